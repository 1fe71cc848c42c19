// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace bijian {

// Says which colour stands for which category of indicators, in as many lines as the width asks for.
class CategoryLegend : public QWidget {
    Q_OBJECT

public:
    explicit CategoryLegend(QWidget* parent = nullptr);

    // `colours` as Theme::category() counts them; as many as names.
    void setEntries(const QList<int>& colours, const QStringList& names);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // The places of the entries in a legend of this width, and how tall it is.
    QList<QRect> places(int width, int* height) const;

    QList<int> m_colours;
    QStringList m_names;
};

} // namespace bijian
