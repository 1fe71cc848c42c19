// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bijian {

// The language of labels in what is written or shown. Names of regions and words of reports stay as they are.
enum class Language : quint8 { Chinese, English };

} // namespace bijian
