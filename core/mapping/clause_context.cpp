// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/clause_context.h"

#include "core/base/character.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr qint32 kLongestPlace = 12;

// One-character words before a name: 对我区, 为全区, 据市.
bool isPreposition(char16_t c) {
    return QStringView(u"与据对其在从由经因为并向比较将把及于即仅有共是就到至以报均都也则已另又").contains(QChar(c));
}

bool isListMark(char16_t c) {
    return c == u'、' || c == u'(' || c == u')' || c == u'“' || c == u'”' || c == u' ' || c == u'-' || c == u'—' ||
           c == u'■' || c == u'●' || c == u'◆' || c == u'▪' || c == u'·' || c == u'•' || c == u'★';
}

// Characters with which the names of regions end.
bool endsPlace(char16_t c) {
    return QStringView(u"县区市州旗镇乡盟省村").contains(QChar(c));
}

// Behind a region's name: these make it the name of a body or of something else (县公安局, 市级, 区域).
bool continuesName(QStringView behind) {
    static const QStringView kContinuations[] = {
        u"级",   u"委",   u"政府", u"人民", u"人大", u"政协", u"法院", u"法治", u"法制", u"检察", u"司法", u"公安",
        u"公证", u"财政", u"教育", u"卫健", u"民政", u"域",   u"直",   u"内",   u"外",   u"长",   u"里",   u"场",
        u"情",   u"容",   u"块",   u"间",   u"别",   u"属",   u"本级", u"大学", u"学院", u"银行"};
    return std::any_of(std::begin(kContinuations), std::end(kContinuations),
                       [&](QStringView word) { return behind.startsWith(word); });
}

const Token* tokenAt(const SentenceView& sentence, qint32 position) {
    const size_t index = sentence.tokenFrom(position);
    if (index < sentence.tokens.size() && sentence.tokens[index].range.start == position)
        return &sentence.tokens[index];
    return nullptr;
}

bool takesObject(char16_t c) {
    return c == u'对' || c == u'向' || c == u'给' || c == u'将' || c == u'把' || c == u'在';
}

// Behind a name: what makes it that of a government or of its own level, 0 where nothing does.
qint32 governmentLength(const SentenceView& sentence, qint32 at, qint32 end) {
    for (const QStringView ending : {QStringView(u"人民政府本级"), QStringView(u"政府本级"), QStringView(u"人民政府"),
                                     QStringView(u"政府"), QStringView(u"本级")}) {
        const auto length = static_cast<qint32>(ending.size());
        if (at + length <= end && sentence.slice({at, at + length}) == ending)
            return length;
    }
    return 0;
}

// (街道), (自治区、直辖市): a variant of a kind of place, 0 where none stands there.
qint32 variantLength(const SentenceView& sentence, qint32 at, qint32 end) {
    constexpr qint32 kLongestVariant = 10;
    if (sentence.text->at(at) != u'(')
        return 0;
    for (qint32 i = at + 1; i < std::min(end, at + kLongestVariant); ++i) {
        if (sentence.text->at(i) == u')')
            return i + 1 - at;
        if (!isHan(sentence.text->at(i)) && sentence.text->at(i) != u'、')
            return 0;
    }
    return 0;
}

// 乡镇, 县区: kinds of regions, as words for bodies.
bool namesPlaces(QStringView word) {
    return std::all_of(word.begin(), word.end(),
                       [](QChar c) { return endsPlace(c.unicode()) || c == u'街' || c == u'道'; });
}

// 六县两区, 其余15县, 13个市州政府: regions below, counted, at the head of a part of a sentence.
TextRange countedPlaces(const SentenceView& sentence, const ScannedMention& mention, const TextRange& part) {
    if (!isQuantity(mention.mention.kind) || mention.mention.kind != MentionKind::Count)
        return {};
    const auto isPlaces = [&](const ScannedMention& counted) {
        const char16_t last = sentence.text->at(counted.folded.end - 1);
        return counted.mention.kind == MentionKind::Count && endsPlace(last) && last != u'村';
    };
    const QStringView rest = sentence.slice({std::max(part.start, mention.folded.start - 2), mention.folded.start});
    if (!isPlaces(mention)) {
        // 其余8个乡镇
        const Token* places = tokenAt(sentence, mention.folded.end);
        const bool others = (rest == u"其余" || rest == u"其他") && places != nullptr &&
                            (places->has(GroupRole) || namesPlaces(sentence.slice(places->range))) &&
                            sentence.text->at(mention.folded.end - 1) == u'个';
        return others ? TextRange{mention.folded.start - 2, places->range.end} : TextRange{};
    }
    TextRange range = mention.folded;
    const ScannedMention* next = sentence.mentionAt(range.end);
    if (next != nullptr && next->folded.start == range.end && isPlaces(*next))
        range.end = next->folded.end;
    const QStringView before = sentence.slice({std::max(part.start, range.start - 2), range.start});
    if (before == u"其余" || before == u"其他")
        range.start -= 2;
    else if (range.length() == mention.folded.length() && range.start > part.start &&
             (!isListMark(sentence.text->at(range.start - 1)) && before != u"其中"))
        return {}; // 深入20个乡镇
    // 13个市州
    while (range.end < part.end && endsPlace(sentence.text->at(range.end)) && sentence.text->at(range.end) != u'村')
        ++range.end;
    range.end += variantLength(sentence, range.end, sentence.range.end);
    const qint32 government = governmentLength(sentence, range.end, part.end);
    // 21个市直部门 are no cities; the congresses of 31个省 are of these.
    const QStringView behind = sentence.slice({range.end, std::min(sentence.range.end, range.end + 2)});
    if (government == 0 && behind != u"人大" && continuesName(behind))
        return {};
    range.end += government;
    return range;
}

// The length of a region's name that begins at a place, 0 where none does: a region below the reporter that the table
// knows, or Han characters up to 县, 区, 市 …, or 街道. 襄州区政府 and 西宁市本级 are left to the caller.
qint32 placeLength(const SentenceView& sentence, qint32 start, qint32 end, const ReportContext& context) {
    for (qint32 length = std::min(kLongestPlace, end - start); length >= 2 && !context.regionsBelow.isEmpty();
         --length) {
        if (context.regionsBelow.contains(sentence.slice({start, start + length}).toString()))
            return length;
    }
    // “宁市监讲堂”
    if (sentence.text->at(start - 1) == u'“')
        return 0;
    const Token* first = tokenAt(sentence, start);
    if (first != nullptr && (first->cue || first->has(OrganRole | LevelRole | OwnLevelRole | GroupRole | WholeRole |
                                                      WiderRole | NoPlaceRole)))
        return 0;
    qint32 best = 0;
    for (qint32 i = start; i < end && i - start < kLongestPlace; ++i) {
        const char16_t c = sentence.text->at(i);
        const ScannedMention* mention = sentence.mentionAt(i);
        const bool numeral = mention != nullptr && mention->mention.kind != MentionKind::Name &&
                             mention->mention.kind != MentionKind::Other;
        if (!isHan(c) || numeral || QStringView(u"与及同会至到等的").contains(QChar(c)))
            break;
        const Token* token = i > start ? tokenAt(sentence, i) : nullptr;
        // 区政府 behind 襄州, 市本级 behind 西宁: the name takes the first character.
        if (token != nullptr && token->has(OrganRole | LevelRole) && endsPlace(c))
            return i + 1 - start;
        // Another word ends it: 仍低于全省 is no province. 城区 and the like may be part of a name.
        const bool partOfName = token != nullptr && token->range.length() == 2 &&
                                ((token->has(NoPlaceRole) && sentence.text->at(i + 1) == u'区') ||
                                 (token->has(BodyRole) && sentence.text->at(i + 1) == u'道'));
        if (token != nullptr && !partOfName && (token->cue || token->range.length() >= 2))
            break;
        const qint32 length = i + 1 - start;
        if (c == u'道' && sentence.text->at(i - 1) == u'街' && length >= 4)
            best = length;
        if (!endsPlace(c) || length < 2)
            continue;
        const QStringView behind = sentence.slice({i + 1, std::min(end, i + 3)});
        const bool government = length >= 3 && (behind == u"政府" || behind == u"人民" || behind == u"本级");
        // 州、县、乡 name kinds, not regions.
        const bool kinds = behind.size() == 2 && behind[0] == u'、' && endsPlace(behind[1].unicode()) &&
                           !endsPlace(sentence.text->at(i + 3));
        if (kinds || (continuesName(behind) && !government))
            continue;
        best = length;
    }
    // 全市, 我县, 各区, 该镇, 两县 name no region.
    if (best == 2 &&
        QStringView(u"全我本各该两所此每某市县区州省城社郊辖地园小山灾老新").contains(QChar(sentence.text->at(start))))
        return 0;
    return best;
}

// 市场监管局, 公安分局, 执法大队, 中心镇: the length of a body's name that begins at a place, 0 where none does.
qint32 bodyLength(const SentenceView& sentence, qint32 start, qint32 end) {
    constexpr qint32 kLongestBody = 10;
    for (qint32 i = start; i < std::min(end, start + kLongestBody) && isHan(sentence.text->at(i)); ++i) {
        const char16_t c = sentence.text->at(i);
        const char16_t before = sentence.text->at(i - 1);
        const bool ends = c == u'局' || c == u'委' || c == u'厅' || c == u'镇' ||
                          (c == u'队' && (before == u'大' || before == u'支' || before == u'总'));
        if (ends && i + 1 - start >= 2)
            return i + 1 - start;
        const Token* token = tokenAt(sentence, i);
        if (token != nullptr && (token->stage || token->has(FillerRole | WholeRole | OrganRole)))
            return 0;
    }
    return 0;
}

// 公安分局1620件、市场监管局2310件; 自然资源局、公安局…均为100%: a body that a list of bodies names; empty where the
// part does not begin with one.
TextRange listedBody(const SentenceView& sentence, const TextRange& part) {
    qint32 start = part.start;
    while (start < part.end && isListMark(sentence.text->at(start)))
        ++start;
    const TextRange name{start, start + bodyLength(sentence, start, part.end)};
    // 其中公安局54件, 部门中公安局54件: parts of a whole that was stated.
    if (name.isEmpty() || sentence.slice({sentence.range.start, start}).contains(u'中'))
        return {};
    const auto endsBody = [&](qint32 end) {
        for (qint32 first = end - 2; first >= std::max(sentence.range.start, end - 10); --first) {
            if (bodyLength(sentence, first, end) == end - first)
                return true;
        }
        return false;
    };
    if (start > sentence.range.start && sentence.text->at(start - 1) == u'、' && endsBody(start - 1))
        return name;
    if (sentence.text->at(name.end) == u'、' && bodyLength(sentence, name.end + 1, sentence.range.end) > 0)
        return name;
    if (name.end != part.end || sentence.mentionAt(name.end) == nullptr)
        return {};
    for (size_t i = 0; i < sentence.mentionCount; ++i) {
        const qint32 number = sentence.mention(i).folded.start;
        if (number != name.end && isQuantity(sentence.mention(i).mention.kind) && endsBody(number))
            return name;
    }
    return {};
}

// A name of bodies at a level below goes on over 和, 及 and the kind of body: 各县市人民政府和州直各部门.
TextRange wholeGroup(const SentenceView& sentence, TextRange range, qint32 end) {
    for (;;) {
        const Token* next = tokenAt(sentence, range.end);
        if (next != nullptr && next->has(LevelBodyRole) && next->range.end <= end) {
            range.end = next->range.end;
            continue;
        }
        const QStringView behind = sentence.slice({range.end, std::min(end, range.end + 2)});
        const qint32 mark = behind.startsWith(u"以及") ? 2
                                                       : (behind.startsWith(u'和') || behind.startsWith(u'及') ||
                                                                  behind.startsWith(u'与') || behind.startsWith(u'、')
                                                              ? 1
                                                              : 0);
        const Token* other = mark > 0 ? tokenAt(sentence, range.end + mark) : nullptr;
        if (other == nullptr || !other->has(GroupRole | OrganRole | LevelRole | OwnLevelRole | LevelBodyRole) ||
            other->range.end > end)
            break;
        range.end = other->range.end;
    }
    // 10个区县, 八县三市: the number belongs to the name.
    if (const ScannedMention* number = sentence.mentionAt(range.start - 1);
        number != nullptr && isQuantity(number->mention.kind))
        range.start = number->folded.start;
    return range;
}

// 部门、乡镇: bodies that a list mark joins to a group behind them.
qint32 startOfGroup(const SentenceView& sentence, qint32 at, qint32 start) {
    const size_t t = sentence.tokenFrom(at);
    if (t < 2 || at - 1 < start || !sentence.tokens[t - 2].has(BodyRole) ||
        sentence.tokens[t - 2].range.end != at - 1 || sentence.tokens[t - 2].range.start < start)
        return at;
    return QStringView(u"、和及与").contains(QChar(sentence.text->at(at - 1))) ? sentence.tokens[t - 2].range.start
                                                                               : at;
}

// 全省 in a county's report is the province.
bool namesHigher(QStringView whole, const ReportContext& context) {
    return (whole == u"全省" && (context.level == RegionLevel::Prefecture || context.level == RegionLevel::County ||
                                 context.level == RegionLevel::Township)) ||
           (whole == u"全州" && context.level == RegionLevel::County) ||
           (whole == u"全疆" && context.level != RegionLevel::Province);
}

// Whether a level of government stands beside another in the sentence: 市级5项、县级12项.
bool standsBeside(const SentenceView& sentence, const Token& level) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& other) {
        return other.has(LevelRole | GroupRole | OwnLevelRole) && other.term != level.term;
    });
}

// 全年出庭率舞阳县最高: the place that stands before such a word at the end of a part; empty where none does.
TextRange extremePlace(const SentenceView& sentence, const TextRange& part, const ReportContext& context) {
    const QStringView words = sentence.slice(part);
    for (const QStringView extreme :
         {QStringView(u"最高"), QStringView(u"最低"), QStringView(u"最多"), QStringView(u"最少")}) {
        if (!words.endsWith(extreme))
            continue;
        const qint32 end = part.end - static_cast<qint32>(extreme.size());
        for (qint32 at = std::max(part.start, end - kLongestPlace); at < end - 1; ++at) {
            const size_t t = sentence.tokenFrom(at + 1);
            const bool inside =
                t > 0 && sentence.tokens[t - 1].range.start < at && sentence.tokens[t - 1].range.end > at;
            if (!inside && placeLength(sentence, at, end, context) == end - at)
                return {at, end};
        }
    }
    return {};
}

// Behind the region, group or counted places that a preposition takes.
qint32 behindObject(const SentenceView& sentence, qint32 at, qint32 end, const ReportContext& context) {
    if (const ScannedMention* mention = sentence.mentionAt(at))
        at = mention->folded.end;
    const Token* token = tokenAt(sentence, at);
    if (token != nullptr && token->has(GroupRole | OrganRole | LevelRole | OwnLevelRole | WholeRole))
        return wholeGroup(sentence, token->range, end).end;
    return at + placeLength(sentence, at, end, context);
}

// 三年来, 五年间: how many years back, 0 where the mention says no such thing.
int yearsBack(const SentenceView& sentence, const ScannedMention& mention) {
    if (mention.mention.kind != MentionKind::Duration || !sentence.slice(mention.folded).endsWith(u'年'))
        return 0;
    const char16_t next = sentence.text->at(mention.folded.end);
    const bool back = next == u'来' || next == u'间';
    return back && mention.mention.value.isInteger() && mention.mention.value <= Decimal(20)
               ? static_cast<int>(mention.mention.value.coefficient())
               : 0;
}

// Whether a cue stands before a place in its clause.
bool followsCue(const SentenceView& sentence, qint32 position) {
    const TextRange clause = sentence.clauses[sentence.clauseAt(position)];
    for (size_t t = sentence.tokenFrom(clause.start);
         t < sentence.tokens.size() && sentence.tokens[t].range.start < position; ++t) {
        if (sentence.tokens[t].cue && !sentence.tokens[t].has(FillerRole))
            return true;
    }
    return sentence.text->at(clause.start) == u'对';
}

} // namespace

ScopeFinding findScope(const SentenceView& sentence, const TextRange& part, const ReportContext& context,
                       bool beforeNumber) {
    qint32 at = part.start;
    // 向12个乡镇下放58项: the part begins within what 向 takes.
    if (const ScannedMention* counted = sentence.mentionAt(at - 1);
        counted != nullptr && isQuantity(counted->mention.kind) &&
        takesObject(sentence.text->at(counted->folded.start - 1)))
        at = std::max(at, behindObject(sentence, at, part.end, context));
    // 13个市州政府本级2526件: the part begins within the name.
    if (const ScannedMention* counted = sentence.mentionAt(part.start - 1)) {
        const TextRange clause = sentence.clauses[sentence.clauseAt(counted->folded.start)];
        const TextRange places = countedPlaces(sentence, *counted, clause);
        if (places.end >= part.start && !places.isEmpty())
            return {ScopeFinding::Kind::Part, places};
    }
    if (const TextRange body = beforeNumber ? listedBody(sentence, part) : TextRange{}; !body.isEmpty())
        return {ScopeFinding::Kind::Part, body};
    while (at < part.end) {
        if (const ScannedMention* mention = sentence.mentionAt(at)) {
            const TextRange places = countedPlaces(sentence, *mention, part);
            if (!places.isEmpty())
                return {ScopeFinding::Kind::Part, places};
            if (placeLength(sentence, at, part.end, context) == 0) {
                at = mention->folded.end;
                continue;
            }
        }
        const char16_t c = sentence.text->at(at);
        const Token* token = tokenAt(sentence, at);
        if (takesObject(c) && (token == nullptr || token->range.length() == 1)) {
            // 对县区报备的77件, 向12个乡镇下放: whom it is done to, not who did it.
            at = behindObject(sentence, at + 1, part.end, context);
            continue;
        }
        if (token != nullptr && token->has(WiderRole) && !token->has(WholeRole)) {
            const bool nation = context.level == RegionLevel::Nation || context.ownNames.isEmpty();
            return {nation ? ScopeFinding::Kind::Whole : ScopeFinding::Kind::Part, token->range};
        }
        if (token != nullptr && token->has(WholeRole)) {
            const bool higher = namesHigher(sentence.slice(token->range), context);
            return {higher ? ScopeFinding::Kind::Part : ScopeFinding::Kind::Whole, token->range};
        }
        // 全区, 今年, 其中 and the like stand before a name.
        const bool introduces = token != nullptr && !token->cue &&
                                !token->has(LevelRole | OwnLevelRole | GroupRole | OrganRole | WholeRole | WiderRole) &&
                                (token->range.length() >= 2 || isPreposition(c));
        if (introduces) {
            at = token->range.end;
            continue;
        }
        if (token == nullptr && isPreposition(c)) {
            ++at;
            continue;
        }
        if (token != nullptr && token->has(OwnLevelRole)) {
            const bool beside = standsBeside(sentence, *token);
            // 其中市级820人: only the level is named.
            const bool alone = beforeNumber && isElliptic(sentence, {token->range.end, part.end}, context);
            // 市级审结1104件: the level does it; 市级权责清单 is only of that level.
            const Token* next = tokenAt(sentence, token->range.end);
            const bool acts = next != nullptr && next->stage;
            return {beside || alone || acts ? ScopeFinding::Kind::Part : ScopeFinding::Kind::Level,
                    wholeGroup(sentence, token->range, part.end)};
        }
        if (token != nullptr && token->has(GroupRole | LevelRole)) {
            // 各乡镇 are all of them: a scope only where others are set against them.
            const bool all = sentence.text->at(token->range.start) == u'各';
            const TextRange group{startOfGroup(sentence, at, part.start), token->range.end};
            return {all ? ScopeFinding::Kind::Group : ScopeFinding::Kind::Part, wholeGroup(sentence, group, part.end)};
        }
        const qint32 place = placeLength(sentence, at, part.end, context);
        if (place > 0 && (token == nullptr || token->range.length() < place)) {
            TextRange range{at, at + place};
            const QString name = sentence.slice(range).toString();
            // 襄城区政府, 西宁市本级.
            range.end += governmentLength(sentence, range.end, part.end);
            const bool own = std::any_of(context.ownNames.begin(), context.ownNames.end(), [&](const QString& known) {
                return known == name || (known.size() > 2 && name.endsWith(known)) ||
                       (name.size() > 2 && known.endsWith(name));
            });
            return {own ? ScopeFinding::Kind::Whole : ScopeFinding::Kind::Part, range};
        }
        if (token != nullptr && token->has(OrganRole)) {
            // 县政府及部门 is the whole government; 市政府本级 is its own level.
            const Token* next = tokenAt(sentence, token->range.end);
            if (next != nullptr && next->has(LevelRole) && sentence.slice(next->range) == u"本级")
                return {ScopeFinding::Kind::Part, {token->range.start, next->range.end}};
            // 市政府及其办公室9件 beside 市直部门11件
            const TextRange office{token->range.end, std::min(part.end, token->range.end + 5)};
            const Token* act = tokenAt(sentence, office.end);
            if (beforeNumber && (office.end == part.end || (act != nullptr && act->stage)) &&
                sentence.slice(office) == u"及其办公室")
                return {ScopeFinding::Kind::Part, {token->range.start, office.end}};
            const char16_t behind = sentence.text->at(token->range.end);
            if (behind == u'及' || behind == u'和' || behind == u'与' || behind == u'、')
                return {ScopeFinding::Kind::Whole, token->range};
            // 县政府门户网站, 县政府办公室, 省政府规范性文件 is no government.
            if (QStringView(u"门网办党主常文规令").contains(QChar(behind)))
                return {ScopeFinding::Kind::Whole, token->range};
            return {ScopeFinding::Kind::Organ, token->range};
        }
        if (token != nullptr && !token->cue) {
            at = token->range.end;
            continue;
        }
        if (isListMark(c)) {
            ++at;
            continue;
        }
        break;
    }
    if (const TextRange extreme = extremePlace(sentence, part, context); !extreme.isEmpty())
        return {ScopeFinding::Kind::Part, extreme};
    for (size_t t = sentence.tokenFrom(part.start);
         t < sentence.tokens.size() && sentence.tokens[t].range.end <= part.end; ++t) {
        const Token& token = sentence.tokens[t];
        // 公布县级权责清单4136项,乡镇权责清单102项
        if (beforeNumber && token.has(OwnLevelRole) && standsBeside(sentence, token))
            return {ScopeFinding::Kind::Part, wholeGroup(sentence, token.range, part.end)};
        // 报送数据的省直部门收到
        const Token* act = tokenAt(sentence, token.range.end);
        const bool described = act != nullptr && act->cue && !act->topic && token.range.start > part.start &&
                               sentence.text->at(token.range.start - 1) == u'的';
        if (token.has(GroupRole | LevelRole) && described)
            return {ScopeFinding::Kind::Part, wholeGroup(sentence, token.range, part.end)};
    }
    // 最多的是江州市58件
    const QStringView words = sentence.slice(part);
    const qsizetype is = beforeNumber ? std::max(words.lastIndexOf(u'是'), words.lastIndexOf(u'为')) : -1;
    if (is >= 0) {
        const qint32 start = part.start + static_cast<qint32>(is) + 1;
        const qint32 place = start < part.end ? placeLength(sentence, start, part.end, context) : 0;
        if (place > 0 && start + place == part.end)
            return {ScopeFinding::Kind::Part, {start, part.end}};
    }
    for (size_t t = beforeNumber ? sentence.tokenFrom(part.end) : 0; t > sentence.tokenFrom(part.start); --t) {
        const Token& token = sentence.tokens[t - 1];
        const bool wider =
            token.has(WholeRole) ? namesHigher(sentence.slice(token.range), context) : token.has(WiderRole);
        if (wider)
            return {ScopeFinding::Kind::Part, token.range};
        if (!token.has(FillerRole))
            break;
    }
    return {};
}

TextRange findDefendant(const SentenceView& sentence, const TextRange& part) {
    for (size_t t = sentence.tokenFrom(part.start);
         t < sentence.tokens.size() && sentence.tokens[t].range.end <= part.end; ++t) {
        const Token& token = sentence.tokens[t];
        if (!token.has(OrganRole))
            continue;
        const QStringView behind = sentence.slice({token.range.end, std::min(part.end, token.range.end + 10)});
        const QStringView before = sentence.slice({std::max(part.start, token.range.start - 2), token.range.start});
        const bool accused = behind.startsWith(u"为被告") || behind.startsWith(u"作为被告") ||
                             behind.startsWith(u"作被告") || behind.startsWith(u"是被告") ||
                             behind.startsWith(u"为共同被告") || behind.startsWith(u"作为共同被告") ||
                             behind.startsWith(u"作为当事人") || behind.startsWith(u"被诉");
        if (accused || before == u"代理" || before == u"代表")
            return token.range;
    }
    return {};
}

PeriodFinding findPeriod(const SentenceView& sentence, const TextRange& part, const std::vector<TextRange>& hidden,
                         const ReportContext& context) {
    PeriodFinding found;
    const auto isHidden = [&](const TextRange& range) {
        return std::any_of(hidden.begin(), hidden.end(), [&](const TextRange& other) { return other.overlaps(range); });
    };
    const auto isCompared = [&](qint32 position) {
        const size_t index = sentence.tokenFrom(position);
        return index > 0 && sentence.tokens[index - 1].has(CompareRole) &&
               sentence.tokens[index - 1].range.end >= position - 1;
    };
    const auto inTitle = [&](qint32 position) {
        const QStringView before = sentence.slice({sentence.range.start, position});
        return before.lastIndexOf(u'《') > before.lastIndexOf(u'》');
    };
    // Years in numbers.
    qint32 last = -1;
    for (size_t i = 0; i < sentence.mentionCount; ++i) {
        const ScannedMention& mention = sentence.mention(i);
        if (mention.folded.start < part.start || mention.folded.end > part.end || isHidden(mention.folded))
            continue;
        const bool period = mention.mention.kind == MentionKind::Period;
        const bool date = mention.mention.kind == MentionKind::Date;
        if (const int years = yearsBack(sentence, mention); years > 1 && context.year > 0) {
            found = {{context.year - years + 1, context.year}, mention.folded, true, false};
            continue;
        }
        if ((!period && !date) || !mention.mention.hasValue || inTitle(mention.folded.start))
            continue;
        const auto value = static_cast<int>(mention.mention.value.coefficient());
        const int year = period ? value : value / 10000;
        if (year <= 0)
            continue;
        Period stated = Period::year(year);
        if (period) {
            // 2021—2025年: the second year stands at the end of the mention.
            const QStringView text = sentence.slice(mention.folded);
            qint32 k = static_cast<qint32>(text.size());
            while (k > 0 && (text[k - 1] < u'0' || text[k - 1] > u'9'))
                --k;
            if (k >= 8) {
                const int second = text.mid(k - 4, 4).toInt();
                if (second > year)
                    stated.last = second;
            }
        }
        // 对2016年12月31日前印发的文件进行清理: the date says which documents, not when.
        const QStringView upTo =
            sentence.slice({mention.folded.end, std::min(sentence.range.end, mention.folded.end + 3)});
        if (upTo.startsWith(u'前') || upTo.startsWith(u"以前") || upTo.startsWith(u"之前") ||
            upTo.startsWith(u"底前") || upTo.startsWith(u"底以前") || upTo.startsWith(u"年底前"))
            continue;
        // 2022年结转的41件 is a figure of this year; a year to come dates a plan, not a figure.
        const QStringView next =
            sentence.slice({mention.folded.end, std::min(sentence.range.end, mention.folded.end + 6)});
        if (next.contains(u"结转") || next.contains(u"转结") || next.contains(u"未结") || next.contains(u"转入"))
            continue;
        // 2022年实施培养工程以来: what began then goes on.
        const QStringView rest =
            sentence.slice({mention.folded.end, sentence.clauses[sentence.clauseAt(mention.folded.start)].end});
        if (rest.indexOf(u"以来") > 2)
            continue;
        // 2019年7月到2020年7月, 2021年至2023年: two times that a range mark joins.
        if (last >= 0 && mention.folded.start - last <= 2 && found.stated) {
            const QStringView between = sentence.slice({last, mention.folded.start});
            if (between == u"到" || between == u"至" || between == u"-" || between == u"—" || between == u"——")
                stated.first = std::min(stated.first, found.period.first);
        }
        // 2021年以来, 自2021年…以来: a span up to the report's year.
        const QStringView behind = sentence.slice({mention.folded.end, std::min(part.end, mention.folded.end + 3)});
        if (context.year > stated.last &&
            (behind.startsWith(u"以来") || behind.startsWith(u"至今") || behind.startsWith(u"起")) &&
            stated.first == stated.last)
            stated.last = context.year;
        // 清理2000年以来的文件: the span says which documents, not when they were counted.
        if (stated.isSpan() && followsCue(sentence, mention.folded.start))
            continue;
        // 与2018年相比
        const QStringView against = sentence.slice({mention.folded.end, std::min(part.end, mention.folded.end + 5)});
        const bool compared = isCompared(mention.folded.start) || against.contains(u"相比");
        // 2023年受理量较2022年增长: of the first.
        if (compared && found.stated && !found.compared)
            continue;
        found.compared = compared;
        found.period = stated;
        found.range = mention.folded;
        found.stated = true;
        last = mention.folded.end;
    }
    // Years in words.
    for (size_t t = sentence.tokenFrom(part.start);
         t < sentence.tokens.size() && sentence.tokens[t].range.end <= part.end; ++t) {
        const Token& token = sentence.tokens[t];
        if (!token.has(ThisYearRole | LastYearRole | YearBeforeLastRole) || isHidden(token.range) || context.year == 0)
            continue;
        if (found.stated && token.range.start < found.range.start)
            continue;
        if (token.has(ThisYearRole)) {
            // 全年 behind a year is of that year.
            const bool after = found.stated && !found.compared && token.range.start >= found.range.start;
            if (!after)
                found = {Period::year(context.year), token.range, true, false};
            continue;
        }
        // 上年结转 is a figure of this year.
        const Token* next = tokenAt(sentence, token.range.end);
        if ((next != nullptr && next->has(CarriedRole)) ||
            sentence.slice({token.range.end, std::min(part.end, token.range.end + 6)}).contains(u'结') ||
            sentence.slice({token.range.end, std::min(part.end, token.range.end + 4)}).contains(u'转'))
            continue;
        const bool compared = isCompared(token.range.start) || token.has(CompareRole);
        // News of the year after says 去年 of the report's year.
        const bool speaksAfter =
            !compared && context.published == context.year + 1 && sentence.slice(token.range).startsWith(u"去年");
        const int back = speaksAfter ? 0 : (token.has(LastYearRole) ? 1 : 2);
        found = {Period::year(context.year - back), token.range, true, compared};
    }
    return found;
}

bool isElliptic(const SentenceView& sentence, const TextRange& part, const ReportContext& context,
                const TextRange& known) {
    const auto isKnown = [&](const Token& token) {
        for (size_t t = sentence.tokenFrom(known.start);
             t < sentence.tokens.size() && sentence.tokens[t].range.start < known.end; ++t) {
            if (sentence.tokens[t].stage && (*sentence.tokens[t].cues & *token.cues).any())
                return true;
        }
        return false;
    };
    qint32 at = part.start;
    if (const TextRange body = listedBody(sentence, part); !body.isEmpty())
        at = body.end;
    while (at < part.end) {
        if (const ScannedMention* mention = sentence.mentionAt(at);
            mention != nullptr && placeLength(sentence, at, part.end, context) == 0) {
            const TextRange places = countedPlaces(sentence, *mention, part);
            if (isQuantity(mention->mention.kind) && places.isEmpty())
                return false;
            at = std::max(mention->folded.end, places.end);
            continue;
        }
        const Token* token = tokenAt(sentence, at);
        if (token != nullptr && token->has(GroupRole | OrganRole | LevelRole | OwnLevelRole)) {
            at = token->range.end;
            continue;
        }
        const bool introduces = token != nullptr && !token->cue && token->range.length() >= 2;
        const qint32 place = introduces ? 0 : placeLength(sentence, at, part.end, context);
        if (place > 0 && (token == nullptr || token->range.length() <= place)) {
            at += place;
            at += governmentLength(sentence, at, part.end);
            continue;
        }
        if (token != nullptr) {
            if (token->cue && !token->has(FillerRole | OrganRole | LevelRole) && !(token->stage && isKnown(*token)))
                return false;
            at = token->range.end;
            continue;
        }
        // 高于全国98.2%的平均水平
        if (const QStringView words = sentence.slice({at, std::min(at + 2, part.end)});
            words == u"高于" || words == u"低于") {
            at += 2;
            continue;
        }
        if (!isListMark(sentence.text->at(at)) && !isClauseMark(sentence.text->at(at)))
            return false;
        ++at;
    }
    return true;
}

} // namespace bijian
