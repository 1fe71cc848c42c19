// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/comparison_html.h"

#include "core/compare/comparison_text.h"
#include "core/exchange/file_writer.h"

namespace bijian {

namespace {

constexpr QStringView kStyle = uR"(
body { font-family: "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; margin: 2em; }
table { border-collapse: collapse; }
th, td { border: 1px solid #999; padding: 0.3em 0.6em; }
thead th { background: #eee; }
tbody th { text-align: left; font-weight: normal; }
td { text-align: right; font-variant-numeric: tabular-nums; }
td.absent { color: #666; font-style: italic; }
td.conflicting { background: #fff3d6; }
)";

// Escaped for text and for quoted attributes; characters that HTML forbids become U+FFFD.
QString escaped(const QString& text) {
    QString html = text.toHtmlEscaped();
    html.replace(u'\'', QStringLiteral("&#39;"));
    for (QChar& character : html) {
        if (character < u' ' && !character.isSpace())
            character = QChar::ReplacementCharacter;
    }
    return html;
}

QString headRow(const Comparison& comparison, const std::vector<HeadPart>& parts, const DocumentWords& words) {
    QString html = QStringLiteral("<thead>\n<tr>");
    for (const HeadPart part : parts)
        html += QStringLiteral("<th scope=\"col\">") + escaped(headPartTitle(part, words)) + QStringLiteral("</th>");
    for (const ComparisonHead& head : comparison.columns)
        html += QStringLiteral("<th scope=\"col\">") + escaped(columnTitle(head, words)) + QStringLiteral("</th>");
    return html + QStringLiteral("</tr>\n</thead>\n");
}

QString bodyCell(const ComparisonCell& cell, const DocumentWords& words) {
    QString attributes = QStringLiteral(" data-state=\"") + cellStateId(cell.state) + u'"';
    if (cell.values.empty())
        attributes += QStringLiteral(" class=\"absent\"");
    else if (cell.state == CellState::Conflicting)
        attributes += QStringLiteral(" class=\"conflicting\"");
    return QStringLiteral("<td") + attributes + u'>' + escaped(cellText(cell, words)) + QStringLiteral("</td>");
}

QString bodyRow(const Comparison& comparison, size_t row, const std::vector<HeadPart>& parts,
                const DocumentWords& words) {
    QString html = QStringLiteral("<tr>");
    for (const HeadPart part : parts) {
        html += QStringLiteral("<th scope=\"row\">") + escaped(headPartText(comparison.rows[row], part, words)) +
                QStringLiteral("</th>");
    }
    for (size_t column = 0; column < comparison.columns.size(); ++column)
        html += bodyCell(comparison.cell(row, column), words);
    return html + QStringLiteral("</tr>\n");
}

QString pageStart(const DocumentWords& words, const QString& title) {
    const QString language = words.language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + language +
           QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" "
                          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>") +
           escaped(title) + QStringLiteral("</title>\n<style>") + kStyle +
           QStringLiteral("</style>\n</head>\n<body>\n<h1>") + escaped(title) + QStringLiteral("</h1>\n<table>\n");
}

QString pageEnd(const Comparison& comparison, const DocumentWords& words) {
    QString html = QStringLiteral("</tbody>\n</table>\n<p>") + escaped(words.marks) + QStringLiteral("</p>\n<p>") +
                   escaped(words.severalNote) + QStringLiteral("</p>\n<h2>") + escaped(words.sources) +
                   QStringLiteral("</h2>\n<ul>\n");
    for (const ComparisonSource& source : comparison.sources)
        html += QStringLiteral("<li>") + escaped(sourceText(source, words)) + QStringLiteral("</li>\n");
    return html + QStringLiteral("</ul>\n</body>\n</html>\n");
}

} // namespace

Result<void> writeComparisonHtml(const Comparison& comparison, const DocumentWords& words, const QString& title,
                                 QIODevice& device) {
    const std::vector<HeadPart> parts = rowHeadParts(comparison.layout);
    const QString start = pageStart(words, title.isEmpty() ? words.title : title) + headRow(comparison, parts, words) +
                          QStringLiteral("<tbody>\n");
    if (auto written = writeAll(device, start.toUtf8()); !written)
        return written;
    for (size_t row = 0; row < comparison.rows.size(); ++row) {
        if (auto written = writeAll(device, bodyRow(comparison, row, parts, words).toUtf8()); !written)
            return written;
    }
    return writeAll(device, pageEnd(comparison, words).toUtf8());
}

} // namespace bijian
