// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/sheet_printing.h"

#include "app/printing/sheet_painter.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace bijian {

void applyPageSetup(QPrinter& printer, const PageSetup& setup) {
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(setup.paper == Paper::A4 ? QPageSize::A4 : QPageSize::A3));
    printer.setPageOrientation(setup.orientation == Orientation::Portrait ? QPageLayout::Portrait
                                                                          : QPageLayout::Landscape);
}

PageSetup pageSetupOf(const QPrinter& printer) {
    const QPageLayout layout = printer.pageLayout();
    PageSetup setup;
    setup.paper = layout.pageSize().id() == QPageSize::A3 ? Paper::A3 : Paper::A4;
    setup.orientation = layout.orientation() == QPageLayout::Portrait ? Orientation::Portrait : Orientation::Landscape;
    return setup;
}

Result<void> printSheet(const SheetSpec& spec, QPrinter& printer) {
    printer.setFullPage(true);
    printer.setDocName(spec.title);
    const SheetPainter sheet(spec, pageSetupOf(printer));
    const bool all = printer.printRange() == QPrinter::AllPages || printer.fromPage() <= 0;
    const int first = all ? 1 : printer.fromPage();
    const int last = all || printer.toPage() <= 0 ? sheet.pageCount() : std::min(printer.toPage(), sheet.pageCount());
    if (first > last)
        return ErrorCode::RenderFailed;

    QPainter painter;
    if (!painter.begin(&printer))
        return ErrorCode::RenderFailed;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return ErrorCode::RenderFailed;
        sheet.paintPage(painter, page - 1);
    }
    return painter.end() ? Result<void>() : Result<void>(ErrorCode::RenderFailed);
}

} // namespace bijian
