// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include "core/base/decimal.h"
#include "core/exchange/file_writer.h"

#include <QIODevice>

namespace bijian {

namespace {

constexpr QStringView kFormulaStarts = u"=+-@＝＋－＠";

QString tsvField(QString text) {
    for (QChar& character : text) {
        if (character == u'\t' || character == u'\n' || character == u'\r' || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text;
}

QString jsonString(const QString& text) {
    QString quoted = QStringLiteral("\"");
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            quoted += u'\\' + QString(character);
        else if (character == u'\n')
            quoted += QStringLiteral("\\n");
        else if (character == u'\t')
            quoted += QStringLiteral("\\t");
        else if (character < u' ')
            quoted += QStringLiteral("\\u%1").arg(uint(character.unicode()), 4, 16, QLatin1Char('0'));
        else
            quoted += character;
    }
    return quoted + u'"';
}

} // namespace

std::optional<TableFormat> tableFormatFromId(QStringView id) {
    if (id == u"tsv")
        return TableFormat::Tsv;
    if (id == u"csv")
        return TableFormat::Csv;
    if (id == u"jsonl")
        return TableFormat::JsonLines;
    return std::nullopt;
}

bool looksLikeFormula(const QString& text) {
    for (const QChar character : text) {
        if (character == u'\t' || character == u'\r' || character == u'\n')
            return true;
        const QChar::Category category = character.category();
        if (character.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control)
            continue;
        return kFormulaStarts.contains(character) && !Decimal::parse(text);
    }
    return false;
}

QString csvField(const QString& text) {
    QString field = looksLikeFormula(text) ? u'\'' + text : text;
    const bool plain = field == text && !field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n') &&
                       !field.contains(u'\r');
    if (plain)
        return field;
    field.replace(u'"', QStringLiteral("\"\""));
    return u'"' + field + u'"';
}

TableWriter::TableWriter(QIODevice& device, std::vector<TableColumn> columns, Options options)
    : m_device(device), m_columns(std::move(columns)), m_options(options) {}

Result<void> TableWriter::writeHeader() {
    if (m_options.format == TableFormat::JsonLines)
        return {};
    QStringList names;
    for (const TableColumn& column : m_columns)
        names.append(column.name);
    const bool marked = m_options.format == TableFormat::Csv && m_options.byteOrderMark;
    return writeLine(marked ? QChar(QChar::ByteOrderMark) + delimited(names) : delimited(names));
}

Result<void> TableWriter::writeRow(const QStringList& fields) {
    Q_ASSERT(fields.size() == static_cast<qsizetype>(m_columns.size()));
    return writeLine(m_options.format == TableFormat::JsonLines ? jsonObject(fields) : delimited(fields));
}

Result<void> TableWriter::writeLine(const QString& line) {
    const QString ended = line + (m_options.format == TableFormat::Csv ? QStringLiteral("\r\n") : QStringLiteral("\n"));
    return writeAll(m_device, ended.toUtf8());
}

QString TableWriter::delimited(const QStringList& fields) const {
    const bool csv = m_options.format == TableFormat::Csv;
    QStringList written;
    written.reserve(fields.size());
    for (const QString& field : fields)
        written.append(csv ? csvField(field) : tsvField(field));
    return written.join(csv ? u',' : u'\t');
}

QString TableWriter::jsonObject(const QStringList& fields) const {
    QStringList members;
    members.reserve(fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const TableColumn& column = m_columns[static_cast<size_t>(i)];
        const bool number = column.kind == TableColumn::Kind::Number;
        const QString value = !number               ? jsonString(fields[i])
                              : fields[i].isEmpty() ? QStringLiteral("null")
                                                    : fields[i];
        members.append(jsonString(column.name) + u':' + value);
    }
    return u'{' + members.join(u',') + u'}';
}

} // namespace bijian
