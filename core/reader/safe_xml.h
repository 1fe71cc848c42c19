// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace bijian {

// The caps on one part in XML.
inline constexpr qint32 kMaximumXmlDepth = 256;
inline constexpr qint32 kMaximumXmlElements = 5'000'000;

// XML from a foreign file as UTF-8 that a parser without limits of its own (pugixml) may be given: nested at most
// kMaximumXmlDepth deep, at most kMaximumXmlElements elements, no document type declaration. One pass, linear. What is
// not well-formed is left to the parser. Fails with PackageTooLarge ("depth", "elements") and PackageUnsafe
// ("DOCTYPE").
Result<QByteArray> safeXml(const QByteArray& xml);

} // namespace bijian
