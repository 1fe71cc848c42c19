// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheet/csv_reader.h"

#include "core/reader/sheet/sheet_grid.h"
#include "core/reader/text_reader.h"
#include "core/text/text_decoder.h"

#include <array>
#include <csv.h>

namespace bijian {

namespace {

constexpr size_t kBufferStep = 64 * 1024;

// Hears of the cells of one file.
struct CsvListener {
    SheetGrid grid;
    qint32 row = 0;
    qint32 column = 0;

    static void cell(void* bytes, size_t length, void* listener) {
        auto* self = static_cast<CsvListener*>(listener);
        const auto text = QString::fromUtf8(static_cast<const char*>(bytes), static_cast<qsizetype>(length));
        self->grid.add(self->row, self->column++, text);
    }
    static void endOfRow(int, void* listener) {
        auto* self = static_cast<CsvListener*>(listener);
        ++self->row;
        self->column = 0;
    }
};

char separatorOf(QStringView text) {
    const qsizetype end = text.indexOf(u'\n');
    const QStringView line = end < 0 ? text : text.first(end);
    char best = ',';
    qsizetype most = 0;
    for (const char separator : std::array{',', ';', '\t', '|'}) {
        const qsizetype count = line.count(QLatin1Char(separator));
        if (count > most) {
            best = separator;
            most = count;
        }
    }
    return best;
}

} // namespace

QString CsvReader::format() const {
    return QStringLiteral("csv");
}

QStringList CsvReader::extensions() const {
    return {QStringLiteral("csv"), QStringLiteral("tsv")};
}

Claim CsvReader::claim(const FileSignature& file) const {
    return TextReader().claim(file);
}

Result<Document> CsvReader::read(const QByteArray& bytes, Monitor& monitor) const {
    const auto decoded = decodeText(bytes, {});
    if (!decoded)
        return decoded.error();
    if (monitor.isCancelled())
        return ErrorCode::Cancelled;
    csv_parser parser;
    if (csv_init(&parser, CSV_REPALL_NL) != 0)
        return ErrorCode::FileDamaged;
    csv_set_delim(&parser, static_cast<unsigned char>(separatorOf(decoded->text)));
    csv_set_blk_size(&parser, kBufferStep);
    CsvListener listener;
    const QByteArray utf8 = decoded->text.toUtf8() + '\n';
    const size_t parsed = csv_parse(&parser, utf8.constData(), static_cast<size_t>(utf8.size()), &CsvListener::cell,
                                    &CsvListener::endOfRow, &listener);
    const bool open = parser.quoted != 0; // a quote without an end
    csv_fini(&parser, &CsvListener::cell, &CsvListener::endOfRow, &listener);
    csv_free(&parser);
    DocumentBuilder builder(format());
    if (parsed < static_cast<size_t>(utf8.size()))
        builder.addIssue(IssueSeverity::Lost, IssueCode::FileDamaged, {QStringLiteral("csv")});
    else if (open)
        builder.addIssue(IssueSeverity::Doubtful, IssueCode::FileDamaged, {QStringLiteral("\"")});
    listener.grid.writeTo(builder);
    if (listener.grid.cellsLeftOut() > 0)
        builder.addIssue(IssueSeverity::Lost, IssueCode::CellsLeftOut, {QString::number(listener.grid.cellsLeftOut())});
    auto document = builder.finish();
    if (!document)
        return document.error();
    document->encoding = decoded->encoding;
    document->issues.insert(document->issues.begin(), decoded->issues.begin(), decoded->issues.end());
    for (Issue& issue : document->issues)
        issue.range = {};
    return document;
}

} // namespace bijian
