// SPDX-License-Identifier: GPL-3.0-or-later
// The data itself is compiled in by qt_add_resources; a static library needs a translation unit of its own.
namespace bijian {
extern const int kTranslationsLinked;
const int kTranslationsLinked = 1;
} // namespace bijian
