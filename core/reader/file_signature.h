// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace bijian {

// How far into a file its text is looked at to know its format.
inline constexpr qsizetype kSniffedBytes = 4096;

// What a file shows of its format without being read (文件特征): its first bytes, at most kSniffedBytes, and, where it
// is a container, what lies in it.
struct FileSignature {
    enum class Container : quint8 { None, Zip, CompoundFile };

    QByteArrayView head;
    Container container = Container::None;
    QStringList parts; // of the container, as its directory names them; empty where it is broken

    bool hasPart(QStringView name) const;
};

// `bytes` must outlive the signature.
FileSignature signatureOf(const QByteArray& bytes);

} // namespace bijian
