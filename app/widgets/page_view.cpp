// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_view.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace bijian {

namespace {

constexpr qreal kMargin = 16;
constexpr qreal kNarrowestPage = 640; // pixels; below that letters cannot be read
constexpr qreal kPointsToAnInch = 72;
constexpr qreal kWidestPage = 1'000;
constexpr qreal kLetterShare = 0.69; // of the height of its box, where no Chinese letter tells

const PageMap& noPages() {
    static const PageMap kNone;
    return kNone;
}

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent) {
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
}

void PageView::setReport(const ReportPointer& report) {
    m_report = report;
    m_characters.clear();
    const PageMap& map = report ? report->pages : noPages();
    m_characters.resize(map.pages.size());
    for (size_t i = 0; i < map.characters.size(); ++i) {
        if (map.characters[i].page >= 0)
            m_characters[size_t(map.characters[i].page)].push_back(qint32(i));
    }
    layOutPages();
    verticalScrollBar()->setValue(0);
}

void PageView::setMarks(std::vector<SourceMark> marks) {
    m_marks = std::move(marks);
    viewport()->update();
}

void PageView::showPlace(const TextRange& range) {
    const std::vector<QRectF> boxes = boxesOf(range);
    if (boxes.empty())
        return;
    const QPointF middle = boxes.front().center();
    verticalScrollBar()->setValue(int(middle.y()) - viewport()->height() / 2);
    horizontalScrollBar()->setValue(int(middle.x()) - viewport()->width() / 2);
}

std::vector<QRectF> PageView::boxesOf(const TextRange& range) const {
    std::vector<QRectF> boxes;
    if (!m_report)
        return boxes;
    for (const PageBox& box : lineBoxes(m_report->pages, range))
        boxes.push_back(onView(box));
    return boxes;
}

QPointF PageView::scrolled() const {
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QRectF PageView::onView(const PageBox& box) const {
    const QRectF page = m_pages[size_t(box.page)];
    return QRectF(QPointF(box.left, box.top) * m_scale, QPointF(box.right, box.bottom) * m_scale)
        .translated(page.topLeft());
}

// One below another, the widest as wide as the view.
void PageView::layOutPages() {
    m_pages.clear();
    const PageMap& map = m_report ? m_report->pages : noPages();
    float widest = 1;
    for (const PageSize& page : map.pages)
        widest = std::max(widest, page.width);
    const qreal room = std::clamp(viewport()->width() - 2 * kMargin, kNarrowestPage, kWidestPage);
    m_scale = room / qreal(widest);
    qreal top = kMargin;
    for (const PageSize& page : map.pages) {
        const QSizeF size(qreal(page.width) * m_scale, qreal(page.height) * m_scale);
        m_pages.emplace_back(QPointF(std::max(kMargin, (viewport()->width() - size.width()) / 2), top), size);
        top += size.height() + kMargin;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, int(top) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0,
                                    m_pages.empty() ? 0 : std::max(0, int(room + 2 * kMargin) - viewport()->width()));
    viewport()->update();
}

void PageView::paintEvent(QPaintEvent* event) {
    if (!m_report)
        return;
    const Theme& theme = themeOf(palette());
    const QPointF scrolled = this->scrolled();
    QPainter painter(viewport());
    painter.translate(-scrolled);
    const QRectF seen = QRectF(event->rect()).translated(scrolled);
    QFont font = painter.font();
    for (size_t page = 0; page < m_pages.size(); ++page) {
        if (!m_pages[page].intersects(seen))
            continue;
        painter.fillRect(m_pages[page], theme.base);
        painter.setPen(theme.line);
        painter.drawRect(m_pages[page]);
        for (const SourceMark& mark : m_marks) {
            for (const PageBox& box : lineBoxes(m_report->pages, mark.range)) {
                if (size_t(box.page) == page)
                    painter.fillRect(onView(box), mark.background);
            }
        }
        qreal share = kLetterShare;
        for (const qint32 position : m_characters[page]) {
            const CharacterPlace& place = m_report->pages.characters[size_t(position)];
            const QRectF box =
                onView({place.page, place.left, place.top, place.left + place.width, place.top + place.height});
            const QChar character = m_report->text[position];
            if (!box.intersects(seen) || character.isSpace() || character.isLowSurrogate())
                continue;
            const auto mark = std::find_if(m_marks.rbegin(), m_marks.rend(),
                                           [position](const SourceMark& one) { return one.range.contains(position); });
            painter.setPen(mark != m_marks.rend() && mark->foreground.isValid() ? mark->foreground : theme.text);
            // A Chinese letter is as wide as it is large; the others of its line have its size.
            if (character.script() == QChar::Script_Han && box.height() > 0)
                share = std::min(1.0, box.width() / box.height());
            const qreal points = std::max(1.0, box.height() * share) * kPointsToAnInch / logicalDpiY();
            if (!qFuzzyCompare(font.pointSizeF(), points)) {
                font.setPointSizeF(points);
                painter.setFont(font);
            }
            painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip,
                             m_report->text.mid(position, character.isHighSurrogate() ? 2 : 1));
        }
    }
}

void PageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOutPages();
}

void PageView::mousePressEvent(QMouseEvent* event) {
    const QPointF point = event->position() + scrolled();
    for (size_t page = 0; page < m_pages.size(); ++page) {
        if (!m_pages[page].contains(point))
            continue;
        const QPointF onPage = (point - m_pages[page].topLeft()) / m_scale;
        for (const qint32 position : m_characters[page]) {
            const CharacterPlace& place = m_report->pages.characters[size_t(position)];
            if (QRectF(qreal(place.left), qreal(place.top), qreal(place.width), qreal(place.height)).contains(onPage)) {
                Q_EMIT placeChosen(position);
                return;
            }
        }
    }
}

void PageView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace bijian
