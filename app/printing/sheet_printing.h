// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/page_setup.h"
#include "app/printing/sheet_spec.h"
#include "core/base/result.h"

class QPrinter;

namespace bijian {

// Gives the printer the setup's paper and orientation; margins are the sheet's own.
void applyPageSetup(QPrinter& printer, const PageSetup& setup);
// The setup that the printer has now, as the user may have changed it in the print dialog. Paper other than A3 is
// printed as A4.
PageSetup pageSetupOf(const QPrinter& printer);
// Prints the pages that the printer's range asks for; also for QPrintPreviewDialog::paintRequested. Fails with
// RenderFailed where the sheet has none of these pages or the printer takes none.
Result<void> printSheet(const SheetSpec& spec, QPrinter& printer);

} // namespace bijian
