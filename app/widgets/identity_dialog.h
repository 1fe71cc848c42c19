// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/region_table.h"
#include "core/model/report.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace bijian {

// Asks whose report it is and of which year, where the text does not say it or says it wrongly. The beginning of the
// text stands below, to read it there. Shown with open(); nobody waits for it.
class IdentityDialog : public QDialog {
    Q_OBJECT

public:
    // The table must outlive the dialog.
    IdentityDialog(const ReportPointer& report, const RegionTable& table, QWidget* parent = nullptr);

    // The report's identity with what the user set: where they set something else than the text says, without evidence.
    Identity identity() const;

    QLineEdit* regionField() const { return m_region; }
    QSpinBox* yearField() const { return m_year; }

private:
    void describeRegion();

    ReportPointer m_report;
    const RegionTable& m_table;
    QLineEdit* m_region;
    QLabel* m_regionNote;
    QSpinBox* m_year;
    QLineEdit* m_department;
};

} // namespace bijian
