// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/page/pdf_reader.h"

#include "core/reader/page/page_layout.h"

#include <algorithm>
#include <memory>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

namespace bijian {

namespace {

void say(const std::string&, void*) {}

PageSize sizeOf(const poppler::page& page) {
    const poppler::rectf box = page.page_rect();
    const auto turned = page.orientation();
    PageSize size{static_cast<float>(box.width()), static_cast<float>(box.height())};
    if (turned == poppler::page::landscape || turned == poppler::page::seascape)
        std::swap(size.width, size.height);
    return size;
}

void addGlyphs(const poppler::text_box& box, std::vector<PageGlyph>& glyphs) {
    const poppler::ustring text = box.text();
    size_t index = 0;
    for (size_t i = 0; i < text.size(); ++i, ++index) {
        char32_t c = text[i];
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && QChar::isLowSurrogate(text[i + 1]))
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text[++i]);
        const poppler::rectf place = box.char_bbox(index);
        glyphs.push_back({c, static_cast<float>(place.x()), static_cast<float>(place.y()),
                          static_cast<float>(place.width()), static_cast<float>(place.height()), index == 0});
    }
}

// Whether a page without text shows anything at all; a small picture of it is enough to tell.
bool showsPicture(const poppler::page& page, const PageSize& size) {
    constexpr float kLongestSide = 100;
    const float longest = std::max(size.width, size.height);
    if (!(longest > 0) || !poppler::page_renderer::can_render())
        return false;
    const double resolution = 72.0 * kLongestSide / longest;
    const poppler::image image = poppler::page_renderer().render_page(&page, resolution, resolution);
    if (!image.is_valid())
        return false;
    const char* data = image.const_data();
    const auto length = static_cast<size_t>(image.bytes_per_row()) * static_cast<size_t>(image.height());
    return std::any_of(data, data + length, [&](char byte) { return byte != data[0]; });
}

PaintedPage paintedPage(const poppler::page& page) {
    PaintedPage painted;
    painted.size = sizeOf(page);
    for (const poppler::text_box& box : page.text_list())
        addGlyphs(box, painted.glyphs);
    if (painted.glyphs.empty())
        painted.hasPicture = showsPicture(page, painted.size);
    return painted;
}

Result<Document> readPages(const QByteArray& bytes, const QString& format, Monitor& monitor) {
    static const bool kSilent = (poppler::set_debug_error_function(say, nullptr), true);
    Q_UNUSED(kSilent)
    const std::unique_ptr<poppler::document> file(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!file)
        return {ErrorCode::FileDamaged, {QStringLiteral("PDF")}};
    if (file->is_locked())
        return ErrorCode::PasswordNeeded;
    const int count = file->pages();
    if (count > PdfReader::kMaximumPages)
        return {ErrorCode::PackageTooLarge, {QStringLiteral("pages"), QString::number(PdfReader::kMaximumPages)}};
    std::vector<PaintedPage> pages;
    int damaged = 0;
    for (int i = 0; i < count; ++i) {
        if (monitor.isCancelled())
            return ErrorCode::Cancelled;
        const std::unique_ptr<poppler::page> page(file->create_page(i));
        if (page)
            pages.push_back(paintedPage(*page));
        else
            pages.emplace_back();
        damaged += page ? 0 : 1;
    }
    if (count == 0 || damaged == count)
        return {ErrorCode::FileDamaged, {QStringLiteral("PDF")}};
    auto document = layOutPages(format, pages, monitor);
    if (!document)
        return document;
    if (damaged > 0)
        document->issues.push_back({IssueSeverity::Lost,
                                    IssueCode::FileDamaged,
                                    {QString::number(count - damaged) + u'/' + QString::number(count)},
                                    {}});
    if (file->has_embedded_files())
        document->issues.push_back(
            {IssueSeverity::Note, IssueCode::ActiveContent, {QStringLiteral("attachments")}, {}});
    return document;
}

} // namespace

QString PdfReader::format() const {
    return QStringLiteral("pdf");
}

QStringList PdfReader::extensions() const {
    return {QStringLiteral("pdf")};
}

Claim PdfReader::claim(const FileSignature& file) const {
    // Programs are used to find the mark within the first thousand bytes.
    return file.container == FileSignature::Container::None &&
                   file.head.first(qMin<qsizetype>(file.head.size(), 1024)).contains("%PDF-")
               ? Claim::Certain
               : Claim::No;
}

Result<Document> PdfReader::read(const QByteArray& bytes, Monitor& monitor) const {
    try {
        return readPages(bytes, format(), monitor);
    } catch (const std::exception&) {
        return {ErrorCode::FileDamaged, {QStringLiteral("PDF")}};
    }
}

} // namespace bijian
