// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace bijian::test {

void appendU16(QByteArray& bytes, quint16 number);
void appendU32(QByteArray& bytes, quint32 number);
void setU16(QByteArray& bytes, qsizetype at, quint16 number);
void setU32(QByteArray& bytes, qsizetype at, quint32 number);

// A compound file of version 3 with these streams at its root; those below 4096 bytes are made of small sectors. At
// most some 7 MB.
QByteArray compoundFileOf(const std::vector<std::pair<QString, QByteArray>>& streams);

} // namespace bijian::test
