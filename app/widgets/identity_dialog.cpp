// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/identity_dialog.h"

#include "app/models/message_text.h"
#include "app/models/region_choice.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace bijian {

namespace {

constexpr int kYearUnknown = 1979; // shown as words
constexpr int kLastYear = 2100;
constexpr int kExcerptLength = 1200;

} // namespace

IdentityDialog::IdentityDialog(const ReportPointer& report, const RegionTable& table, QWidget* parent)
    : QDialog(parent), m_report(report), m_table(table), m_region(new QLineEdit(this)), m_regionNote(new QLabel(this)),
      m_year(new QSpinBox(this)), m_department(new QLineEdit(this)) {
    setWindowTitle(tr("Region and Year"));

    auto* file = new QLabel(this);
    file->setTextFormat(Qt::PlainText);
    file->setText(visibleName(QFileInfo(report->source.path).fileName()));
    file->setWordWrap(true);

    const Identity& known = report->identity;
    const Region* region = table.find(known.regionCode);
    m_region->setText(region ? regionChoiceText(table, *region) : visibleName(known.region.value));
    m_region->setPlaceholderText(tr("Name or code of the region"));
    auto* completer = new QCompleter(regionChoices(table), m_region);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    m_region->setCompleter(completer);
    m_regionNote->setTextFormat(Qt::PlainText);
    m_regionNote->setWordWrap(true);
    m_regionNote->setForegroundRole(QPalette::PlaceholderText);

    m_year->setRange(kYearUnknown, kLastYear);
    m_year->setSpecialValueText(tr("not known"));
    m_year->setValue(known.year == 0 ? kYearUnknown : known.year);
    m_department->setText(visibleName(known.department.value));
    m_department->setPlaceholderText(tr("Only where it is not the government as a whole"));

    auto* excerpt = new QPlainTextEdit(this);
    excerpt->setReadOnly(true);
    excerpt->setPlainText(report->text.left(kExcerptLength));
    excerpt->setTabChangesFocus(true);
    excerpt->setAccessibleName(tr("Beginning of the text"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_region, &QLineEdit::textChanged, this, &IdentityDialog::describeRegion);

    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setVerticalSpacing(10);
    layout->addRow(tr("File:"), file);
    layout->addRow(tr("&Region:"), m_region);
    layout->addRow(QString(), m_regionNote);
    layout->addRow(tr("&Year:"), m_year);
    layout->addRow(tr("&Department:"), m_department);
    layout->addRow(tr("Text:"), excerpt);
    layout->addRow(buttons);
    resize(620, 480);
    describeRegion();
    m_region->setFocus();
}

Identity IdentityDialog::identity() const {
    Identity identity = m_report->identity;
    const QString text = m_region->text().trimmed();
    const Region* region = regionOf(m_table, text).region;
    const QString name = region ? region->name : text;
    if (name != identity.region.value || !region || region->code != identity.regionCode) {
        identity.region = {name, {}};
        identity.regionCode = region ? region->code : RegionCode();
        identity.level = region ? region->level : RegionLevel::Unknown;
    }
    const int year = m_year->value() == kYearUnknown ? 0 : m_year->value();
    if (year != identity.year) {
        identity.year = year;
        identity.yearEvidence = {};
    }
    if (const QString department = m_department->text().trimmed(); department != identity.department.value)
        identity.department = {department, {}};
    return identity;
}

void IdentityDialog::describeRegion() {
    const QString text = m_region->text().trimmed();
    const RegionChoice choice = regionOf(m_table, text);
    if (text.isEmpty())
        m_regionNote->setText(tr("Without a region the report stands in a row of its own."));
    else if (choice.ambiguous)
        m_regionNote->setText(tr("Several regions bear this name: choose one from the list."));
    else if (choice.region)
        m_regionNote->setText(regionChoiceText(m_table, *choice.region) == text
                                  ? tr("A region of the table.")
                                  : regionChoiceText(m_table, *choice.region));
    else
        m_regionNote->setText(tr("The table of regions does not hold this name; it is kept as written."));
}

} // namespace bijian
