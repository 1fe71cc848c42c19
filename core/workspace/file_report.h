// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"

#include <QString>

namespace bijian {

// What one file, or one file in a collection, gave. `path` is its label behind that of the collection.
struct FileReport {
    QString path;
    Result<ReportPointer> report;
};

} // namespace bijian
