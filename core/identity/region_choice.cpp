// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/region_choice.h"

#include <algorithm>
#include <array>

namespace bijian {

namespace {

constexpr qsizetype kSearched = 20000;
// Mentions beyond this many say no more; a signature outweighs them unless they are of another region throughout.
constexpr int kMostMentions = 12;

} // namespace

RegionChoice::RegionChoice(QStringView text, const RegionTable& regions, const IdentityLexicon& lexicon, int year)
    : m_text(text.first(std::min(text.size(), kSearched))), m_regions(regions), m_lexicon(lexicon), m_year(year) {}

bool RegionChoice::existed(const Region& region) const {
    if (m_year == 0)
        return region.lastYear == 0;
    return (region.firstYear == 0 || region.firstYear <= m_year) && (region.lastYear == 0 || m_year <= region.lastYear);
}

// Those of the year; all, where none existed then (a text may use a former name). Of a division and its successor of
// the same name, both of which existed in the year of the change, the successor.
std::vector<qint32> RegionChoice::existing(std::span<const qint32> candidates) const {
    std::vector<qint32> found;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(found),
                 [this](qint32 index) { return existed(m_regions.at(index)); });
    if (found.empty())
        found.assign(candidates.begin(), candidates.end());
    const bool change = m_year > 0 && std::any_of(found.begin(), found.end(), [this](qint32 index) {
                            return m_regions.at(index).firstYear == m_year;
                        });
    if (change)
        std::erase_if(found, [this](qint32 index) { return m_regions.at(index).lastYear == m_year; });
    return found;
}

void RegionChoice::count() {
    if (m_counted)
        return;
    m_counted = true;
    for (const RegionMatch& match : m_regions.findAll(m_text)) {
        if (match.form == RegionForm::Weak && match.range.length() <= 2)
            continue;
        const std::vector<qint32> found = existing(match.candidates);
        if (found.size() > 1) {
            m_shared.push_back(match);
            continue;
        }
        Mention& mention = m_mentions[found.front()];
        if (mention.count++ == 0)
            mention.first = match.range;
    }
}

// How much the text speaks of the regions round a candidate: those above it, below it and beside it.
int RegionChoice::support(qint32 candidate) {
    constexpr int kNear = 4;
    count();
    const Region& region = m_regions.at(candidate);
    int total = 0;
    for (auto mention = m_mentions.cbegin(); mention != m_mentions.cend(); ++mention) {
        const Region& other = m_regions.at(mention.key());
        if (other.code == region.parent || m_regions.isBelow(other.code, region.code))
            total += kNear * mention->count;
        else if (m_regions.isBelow(region.code, other.code) ||
                 (other.parent == region.parent && !region.parent.isNull()))
            total += mention->count;
    }
    return total;
}

// The candidates with the most support; all, where none has any.
std::vector<qint32> RegionChoice::supported(const std::vector<qint32>& candidates) {
    std::vector<qint32> best;
    int most = 0;
    for (const qint32 candidate : candidates) {
        const int found = support(candidate);
        if (found > most)
            best.clear();
        most = std::max(most, found);
        if (found == most)
            best.push_back(candidate);
    }
    return best;
}

ChosenRegion RegionChoice::resolve(const std::vector<RegionMatch>& chain) {
    if (chain.empty())
        return {};
    const TextRange evidence{chain.front().range.start, chain.back().range.end};
    std::vector<qint32> candidates = existing(chain.back().candidates);
    for (size_t i = 0; i + 1 < chain.size() && candidates.size() > 1; ++i) {
        const auto isOutside = [&](qint32 candidate) {
            return std::none_of(chain[i].candidates.begin(), chain[i].candidates.end(), [&](qint32 upper) {
                return m_regions.isBelow(m_regions.at(candidate).code, m_regions.at(upper).code);
            });
        };
        if (!std::all_of(candidates.begin(), candidates.end(), isOutside))
            std::erase_if(candidates, isOutside);
    }
    if (candidates.size() > 1) {
        const RegionLevel own = ownLevel(1);
        const auto isOther = [&](qint32 candidate) { return m_regions.at(candidate).level != own; };
        if (!std::all_of(candidates.begin(), candidates.end(), isOther))
            std::erase_if(candidates, isOther);
    }
    if (candidates.size() > 1)
        candidates = supported(candidates);
    if (candidates.size() > 1) {
        // 吉林, 海南: without a word for the kind the higher one is meant.
        const auto level = [this](qint32 candidate) { return m_regions.at(candidate).level; };
        const auto highest = level(*std::min_element(candidates.begin(), candidates.end(),
                                                     [&](qint32 a, qint32 b) { return level(a) < level(b); }));
        std::erase_if(candidates, [&](qint32 candidate) { return level(candidate) != highest; });
    }
    return candidates.size() == 1 ? ChosenRegion{candidates.front(), evidence} : ChosenRegion{-1, evidence};
}

void RegionChoice::addVote(const std::vector<RegionMatch>& chain, int weight) {
    const ChosenRegion chosen = resolve(chain);
    if (!chosen.isKnown())
        return;
    Vote& vote = m_votes[chosen.index];
    vote.weight += weight;
    if (weight > vote.heaviest) {
        vote.heaviest = weight;
        vote.evidence = chosen.evidence;
    }
}

ChosenRegion RegionChoice::winner(std::optional<RegionLevel> level) {
    count();
    QHash<qint32, Vote> votes = m_votes;
    const auto add = [&votes](qint32 index, int weight, const TextRange& range) {
        Vote& vote = votes[index];
        vote.weight += weight;
        if (vote.evidence.isEmpty())
            vote.evidence = range;
    };
    for (auto mention = m_mentions.cbegin(); mention != m_mentions.cend(); ++mention)
        add(mention.key(), std::min(mention->count, kMostMentions), mention->first);
    for (const RegionMatch& match : m_shared) {
        const std::vector<qint32> meant = supported(existing(match.candidates));
        if (meant.size() == 1 && votes.value(meant.front()).weight < kMostMentions)
            add(meant.front(), 1, match.range);
    }
    ChosenRegion best;
    int most = 0;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
        if (level && m_regions.at(vote.key()).level != *level)
            continue;
        // Of equals the one with the greater code, so that the order of the hash does not matter.
        if (vote->weight < most || (vote->weight == most && vote.key() < best.index))
            continue;
        most = vote->weight;
        best = {vote.key(), vote->evidence};
    }
    return best;
}

RegionLevel RegionChoice::ownLevel(int least) {
    static constexpr std::array kLevels = {RegionLevel::Township, RegionLevel::County, RegionLevel::Prefecture,
                                           RegionLevel::Province};
    if (!m_ownWords) {
        std::array<int, kLevels.size()> counts{};
        const auto size = static_cast<qint32>(m_text.size());
        for (qint32 place = 0; place < size;) {
            const TermTrie::Match match = m_lexicon.ownWords.longestAt(m_text, place);
            if (match.length > 0) {
                const RegionLevel level = m_lexicon.ownLevels[static_cast<size_t>(match.value)];
                ++counts[static_cast<size_t>(std::find(kLevels.begin(), kLevels.end(), level) - kLevels.begin())];
            }
            place += std::max(match.length, 1);
        }
        m_ownWords = counts;
    }
    const auto most = std::max_element(m_ownWords->begin(), m_ownWords->end());
    return *most < least ? RegionLevel::Unknown : kLevels[static_cast<size_t>(most - m_ownWords->begin())];
}

} // namespace bijian
