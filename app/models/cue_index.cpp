// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/cue_index.h"

#include "core/base/folded_text.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace bijian {

namespace {

void addOnce(std::vector<const Indicator*>& indicators, const Indicator* indicator) {
    if (std::find(indicators.begin(), indicators.end(), indicator) == indicators.end())
        indicators.push_back(indicator);
}

} // namespace

CueIndex::CueIndex(const Codebook& codebook) {
    // By cue: a literal word or the name of a concept.
    QHash<QString, std::vector<const Indicator*>> users;
    QHash<QString, std::vector<const Indicator*>> opponents;
    for (const Indicator& indicator : codebook.indicators()) {
        for (const CueRule& rule : indicator.rules) {
            for (const CueNeed& need : rule.needs) {
                for (const QString& cue : need.cues)
                    addOnce(users[cue], &indicator);
            }
            for (const QString& cue : rule.exclusions)
                addOnce(opponents[cue], &indicator);
        }
    }
    for (const Concept& entry : codebook.concepts()) {
        for (const QString& word : entry.terms) {
            if (entry.kind == ConceptKind::OtherMatter || users.contains(entry.name))
                add(word, {entry.kind, false, users.value(entry.name)});
            if (opponents.contains(entry.name))
                add(word, {entry.kind, true, opponents.value(entry.name)});
        }
    }
    for (const auto* uses : {&users, &opponents}) {
        for (auto cue = uses->cbegin(); cue != uses->cend(); ++cue) {
            if (!cue.key().startsWith(u'@'))
                add(cue.key(), {ConceptKind::Words, uses == &opponents, cue.value()});
        }
    }
    m_words.freeze();
}

void CueIndex::add(const QString& word, const Use& use) {
    FoldedText folded;
    folded.fold(word, {0, static_cast<qint32>(word.size())});
    const qint32 value = m_words.add(folded.view());
    if (value < 0)
        return;
    m_uses.resize(std::max(m_uses.size(), static_cast<size_t>(value) + 1));
    std::vector<Use>& uses = m_uses[static_cast<size_t>(value)];
    const auto same = std::find_if(uses.begin(), uses.end(), [&](const Use& other) {
        return other.kind == use.kind && other.against == use.against;
    });
    if (same == uses.end()) {
        uses.push_back(use);
        return;
    }
    // They all lie in the codebook's list, so their addresses are in its order.
    std::vector<const Indicator*>& indicators = same->indicators;
    indicators.insert(indicators.end(), use.indicators.begin(), use.indicators.end());
    std::sort(indicators.begin(), indicators.end(), std::less<>());
    indicators.erase(std::unique(indicators.begin(), indicators.end()), indicators.end());
}

std::vector<CueIndex::Found> CueIndex::wordsIn(QStringView text, const TextRange& part) const {
    FoldedText folded;
    folded.fold(text, part);
    std::vector<Found> found;
    for (qint32 at = 0; at < folded.size();) {
        const TermTrie::Match match = m_words.longestAt(folded.view(), at);
        if (match.length > 0)
            found.push_back({folded.toSource({at, at + match.length}), m_uses[static_cast<size_t>(match.value)]});
        at += std::max(match.length, 1);
    }
    return found;
}

} // namespace bijian
