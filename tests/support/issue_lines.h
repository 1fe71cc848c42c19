// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QStringList>

#include <vector>

namespace bijian::test {

// Issues as lines to compare, such as "lost UndecodableBytes 2 at 5-6": severity, code, arguments, and the range unless
// it is 0-0.
QStringList issueLines(const std::vector<Issue>& issues);

} // namespace bijian::test
