// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace bijian::test {

enum class PartStorage : quint8 { Stored, Deflated };

// A zip file with these parts in this order.
QByteArray packageOf(const QList<std::pair<QByteArray, QByteArray>>& parts, PartStorage storage = PartStorage::Stored);

// A DOCX whose body holds this markup (prefix w), with the parts given beside it.
QByteArray docxOf(const QByteArray& body, const QByteArray& styles = {}, const QByteArray& numbering = {});
// An ODT whose text holds this markup, with these automatic styles.
QByteArray odtOf(const QByteArray& body, const QByteArray& styles = {});
// An XLSX with these sheets, a name and a part each; a name that begins with ? is that of a hidden sheet.
QByteArray xlsxOf(const QList<std::pair<QByteArray, QByteArray>>& sheets, const QByteArray& strings = {},
                  const QByteArray& styles = {});
// An OFD with a page for each of these contents of a layer.
QByteArray ofdOf(const QList<QByteArray>& layers);

} // namespace bijian::test
