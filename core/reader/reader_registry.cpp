// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"

#include "core/reader/archive/collection.h"
#include "core/reader/html_reader.h"
#include "core/reader/mail/eml_reader.h"
#include "core/reader/mail/mht_reader.h"
#include "core/reader/ofd/ofd_reader.h"
#include "core/reader/office/compound_file.h"
#include "core/reader/office/doc_reader.h"
#include "core/reader/office/docx_reader.h"
#include "core/reader/office/odt_reader.h"
#include "core/reader/office/rtf_reader.h"
#include "core/reader/page/pdf_reader.h"
#include "core/reader/sheet/csv_reader.h"
#include "core/reader/sheet/xls_reader.h"
#include "core/reader/sheet/xlsx_reader.h"
#include "core/reader/text_reader.h"
#include "core/reader/zip_package.h"

#include <QFileInfo>

#include <array>

namespace bijian {

namespace {

const std::array<const Reader*, 13>& readers() {
    static const TextReader text;
    static const HtmlReader html;
    static const DocxReader docx;
    static const DocReader doc;
    static const OdtReader odt;
    static const RtfReader rtf;
    static const PdfReader pdf;
    static const OfdReader ofd;
    static const XlsxReader xlsx;
    static const XlsReader xls;
    static const CsvReader csv;
    static const MhtReader mht;
    static const EmlReader eml;
    static const std::array<const Reader*, 13> all = {&docx, &doc, &odt, &rtf,  &pdf,  &ofd, &xlsx,
                                                      &xls,  &mht, &eml, &html, &text, &csv};
    return all;
}

QString extensionOf(const QString& name) {
    return QFileInfo(name).suffix().toLower();
}

// The reader with the strongest claim; among equals the one that the extension names, else the first.
const Reader* readerFor(const FileSignature& file, const QString& extension) {
    const Reader* best = nullptr;
    int bestRank = 0;
    for (const Reader* reader : readers()) {
        const Claim claim = reader->claim(file);
        if (claim == Claim::No)
            continue;
        const int rank = 2 * static_cast<int>(claim) + (reader->extensions().contains(extension) ? 1 : 0);
        if (rank > bestRank) {
            best = reader;
            bestRank = rank;
        }
    }
    return best;
}

Error withFile(Error error, const QString& name) {
    error.file = name;
    return error;
}

} // namespace

Result<Document> readDocument(const QByteArray& bytes, const QString& name, Monitor& monitor) {
    if (bytes.isEmpty())
        return withFile({ErrorCode::FileEmpty, {}, {}, 0, 0}, name);
    const QString extension = extensionOf(name);
    const Reader* reader = readerFor(signatureOf(bytes), extension);
    if (!reader)
        return withFile({ErrorCode::FormatUnknown, {}, {}, 0, 0}, name);
    auto document = reader->read(bytes, monitor);
    if (!document)
        return withFile(document.error(), name);
    if (!extension.isEmpty() && !reader->extensions().contains(extension))
        document->issues.push_back({IssueSeverity::Note, IssueCode::ExtensionMismatch, {reader->format()}, {}});
    return document;
}

bool isPlainText(const QByteArray& bytes, const QString& name) {
    if (isZip(bytes) || isCompoundFile(bytes))
        return false;
    const Reader* reader = readerFor(signatureOf(bytes), extensionOf(name));
    return !reader || reader->format() == u"txt";
}

const QStringList& reportExtensions() {
    static const QStringList kExtensions = [] {
        QStringList extensions;
        for (const Reader* reader : readers())
            extensions += reader->extensions();
        extensions += archiveExtensions();
        extensions.removeDuplicates();
        return extensions;
    }();
    return kExtensions;
}

bool mayBeReport(const QString& fileName) {
    return reportExtensions().contains(extensionOf(fileName));
}

} // namespace bijian
