// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bijian {

// Laid over a window while something is dragged over it: says that it may be dropped.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace bijian
