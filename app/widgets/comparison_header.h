// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace bijian {

// The header of the comparison table: a name of up to three lines and, below it in a muted style, the unit. All
// sections are as tall as the tallest needs, which depends on their widths.
class ComparisonHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ComparisonHeader(QWidget* parent);

    // The width at which the section's name needs no more lines than it may have.
    int wantedWidth(int section) const;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    bool hasUnits() const;
};

} // namespace bijian
