// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/page_setup.h"
#include "app/printing/sheet_spec.h"
#include "core/base/result.h"

#include <memory>

class QPainter;

namespace bijian {

struct SheetLayout;

// Paints a comparison sheet page by page, the same for printer, PDF and preview. Laid out once, in a unit that no
// device has a say in, so every device has the same pages. At least one page. Needs a QApplication.
class SheetPainter {
public:
    SheetPainter(SheetSpec spec, const PageSetup& setup);
    ~SheetPainter();
    SheetPainter(const SheetPainter&) = delete;
    SheetPainter& operator=(const SheetPainter&) = delete;

    int pageCount() const;
    const PageSetup& setup() const { return m_setup; }
    // Paints page `page` of 0 <= page < pageCount(). The painter's origin is the paper's upper left corner, and its
    // device's logical resolution says how large a millimetre is.
    void paintPage(QPainter& painter, int page) const;

private:
    SheetSpec m_spec;
    PageSetup m_setup;
    std::unique_ptr<const SheetLayout> m_layout;
};

// Writes the sheet as PDF: text as text, fonts embedded, chart as vectors; at once or not at all. Fails with
// RenderFailed or WriteFailed.
Result<void> writeSheetPdf(const SheetSpec& spec, const PageSetup& setup, const QString& path);

} // namespace bijian
