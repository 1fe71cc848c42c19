// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/page_setup.h"

namespace bijian {

namespace {

// ISO 216.
double shortSide(Paper paper) {
    return paper == Paper::A4 ? 210.0 : 297.0;
}

double longSide(Paper paper) {
    return paper == Paper::A4 ? 297.0 : 420.0;
}

} // namespace

double PageSetup::widthMillimetres() const {
    return orientation == Orientation::Portrait ? shortSide(paper) : longSide(paper);
}

double PageSetup::heightMillimetres() const {
    return orientation == Orientation::Portrait ? longSide(paper) : shortSide(paper);
}

} // namespace bijian
