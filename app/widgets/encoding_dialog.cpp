// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/encoding_dialog.h"

#include "app/models/message_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bijian {

EncodingDialog::EncodingDialog(const ReportPointer& report, std::vector<EncodingChoice> choices, QWidget* parent)
    : QDialog(parent), m_choices(std::move(choices)), m_table(new QTableWidget(int(m_choices.size()), 2, this)),
      m_beginning(new QPlainTextEdit(this)) {
    setWindowTitle(tr("Encoding of the Text"));

    auto* file = new QLabel(this);
    file->setTextFormat(Qt::PlainText);
    file->setText(visibleName(QFileInfo(report->source.path).fileName()));
    file->setWordWrap(true);

    m_table->setHorizontalHeaderLabels({tr("Encoding"), tr("Broken characters")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Encodings"));
    int current = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const EncodingChoice& choice = m_choices[size_t(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(choice.encoding));
        auto* broken = new QTableWidgetItem(QString::number(choice.broken));
        broken->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, broken);
        if (choice.encoding == report->source.encoding)
            current = row;
    }
    m_table->setMaximumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              m_table->rowHeight(0) * m_table->rowCount() + 2 * m_table->frameWidth());

    m_beginning->setReadOnly(true);
    m_beginning->setTabChangesFocus(true);
    m_beginning->setAccessibleName(tr("Beginning of the text"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &EncodingDialog::showBeginning);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &QDialog::accept);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(file);
    layout->addWidget(m_table);
    layout->addWidget(m_beginning, 1);
    layout->addWidget(buttons);
    resize(560, 460);
    m_table->setCurrentCell(current, 0);
    m_table->setFocus();
}

QString EncodingDialog::encoding() const {
    const int row = m_table->currentRow();
    return row < 0 ? QString() : m_choices[size_t(row)].encoding;
}

void EncodingDialog::showBeginning() {
    const int row = m_table->currentRow();
    m_beginning->setPlainText(row < 0 ? QString() : m_choices[size_t(row)].beginning);
}

} // namespace bijian
