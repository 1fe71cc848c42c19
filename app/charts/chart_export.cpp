// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_export.h"

#include "app/charts/category_labels.h"
#include "app/charts/chart_scene.h"
#include "app/charts/pdf_text.h"
#include "core/exchange/file_writer.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace bijian {

namespace {

constexpr double kUsualWidth = 760.0;
constexpr double kSmallestWidth = 480.0;
constexpr double kLargestWidth = 8000.0;
constexpr double kSlotPadding = 12.0;
constexpr double kSideMargins = 110.0;
constexpr double kPanelHeight = 250.0; // of one plot among several
constexpr double kOnlyPanelHeight = 340.0;
constexpr double kPixelsPerInch = 96.0;
constexpr double kLargestPixels = 30000.0; // QPainter's raster engine counts in 16 bits

using Painted = Result<QByteArray>;

QString title(const ChartSpec& spec) {
    return spec.title.isEmpty() ? QStringLiteral("Bijian") : spec.title;
}

Painted pngBytes(const ChartSpec& spec, const QSizeF& size, const ChartExportOptions& options) {
    const double ratio = std::min(options.pixelRatio, kLargestPixels / std::max(size.width(), size.height()));
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return ErrorCode::RenderFailed;
    const int dotsPerMetre = qRound(kPixelsPerInch * ratio / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(options.theme.background);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(0, 0), size * ratio), ratio, spec, options.theme);
    if (!painter.end())
        return ErrorCode::RenderFailed;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return ErrorCode::RenderFailed;
    return bytes;
}

Painted svgBytes(const ChartSpec& spec, const QSizeF& size, const ChartExportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setResolution(static_cast<int>(kPixelsPerInch));
    generator.setTitle(title(spec));
    QPainter painter;
    if (!painter.begin(&generator))
        return ErrorCode::RenderFailed;
    paintChart(painter, QRectF(QPointF(0, 0), size), 1.0, spec, options.theme);
    if (!painter.end())
        return ErrorCode::RenderFailed;
    return bytes;
}

Painted pdfBytes(const ChartSpec& spec, const QSizeF& size, const ChartExportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return ErrorCode::RenderFailed;
    QPdfWriter writer(&buffer);
    writer.setTitle(title(spec));
    writer.setCreator(QStringLiteral("Bijian"));
    writer.setPageMargins({});
    const QPageSize page(size * 72.0 / kPixelsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch);
    if (!writer.setPageSize(page))
        return ErrorCode::RenderFailed;
    QPainter painter;
    if (!painter.begin(&writer))
        return ErrorCode::RenderFailed;
    const double scale = writer.resolution() / kPixelsPerInch;
    paintChart(painter, QRectF(QPointF(0, 0), size * scale), scale, spec, options.theme);
    if (!painter.end())
        return ErrorCode::RenderFailed;
    preferCommonCharacters(bytes);
    return bytes;
}

} // namespace

static QSizeF sizeFrom(const ChartSpec& spec, double leastWidth) {
    size_t bars = 1;
    for (const ChartPanel& panel : spec.panels)
        bars = std::max(bars, spec.kind == ChartKind::Bar ? panel.series.size() : size_t(1));
    const double slot =
        std::max(CategoryLabels::slotFor(spec.categories), static_cast<double>(bars) * kSlotPadding + kSlotPadding);
    const double width = kSideMargins + slot * static_cast<double>(spec.categories.size());
    const double fitting = std::clamp(width, leastWidth, kLargestWidth);
    return {fitting, preferredChartHeight(spec, fitting)};
}

QSizeF preferredChartSize(const ChartSpec& spec) {
    return sizeFrom(spec, kUsualWidth);
}

QSizeF smallestChartSize(const ChartSpec& spec) {
    return sizeFrom(spec, kSmallestWidth);
}

double preferredChartHeight(const ChartSpec& spec, double width) {
    const double plot = spec.panels.size() > 1 ? kPanelHeight : kOnlyPanelHeight;
    return fixedChartHeight(spec, width) + plot * static_cast<double>(std::max<size_t>(1, spec.panels.size()));
}

void paintChart(QPainter& painter, const QRectF& target, double scale, const ChartSpec& spec, const ChartTheme& theme) {
    ChartScene(spec, target.size() / scale, theme).paint(painter, target);
}

Result<void> exportChart(const ChartSpec& spec, const QString& path, const ChartExportOptions& options) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto failed = [&path](ErrorCode code, const QStringList& arguments) {
        return Error{code, arguments, path, 0, 0};
    };
    Painted (*paint)(const ChartSpec&, const QSizeF&, const ChartExportOptions&) = nullptr;
    if (suffix == u"png")
        paint = pngBytes;
    else if (suffix == u"svg")
        paint = svgBytes;
    else if (suffix == u"pdf")
        paint = pdfBytes;
    else
        return failed(ErrorCode::FormatUnknown, {suffix});
    if (spec.isEmpty())
        return failed(ErrorCode::NothingToCompare, {});

    const QSizeF size = options.size.isEmpty() ? preferredChartSize(spec) : options.size;
    const Painted bytes = paint(spec, size, options);
    if (!bytes)
        return failed(bytes.error().code, bytes.error().arguments);
    return writeFile(path, [&bytes](QIODevice& device) { return writeAll(device, *bytes); });
}

} // namespace bijian
