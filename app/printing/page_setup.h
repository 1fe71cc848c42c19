// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bijian {

enum class Paper : quint8 { A4, A3 };
enum class Orientation : quint8 { Portrait, Landscape };

// A sheet of paper and the margin around what is printed on it, in millimetres.
struct PageSetup {
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Landscape;
    double marginMillimetres = 15.0;

    double widthMillimetres() const;
    double heightMillimetres() const;
    bool operator==(const PageSetup&) const = default;
};

} // namespace bijian
