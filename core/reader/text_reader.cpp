// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/text_reader.h"

#include "core/reader/furniture.h"
#include "core/reader/plain_table.h"
#include "core/text/text_decoder.h"

namespace bijian {

namespace {

std::vector<LayoutHint> hintsOf(QStringView text) {
    std::vector<QStringView> lines;
    for (const QStringView line : qTokenize(text, u'\n'))
        lines.push_back(line);
    const std::vector<bool> furniture = furnitureLines(lines, FurnitureLexicon::builtIn());
    const std::vector<bool> rows = tableRows(lines);
    const std::vector<StackedRow> stacked = stackedRows(lines);
    std::vector<LayoutHint> hints;
    qint32 start = 0;
    auto next = stacked.begin();
    for (size_t i = 0; i < lines.size(); ++i) {
        const qint32 end = start + static_cast<qint32>(lines[i].size());
        while (next != stacked.end() && next->end <= i)
            ++next;
        if (next != stacked.end() && next->first <= i) {
            if (next->first == i)
                hints.push_back({{start, end}, BlockKind::TableRow, 0});
            hints.back().range.end = end;
        } else if (furniture[i] || rows[i])
            hints.push_back({{start, end}, furniture[i] ? BlockKind::Furniture : BlockKind::TableRow, 0});
        start = end + 1;
    }
    return hints;
}

} // namespace

QString TextReader::format() const {
    return QStringLiteral("txt");
}

QStringList TextReader::extensions() const {
    return {QStringLiteral("txt"), QStringLiteral("text")};
}

Claim TextReader::claim(const FileSignature& file) const {
    // Of containers, PDF, RTF, XML and saved web archives, what stands in them as characters is not their text.
    if (file.container != FileSignature::Container::None)
        return Claim::No;
    for (const QByteArrayView start : {QByteArrayView("%PDF-"), QByteArrayView("{\\rtf"), QByteArrayView("<?xml"),
                                       QByteArrayView("MIME-Version:"), QByteArrayView("From: <Saved by")})
        if (file.head.startsWith(start))
            return Claim::No;
    return Claim::Maybe;
}

Result<Document> TextReader::read(const QByteArray& bytes, Monitor& monitor) const {
    return readDeclared(bytes, {}, monitor);
}

Result<Document> TextReader::readDeclared(const QByteArray& bytes, const QString& charset, Monitor& monitor) const {
    if (monitor.isCancelled())
        return ErrorCode::Cancelled;
    auto decoded = decodeText(bytes, charset);
    if (!decoded)
        return decoded.error();
    std::vector<LayoutHint> hints = hintsOf(decoded->text);
    return Document{std::move(decoded->text), format(), decoded->encoding, std::move(hints),
                    std::move(decoded->issues)};
}

} // namespace bijian
