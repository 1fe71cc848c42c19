// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/sheet_spec.h"
#include "app/printing/table_breaking.h"

namespace bijian {

// How wide and high the columns and rows of a sheet's table need to be: figures on one line, titles and words wrapped,
// no column wider than `width` allows beside the heads.
TableMeasures measureTable(const SheetSpec& spec, double width);

} // namespace bijian
