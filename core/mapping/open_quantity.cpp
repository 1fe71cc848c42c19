// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/open_quantity.h"

#include <algorithm>
#include <map>

namespace bijian {

namespace {

constexpr int kMostHeadings = 8;
// The class and so the unit of numbers without one.
constexpr QStringView kBareClass = u"piece";

std::optional<IndicatorKind> indicatorKind(MentionKind kind) {
    switch (kind) {
    case MentionKind::Count:
        return IndicatorKind::Count;
    case MentionKind::Rate:
        return IndicatorKind::Rate;
    case MentionKind::Amount:
        return IndicatorKind::Amount;
    case MentionKind::Duration:
        return IndicatorKind::Duration;
    default:
        return std::nullopt;
    }
}

QString foldedWord(const QString& word) {
    FoldedText folded;
    folded.fold(word, {0, static_cast<qint32>(word.size())});
    return folded.view().toString();
}

// The category that uses a topic in most of its rules, the earlier one where two do so alike.
QHash<QString, QString> categoriesOfConcepts(const Codebook& codebook) {
    QHash<QString, std::map<QString, int>> uses;
    for (const Indicator& indicator : codebook.indicators()) {
        for (const CueRule& rule : indicator.rules) {
            for (const CueNeed& need : rule.needs) {
                for (const QString& cue : need.cues) {
                    if (cue.startsWith(u'@'))
                        ++uses[cue][indicator.category];
                }
            }
        }
    }
    QHash<QString, QString> categories;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        const auto most = std::max_element(use->begin(), use->end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        categories.insert(use.key(), most->first);
    }
    return categories;
}

} // namespace

OpenQuantityReader::OpenQuantityReader(const Codebook& codebook, const CueLexicon& cues,
                                       const QuantityLexicon& quantities, const WordLists& units)
    : m_cues(cues), m_quantities(quantities) {
    for (const auto& [heading, words] : units.lists()) {
        const QString name = heading.section(u' ', 0, 0);
        const UnitClasses bit = quantities.unitClass(name);
        const bool known =
            std::any_of(m_classes.begin(), m_classes.end(), [&](const auto& other) { return other.second == bit; });
        if (bit != 0 && !known)
            m_classes.emplace_back(name, bit);
        if (name == kBareClass && m_bareUnit.isEmpty())
            m_bareUnit = words.value(0);
    }
    const QHash<QString, QString> categories = categoriesOfConcepts(codebook);
    for (const Concept& entry : codebook.concepts()) {
        const bool topic = entry.kind == ConceptKind::Topic || entry.kind == ConceptKind::WeakTopic ||
                           entry.kind == ConceptKind::OtherMatter;
        for (const QString& word : entry.terms) {
            const QString folded = foldedWord(word);
            if (topic && !folded.isEmpty()) {
                const auto value = static_cast<size_t>(m_topics.add(folded));
                if (value == m_categoryOfTopic.size())
                    m_categoryOfTopic.push_back(categories.value(entry.name));
            } else if (entry.kind == ConceptKind::Stage && !m_conceptOfStage.contains(folded)) {
                m_conceptOfStage.insert(folded, entry.name);
            }
        }
    }
    m_topics.freeze();
}

void OpenQuantityReader::read(const Report& report, const ReportContext& context, size_t index,
                              std::vector<OpenQuantity>& found) const {
    NameFinder names(report, context, m_cues, m_quantities);
    const auto firstFrom = [&report](qint32 place) {
        const auto first = std::lower_bound(report.mentions.begin(), report.mentions.end(), place,
                                            [](const Mention& mention, qint32 at) { return mention.range.start < at; });
        return first - report.mentions.begin();
    };
    const auto isOpen = [](const LedgerEntry& entry) { return entry.status == LedgerStatus::Open; };
    for (const Sentence& sentence : report.outline.sentences) {
        if (std::none_of(report.ledger.begin() + firstFrom(sentence.range.start),
                         report.ledger.begin() + firstFrom(sentence.range.end), isOpen))
            continue;
        const Block& block = report.outline.blocks[static_cast<size_t>(sentence.block)];
        names.open(sentence, block, static_cast<size_t>(firstFrom(block.range.start)));
        for (const NumberReading& reading : names.readings()) {
            if (!isOpen(report.ledger[names.mentionOf(reading)]))
                continue;
            std::optional<OpenQuantity> quantity = quantityOf(reading, names);
            if (!quantity)
                continue;
            const TextRange clause = names.clauseOf(reading);
            quantity->report = index;
            quantity->clause = report.slice(clause).simplified();
            quantity->category = categoryOf(clause, {sentence.range.start, clause.start}, block, report);
            found.push_back(std::move(*quantity));
        }
    }
}

// What the number itself and the words by it say.
std::optional<OpenQuantity> OpenQuantityReader::quantityOf(const NumberReading& reading, NameFinder& names) const {
    const ScannedMention& scanned = names.scanned(reading);
    const auto kind = indicatorKind(scanned.mention.kind);
    if (!kind || reading.isChange || !scanned.mention.hasValue)
        return std::nullopt;
    OpenQuantity quantity;
    quantity.mention = names.mentionOf(reading);
    quantity.kind = *kind;
    quantity.unitClass = kBareClass.toString();
    quantity.unit = m_bareUnit;
    if (!scanned.bare) {
        const auto named = std::find_if(m_classes.begin(), m_classes.end(),
                                        [&](const auto& known) { return (known.second & scanned.units) != 0; });
        if (named == m_classes.end())
            return std::nullopt;
        quantity.unitClass = named->first;
        quantity.unit = names.unitOf(reading);
    }
    quantity.names = names.namesNear(reading);
    if (quantity.names.empty() || quantity.unit.isEmpty())
        return std::nullopt;
    quantity.stageWord = names.stageNear(reading, m_conceptOfStage);
    quantity.stageConcept = m_conceptOfStage.value(quantity.stageWord);
    return quantity;
}

// The nearest topic decides: of the clause, of the sentence before it, of the headings above.
QString OpenQuantityReader::categoryOf(const TextRange& clause, const TextRange& before, const Block& block,
                                       const Report& report) const {
    QString category = categoryIn(clause.of(report.text));
    if (category.isEmpty())
        category = categoryIn(before.of(report.text));
    qint32 heading = block.heading;
    for (int step = 0; step < kMostHeadings && heading >= 0 && category.isEmpty(); ++step) {
        const Block& above = report.outline.blocks[static_cast<size_t>(heading)];
        category = categoryIn(above.range.of(report.text));
        heading = above.heading;
    }
    return category;
}

// That of the last topic in a text.
QString OpenQuantityReader::categoryIn(QStringView text) const {
    FoldedText folded;
    folded.fold(text, {0, static_cast<qint32>(text.size())});
    QString category;
    for (qint32 at = 0; at < folded.size();) {
        const TermTrie::Match match = m_topics.longestAt(folded.view(), at);
        if (match.length > 0 && !m_categoryOfTopic[static_cast<size_t>(match.value)].isEmpty())
            category = m_categoryOfTopic[static_cast<size_t>(match.value)];
        at += std::max(match.length, 1);
    }
    return category;
}

} // namespace bijian
