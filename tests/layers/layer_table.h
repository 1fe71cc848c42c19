// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace bijian::test {

// One row of the dependency table: what the files of one layer may include beside the standard library and each other.
// Every file of core/ and app/ lies in exactly one layer: the one that names its stem, otherwise the one of its folder
// that names no stems.
struct Layer {
    QString name;
    QString folder;
    QStringList stems;
    QStringList layers;  // names of other layers; "core" stands for all of core
    QStringList modules; // of Qt, without the "Qt"; Core is not implied
    QStringList foreign; // beginnings of headers of other libraries and of the system, for .cpp files only
};

// The table of the design, with what the sources have since shown to be right; CONTRIBUTING.md says why where they
// differ. A row that is loosened here is a decision about the design.
QList<Layer> layerTable();

} // namespace bijian::test
