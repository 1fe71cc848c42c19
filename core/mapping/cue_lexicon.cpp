// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/cue_lexicon.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace bijian {

namespace {

struct RoleList {
    const char* name;
    Role role;
};
constexpr RoleList kRoleLists[] = {
    {"filler", FillerRole},
    {"whole", WholeRole},
    {"level", LevelRole},
    {"level-body", LevelBodyRole},
    {"organ", OrganRole},
    {"wider", WiderRole},
    {"this-year", ThisYearRole},
    {"last-year", LastYearRole},
    {"two-years-before", YearBeforeLastRole},
    {"compare", CompareRole},
    {"carried", CarriedRole},
    {"up", UpRole},
    {"down", DownRole},
    {"target", TargetRole},
    {"part", PartRole},
    {"each", EachRole},
    {"both", BothRole},
    {"all", AllRole},
    {"list", ListRole},
    {"restrict", RestrictRole},
    {"generic", GenericRole},
    {"no-place", NoPlaceRole},
    {"per", PerRole},
    {"negated", NegatedRole},
    {"total", TotalRole},
    {"noun-end", NounEndRole},
    {"group", GroupRole},
    {"own-level", OwnLevelRole},
    {"kind-view", KindViewRole},
    {"body", BodyRole},
};

// Texts are folded before they are read, so terms are too: full-width brackets and commas.
QString foldedTerm(const QString& term) {
    QString folded = term;
    for (QChar& c : folded) {
        if (c >= u'\uff01' && c <= u'\uff5e')
            c = QChar(c.unicode() - 0xfee0);
    }
    return folded;
}

} // namespace

CueLexicon::Term& CueLexicon::term(const QString& word) {
    const QString folded = foldedTerm(word);
    const auto value = static_cast<size_t>(m_trie.add(folded));
    if (value >= m_terms.size()) {
        m_terms.resize(value + 1);
        m_words.append(folded);
    }
    return m_terms[value];
}

Result<CueLexicon> CueLexicon::create(const Codebook& codebook, const WordLists& discourse,
                                      const QuantityLexicon& units) {
    CueLexicon lexicon;
    QHash<QString, size_t> numbers; // of concepts and literal cues
    const auto number = [&](const QString& name) {
        const auto found = numbers.constFind(name);
        if (found != numbers.constEnd())
            return *found;
        const auto next = static_cast<size_t>(numbers.size());
        numbers.insert(name, next);
        return next;
    };
    QHash<QString, const Concept*> named;
    for (const Concept& entryOfBook : codebook.concepts()) {
        named.insert(entryOfBook.name, &entryOfBook);
        const size_t id = number(entryOfBook.name);
        if (id >= kMaxCues)
            break;
        const bool topic = entryOfBook.kind == ConceptKind::Topic || entryOfBook.kind == ConceptKind::WeakTopic ||
                           entryOfBook.kind == ConceptKind::OtherMatter;
        lexicon.m_weakTopics.set(id, entryOfBook.kind == ConceptKind::WeakTopic);
        lexicon.m_topicCues.set(id, topic);
        lexicon.m_otherMatters.set(id, entryOfBook.kind == ConceptKind::OtherMatter);
        for (const QString& word : entryOfBook.terms) {
            Term& entry = lexicon.term(word);
            entry.cues.set(id);
            entry.topic = entry.topic || topic;
            entry.stage = entry.stage || entryOfBook.kind == ConceptKind::Stage;
            entry.cue = true;
        }
    }
    // The literal words of one list share a cue: they are asked for together only.
    const auto compile = [&](const QStringList& cues) {
        CueSet set;
        QStringList literals;
        for (const QString& cue : cues) {
            if (!named.contains(cue))
                literals.append(cue);
            else if (number(cue) < kMaxCues)
                set.set(number(cue));
        }
        if (literals.isEmpty())
            return set;
        const size_t id = number(literals.join(u' '));
        if (id >= kMaxCues)
            return set;
        set.set(id);
        for (const QString& literal : literals) {
            Term& entry = lexicon.term(literal);
            entry.cues.set(id);
            entry.cue = true;
        }
        return set;
    };
    qint32 index = 0;
    for (const Indicator& indicator : codebook.indicators()) {
        for (const CueRule& rule : indicator.rules) {
            CompiledRule compiled;
            compiled.indicator = index;
            compiled.weak = rule.weak;
            compiled.line = rule.line;
            for (const QString& name : rule.unitClasses) {
                const UnitClasses bit = units.unitClass(name);
                if (bit == 0)
                    return Error{ErrorCode::CodebookInvalid, {u"unknown unit class: " + name}, {}, rule.line, 1};
                compiled.units |= bit;
                if (compiled.firstUnits == 0)
                    compiled.firstUnits = bit;
            }
            // Whoever counts cases may count them by times.
            if ((compiled.units & units.unitClass(u"case")) != 0)
                compiled.units |= units.unitClass(u"casetimes");
            for (const CueNeed& need : rule.needs)
                compiled.needs.push_back({compile(need.cues), need.inheritable});
            compiled.exclusions = compile(rule.exclusions);
            lexicon.m_rules.push_back(std::move(compiled));
        }
        ++index;
    }
    if (static_cast<size_t>(numbers.size()) > kMaxCues)
        return Error{ErrorCode::CodebookInvalid, {QStringLiteral("too many different cues")}, {}, 0, 0};
    for (const RoleList& list : kRoleLists) {
        for (const QString& word : discourse.list(QString::fromLatin1(list.name)))
            lexicon.term(word).roles |= list.role;
    }
    lexicon.joinFamilies(codebook);
    lexicon.m_trie.freeze();
    lexicon.inheritFromParts();
    lexicon.findSplits();
    for (const Term& term : lexicon.m_terms)
        lexicon.m_facts.push_back({term.roles, term.topic, term.stage, term.cue, !term.splits.empty()});

    lexicon.m_rulesOfTerm.resize(lexicon.m_terms.size());
    for (size_t i = 0; i < lexicon.m_rules.size(); ++i) {
        const CompiledRule& rule = lexicon.m_rules[i];
        const CueSet& key = rule.needs[keyNeed(rule)].cues;
        for (size_t t = 0; t < lexicon.m_terms.size(); ++t) {
            if ((lexicon.m_terms[t].cues & key).any())
                lexicon.m_rulesOfTerm[t].push_back(static_cast<qint32>(i));
        }
    }
    return lexicon;
}

// A longer word hides the shorter ones in it, since the longest is what is found: 减少重复检查 must still be 减少 and
// 重复检查. The name of a topic keeps to topics, though: 人民调解 is no 调解 that somebody did.
void CueLexicon::inheritFromParts() {
    constexpr qsizetype kShortestPart = 2;
    const std::vector<Term> own = m_terms;
    for (size_t t = 0; t < m_terms.size(); ++t) {
        const QStringView word = m_words[static_cast<qsizetype>(t)];
        m_terms[t].listed = own[t].cues;
        for (qsizetype at = 0; at < word.size(); ++at) {
            for (qsizetype length = kShortestPart; at + length <= word.size(); ++length) {
                if (const qint32 part = m_trie.find(word.mid(at, length)); part >= 0)
                    m_terms[t].held |= own[static_cast<size_t>(part)].cues;
            }
        }
    }
    // Shorter words first: their own parts are theirs by then.
    std::vector<size_t> order(m_terms.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return m_words[static_cast<qsizetype>(a)].size() < m_words[static_cast<qsizetype>(b)].size();
    });
    for (const size_t t : order) {
        const QStringView word = m_words[static_cast<qsizetype>(t)];
        for (qsizetype at = 0; at < word.size();) {
            qsizetype taken = 1;
            for (qsizetype length = word.size() - at; length >= kShortestPart; --length) {
                const qint32 part = length == word.size() ? -1 : m_trie.find(word.mid(at, length));
                if (part < 0)
                    continue;
                const Term& from = m_terms[static_cast<size_t>(part)];
                const CueSet cues = from.cues & ~m_otherMatters; // 招商协议 is no 招商
                const bool strongTopic = (own[t].cues & m_topicCues & ~m_weakTopics).any();
                m_terms[t].cues |= strongTopic ? cues & m_topicCues : cues;
                m_terms[t].topic = m_terms[t].topic || (own[t].cue && (cues & m_topicCues).any());
                m_terms[t].cue = m_terms[t].cue || (from.cue && own[t].cue);
                m_terms[t].roles |= from.roles & AllRole;
                taken = length;
                break;
            }
            at += taken;
        }
    }
}

void CueLexicon::findSplits() {
    constexpr qsizetype kShortestPart = 2;
    for (size_t t = 0; t < m_terms.size(); ++t) {
        const QStringView word = m_words[static_cast<qsizetype>(t)];
        for (qsizetype at = kShortestPart; at < word.size(); ++at) {
            const qint32 first = m_trie.find(word.left(at));
            if (first >= 0 && m_trie.leadsOn(word.mid(at)))
                m_terms[t].splits.push_back({static_cast<qint32>(at), first});
        }
    }
}

TermTrie::Match CueLexicon::termAt(QStringView text, qint32 position) const {
    const TermTrie::Match longest = m_trie.longestAt(text, position);
    if (longest.length == 0 || !m_facts[static_cast<size_t>(longest.value)].splits)
        return longest;
    for (const TermTrie::Match& first : m_terms[static_cast<size_t>(longest.value)].splits) {
        const qint32 end = first.length + m_trie.longestAt(text, position + first.length).length;
        if (end > longest.length && end > longest.length + m_trie.longestAt(text, position + longest.length).length)
            return first;
    }
    return longest;
}

void CueLexicon::joinFamilies(const Codebook& codebook) {
    const std::vector<Indicator>& indicators = codebook.indicators();
    m_families.resize(indicators.size());
    std::iota(m_families.begin(), m_families.end(), 0);
    for (size_t i = 0; i < indicators.size(); ++i) {
        for (const auto& id : {indicators[i].denominator, indicators[i].beside, indicators[i].share}) {
            const Indicator* other = id ? codebook.find(*id) : nullptr;
            if (other == nullptr)
                continue;
            const qint32 from = m_families[i];
            const qint32 to = m_families[static_cast<size_t>(other - indicators.data())];
            std::replace(m_families.begin(), m_families.end(), from, to);
        }
    }
}

qint32 CueLexicon::firstRuleOf(qint32 indicator) const {
    const auto first = std::lower_bound(m_rules.begin(), m_rules.end(), indicator,
                                        [](const CompiledRule& rule, qint32 index) { return rule.indicator < index; });
    return first != m_rules.end() && first->indicator == indicator ? static_cast<qint32>(first - m_rules.begin()) : -1;
}

size_t CueLexicon::keyNeed(const CompiledRule& rule) {
    for (size_t i = rule.needs.size(); i > 0; --i) {
        if (!rule.needs[i - 1].inheritable)
            return i - 1;
    }
    return rule.needs.size() - 1;
}

} // namespace bijian
