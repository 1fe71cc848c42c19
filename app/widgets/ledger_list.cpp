// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ledger_list.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace bijian {

namespace {

constexpr int kNumberWidth = 96;

// In the order of the filter.
constexpr std::optional<LedgerStatus> kFilters[] = {std::nullopt, LedgerStatus::Mapped, LedgerStatus::Dismissed,
                                                    LedgerStatus::Open};

} // namespace

LedgerList::LedgerList(QWidget* parent) : QWidget(parent), m_filter(new QComboBox(this)), m_view(new QTreeView(this)) {
    for (size_t i = 0; i < std::size(kFilters); ++i)
        m_filter->addItem(QString());
    m_filter->setObjectName(QStringLiteral("numbers-filter"));
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model.setStatus(kFilters[size_t(std::max(index, 0))]); });

    m_view->setObjectName(QStringLiteral("numbers"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->resizeSection(LedgerModel::NumberColumn, kNumberWidth);
    m_view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (const TextRange place = m_model.place(row); !place.isEmpty())
            Q_EMIT numberChosen(place);
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    retranslate();
}

void LedgerList::setReport(ReportPointer report) {
    m_model.setReport(std::move(report));
    updateTotals();
}

void LedgerList::setCodebook(std::shared_ptr<const Codebook> codebook) {
    m_model.setCodebook(std::move(codebook));
}

void LedgerList::setWords(const DocumentWords& words) {
    m_model.setWords(words);
}

void LedgerList::retranslate() {
    m_filter->setAccessibleName(tr("Which numbers"));
    m_view->setAccessibleName(tr("Numbers of the report"));
    updateTotals();
}

void LedgerList::updateTotals() {
    const QString texts[] = {tr("All numbers: %1"), tr("Read: %1"), tr("Not compared: %1"),
                             tr("No indicator fits: %1")};
    for (size_t i = 0; i < std::size(kFilters); ++i)
        m_filter->setItemText(int(i), texts[i].arg(m_model.count(kFilters[i])));
}

} // namespace bijian
