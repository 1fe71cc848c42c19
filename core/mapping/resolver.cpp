// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/resolver.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace bijian {

namespace {

// How many sentences apart bodies are still set against each other.
constexpr qint32 kContrastReach = 3;
// How many sentences before one that begins with 其中 the whole may stand.
constexpr qint32 kReachOfParts = 2;

class Resolver {
public:
    Resolver(const Codebook& codebook, std::vector<Candidate>& candidates, std::vector<LedgerEntry>& ledger)
        : m_codebook(codebook), m_candidates(candidates), m_ledger(ledger),
          m_dropped(candidates.size(), DismissReason::None) {
        for (size_t i = 0; i < m_candidates.size(); ++i)
            m_byIndicator[m_candidates[i].indicator].push_back(i);
    }

    void run() {
        settleBodies();
        dropUnreal();
        settleParts();
        settleWeak();
        settleStages();
        dropRepeated();
        writeDismissals();
    }

    std::vector<Observation> take() {
        std::vector<Observation> observations;
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.mention < b.mention; });
        for (Candidate& candidate : m_candidates) {
            if (candidate.indicator < 0)
                continue;
            LedgerEntry& entry = m_ledger[static_cast<size_t>(candidate.mention)];
            if (entry.observation < 0)
                entry = {LedgerStatus::Mapped, DismissReason::None, static_cast<qint32>(observations.size())};
            observations.push_back(std::move(candidate.observation));
        }
        return observations;
    }

private:
    // Marks what was dropped in the ledger, unless the number serves another observation.
    void writeDismissals() {
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_dropped[i] == DismissReason::None)
                continue;
            m_ledger[static_cast<size_t>(m_candidates[i].mention)] = {LedgerStatus::Dismissed, m_dropped[i], -1};
            m_candidates[i].indicator = -1;
        }
    }

    const Indicator& indicator(qint32 index) const { return m_codebook.indicators()[static_cast<size_t>(index)]; }
    qint32 indexOf(const IndicatorId& id) const {
        const Indicator* found = m_codebook.find(id);
        return found == nullptr ? -1 : static_cast<qint32>(found - m_codebook.indicators().data());
    }

    bool alive(size_t i) const { return m_dropped[i] == DismissReason::None; }
    void drop(size_t i, DismissReason reason) { m_dropped[i] = reason; }

    using Key = std::tuple<Measure, int, int, QString>;
    static Key keyOf(const Candidate& candidate) {
        const Observation& o = candidate.observation;
        return keyOf(candidate, o.scope);
    }
    static Key keyOf(const Candidate& candidate, const QString& scope) {
        const Observation& o = candidate.observation;
        return {o.measure, o.period.first, o.period.last, scope};
    }
    static bool sameKey(const Observation& a, const Observation& b) {
        return a.measure == b.measure && a.period == b.period && a.scope == b.scope;
    }

    // 市政府2名,市直部门20名: bodies set against each other for one indicator are scopes; a body alone is the reporter.
    void settleBodies() {
        for (auto members = m_byIndicator.cbegin(); members != m_byIndicator.cend(); ++members) {
            if (indicator(members.key()).bodyScope == BodyScope::Never)
                continue;
            const std::vector<size_t>& all = members.value();
            for (size_t m = 0; m < all.size(); ++m) {
                Candidate& candidate = m_candidates[all[m]];
                if (candidate.body.isEmpty() || !candidate.observation.scope.isEmpty())
                    continue;
                if (hasNear(all, m, kContrastReach,
                            [&](const Candidate& other) { return contrasts(candidate, other); }))
                    candidate.observation.scope = candidate.body;
            }
        }
    }

    // Whether another body, or the whole, stands beside the one that a candidate is about.
    static bool contrasts(const Candidate& candidate, const Candidate& other) {
        const QString& name = other.observation.scope.isEmpty() ? other.body : other.observation.scope;
        if (other.observation.measure != candidate.observation.measure ||
            other.observation.period != candidate.observation.period || name == candidate.body)
            return false;
        return !name.isEmpty() || (std::abs(other.sentence - candidate.sentence) <= kReachOfParts &&
                                   other.observation.measure == Measure::Level &&
                                   other.observation.quantity.value > candidate.observation.quantity.value);
    }

    // Whether one of the candidates at most `reach` sentences from that at place `m` is as wanted. `all` is in text
    // order.
    template <typename Wanted>
    bool hasNear(const std::vector<size_t>& all, size_t m, qint32 reach, const Wanted& wanted) const {
        const qint32 here = m_candidates[all[m]].sentence;
        for (size_t k = m; k > 0 && here - m_candidates[all[k - 1]].sentence <= reach; --k) {
            if (wanted(m_candidates[all[k - 1]]))
                return true;
        }
        for (size_t k = m + 1; k < all.size() && m_candidates[all[k]].sentence - here <= reach; ++k) {
            if (wanted(m_candidates[all[k]]))
                return true;
        }
        return false;
    }

    // Plans for years to come, and values that the text itself states more exactly.
    void dropUnreal() {
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_candidates[i].future)
                drop(i, DismissReason::Plan);
            else if (m_candidates[i].superseded)
                drop(i, DismissReason::Repeated);
        }
    }

    // A part behind 其中 of a whole that the same sentence states is a breakdown, unless another region or period sets
    // it apart; so is what a sum sums up.
    void settleParts() {
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const Candidate& candidate = m_candidates[i];
            if (!candidate.part && !candidate.total)
                continue;
            // 其中 at the head of a sentence speaks of a sentence before.
            const qint32 from = candidate.sentence - (candidate.part && candidate.opensSentence ? kReachOfParts : 0);
            for (size_t k = i; k > 0 && m_candidates[k - 1].sentence >= from; --k) {
                const Candidate& other = m_candidates[k - 1];
                if (other.indicator != candidate.indicator || !alive(k - 1) ||
                    !sameKey(other.observation, candidate.observation))
                    continue;
                if (candidate.total)
                    drop(k - 1, DismissReason::Breakdown);
                else if ((!other.part || candidate.bracketed) &&
                         (candidate.observation.measure != Measure::Level ||
                          other.observation.quantity.value >= candidate.observation.quantity.value))
                    drop(i, DismissReason::Breakdown);
            }
            // 公开信息779条,其中…规范性文件1条: a kind of what the sentence counts, known by its name only.
            const bool kindOnly = candidate.part && candidate.bare && i > 0 &&
                                  indicator(candidate.indicator).kind == IndicatorKind::Count &&
                                  !m_candidates[i - 1].part && m_candidates[i - 1].sentence == candidate.sentence &&
                                  m_candidates[i - 1].family != candidate.family;
            if (kindOnly && m_candidates[i - 1].observation.quantity.value > candidate.observation.quantity.value)
                drop(i, DismissReason::Breakdown);
        }
    }

    void turn(Candidate& candidate, qint32 to) const {
        candidate.indicator = to;
        candidate.observation.indicator = indicator(to).id;
        candidate.observation.quantity.unit = indicator(to).unit;
    }

    // 收案 means accepted, unless the text gives 受理 apart from it: then it means applications. A weak value that
    // means nothing else (办结 beside 受理 of one matter that is counted once) gives way to the strong one.
    void settleWeak() {
        for (auto members = m_byIndicator.begin(); members != m_byIndicator.end(); ++members) {
            const Indicator& from = indicator(members.key());
            const qint32 to = from.weakBecomes ? indexOf(*from.weakBecomes) : -1;
            const std::vector<size_t>& all = members.value();
            // The strong values of each measure, period and scope: the first, and whether there are others.
            std::map<Key, std::pair<Decimal, bool>> values;
            for (const size_t i : all) {
                const Candidate& strong = m_candidates[i];
                if (strong.weak || strong.part)
                    continue;
                const auto [known, isNew] = values.try_emplace(keyOf(strong), strong.observation.quantity.value, false);
                if (!isNew && known->second.first != strong.observation.quantity.value)
                    known->second.second = true;
            }
            for (size_t m = 0; m < all.size(); ++m) {
                const size_t i = all[m];
                Candidate& weak = m_candidates[i];
                if (!weak.weak)
                    continue;
                // Where the text gives 受理 of the whole apart, 收案 of its parts means applications too.
                auto known = values.find(keyOf(weak));
                if (known == values.end() && to >= 0)
                    known = values.find(keyOf(weak, QString()));
                const auto beside = [&](const Candidate& strong) {
                    return !strong.weak && !strong.part && keyOf(strong) == keyOf(weak) &&
                           strong.observation.quantity.value != weak.observation.quantity.value;
                };
                const bool other = known != values.end() &&
                                   (known->second.second || known->second.first != weak.observation.quantity.value);
                const bool strong = other && (to >= 0 || hasNear(all, m, 1, beside));
                if (!strong)
                    continue;
                if (to < 0) {
                    drop(i, DismissReason::Superseded);
                    continue;
                }
                turn(weak, to);
                // 新收31件,同比增长12%: its changes go with it.
                for (size_t k = i + 1; k < m_candidates.size() && m_candidates[k].sentence == weak.sentence; ++k) {
                    Candidate& change = m_candidates[k];
                    if (change.indicator != members.key() || change.observation.measure == Measure::Level)
                        break;
                    turn(change, to);
                }
            }
        }
    }

    // 办理 is read only where neither 受理 nor 审结 is stated for the same period and scope.
    void settleStages() {
        std::set<std::pair<qint32, Key>> stated;
        for (const Candidate& candidate : m_candidates)
            stated.emplace(candidate.indicator, keyOf(candidate));
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const Candidate& candidate = m_candidates[i];
            for (const IndicatorId& id : indicator(candidate.indicator).unless) {
                if (stated.contains({indexOf(id), keyOf(candidate)}))
                    drop(i, DismissReason::Superseded);
            }
        }
    }

    // The same value said again for the same indicator, measure, period and scope adds none.
    void dropRepeated() {
        std::set<std::tuple<qint32, int, int, int, QString, QString>> seen;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (!alive(i))
                continue;
            const Observation& o = m_candidates[i].observation;
            const bool isNew = seen.emplace(m_candidates[i].indicator, static_cast<int>(o.measure), o.period.first,
                                            o.period.last, o.scope, o.quantity.value.toString())
                                   .second;
            if (!isNew)
                drop(i, DismissReason::Repeated);
        }
    }

    const Codebook& m_codebook;
    std::vector<Candidate>& m_candidates;
    std::vector<LedgerEntry>& m_ledger;
    std::vector<DismissReason> m_dropped;
    QHash<qint32, std::vector<size_t>> m_byIndicator;
};

} // namespace

std::vector<Observation> resolveCandidates(const Codebook& codebook, std::vector<Candidate> candidates,
                                           std::vector<LedgerEntry>& ledger) {
    Resolver resolver(codebook, candidates, ledger);
    resolver.run();
    return resolver.take();
}

} // namespace bijian
