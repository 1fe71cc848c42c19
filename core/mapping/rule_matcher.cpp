// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/rule_matcher.h"

#include <algorithm>
#include <array>

namespace bijian {

namespace {

constexpr size_t kMostNeeds = 6;
constexpr size_t kUsuallyTried = 48;

// What each sign of doubt weighs; tuned on the statements of tests/accuracy.
constexpr double kUnknownBehindKey = 0.22;  // a character between the last cue and the number
constexpr double kStrangerBehindKey = 0.75; // another cue there
constexpr double kUnknownAnywhere = 0.12;   // a character near the number where the topic is inherited
constexpr double kStrangerAnywhere = 0.35;
constexpr double kUnknownBehindRight = 0.15;
constexpr double kOtherTopicHere = 1.4;   // for each nearer topic of the sentence that is none of the rule's
constexpr double kOtherTopicBefore = 0.8; // for each of a sentence before or a heading
constexpr double kLaterCue = 0.4;         // it stands behind the number only
constexpr double kSharedVerb = 0.15;      // a verb that stands before the first item of a list
constexpr double kBareNumber = 0.35;
constexpr double kRightCue = 0.15;
constexpr double kOtherNounBehind = 0.9; // the noun behind the number is none of the rule's
constexpr double kBodyBehind = 1.4;      // 12个部门: bodies are counted, not what they do
constexpr double kOtherUnit = 0.15;      // a unit that is not the first of the rule
constexpr double kSameMatter = 0.25;     // speaks for a rule of the matter that was just read

bool isHidden(const Slot& slot, const TextRange& range) {
    return std::any_of(slot.hidden.begin(), slot.hidden.end(),
                       [&](const TextRange& part) { return part.overlaps(range); });
}

struct Place {
    qint32 token = -1;
    bool right = false;
    bool shared = false;
    const TopicLayer* layer = nullptr;
};

} // namespace

bool RuleMatcher::tryRule(const SentenceView& sentence, const Slot& slot, const std::vector<TopicLayer>& layers,
                          const Matter& matter, qint32 number, RuleMatch& match) const {
    const CompiledRule& rule = m_lexicon.rules()[static_cast<size_t>(number)];
    if (!slot.anyUnit && !slot.bare && (slot.units & rule.units) == 0)
        return false;
    if (rule.needs.size() > kMostNeeds)
        return false;
    const std::vector<Token>& tokens = sentence.tokens;
    const size_t leftFirst = sentence.tokenFrom(slot.left.start);
    const size_t leftLast = sentence.tokenFrom(slot.left.end);
    const size_t rightFirst = slot.right.isEmpty() ? leftLast : sentence.tokenFrom(slot.right.start);
    const size_t rightLast = slot.right.isEmpty() ? leftLast : sentence.tokenFrom(slot.right.end);

    const size_t sharedFirst = slot.shared.isEmpty() ? 0 : sentence.tokenFrom(slot.shared.start);
    const size_t sharedLast = slot.shared.isEmpty() ? 0 : sentence.tokenFrom(slot.shared.end);
    size_t shared = 0;

    std::array<Place, kMostNeeds> places;
    qint32 lastLeft = -1;
    qint32 lastRight = -1;
    for (size_t n = 0; n < rule.needs.size(); ++n) {
        for (size_t t = leftLast; t > leftFirst && places[n].token < 0; --t) {
            const Token& token = tokens[t - 1];
            if (token.cue && token.fills(rule.needs[n].cues) && !isHidden(slot, token.range)) {
                places[n].token = static_cast<qint32>(t - 1);
                lastLeft = std::max(lastLeft, places[n].token);
            }
        }
        for (size_t t = rightFirst; t < rightLast && places[n].token < 0; ++t) {
            const Token& token = tokens[t];
            if (token.cue && token.fills(rule.needs[n].cues)) {
                places[n].token = static_cast<qint32>(t);
                places[n].right = true;
                lastRight = std::max(lastRight, places[n].token);
            }
        }
        // 发放低保金1.2亿元、救助金512万元: the verb stands before the first item.
        for (size_t t = sharedLast; t > sharedFirst && places[n].token < 0; --t) {
            const Token& token = tokens[t - 1];
            if (token.cue && !token.topic && token.fills(rule.needs[n].cues)) {
                places[n].token = static_cast<qint32>(t - 1);
                places[n].shared = true;
                ++shared;
            }
        }
        if (places[n].token < 0 && !rule.needs[n].inheritable)
            return false;
    }
    const auto isUsed = [&](size_t token) {
        for (size_t n = 0; n < rule.needs.size(); ++n) {
            if (places[n].token == static_cast<qint32>(token))
                return true;
        }
        // Another word for a need that is already met explains itself too.
        return std::any_of(rule.needs.begin(), rule.needs.end(),
                           [&](const CompiledNeed& need) { return tokens[token].fills(need.cues); });
    };

    // A word that the rule asks for may hold one that it forbids: 行政审批和公共服务事项 without 公共服务事项.
    const auto isExcluded = [&](size_t t) {
        if (!tokens[t].holds(rule.exclusions))
            return false;
        const bool named = std::any_of(rule.needs.begin(), rule.needs.end(),
                                       [&](const CompiledNeed& need) { return (*tokens[t].listed & need.cues).any(); });
        return !named || (*tokens[t].listed & rule.exclusions).any();
    };

    // Something of its own must stand by the number.
    if (shared > 0 && lastLeft < 0 && lastRight < 0)
        return false;
    double doubt = kSharedVerb * static_cast<double>(shared);
    double score = 0.0;
    bool strangeTopic = false;
    int strangers = 0;
    for (size_t t = sharedFirst; t < sharedLast; ++t) {
        if (isExcluded(t) && !tokens[t].topic)
            return false;
    }
    bool ownTopic = false;
    for (size_t t = leftFirst; t < leftLast; ++t) {
        const Token& token = tokens[t];
        if (isHidden(slot, token.range))
            continue;
        ownTopic = ownTopic || (token.topic && isUsed(t));
        if (isExcluded(t) || (token.has(RestrictRole) && !isUsed(t)))
            return false;
        if (!token.cue || isUsed(t))
            continue;
        strangeTopic = strangeTopic || token.topic;
        // 司法所审核文件7件: where a topic alone is asked for, a step that it does not name makes it another thing.
        const bool otherStep =
            token.stage && rule.needs.size() == 1 && static_cast<qint32>(t) > lastLeft && lastLeft >= 0;
        if (token.has(FillerRole | GenericRole) && !token.topic && !otherStep)
            continue;
        ++strangers;
        if (static_cast<qint32>(t) > lastLeft && lastRight < 0)
            doubt += kStrangerBehindKey;
    }
    for (size_t t = rightFirst; t < rightLast; ++t) {
        const Token& token = tokens[t];
        ownTopic = ownTopic || (token.topic && isUsed(t));
        if (lastRight >= 0 && (isExcluded(t) || (token.has(RestrictRole) && !isUsed(t))))
            return false;
        if (static_cast<qint32>(t) == lastRight + 1 && lastRight >= 0 && token.cue && !isUsed(t) && !token.stage &&
            token.range.start == tokens[static_cast<size_t>(lastRight)].range.end &&
            !token.has(FillerRole | GenericRole))
            doubt += kStrangerBehindKey;
    }

    // 9起行政诉讼案件在庭前由原告撤诉: what is said of the counted things later in the clause may forbid the rule too.
    if (lastRight >= 0) {
        const TextRange clause = sentence.clauses[sentence.clauseAt(slot.left.end)];
        for (size_t t = rightLast; t < tokens.size() && tokens[t].range.end <= clause.end; ++t) {
            if (isExcluded(t) && tokens[t].stage)
                return false;
        }
    }

    // A rate that names nothing itself is one of what the sentence speaks of: 公共服务事项1023项,网上可办率98%.
    const bool elsewhere =
        !layers.empty() && layers.front().distance == 0 && (layers.front().cues & m_lexicon.otherMatters()).any();
    if (elsewhere && rule.needs.size() == 1 && !ownTopic && lastRight < 0)
        return false;
    // Where the sentence speaks of what the rule forbids, a number without a topic of its own is about that.
    if (!ownTopic && !layers.empty() && layers.front().distance == 0 && (layers.front().named & rule.exclusions).any())
        return false;
    match.inherited = false;
    match.inheritedDistance = 0;
    const bool sameMatter = matter.family >= 0 && matter.family == m_lexicon.familyOf(rule.indicator);
    for (size_t n = 0; n < rule.needs.size(); ++n) {
        if (places[n].token >= 0) {
            const Token& token = tokens[static_cast<size_t>(places[n].token)];
            score += 1.0 + 0.05 * token.range.length() - (places[n].right ? kRightCue : 0.0);
            continue;
        }
        // What was just read in the sentence is the nearest topic of its family.
        if (sameMatter && !strangeTopic && !(elsewhere && layers.front().range.start > matter.number.start)) {
            match.inherited = true;
            score += 0.7 + kSameMatter;
            continue;
        }
        // The nearest topic decides; a topic of its own near the number that the rule does not explain forbids it.
        // A farther one serves where the nearer speaks of something else, with doubt.
        size_t layer = 0;
        while (layer < layers.size() && (layers[layer].cues & rule.needs[n].cues).none()) {
            // What stands under another matter is none of an indicator's.
            layer = (layers[layer].cues & m_lexicon.otherMatters()).any() ? layers.size() : layer + 1;
        }
        if (layer < layers.size() && (layers[layer].cues & rule.exclusions).any())
            return false;
        if (layer == layers.size() && !strangeTopic) {
            // No topic word, but one that another clause of the sentence holds.
            for (size_t t = leftFirst; t > 0 && places[n].token < 0; --t) {
                if (tokens[t - 1].cue && !tokens[t - 1].topic && tokens[t - 1].fills(rule.needs[n].cues))
                    places[n].token = static_cast<qint32>(t) - 1;
            }
            for (size_t t = sentence.tokenFrom(slot.left.end); t < tokens.size() && places[n].token < 0; ++t) {
                if (tokens[t].cue && !tokens[t].topic && tokens[t].fills(rule.needs[n].cues)) {
                    places[n].token = static_cast<qint32>(t);
                    doubt += kLaterCue;
                }
            }
            if (places[n].token >= 0) {
                match.inherited = true;
                score += 0.6;
                continue;
            }
        }
        if (strangeTopic || layer == layers.size())
            return false;
        for (size_t nearer = 0; nearer < layer; ++nearer)
            doubt += layers[nearer].distance == 0 ? kOtherTopicHere : kOtherTopicBefore;
        places[n].layer = &layers[layer];
        match.inherited = true;
        match.inheritedDistance = layers[layer].distance;
        score += 0.7 - 0.08 * layers[layer].distance;
    }

    if (lastRight < 0) {
        const qint32 from = lastLeft >= 0 ? tokens[static_cast<size_t>(lastLeft)].range.end : slot.left.start;
        qint32 unknown = sentence.unknownIn({from, slot.left.end});
        for (const TextRange& hidden : slot.hidden) {
            const TextRange part{std::max(from, hidden.start), std::min(slot.left.end, hidden.end)};
            unknown -= part.isEmpty() ? 0 : sentence.unknownIn(part);
        }
        doubt += kUnknownBehindKey * std::max(unknown, 0);
    } else {
        // What goes on right behind the noun makes it another: 33件行政复议案件听证会.
        const Token& last = tokens[static_cast<size_t>(lastRight)];
        const size_t next = static_cast<size_t>(lastRight) + 1;
        const qint32 end = next < tokens.size() ? std::min(tokens[next].range.start, slot.right.end) : slot.right.end;
        doubt += kUnknownBehindRight * std::min(sentence.unknownIn({last.range.end, end}), 6);
    }
    if (match.inherited) {
        const qint32 behind = lastLeft >= 0 ? tokens[static_cast<size_t>(lastLeft)].range.start : slot.left.end;
        doubt += kUnknownAnywhere * sentence.unknownIn({slot.left.start, behind}) + kStrangerAnywhere * strangers;
    }
    if (slot.bare && !slot.anyUnit)
        doubt += kBareNumber;
    if (!slot.bare && !slot.anyUnit && (slot.units & rule.firstUnits) == 0)
        doubt += kOtherUnit;
    bool explained = lastRight >= 0;
    for (size_t t = rightFirst; t < rightLast && !explained; ++t)
        explained = tokens[t].cue && isUsed(t);
    if (slot.nounBehind != Slot::Noun::None && !explained)
        doubt += slot.nounBehind == Slot::Noun::Body ? kBodyBehind : kOtherNounBehind;
    if (doubt > kLargestDoubt)
        return false;

    const size_t key = CueLexicon::keyNeed(rule);
    match.rule = number;
    match.score = score - doubt;
    match.doubt = doubt;
    match.cues.clear();
    match.topic = {};
    for (size_t n = 0; n < rule.needs.size(); ++n) {
        const CueRole role = n == key ? CueRole::Predicate : CueRole::Topic;
        if (places[n].layer != nullptr) {
            match.cues.push_back({CueRole::Topic, places[n].layer->range, true});
            continue;
        }
        if (places[n].token < 0) {
            match.cues.push_back({CueRole::Carried, matter.number, true});
            continue;
        }
        const Token& token = tokens[static_cast<size_t>(places[n].token)];
        match.cues.push_back(
            {role, sentence.text->toSource(token.range),
             !slot.left.contains(token.range) && !slot.right.contains(token.range) && !places[n].shared});
        if (token.topic && slot.left.contains(token.range))
            match.topic = token.range;
        if (n == key) {
            match.key = token.range;
            match.keyStage = token.stage;
            match.keyTopic = token.topic;
        }
    }
    return true;
}

void RuleMatcher::match(const SentenceView& sentence, const Slot& slot, const std::vector<TopicLayer>& layers,
                        const Matter& matter, std::vector<RuleMatch>& matches) const {
    matches.clear();
    std::vector<qint32> tried;
    tried.reserve(kUsuallyTried);
    const auto tryAll = [&](const TextRange& part) {
        for (size_t t = sentence.tokenFrom(part.start); t < sentence.tokens.size(); ++t) {
            const Token& token = sentence.tokens[t];
            if (token.range.start >= part.end)
                break;
            if (!token.cue || isHidden(slot, token.range))
                continue;
            for (const qint32 rule : m_lexicon.rulesOf(token.term)) {
                if (std::find(tried.begin(), tried.end(), rule) != tried.end())
                    continue;
                tried.push_back(rule);
                RuleMatch match;
                if (tryRule(sentence, slot, layers, matter, rule, match))
                    matches.push_back(std::move(match));
            }
        }
    };
    tryAll(slot.left);
    if (!slot.shared.isEmpty())
        tryAll(slot.shared);
    if (!slot.right.isEmpty())
        tryAll(slot.right);
    std::stable_sort(matches.begin(), matches.end(),
                     [](const RuleMatch& a, const RuleMatch& b) { return a.score > b.score; });
}

} // namespace bijian
