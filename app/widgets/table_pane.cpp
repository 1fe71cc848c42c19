// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_pane.h"

#include "app/widgets/evidence_pane.h"
#include "app/widgets/frozen_table_view.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <array>
#include <tuple>

namespace bijian {

namespace {

constexpr std::array kLayouts = {ComparisonLayout::RegionsByIndicators, ComparisonLayout::RegionsByYears,
                                 ComparisonLayout::YearsByIndicators};

// What a head stands for, whatever the language of its label.
auto identityOf(const ComparisonHead& head) {
    return std::tie(head.region.value(), head.regionName, head.year, head.indicator.value());
}

int indexOf(const std::vector<ComparisonHead>& heads, const ComparisonHead& wanted) {
    const auto found = std::find_if(heads.begin(), heads.end(), [&wanted](const ComparisonHead& head) {
        return identityOf(head) == identityOf(wanted);
    });
    return found == heads.end() ? -1 : int(found - heads.begin());
}

} // namespace

TablePane::TablePane(ComparisonTableModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_layoutLabel(new QLabel(this)), m_layout(new QComboBox(this)),
      m_yearLabel(new QLabel(this)), m_year(new QComboBox(this)), m_stack(new QStackedWidget(this)),
      m_hint(new QLabel(this)), m_table(new FrozenTableView(model, this)), m_evidence(new EvidencePane(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)) {
    m_layout->setObjectName(QStringLiteral("layout"));
    m_year->setObjectName(QStringLiteral("year"));
    m_layoutLabel->setBuddy(m_layout);
    m_yearLabel->setBuddy(m_year);
    for (const ComparisonLayout layout : kLayouts)
        m_layout->addItem(QString(), int(layout));
    for (QComboBox* box : {m_layout, m_year})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_layout, &QComboBox::activated, this,
            [this](int index) { Q_EMIT layoutChosen(ComparisonLayout(m_layout->itemData(index).toInt())); });
    connect(m_year, &QComboBox::activated, this,
            [this](int index) { Q_EMIT yearChosen(m_year->itemData(index).toInt()); });

    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_table);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_evidence);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({420, 190});

    connect(m_table->figures()->selectionModel(), &QItemSelectionModel::currentChanged, this, &TablePane::showEvidence);
    connect(m_table->figures(), &QTableView::activated, this, &TablePane::askForSource);
    connect(m_evidence, &EvidencePane::sourceAsked, this, &TablePane::sourceAsked);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 8);
    bar->setSpacing(8);
    bar->addWidget(m_layoutLabel);
    bar->addWidget(m_layout);
    bar->addSpacing(12);
    bar->addWidget(m_yearLabel);
    bar->addWidget(m_year);
    bar->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);
    retranslate();
    setComparison(nullptr);
}

void TablePane::setWords(const DocumentWords& words) {
    m_model->setWords(words);
    m_evidence->setWords(words);
}

void TablePane::setComparison(const std::shared_ptr<const Comparison>& comparison) {
    const std::shared_ptr<const Comparison> before = m_model->comparison();
    const QModelIndex current = m_table->figures()->currentIndex();
    QModelIndex kept;
    if (before && comparison && m_model->cell(current)) {
        const int row = indexOf(comparison->rows, before->rows[size_t(current.row())]);
        const int column =
            indexOf(comparison->columns, before->columns[size_t(current.column() - m_model->headColumnCount())]);
        m_model->setComparison(comparison);
        kept = m_model->cellIndex(row, column);
    } else {
        m_model->setComparison(comparison);
    }
    const bool isEmpty = !comparison || comparison->rows.empty() || comparison->columns.empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_hint) : m_table);
    if (kept.isValid())
        m_table->figures()->setCurrentIndex(kept);
    showEvidence();
}

void TablePane::setLayoutChoice(ComparisonLayout layout) {
    m_layout->setCurrentIndex(m_layout->findData(int(layout)));
}

void TablePane::setYears(const std::vector<int>& years, int chosen) {
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void TablePane::retranslate() {
    m_layoutLabel->setText(tr("&Layout:"));
    m_layout->setItemText(0, tr("Regions × indicators"));
    m_layout->setItemText(1, tr("Regions × years"));
    m_layout->setItemText(2, tr("Years × indicators"));
    m_yearLabel->setText(tr("&Years:"));
    if (m_year->count() > 0)
        m_year->setItemText(0, tr("All years"));
    m_hint->setText(tr("Choose indicators on the right to lay the reports side by side."));
    m_table->figures()->setAccessibleName(tr("Comparison"));
    m_evidence->retranslate();
}

void TablePane::chooseCell(int row, int column) {
    const QModelIndex index = m_model->cellIndex(row, column);
    m_table->figures()->setCurrentIndex(index);
    m_table->figures()->scrollTo(index);
}

void TablePane::showEvidence() {
    const QModelIndex index = m_table->figures()->currentIndex();
    const ComparisonCell* cell = m_model->cell(index);
    if (cell && m_finder)
        m_evidence->show(index.data(Qt::AccessibleDescriptionRole).toString(), cell->state,
                         evidenceOf(*cell, m_finder));
    else
        m_evidence->showNothing();
}

void TablePane::askForSource(const QModelIndex& index) {
    const ComparisonCell* cell = m_model->cell(index);
    if (!cell || !m_finder)
        return;
    const std::vector<Evidence> evidence = evidenceOf(*cell, m_finder);
    if (!evidence.empty())
        Q_EMIT sourceAsked(evidence.front());
}

} // namespace bijian
