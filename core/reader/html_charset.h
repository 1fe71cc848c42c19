// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace bijian {

// The encoding that a page declares in a meta tag (charset or http-equiv Content-Type) or an XML declaration near its
// start, as written; empty where it declares none.
QString declaredCharset(QByteArrayView head);

} // namespace bijian
