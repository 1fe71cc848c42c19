// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/text/encoding_choice.h"

#include <QDialog>

class QPlainTextEdit;
class QTableWidget;

namespace bijian {

// Asks in which encoding a file of text is, where it was guessed wrongly: how many characters each one breaks, and the
// beginning of the text as it then is. Shown with open(); nobody waits for it.
class EncodingDialog : public QDialog {
    Q_OBJECT

public:
    // `choices` are not empty. The one that the report was read by is chosen at first.
    EncodingDialog(const ReportPointer& report, std::vector<EncodingChoice> choices, QWidget* parent = nullptr);

    QString encoding() const;
    QTableWidget* choices() const { return m_table; }

private:
    void showBeginning();

    const std::vector<EncodingChoice> m_choices;
    QTableWidget* m_table;
    QPlainTextEdit* m_beginning;
};

} // namespace bijian
