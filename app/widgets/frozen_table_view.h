// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace bijian {

class ComparisonTableModel;

// A table whose first columns stay where they are while the others scroll: two views over one model and one selection,
// their vertical scroll bars tied. Which columns stay is the model's headColumnCount().
class FrozenTableView : public QWidget {
    Q_OBJECT

public:
    explicit FrozenTableView(ComparisonTableModel* model, QWidget* parent = nullptr);

    // The view of the figures, which has the keyboard; and the one that stays.
    QTableView* figures() const { return m_figures; }
    QTableView* heads() const { return m_heads; }
    // The selected cells as text, columns apart by tabs; empty where none is selected.
    QString selectionAsText() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void modelReset();
    void fitColumns();
    void alignHeads();

    ComparisonTableModel* m_model;
    QTableView* m_heads;
    QTableView* m_figures;
    QWidget* m_belowHeads; // as tall as the horizontal scroll bar beside it
};

} // namespace bijian
