// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/source_document.h"
#include "core/model/report.h"

#include <QAbstractScrollArea>

#include <vector>

namespace bijian {

// The pages of a report (版面) one below another, as wide as the view: every character that was read stands where it
// stands on the published page, in its size, with the numbers that indicators were read from marked by category and one
// of them chosen. Pictures and lines of the page are not shown.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    // Without pages, or null: nothing is shown.
    void setReport(const ReportPointer& report);
    void setMarks(std::vector<SourceMark> marks);
    // Scrolls so that the words stand in the middle of the view.
    void showPlace(const TextRange& range);

    // Where words stand in the view, whatever part of it is seen: a box for each of their lines.
    std::vector<QRectF> boxesOf(const TextRange& range) const;

Q_SIGNALS:
    // The user pointed at this character of the text.
    void placeChosen(qint32 position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutPages();
    QPointF scrolled() const;
    QRectF onView(const PageBox& box) const;

    ReportPointer m_report;
    std::vector<SourceMark> m_marks;
    std::vector<std::vector<qint32>> m_characters; // of each page, places in the text
    std::vector<QRectF> m_pages;                   // in the view, unscrolled
    qreal m_scale = 1;                             // pixels to a point
};

} // namespace bijian
