// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/number_text.h"

#include "app/models/message_text.h"
#include "core/compare/comparison_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace bijian {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

const LedgerEntry* entryAt(const Report& report, qint32 position) {
    const auto after =
        std::upper_bound(report.mentions.begin(), report.mentions.end(), position,
                         [](qint32 place, const Mention& mention) { return place < mention.range.start; });
    if (after == report.mentions.begin() || !std::prev(after)->range.contains(position))
        return nullptr;
    const auto index = size_t(std::prev(after) - report.mentions.begin());
    return index < report.ledger.size() ? &report.ledger[index] : nullptr;
}

QString measured(const Observation& observation, const DocumentWords& words) {
    const QString figure = quantityText(observation.quantity);
    switch (observation.measure) {
    case Measure::Level:
        break;
    case Measure::YearOnYearPercent:
        return NumberText::tr("changed by %1% against the year before").arg(figure);
    case Measure::YearOnYearAbsolute:
        return NumberText::tr("changed by %1 %2 against the year before")
            .arg(figure, words.unitName(observation.quantity.unit));
    }
    return figure + u' ' + words.unitName(observation.quantity.unit);
}

} // namespace

QString observationText(const Observation& observation, const Codebook& codebook, const DocumentWords& words) {
    const Indicator* indicator = codebook.find(observation.indicator);
    QString name = observation.indicator.value();
    if (indicator)
        name = words.language == Language::Chinese ? indicator->nameZh : indicator->nameEn;
    QStringList parts = {measured(observation, words)};
    if (observation.period.isKnown())
        parts.append(observation.period.toString());
    if (!observation.scope.isEmpty())
        parts.append(visibleName(observation.scope));
    return NumberText::tr("%1: %2").arg(name, parts.join(NumberText::tr(", ")));
}

QString numberText(const Report& report, qint32 position, const Codebook& codebook, const DocumentWords& words) {
    QStringList lines;
    for (const Observation& observation : report.observations) {
        if (observation.number.contains(position))
            lines.append(observationText(observation, codebook, words));
    }
    if (!lines.isEmpty())
        return lines.join(NumberText::tr("; "));
    const LedgerEntry* entry = entryAt(report, position);
    if (!entry)
        return {};
    if (entry->status == LedgerStatus::Dismissed && entry->reason != DismissReason::None)
        return NumberText::tr("Not compared: %1").arg(reasonText(entry->reason));
    return NumberText::tr("No indicator fits this number");
}

} // namespace bijian
