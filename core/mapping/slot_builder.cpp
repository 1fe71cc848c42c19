// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/slot_builder.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr qint32 kLongestBetween = 14;
constexpr qint32 kLongestIntroduction = 3;
constexpr qint32 kLongestBodyPrefix = 4;
constexpr qint32 kLongestBodyNoun = 6;

bool isListSeparator(char16_t c) {
    return c == u'、' || c == u'和' || c == u'与' || c == u'及';
}

// Characters that may stand between 增长 and its number.
bool isSlack(char16_t c) {
    return c == u'了' || c == u'约' || c == u'近' || c == u'达' || c == u'为' || c == u'超' || c == u'逾' ||
           c == u'幅' || c == u'的';
}

class Builder {
public:
    Builder(const SentenceView& sentence, std::vector<NumberReading>& readings)
        : m_sentence(sentence), m_readings(readings) {}

    void build() {
        m_readings.clear();
        for (size_t i = 0; i < m_sentence.mentionCount; ++i) {
            if (isQuantity(m_sentence.mention(i).mention.kind))
                addReading(i);
        }
        for (size_t i = 0; i < m_readings.size(); ++i) {
            m_readings[i].runEnd = i + runLength(i) - 1;
            noticeChange(m_readings[i]);
            if (i > 0 && m_readings[i - 1].isChange && m_readings[i - 1].runEnd >= i && !m_readings[i].isChange)
                setChange(m_readings[i], m_readings[i - 1].direction, m_readings[i - 1].sign);
            if (i + 1 < m_readings.size() && !noticeFromToLists(i))
                noticeFromTo(i);
        }
        for (size_t t = 0; t < m_sentence.tokens.size(); ++t) {
            if (m_sentence.tokens[t].has(EachRole))
                answerEach(m_sentence.tokens[t]);
        }
        answerBareLists();
        for (NumberReading& reading : m_readings)
            noticeBoth(reading);
    }

private:
    const TextRange& place(size_t reading) const { return m_sentence.mention(m_readings[reading].mention).folded; }

    void addReading(size_t index) {
        const ScannedMention& mention = m_sentence.mention(index);
        NumberReading reading;
        reading.mention = index;
        reading.clause = m_sentence.clauseAt(mention.folded.start);
        qint32 start = m_sentence.clauses[reading.clause].start;
        if (!m_readings.empty())
            start = std::max(start, endOfNumberBefore());
        reading.slot.left = {start, mention.folded.start};
        reading.slot.units = mention.units;
        takeBeforeBracket(reading, mention);
        skipBrackets(reading);
        shareBeginning(reading);
        reading.slot.bare = mention.bare;
        reading.slot.right = nounBehind(index);
        reading.slot.nounBehind = kindOfNoun(reading.slot.right);
        // 案件2087件成功率95.2%: what belongs to the next number.
        if (index + 1 < m_sentence.mentionCount &&
            m_sentence.mention(index + 1).folded.start == reading.slot.right.end &&
            m_sentence.text->at(reading.slot.right.end - 1) == u'率') {
            reading.slot.right = {};
            reading.slot.nounBehind = Slot::Noun::None;
        }
        // 25个乡镇承接处罚权: what bodies do is not what is counted.
        if (reading.slot.nounBehind == Slot::Noun::Body)
            reading.slot.right.end = endOfBody(reading.slot.right);
        m_readings.push_back(std::move(reading));
    }

    // What stands before the first number of a list serves its further items; a number right behind another
    // (8期460人次) is of the same thing.
    void shareBeginning(NumberReading& reading) const {
        if (m_readings.empty() || m_readings.back().clause != reading.clause)
            return;
        // 34个部门4126项: the bodies stand between what is counted and its number.
        const TextRange& left = reading.slot.left;
        const bool bodies = m_readings.back().slot.nounBehind == Slot::Noun::Body &&
                            left.start == place(m_readings.size() - 1).end && endsWithBody(left) &&
                            left.length() <= kLongestBodyNoun;
        // 出庭应诉率连续三年保持100%
        const bool span = isSpell(m_sentence, m_readings.back());
        if (bodies)
            reading.slot.hidden.push_back(left);
        // 法治讲堂3期、1200人次
        const QStringView between = m_sentence.slice(left);
        const bool further = (between == u"、" || between == u"共" || between == u"计" || between == u"共计") &&
                             (m_sentence.mention(m_readings.back().mention).units & reading.slot.units) == 0;
        if (left.isEmpty() || bodies || span || further) {
            reading.slot.left.start = m_readings.back().slot.left.start;
            reading.slot.hidden.insert(reading.slot.hidden.end(), m_readings.back().slot.hidden.begin(),
                                       m_readings.back().slot.hidden.end());
            reading.slot.hidden.push_back(place(m_readings.size() - 1));
            return;
        }
        const char16_t c = m_sentence.text->at(left.start);
        if (c != u'、' && c != u'和' && c != u'及')
            return;
        size_t first = m_readings.size() - 1;
        while (first > 0 && m_readings[first - 1].clause == reading.clause)
            --first;
        reading.slot.shared = m_readings[first].slot.left;
    }

    bool endsWithBody(const TextRange& part) const {
        const size_t behind = m_sentence.tokenFrom(part.end);
        return behind > 0 && m_sentence.tokens[behind - 1].has(BodyRole | GroupRole) &&
               m_sentence.tokens[behind - 1].range.end == part.end;
    }

    // 端州区(352)、四会市(271): a number alone in brackets is of the name before them.
    void takeBeforeBracket(NumberReading& reading, const ScannedMention& mention) const {
        const qint32 open = mention.folded.start - 1;
        if (!mention.bare || open <= m_sentence.range.start || m_sentence.text->at(open) != u'(' ||
            mention.folded.end >= m_sentence.range.end || m_sentence.text->at(mention.folded.end) != u')' ||
            reading.clause == 0)
            return;
        const qint32 start = m_sentence.clauses[m_sentence.clauseAt(open - 1)].start;
        const qint32 last = m_readings.empty() ? start : place(m_readings.size() - 1).end + 1;
        reading.slot.left = {std::max(start, last), open};
    }

    // 审结行政复议案件(含结转)2755件: what is counted stands before the brackets.
    void skipBrackets(NumberReading& reading) const {
        const qint32 start = reading.slot.left.start;
        if (start == m_sentence.range.start || m_sentence.text->at(start - 1) != u')' || start != reading.slot.left.end)
            return;
        qint32 open = start - 1;
        while (open > m_sentence.range.start && m_sentence.text->at(open) != u'(')
            --open;
        const size_t before = m_sentence.clauseAt(open - 1);
        const qint32 limit = m_readings.empty() ? m_sentence.range.start : place(m_readings.size() - 1).end;
        if (open == m_sentence.range.start || limit > open || m_sentence.clauses[before].end != open)
            return;
        reading.slot.left.start = std::max(limit, m_sentence.clauses[before].start);
        reading.slot.hidden.push_back({open, start});
    }

    // Behind the last number, and behind its noun where a list or clause mark closes that: 33件行政复议案件、12件….
    qint32 endOfNumberBefore() const {
        const TextRange& right = m_readings.back().slot.right;
        const char16_t c = m_sentence.text->at(right.end);
        const bool closed = m_readings.back().slot.nounBehind != Slot::Noun::None && (c == u'、' || isClauseMark(c));
        return closed ? right.end : place(m_readings.size() - 1).end;
    }

    // Where the noun of a number may stand behind it: up to the next clause mark, bracket or list mark before a number.
    TextRange nounBehind(size_t index) const {
        qint32 start = m_sentence.mention(index).folded.end;
        const auto at = [&](qint32 i) { return m_sentence.text->at(i); };
        // 以上, 左右 and 的 belong to the number.
        for (const QStringView word :
             {QStringView(u"以上"), QStringView(u"左右"), QStringView(u"以内"), QStringView(u"的")}) {
            if (m_sentence.slice({start, std::min(start + static_cast<qint32>(word.size()), m_sentence.range.end)}) ==
                word)
                start += static_cast<qint32>(word.size());
        }
        // 低于全省87.9%的平均水平
        if (m_sentence.slice({start, std::min(start + 2, m_sentence.range.end)}) == u"平均")
            return {start, start};
        qint32 limit = m_sentence.range.end;
        if (index + 1 < m_sentence.mentionCount)
            limit = m_sentence.mention(index + 1).folded.start;
        qint32 end = start;
        // 1.2万名村(居)法律顾问: brackets within a word do not end it.
        while (end < limit && (insideToken(end) || (!isClauseMark(at(end)) && at(end) != u'(' && at(end) != u')')))
            ++end;
        // Before another number a list mark parts the nouns: 33件行政复议案件、12件行政诉讼案件.
        for (qint32 i = start; i < end && end == limit; ++i) {
            if (at(i) == u'、')
                end = i;
        }
        // The noun ends where the sentence goes on: 33件行政复议案件均已审结.
        for (size_t t = m_sentence.tokenFrom(start);
             t < m_sentence.tokens.size() && m_sentence.tokens[t].range.start < end; ++t) {
            const Token& token = m_sentence.tokens[t];
            if (token.has(NounEndRole | AllRole | BothRole | PartRole | EachRole) || at(token.range.start) == u'已')
                end = token.range.start;
        }
        return {start, end};
    }

    // Words that go on with the sentence (并, 已, 办结) are no noun; whatever else begins right behind a number is one.
    Slot::Noun kindOfNoun(const TextRange& right) const {
        if (right.isEmpty())
            return Slot::Noun::None;
        const char16_t c = m_sentence.text->at(right.start);
        if (c < u'\u4e00' || c > u'\u9fff')
            return Slot::Noun::None;
        const size_t t = m_sentence.tokenFrom(right.start);
        // 37个责任单位, 3个街道人民调解委员会
        for (size_t i = t; i < m_sentence.tokens.size() && m_sentence.tokens[i].range.end <= right.end &&
                           m_sentence.tokens[i].range.start - right.start <= kLongestBodyPrefix;
             ++i) {
            if (m_sentence.tokens[i].has(BodyRole))
                return Slot::Noun::Body;
            if (m_sentence.tokens[i].stage)
                break;
        }
        if (t == m_sentence.tokens.size() || m_sentence.tokens[t].range.start != right.start)
            return Slot::Noun::Some;
        const Token& token = m_sentence.tokens[t];
        if (token.has(LevelBodyRole | OrganRole | NoPlaceRole) && !token.has(GenericRole))
            return Slot::Noun::Body;
        if (token.stage || token.has(FillerRole | AllRole | BothRole | UpRole | DownRole | CompareRole | PartRole |
                                     EachRole | GenericRole | ThisYearRole))
            return Slot::Noun::None;
        return Slot::Noun::Some;
    }

    qint32 endOfBody(const TextRange& right) const {
        for (size_t i = m_sentence.tokenFrom(right.start);
             i < m_sentence.tokens.size() && m_sentence.tokens[i].range.end <= right.end; ++i) {
            if (m_sentence.tokens[i].has(BodyRole))
                return m_sentence.tokens[i].range.end;
        }
        return right.end;
    }

    void noticeChange(NumberReading& reading) {
        const TextRange number = m_sentence.mention(reading.mention).folded;
        const TextRange left = reading.slot.left;
        for (size_t t = m_sentence.tokenFrom(left.end); t > m_sentence.tokenFrom(left.start); --t) {
            const Token& token = m_sentence.tokens[t - 1];
            if (token.has(UpRole | DownRole)) {
                bool adjacent = true;
                for (qint32 i = token.range.end; i < number.start; ++i)
                    adjacent = adjacent && isSlack(m_sentence.text->at(i));
                if (adjacent)
                    setChange(reading, token.range, token.has(UpRole) ? 1 : -1);
                break;
            }
            if (!token.has(FillerRole))
                break;
        }
        if (reading.isChange)
            return;
        for (size_t t = m_sentence.tokenFrom(left.start); t < m_sentence.tokenFrom(left.end); ++t) {
            const Token& token = m_sentence.tokens[t];
            if (token.has(UpRole | DownRole) && m_sentence.text->at(token.range.start) == u'净')
                return setChange(reading, token.range, token.has(UpRole) ? 1 : -1);
        }
        // 比上年高3.9个百分点, 较去年多12件.
        const qint32 last = m_sentence.text->at(number.start - 1) == u'了' ? number.start - 2 : number.start - 1;
        const char16_t before = m_sentence.text->at(last);
        const bool up = before == u'高' || before == u'多' || before == u'增' || before == u'升' || before == u'涨';
        const bool down = before == u'低' || before == u'少' || before == u'减' || before == u'降';
        // 与去年同期相比,申请量多了17件
        const bool done = last < number.start - 1 && hasCompare({m_sentence.range.start, left.start});
        if ((up || down) && last >= left.start && (hasCompare(left) || done))
            setChange(reading, {last, last + 1}, up ? 1 : -1);
        else if (m_sentence.mention(reading.mention).mention.kind == MentionKind::Growth &&
                 m_sentence.mention(reading.mention).units != 0 && hasCompare(left))
            setChange(reading, {number.start, number.start}, 1);
    }

    bool hasCompare(const TextRange& part) const {
        for (size_t t = m_sentence.tokenFrom(part.start);
             t < m_sentence.tokens.size() && m_sentence.tokens[t].range.end <= part.end; ++t) {
            if (m_sentence.tokens[t].has(CompareRole))
                return true;
        }
        return false;
    }

    static void setChange(NumberReading& reading, const TextRange& direction, int sign) {
        reading.isChange = true;
        reading.direction = direction;
        reading.sign = sign;
    }

    // 由85%提高到100%, 从2022年的12个扩展到30个, 由A减至B.
    void noticeFromTo(size_t i) {
        NumberReading& from = m_readings[i];
        NumberReading& to = m_readings[i + 1];
        const QStringView between = m_sentence.slice({place(i).end, place(i + 1).start});
        // 由92.5%(2020年)提升至97.1%
        const bool bracketed = between.startsWith(u'(') && to.clause - from.clause <= 2;
        if ((from.clause != to.clause && !bracketed) || from.isChange)
            return;
        if (between.size() > kLongestBetween ||
            !(between.contains(u'至') || between.contains(u'到') || between.contains(u'为') || between.contains(u'成')))
            return;
        const QStringView before = m_sentence.slice(from.slot.left);
        const qsizetype mark =
            std::max({before.lastIndexOf(u'由'), before.lastIndexOf(u'从'), before.lastIndexOf(QStringView(u"自"))});
        if (mark < 0)
            return;
        from.isFrom = true;
        from.fromOf = static_cast<qint32>(i) + 1;
        to.fromOf = static_cast<qint32>(i);
        to.isChange = false;
        const qsizetype close = bracketed ? between.indexOf(u')') + 1 : 0;
        to.slot.hidden.push_back(
            {from.slot.left.start + static_cast<qint32>(mark), place(i).end + static_cast<qint32>(close)});
        to.slot.left.start = from.slot.left.start;
        from.slot.right = {};
    }

    // 办结率、满意率由95.2%、88.7%提高到98.9%、94.3%: as many numbers before and after, one of each for each item.
    bool noticeFromToLists(size_t first) {
        const size_t count = runLength(first);
        const size_t to = first + count;
        if (count < 2 || to >= m_readings.size() || runLength(to) != count || m_readings[first].isChange ||
            m_readings[first].clause != m_readings[to].clause)
            return false;
        const QStringView between = m_sentence.slice({place(to - 1).end, place(to).start});
        if (between.size() > kLongestBetween || !(between.contains(u'至') || between.contains(u'到')))
            return false;
        const QStringView before = m_sentence.slice(m_readings[first].slot.left);
        const qsizetype mark = std::max(before.lastIndexOf(u'由'), before.lastIndexOf(u'从'));
        if (mark < 0)
            return false;
        const qint32 listEnd = m_readings[first].slot.left.start + static_cast<qint32>(mark);
        qint32 end = listEnd;
        const size_t t = m_sentence.tokenFrom(end);
        if (t > 0 && m_sentence.tokens[t - 1].has(EachRole) && m_sentence.tokens[t - 1].range.end == end)
            end = m_sentence.tokens[t - 1].range.start;
        const std::vector<TextRange> items = itemsBefore(m_readings[first].slot.left.start, end, count);
        if (items.size() != count)
            return false;
        answerItems(to, items);
        answerItems(first, items);
        for (size_t i = 0; i < count; ++i) {
            NumberReading& from = m_readings[first + i];
            NumberReading& reached = m_readings[to + i];
            from.isFrom = true;
            from.fromOf = static_cast<qint32>(to + i);
            reached.fromOf = static_cast<qint32>(first + i);
            reached.isChange = false;
            reached.slot.hidden.push_back({listEnd, place(to - 1).end});
        }
        return true;
    }

    // ---- Lists ---------------------------------------------------------------------------------------------------

    // Readings from `first` on that are parted by list marks only.
    size_t runLength(size_t first) const {
        size_t last = first;
        while (last + 1 < m_readings.size()) {
            // 分别增长20%和下降3%: each may have its own direction.
            const size_t t = m_sentence.tokenFrom(place(last + 1).start);
            const bool turns = t > 0 && m_sentence.tokens[t - 1].has(UpRole | DownRole) &&
                               m_sentence.tokens[t - 1].range.end == place(last + 1).start &&
                               m_sentence.tokens[t - 1].range.start > place(last).end;
            const qint32 end = turns ? m_sentence.tokens[t - 1].range.start : place(last + 1).start;
            const QStringView between = m_sentence.slice({place(last).end, end});
            const bool joined = between == u"、" || between == u"," || between == u"和" || between == u"与" ||
                                between == u"及" || between == u"以及";
            if (!joined)
                break;
            ++last;
        }
        return last - first + 1;
    }

    // The last `count` items of a list that ends at `end`; fewer than `count` where there is no such list.
    std::vector<TextRange> itemsBefore(qint32 start, qint32 end, size_t count) const {
        std::vector<TextRange> items;
        qint32 itemEnd = end;
        while (itemEnd > start &&
               (m_sentence.text->at(itemEnd - 1) == u':' || m_sentence.text->at(itemEnd - 1) == u','))
            --itemEnd;
        qint32 at = itemEnd;
        int depth = 0;
        for (; at > start && items.size() + 1 < count; --at) {
            const char16_t c = m_sentence.text->at(at - 1);
            depth += c == u')' ? 1 : (c == u'(' ? -1 : 0);
            if (depth > 0)
                continue;
            if (c == u',' || c == u'。' || c == u';')
                break;
            // 城东区、安和县、青峰县: 和 stands before the last item only.
            const bool inName = c != u'、' && !items.empty();
            if (isListSeparator(c) && at < itemEnd && !inName && !insideToken(at - 1)) {
                items.push_back({at, itemEnd});
                itemEnd = at - 1;
                if (c == u'及' && m_sentence.text->at(itemEnd - 1) == u'以')
                    --itemEnd;
            }
        }
        if (items.size() + 1 == count) {
            qint32 first = itemEnd;
            while (first > start && !isClauseMark(m_sentence.text->at(first - 1)) &&
                   m_sentence.text->at(first - 1) != u'、')
                --first;
            if (first < itemEnd)
                items.push_back({first, itemEnd});
        }
        std::reverse(items.begin(), items.end());
        return items;
    }

    bool insideToken(qint32 position) const {
        const size_t t = m_sentence.tokenFrom(position + 1);
        return t > 0 && m_sentence.tokens[t - 1].cue && m_sentence.tokens[t - 1].range.contains(position);
    }

    // What an item hides from the numbers that answer other items: the last item shares its end (…办结率), the first
    // its beginning (办理…) with all of them.
    std::vector<TextRange> hiddenFor(const std::vector<TextRange>& items, size_t chosen) const {
        std::vector<TextRange> hidden;
        for (size_t i = 0; i < items.size(); ++i) {
            if (i == chosen)
                continue;
            TextRange range = items[i];
            // 2021年、2022年败诉率分别为: an item without a word of its own shares that of the last.
            if (i + 1 == items.size() && lastCue(items[chosen]) == nullptr && lastCue(range) != nullptr) {
                hidden.push_back({range.start, firstCue(range)->range.start});
                continue;
            }
            if (i == 0) {
                const Token* last = lastCue(range);
                if (last != nullptr)
                    range.start = last->range.start;
            }
            if (i + 1 == items.size()) {
                const Token* first = firstCue(range);
                if (first != nullptr && lastCue(range) != first)
                    range.end = first->range.end;
            }
            hidden.push_back(range);
        }
        return hidden;
    }

    const Token* firstCue(const TextRange& part) const {
        for (size_t t = m_sentence.tokenFrom(part.start);
             t < m_sentence.tokens.size() && m_sentence.tokens[t].range.end <= part.end; ++t) {
            if (m_sentence.tokens[t].cue && !m_sentence.tokens[t].has(FillerRole))
                return &m_sentence.tokens[t];
        }
        return nullptr;
    }

    const Token* lastCue(const TextRange& part) const {
        const Token* found = nullptr;
        for (size_t t = m_sentence.tokenFrom(part.start);
             t < m_sentence.tokens.size() && m_sentence.tokens[t].range.end <= part.end; ++t) {
            if (m_sentence.tokens[t].cue && !m_sentence.tokens[t].has(FillerRole))
                found = &m_sentence.tokens[t];
        }
        return found;
    }

    void answerItems(size_t first, const std::vector<TextRange>& items) {
        for (size_t i = 0; i < items.size(); ++i) {
            NumberReading& reading = m_readings[first + i];
            reading.listItem = items[i];
            reading.slot.left.start = std::min(items.front().start, m_readings[first].slot.left.start);
            reading.slot.hidden = hiddenFor(items, i);
            for (size_t k = 0; k < i; ++k)
                reading.slot.hidden.push_back(place(first + k));
            reading.slot.right = {};
        }
    }

    // 建议和提案分别为19件和55件; 分别办理建议、提案19件、55件.
    void answerEach(const Token& each) {
        size_t first = 0;
        while (first < m_readings.size() && place(first).start < each.range.end)
            ++first;
        if (first == m_readings.size())
            return;
        const size_t count = runLength(first);
        if (count < 2 || m_readings[first].listItem.length() > 0)
            return;
        // The list stands before 分别, in its clause or the one before, or between 分别 and the numbers.
        std::vector<TextRange> items = itemsBefore(each.range.end, place(first).start, count);
        const qint32 listEnd = listEndBefore(each.range.start);
        const bool elsewhere = listEnd < m_sentence.clauses[m_sentence.clauseAt(each.range.start)].start;
        if (items.size() != count && elsewhere &&
            (answerYears(each.range.start, first, count) || answerAsBefore(first, count)))
            return;
        if (items.size() != count)
            items = itemsBefore(m_sentence.range.start, listEnd, count);
        if (items.size() == count)
            answerItems(first, items);
        else
            answerYears(each.range.start, first, count);
    }

    // 2019年至2021年依次为168件、225件和301件: a number for each year of the span.
    bool answerYears(qint32 end, size_t first, size_t count) {
        const PeriodFinding span = findPeriod(m_sentence, {m_sentence.range.start, end}, {}, {});
        const Period& years = span.period;
        if (!span.stated || years.last - years.first + 1 != static_cast<int>(count))
            return false;
        giveYears(years.first, first, count);
        // 分别为86件、104件、173件,受理79件、95件、158件: a further list of as many.
        for (size_t next = first + count; next < m_readings.size(); next += runLength(next)) {
            if (runLength(next) == count && m_readings[next].listItem.isEmpty())
                giveYears(years.first, next, count);
        }
        return true;
    }

    void giveYears(int firstYear, size_t first, size_t count) {
        for (size_t i = 0; i < count; ++i) {
            NumberReading& reading = m_readings[first + i];
            reading.year = firstYear + static_cast<int>(i);
            reading.slot.left.start = m_readings[first].slot.left.start;
            for (size_t k = 0; k < i; ++k)
                reading.slot.hidden.push_back(place(first + k));
            reading.slot.right = {};
        }
    }

    // 2022年、2023年受理64件和51件,败诉率分别为9.4%和5.9%: the times or places of the run before serve this one too.
    bool answerAsBefore(size_t first, size_t count) {
        if (first < count)
            return false;
        const size_t before = first - count;
        if (runLength(before) != count)
            return false;
        for (size_t i = 0; i < count; ++i) {
            const TextRange& item = m_readings[before + i].listItem;
            if (item.isEmpty() || (lastCue(item) != nullptr && i + 1 < count))
                return false;
        }
        for (size_t i = 0; i < count; ++i) {
            NumberReading& reading = m_readings[first + i];
            reading.listItem = m_readings[before + i].listItem;
            reading.slot.left.start = m_readings[first].slot.left.start;
            for (size_t k = 0; k < i; ++k)
                reading.slot.hidden.push_back(place(first + k));
            reading.slot.right = {};
        }
        return true;
    }

    // Where a list before 分别 ends: at 分别, or before the clause that holds 分别 where that clause holds no list.
    qint32 listEndBefore(qint32 position) const {
        const TextRange clause = m_sentence.clauses[m_sentence.clauseAt(position)];
        for (qint32 i = clause.start; i < position; ++i) {
            if (isListSeparator(m_sentence.text->at(i)) && !insideToken(i))
                return position;
        }
        return clause.start > m_sentence.range.start ? clause.start - 1 : position;
    }

    // 创建全国、全省、全市民主法治示范村11个、118个、100个: as many items as numbers, no 分别.
    void answerBareLists() {
        for (size_t first = 0; first < m_readings.size();) {
            const size_t count = runLength(first);
            if (count >= 2 && m_readings[first].listItem.isEmpty()) {
                const std::vector<TextRange> items =
                    itemsBefore(m_readings[first].slot.left.start, place(first).start, count);
                if (items.size() == count)
                    answerItems(first, items);
            }
            first += count;
        }
    }

    // 答复率、满意率(含基本满意)均为100%: the list stands before the brackets.
    TextRange listBefore(const TextRange& part) const {
        const qint32 close = part.start - 1;
        if (!part.isEmpty() || close < m_sentence.range.start || m_sentence.text->at(close) != u')')
            return part;
        const size_t bracketed = m_sentence.clauseAt(close);
        if (bracketed == 0)
            return part;
        const TextRange& before = m_sentence.clauses[bracketed - 1];
        return m_sentence.text->at(before.end) == u'(' ? before : part;
    }

    // 办结率和满意率均为100%: the number answers each item.
    void noticeBoth(NumberReading& reading) {
        const TextRange number = m_sentence.mention(reading.mention).folded;
        for (size_t t = m_sentence.tokenFrom(number.start); t > 0; --t) {
            const Token& token = m_sentence.tokens[t - 1];
            if (token.range.start < reading.slot.left.start)
                return;
            const bool near = number.start - token.range.end <= kLongestIntroduction;
            if (!near && !token.has(FillerRole))
                return;
            if (!token.has(BothRole))
                continue;
            const TextRange list = listBefore({reading.slot.left.start, token.range.start});
            for (size_t count = 5; count >= 2; --count) {
                const std::vector<TextRange> items = itemsBefore(list.start, list.end, count);
                if (items.size() != count)
                    continue;
                for (size_t i = 0; i < count; ++i)
                    reading.alternatives.push_back({items[i], hiddenFor(items, i)});
                return;
            }
            return;
        }
    }

    const SentenceView& m_sentence;
    std::vector<NumberReading>& m_readings;
};

} // namespace

bool isSpell(const SentenceView& sentence, const NumberReading& reading) {
    const ScannedMention& mention = sentence.mention(reading.mention);
    return mention.mention.kind == MentionKind::Duration &&
           sentence.slice({reading.slot.left.start, mention.folded.start}).endsWith(u"连续");
}

void buildReadings(const SentenceView& sentence, std::vector<NumberReading>& readings) {
    Builder(sentence, readings).build();
}

} // namespace bijian
