// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/clause_context.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr qint32 kLongestPlace = 12;

// One-character words before a name: 对我区, 为全区, 据市.
bool isPreposition(char16_t c) {
    return QStringView(u"与据对其在从由经因为并向比较将把及于即仅有共是").contains(QChar(c));
}

bool isHan(char16_t c) {
    return c >= u'\u4e00' && c <= u'\u9fff';
}

bool isListMark(char16_t c) {
    return c == u'、' || c == u'(' || c == u')' || c == u'“' || c == u'”' || c == u' ' || c == u'-' || c == u'—';
}

// Characters with which the names of regions end.
bool endsPlace(char16_t c) {
    return QStringView(u"县区市州旗镇乡盟省村").contains(QChar(c));
}

// Behind a region's name: these make it the name of a body or of something else (县政府, 市级, 区域).
bool continuesName(char16_t c) {
    return QStringView(u"级委政府人大协法检司公财教卫民域直属内外长里民场情况容貌位场").contains(QChar(c));
}

const Token* tokenAt(const SentenceView& sentence, qint32 position) {
    const size_t index = sentence.tokenFrom(position);
    if (index < sentence.tokens.size() && sentence.tokens[index].range.start == position)
        return &sentence.tokens[index];
    return nullptr;
}

const ScannedMention* mentionAt(const SentenceView& sentence, qint32 position) {
    for (size_t i = 0; i < sentence.mentionCount; ++i) {
        if (sentence.mention(i).folded.contains(position))
            return &sentence.mention(i);
    }
    return nullptr;
}

// The length of a region's name that begins at a place, 0 where none does: Han characters up to 县, 区, 市 …, or 街道
// and 兵团.
qint32 placeLength(const SentenceView& sentence, qint32 start, qint32 end) {
    qint32 best = 0;
    for (qint32 i = start; i < end && i - start < kLongestPlace; ++i) {
        const char16_t c = sentence.text->at(i);
        if (!isHan(c) || mentionAt(sentence, i) != nullptr)
            break;
        const Token* token = tokenAt(sentence, i);
        if (token != nullptr && (token->cue || token->has(NoPlaceRole)))
            break;
        // A word inside a name ends it: 仍低于全省 is no province.
        if (token != nullptr && i > start && token->range.length() >= 2)
            break;
        const qint32 length = i + 1 - start;
        if (c == u'道' && sentence.text->at(i - 1) == u'街' && length >= 4)
            best = length;
        if (endsPlace(c) && length >= 2) {
            const char16_t next = i + 1 < end ? sentence.text->at(i + 1) : u'\0';
            // 镇 inside 镇江市, 区 inside 区直: a name goes on where another ending follows soon.
            if (continuesName(next) && i + 1 < end)
                continue;
            best = length;
        }
    }
    // 全市, 我县, 各区, 该镇, 两县 name no region.
    if (best > 0 && best <= 3) {
        const char16_t first = sentence.text->at(start);
        if (QStringView(u"全我本各该两所此每某市县区州省城社郊辖地园小山灾老新").contains(QChar(first)) && best <= 2)
            return 0;
    }
    return best;
}

} // namespace

ScopeFinding findScope(const SentenceView& sentence, const TextRange& part, const ReportContext& context) {
    qint32 at = part.start;
    while (at < part.end) {
        if (const ScannedMention* mention = mentionAt(sentence, at)) {
            at = mention->folded.end;
            continue;
        }
        const char16_t c = sentence.text->at(at);
        const Token* token = tokenAt(sentence, at);
        if (token != nullptr && token->has(WiderRole) && !token->has(WholeRole))
            return {ScopeFinding::Kind::Part, token->range};
        if (token != nullptr && token->has(WholeRole)) {
            // 全省 in a county's report is the province.
            const QStringView word = sentence.slice(token->range);
            const bool higher =
                (word == u"全省" && (context.level == RegionLevel::Prefecture || context.level == RegionLevel::County ||
                                     context.level == RegionLevel::Township)) ||
                (word == u"全州" && context.level == RegionLevel::County) ||
                (word == u"全疆" && context.level != RegionLevel::Province);
            return {higher ? ScopeFinding::Kind::Part : ScopeFinding::Kind::Whole, token->range};
        }
        // 全区, 今年, 其中 and the like stand before a name.
        const bool introduces = token != nullptr && !token->cue && !token->has(LevelRole | OrganRole | WholeRole | WiderRole) &&
                                (token->range.length() >= 2 || isPreposition(c));
        if (introduces) {
            at = token->range.end;
            continue;
        }
        if (token == nullptr && isPreposition(c)) {
            ++at;
            continue;
        }
        if (token != nullptr && token->has(LevelRole)) {
            TextRange range = token->range;
            const Token* next = tokenAt(sentence, range.end);
            if (next != nullptr && next->has(LevelBodyRole) && next->range.end <= part.end)
                range.end = next->range.end;
            else if (next != nullptr && next->cue && !next->stage)
                return {}; // 市级示范: a modifier, no scope
            return {ScopeFinding::Kind::Part, range};
        }
        const qint32 place = placeLength(sentence, at, part.end);
        if (place > 0 && (token == nullptr || token->range.length() < place)) {
            const TextRange range{at, at + place};
            const QString name = sentence.slice(range).toString();
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
            const char16_t behind = sentence.text->at(token->range.end);
            if (behind == u'及' || behind == u'和' || behind == u'与' || behind == u'、')
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
    // Right before the number: 仍低于全省87.9%.
    for (size_t t = sentence.tokenFrom(part.end); t > sentence.tokenFrom(part.start); --t) {
        const Token& token = sentence.tokens[t - 1];
        if (token.has(WiderRole) && !token.has(WholeRole))
            return {ScopeFinding::Kind::Part, token.range};
        if (!token.has(FillerRole))
            break;
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
        // 2022年结转的41件 is a figure of this year; a year to come dates a plan, not a figure.
        const QStringView next = sentence.slice({mention.folded.end, std::min(sentence.range.end, mention.folded.end + 6)});
        if (next.contains(u'结') || next.contains(u"转入") || next.startsWith(u"度结"))
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
        found.compared = isCompared(mention.folded.start);
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
            sentence.slice({token.range.end, std::min(part.end, token.range.end + 6)}).contains(u"结"))
            continue;
        found = {Period::year(context.year - (token.has(LastYearRole) ? 1 : 2)), token.range, true,
                 isCompared(token.range.start) || token.has(CompareRole)};
    }
    return found;
}

bool isElliptic(const SentenceView& sentence, const TextRange& part, const ReportContext& context) {
    Q_UNUSED(context)
    qint32 at = part.start;
    while (at < part.end) {
        if (const ScannedMention* mention = mentionAt(sentence, at)) {
            if (isQuantity(mention->mention.kind))
                return false;
            at = mention->folded.end;
            continue;
        }
        const Token* token = tokenAt(sentence, at);
        const bool introduces = token != nullptr && !token->cue && token->range.length() >= 2;
        const qint32 place = introduces ? 0 : placeLength(sentence, at, part.end);
        if (place > 0 && (token == nullptr || token->range.length() <= place)) {
            at += place;
            continue;
        }
        if (token != nullptr) {
            if (token->cue && !token->has(FillerRole | OrganRole | LevelRole))
                return false;
            at = token->range.end;
            continue;
        }
        if (!isListMark(sentence.text->at(at)) && !isClauseMark(sentence.text->at(at)))
            return false;
        ++at;
    }
    return true;
}

} // namespace bijian
