// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/text_lines.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace bijian {

QStringList textLines(const QString& text, const QFont& font, double width, int maximum) {
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == maximum - 1) {
            lines.append(QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideMiddle, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList(QString()) : lines;
}

} // namespace bijian
