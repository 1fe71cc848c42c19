// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace bijian {

enum class TableFormat : quint8 { Tsv, Csv, JsonLines };

// "tsv", "csv" and "jsonl"; nothing for another name.
std::optional<TableFormat> tableFormatFromId(QStringView id);

// A number column's fields are plain decimal numbers or empty; in JSON they are numbers, or null where empty.
struct TableColumn {
    enum class Kind : quint8 { Text, Number };

    QString name;
    Kind kind = Kind::Text;

    bool operator==(const TableColumn&) const = default;
};

// Fields as lines of text, UTF-8, lines ended by LF (CSV: CRLF). TSV: tabs and line breaks inside a field become
// blanks. CSV: RFC 4180; a text that a spreadsheet would take for a formula is made inert with an apostrophe, true
// numbers stay as they are. JSON Lines: one object a row, keys in column order, numbers with all their digits. What is
// written is valid UTF-8, also where a text has lone surrogates. Each call fails with WriteFailed.
class TableWriter {
public:
    struct Options {
        TableFormat format = TableFormat::Tsv;
        bool byteOrderMark = false; // CSV only: spreadsheets need it to see UTF-8
    };

    TableWriter(QIODevice& device, std::vector<TableColumn> columns, Options options);

    // The line of column names; JSON Lines has none.
    Result<void> writeHeader();
    // One field for each column.
    Result<void> writeRow(const QStringList& fields);

private:
    Result<void> writeLine(const QString& line);
    QString delimited(const QStringList& fields) const;
    QString jsonObject(const QStringList& fields) const;

    QIODevice& m_device;
    std::vector<TableColumn> m_columns;
    Options m_options;
};

// One CSV field, quoted where it needs to be, inert where it is no number.
QString csvField(const QString& text);
// Whether a spreadsheet would take the text for a formula: its first character that shows is = + - or @ in any width,
// or it begins with a tab or a line break; and it is no plain number.
bool looksLikeFormula(const QString& text);

} // namespace bijian
