// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/comparison_header.h"

#include "app/models/comparison_table_model.h"
#include "app/widgets/theme.h"

#include <QPainter>

namespace bijian {

namespace {

constexpr int kMarginX = 8;
constexpr int kMarginY = 6;
constexpr int kLines = 3;
constexpr int kNarrowest = 64;
constexpr int kWide = 130;
constexpr int kWidest = 190;

} // namespace

ComparisonHeader::ComparisonHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    // The height follows from where the names break.
    connect(this, &QHeaderView::sectionResized, this, &QWidget::updateGeometry);
}

int ComparisonHeader::wantedWidth(int section) const {
    const QString name = model()->headerData(section, orientation()).toString();
    const QFontMetrics metrics = fontMetrics();
    // Two lines where that is not too wide, else three; the breaking of words may need more than half the name's width.
    int width = std::clamp(metrics.horizontalAdvance(name) / 2, kNarrowest, kWidest);
    const auto lines = [&](int room) {
        const QRect needed = metrics.boundingRect(QRect(0, 0, room, 0), Qt::AlignLeft | Qt::TextWordWrap, name);
        return needed.width() > room ? kLines + 1 : needed.height() / metrics.lineSpacing();
    };
    while (width < kWide && lines(width) > 2)
        width += kMarginX;
    while (width < kWidest && lines(width) > kLines)
        width += kMarginX;
    return width + 2 * kMarginX;
}

QSize ComparisonHeader::sizeHint() const {
    if (!model())
        return QHeaderView::sizeHint();
    const QFontMetrics metrics = fontMetrics();
    int height = metrics.lineSpacing();
    for (int section = 0; section < count(); ++section) {
        const QRect room(0, 0, std::max(1, sectionSize(section) - 2 * kMarginX), 0);
        const QString name = model()->headerData(section, orientation()).toString();
        if (!isSectionHidden(section))
            height = std::max(height, metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, name).height());
    }
    height = std::min(height, kLines * metrics.lineSpacing());
    return {QHeaderView::sizeHint().width(), height + (hasUnits() ? metrics.lineSpacing() : 0) + 2 * kMarginY};
}

void ComparisonHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& theme = themeOf(palette());
    painter->fillRect(rect, theme.raised);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());

    const QString name = model()->headerData(section, orientation()).toString();
    const QString unit = model()->headerData(section, orientation(), ComparisonTableModel::UnitRole).toString();
    // Figures stand right, so do their headers.
    const bool isHead = !model()->headerData(section, orientation(), ComparisonTableModel::UnitRole).isValid();
    const int alignment = isHead ? Qt::AlignLeft : Qt::AlignRight;
    QRect room = rect.adjusted(kMarginX, kMarginY, -kMarginX, -kMarginY);
    if (hasUnits()) {
        QRect below = room;
        below.setTop(room.bottom() - fontMetrics().lineSpacing() + 1);
        room.setBottom(below.top() - 1);
        painter->setPen(theme.muted);
        painter->drawText(below, alignment | Qt::AlignVCenter, unit);
    }
    painter->setPen(theme.text);
    painter->setClipRect(room);
    painter->drawText(room, alignment | Qt::AlignBottom | Qt::TextWordWrap, name);
    painter->setClipping(false);
}

bool ComparisonHeader::hasUnits() const {
    for (int section = 0; section < count(); ++section) {
        if (!model()->headerData(section, orientation(), ComparisonTableModel::UnitRole).toString().isEmpty())
            return true;
    }
    return false;
}

} // namespace bijian
