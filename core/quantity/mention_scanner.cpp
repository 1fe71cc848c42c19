// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/mention_scanner.h"

#include "core/quantity/numeral.h"

namespace bijian {

namespace {

using Context = QuantityLexicon::Context;

constexpr qint32 kLongestQuotedName = 12;
constexpr qint32 kLongestTitle = 80;
constexpr int kFirstPlausibleYear = 1949;
constexpr int kLastPlausibleYear = 2060;

bool isAsciiDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}

bool isLatin(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHan(char16_t c) {
    return c >= u'\u4e00' && c <= u'\u9fff';
}

bool isRangeMark(char16_t c) {
    return c == u'-' || c == u'—' || c == u'–' || c == u'~' || c == u'至' || c == u'到' || c == u'～' || c == u'―' ||
           c == u'─' || c == u'－';
}

bool endsSentence(char16_t c) {
    return c == u'\0' || c == u'。' || c == u';' || c == u'!' || c == u'?' || c == u':' || c == u'\t';
}

// One pass over one block. Each read… function either appends a mention that begins at `at` and returns the place
// behind it, or returns -1.
class Scan {
public:
    Scan(const QuantityLexicon& lexicon, const FoldedText& text, std::vector<ScannedMention>& found)
        : m_lexicon(lexicon), m_text(text), m_view(text.view()), m_found(found), m_first(found.size()) {}

    void run() {
        qint32 at = 0;
        while (at < m_text.size()) {
            const char16_t c = m_text.at(at);
            if (c == u'《')
                m_titleEnd = closing(at, u'》', kLongestTitle);
            const qint32 next = step(at, c);
            at = next > at ? next : at + 1;
        }
    }

private:
    qint32 step(qint32 at, char16_t c) {
        if (isAsciiDigit(c))
            return readDigits(at);
        if (c == u'〔' || c == u'[' || c == u'【')
            return readDocumentNumber(at);
        if (c == u'“' || c == u'"' || c == u'「' || c == u'‘')
            return readQuotedName(at, c);
        const QuantityLexicon::Word word = m_lexicon.wordAt(m_view, at);
        const bool numeral = isChineseNumeral(c);
        if (word.length > 0 && (!numeral || !startsQuantity(at, word))) {
            if (word.isName)
                push(at, at + word.length, MentionKind::Name);
            return at + word.length;
        }
        if (c == u'第')
            return readOrdinal(at);
        if (c == u'半')
            return readHalf(at);
        if (numeral)
            return readChineseNumber(at);
        return -1;
    }

    // Whether a number that begins at `at` reaches beyond a word that begins there: 一百户 is no 一, 三类案件 is no
    // name.
    bool startsQuantity(qint32 at, const QuantityLexicon::Word& word) const {
        const Numeral numeral = readChinese(m_view, at);
        return numeral.length > 1 && numeral.length >= word.length &&
               scalePower(m_text.at(at + numeral.length - 1)) > 0;
    }

    ScannedMention& push(qint32 start, qint32 end, MentionKind kind) {
        ScannedMention scanned;
        scanned.folded = {start, end};
        scanned.mention.range = m_text.toSource(scanned.folded);
        scanned.mention.unit = {scanned.mention.range.end, scanned.mention.range.end};
        scanned.mention.kind = kind;
        scanned.mention.hasValue = false;
        m_found.push_back(scanned);
        return m_found.back();
    }

    ScannedMention& pushValue(qint32 start, qint32 end, MentionKind kind, const Decimal& value) {
        ScannedMention& scanned = push(start, end, kind);
        scanned.mention.value = value;
        scanned.mention.hasValue = true;
        return scanned;
    }

    // The place of the closing mark within `limit` characters, or -1.
    qint32 closing(qint32 at, char16_t mark, qint32 limit) const {
        for (qint32 i = at + 1; i < m_text.size() && i <= at + limit; ++i) {
            if (m_text.at(i) == mark)
                return i;
        }
        return -1;
    }

    // 〔2024〕15号, [2019]3号.
    qint32 readDocumentNumber(qint32 at) {
        const char16_t close = m_text.at(at) == u'〔' ? u'〕' : (m_text.at(at) == u'[' ? u']' : u'】');
        const qint32 end = closing(at, close, 5);
        if (end != at + 5 || !isAsciiDigit(m_text.at(at + 1)))
            return -1;
        qint32 i = end + 1;
        if (m_text.at(i) == u'第')
            ++i;
        if (!isAsciiDigit(m_text.at(i)))
            return -1;
        while (isAsciiDigit(m_text.at(i)))
            ++i;
        if (m_text.at(i) == u'号')
            ++i;
        push(at, i, MentionKind::Other);
        return i;
    }

    // “三项制度”, “1+4+X”: a short quotation with numerals is a name, unless it states a quantity or a date.
    qint32 readQuotedName(qint32 at, char16_t open) {
        const char16_t close = open == u'“' ? u'”' : (open == u'「' ? u'」' : (open == u'‘' ? u'’' : u'"'));
        const qint32 end = closing(at, close, kLongestQuotedName + 1);
        if (end < 0)
            return -1;
        bool hasNumeral = false;
        bool hasDigit = false;
        bool hasUnit = false;
        for (qint32 i = at + 1; i < end; ++i) {
            const char16_t c = m_text.at(i);
            const QuantityLexicon::Word word = m_lexicon.wordAt(m_view, i);
            if (word.length > 0 && !word.isName && !isAsciiDigit(c)) {
                i += word.length - 1;
                continue;
            }
            hasNumeral = hasNumeral || isChineseNumeral(c) || isAsciiDigit(c) ||
                         (c == u'第' && isChineseNumeral(m_text.at(i + 1)));
            hasDigit = hasDigit || isAsciiDigit(c);
            if (isAsciiDigit(c) && !isAsciiDigit(m_text.at(i + 1)))
                hasUnit = hasUnit || m_lexicon.unitAt(m_view, i + 1).length > 0 || m_text.at(i + 1) == u'年';
        }
        if (!hasNumeral || hasUnit)
            return -1;
        push(at + 1, end, MentionKind::Name);
        return end + 1;
    }

    bool inTitle(qint32 at) const { return at < m_titleEnd; }

    bool atSentenceStart(qint32 at) const { return endsSentence(m_text.at(at - 1)); }

    // ---- Arabic digits -------------------------------------------------------------------------------------------

    qint32 readDigits(qint32 at) {
        for (const auto reader : {&Scan::readListMark, &Scan::readFormula, &Scan::readDate, &Scan::readCode}) {
            const qint32 end = (this->*reader)(at);
            if (end > at)
                return end;
        }
        return readQuantity(at);
    }

    // "1." or "1、" at the start of a sentence, "(1)" anywhere.
    qint32 readListMark(qint32 at) {
        qint32 i = at;
        while (isAsciiDigit(m_text.at(i)) && i - at < 3)
            ++i;
        if (i - at > 2)
            return -1;
        const char16_t next = m_text.at(i);
        const Numeral value = readArabic(m_view.left(i), at);
        if (m_text.at(at - 1) == u'(' && next == u')') {
            pushValue(at - 1, i + 1, MentionKind::Ordinal, value.value);
            return i + 1;
        }
        if (!atSentenceStart(at) || (next != u'.' && next != u'、' && next != u','))
            return -1;
        // "1.5万件" opens no list; "2.12345热线" does.
        if (next == u'.' && isAsciiDigit(m_text.at(i + 1))) {
            const Numeral behind = readArabic(m_view, i + 1);
            if (behind.length < 5 && !(behind.length == 4 && m_text.at(i + 5) == u'年'))
                return -1;
        }
        if (next == u',' && isAsciiDigit(m_text.at(i + 1)))
            return -1;
        if (next == u'、' && isAsciiDigit(m_text.at(i + 1)))
            return -1;
        pushValue(at, i + 1, MentionKind::Ordinal, value.value);
        return i + 1;
    }

    // 1+2+3+5, 1+X+N.
    qint32 readFormula(qint32 at) {
        qint32 i = at;
        bool plus = false;
        while (isAsciiDigit(m_text.at(i)) || ((m_text.at(i) == u'+' || m_text.at(i) == u'＋') && i > at) ||
               (plus && isLatin(m_text.at(i)))) {
            plus = plus || m_text.at(i) == u'+';
            ++i;
        }
        if (!plus)
            return -1;
        push(at, i, MentionKind::Name);
        return i;
    }

    // Up to `most` digits as an int, or -1; moves `i` behind them.
    int smallNumber(qint32& i, int most) const {
        int value = 0;
        int count = 0;
        while (isAsciiDigit(m_text.at(i)) && count < most) {
            value = value * 10 + (m_text.at(i) - u'0');
            ++i;
            ++count;
        }
        return count == 0 || isAsciiDigit(m_text.at(i)) ? -1 : value;
    }

    static bool isYear(int value) { return value >= kFirstPlausibleYear && value <= kLastPlausibleYear; }

    static Decimal dateValue(int year, int month, int day) { return Decimal(year * 10000 + month * 100 + day); }

    // Dates and periods in digits: 2021年10月27-28日, 2024-02-28, 2021—2025年, 6月, 1至4月, 19:20, 2022年度.
    qint32 readDate(qint32 at) {
        qint32 i = at;
        const int first = smallNumber(i, 4);
        if (first < 0)
            return -1;
        if (i - at == 4 && isYear(first))
            return readFromYear(at, i, first);
        if (i - at > 2)
            return -1;
        if (m_text.at(i) == u'月' && first >= 1 && first <= 12)
            return readFromMonth(at, i, 0, first);
        if (m_text.at(i) == u'日' && first >= 1 && first <= 31 && isDateBefore(at)) {
            pushValue(at, i + 1, MentionKind::Date, dateValue(0, 0, first));
            return i + 1;
        }
        if (isRangeMark(m_text.at(i))) {
            qint32 j = i + 1;
            const int second = smallNumber(j, 2);
            if (second > first && second <= 12 && m_text.at(j) == u'月')
                return readFromMonth(at, j, 0, second);
        }
        if (m_text.at(i) == u':' && isAsciiDigit(m_text.at(i + 1)) && isAsciiDigit(m_text.at(i + 2)) &&
            !isAsciiDigit(m_text.at(i + 3)) && first < 24 && i - at == 2) {
            qint32 j = i + 3;
            if (m_text.at(j) == u':' && isAsciiDigit(m_text.at(j + 1)) && isAsciiDigit(m_text.at(j + 2)))
                j += 3;
            push(at, j, MentionKind::Date);
            return j;
        }
        if (m_text.at(i) == u'/' && i - at == 2 && first <= 12) {
            qint32 j = i + 1;
            const int second = smallNumber(j, 2);
            if (second >= 1 && second <= 31 && j - i == 3 && m_lexicon.unitAt(m_view, j).length == 0) {
                pushValue(at, j, MentionKind::Date, dateValue(0, first, second));
                return j;
            }
        }
        return -1;
    }

    bool isDateBefore(qint32 at) const {
        if (m_found.size() == m_first)
            return false;
        const ScannedMention& last = m_found.back();
        return last.mention.kind == MentionKind::Date && at - last.folded.end <= 2;
    }

    qint32 readFromYear(qint32 at, qint32 i, int year) {
        const char16_t mark = m_text.at(i);
        // 2021-2025, 2021年—2025年, 2016至2020年度.
        qint32 j = i;
        if (m_text.at(j) == u'年')
            ++j;
        if (m_text.at(j) == u'度')
            ++j;
        if (isRangeMark(m_text.at(j))) {
            qint32 k = j + 1;
            while (isRangeMark(m_text.at(k)))
                ++k;
            const qint32 secondStart = k;
            const int second = smallNumber(k, 4);
            if (k - secondStart == 4 && isYear(second) && second >= year &&
                !(m_text.at(k) == u'-' || m_text.at(k) == u'/')) {
                if (m_text.at(k) == u'年' && !isAsciiDigit(m_text.at(k + 1))) {
                    ++k;
                    if (m_text.at(k) == u'度')
                        ++k;
                }
                pushValue(at, k, MentionKind::Period, Decimal(year));
                return k;
            }
        }
        if (mark == u'年') {
            qint32 k = i + 1;
            const int month = smallNumber(k, 2);
            if (month >= 1 && month <= 12 && (m_text.at(k) == u'月' || isRangeMark(m_text.at(k)))) {
                const qint32 end = readFromMonth(at, k, year, month);
                if (end > at)
                    return end;
            }
            k = i + 1;
            if (m_text.at(k) == u'度')
                ++k;
            pushValue(at, k, MentionKind::Period, Decimal(year));
            return k;
        }
        if (mark == u'-' || mark == u'/' || mark == u'.') {
            qint32 k = i + 1;
            const int month = smallNumber(k, 2);
            if (month >= 1 && month <= 12) {
                int day = 0;
                if (m_text.at(k) == mark) {
                    qint32 dayEnd = k + 1;
                    day = smallNumber(dayEnd, 2);
                    if (day < 1 || day > 31)
                        return -1;
                    k = dayEnd;
                } else if (mark != u'-' && mark != u'/') {
                    return -1;
                }
                pushValue(at, k, MentionKind::Date, dateValue(year, month, day));
                return k;
            }
            return -1;
        }
        if (isAsciiDigit(mark) || isLatin(mark))
            return -1;
        // A bare year: alone in its line or before what is no unit.
        if (m_lexicon.unitAt(m_view, i).length == 0 && scalePower(mark) == 0 && mark != u'余' && mark != u'多' &&
            mark != u',' && mark != u'+' && !hasQuantityBehind(i)) {
            pushValue(at, i, i == m_text.size() && at == 0 ? MentionKind::Date : MentionKind::Period, Decimal(year));
            return i;
        }
        return -1;
    }

    // Whether the number is one of a list that has a unit: 2010、1998件.
    bool hasQuantityBehind(qint32 i) const {
        return (m_text.at(i) == u'、' && isAsciiDigit(m_text.at(i + 1))) || m_text.at(i) == u'%' ||
               m_text.at(i) == u'‰';
    }

    // From the character 月 (or a range mark before a further month) on: 6月, 11月底, 10月27日, 10月27-28日, 1-4月.
    qint32 readFromMonth(qint32 at, qint32 i, int year, int month) {
        int lastMonth = month;
        if (isRangeMark(m_text.at(i))) {
            qint32 k = i + 1;
            lastMonth = smallNumber(k, 2);
            if (lastMonth < 1 || lastMonth > 12 || m_text.at(k) != u'月')
                return -1;
            i = k;
        }
        if (m_text.at(i) != u'月')
            return -1;
        qint32 end = i + 1;
        if (m_text.at(end) == u'份' || m_text.at(end) == u'底' || m_text.at(end) == u'末' || m_text.at(end) == u'初')
            ++end;
        qint32 k = i + 1;
        const int day = smallNumber(k, 2);
        int dayValue = 0;
        if (day >= 1 && day <= 31) {
            qint32 dayEnd = k;
            if (isRangeMark(m_text.at(k))) {
                qint32 second = k + 1;
                if (smallNumber(second, 2) > 0)
                    dayEnd = second;
            }
            if (m_text.at(dayEnd) == u'日' || m_text.at(dayEnd) == u'号') {
                end = dayEnd + 1;
                dayValue = day;
            }
        }
        pushValue(at, end, MentionKind::Date, dateValue(year, lastMonth, dayValue));
        return end;
    }

    // Index numbers, phone numbers, 15号, H5, 12·4, 2:1, and fractions such as 1/3.
    qint32 readCode(qint32 at) {
        const char16_t before = m_text.at(at - 1);
        qint32 i = at;
        while (isAsciiDigit(m_text.at(i)))
            ++i;
        const char16_t next = m_text.at(i);
        if (isLatin(before) || (isLatin(next) && m_lexicon.unitAt(m_view, i).length == 0)) {
            while (isAsciiDigit(m_text.at(i)) || isLatin(m_text.at(i)) || m_text.at(i) == u'-')
                ++i;
            push(at, i, MentionKind::Name);
            return i;
        }
        if ((next == u'·' || next == u'•' || next == u'.') && isAsciiDigit(m_text.at(i + 1)) && before == u'“') {
            for (++i; isAsciiDigit(m_text.at(i)); ++i) {
            }
            push(at, i, MentionKind::Name);
            return i;
        }
        if (next == u'/' && isAsciiDigit(m_text.at(i + 1)) && before != u'/') {
            const qint32 slash = i;
            qint32 k = slash + 1;
            const int lower = smallNumber(k, 3);
            qint32 top = at;
            const int upper = smallNumber(top, 3);
            if (top == slash && lower > upper && upper > 0 && m_text.at(k) != u'/' && m_text.at(k) != u'-') {
                pushFraction(at, k, upper, lower);
                return k;
            }
        }
        if (next == u':' && isAsciiDigit(m_text.at(i + 1)) && i - at <= 3) {
            for (++i; isAsciiDigit(m_text.at(i)); ++i) {
            }
            push(at, i, MentionKind::Other);
            return i;
        }
        bool joined = false;
        qint32 k = i;
        while ((m_text.at(k) == u'-' || m_text.at(k) == u'/') && isAsciiDigit(m_text.at(k + 1))) {
            joined = joined || m_text.at(k) == u'/' || i - at > 4;
            for (++k; isAsciiDigit(m_text.at(k)); ++k) {
            }
            joined = joined || ((m_text.at(k) == u'-' || m_text.at(k) == u'/') && isAsciiDigit(m_text.at(k + 1)));
        }
        if (joined) {
            push(at, k, MentionKind::Other);
            return k;
        }
        if (next == u'号' && m_lexicon.unitAt(m_view, i).length == 0) {
            push(at, i + 1, i - at <= 2 ? MentionKind::Name : MentionKind::Other);
            return i + 1;
        }
        return -1;
    }

    void pushFraction(qint32 start, qint32 end, qint64 upper, qint64 lower) {
        ScannedMention& scanned =
            pushValue(start, end, MentionKind::Share, Decimal::fromParts(upper * 10000 / lower, 4));
        scanned.mention.kind = rateKind(start);
    }

    // ---- Quantities ----------------------------------------------------------------------------------------------

    bool mayScale(qint32 at) const {
        // 千瓦, 百分点, 千米 are units, not scale words; 万人次 and 亿元 are scale and unit.
        const TermTrie::Match unit = m_lexicon.unitAt(m_view, at);
        return unit.length < 2 || scalePower(m_text.at(at)) >= 4;
    }

    Numeral numeralAt(qint32 at) const {
        return readNumeral(m_view, at, [this](qint32 place) { return mayScale(place); });
    }

    qint32 readQuantity(qint32 at) {
        const Numeral numeral = numeralAt(at);
        if (numeral.tooLarge) {
            qint32 end = at + numeral.length;
            while (isAsciiDigit(m_text.at(end)))
                ++end;
            push(at, end, MentionKind::Other);
            return end;
        }
        return finishQuantity(at, at + numeral.length, numeral);
    }

    // From behind the digits: 余/多, a scale word, a unit, "(次)"; ranges; then kind and qualifier.
    qint32 finishQuantity(qint32 at, qint32 end, const Numeral& numeral) {
        Decimal value = numeral.value;
        Qualifier suffix = Qualifier::Exact;
        const auto takeMore = [&] {
            const char16_t c = m_text.at(end);
            const bool unitBehind = scalePower(m_text.at(end + 1)) >= 4 || m_lexicon.unitAt(m_view, end + 1).length > 0;
            if (c == u'余' || (c == u'多' && unitBehind)) {
                suffix = Qualifier::GreaterThan;
                ++end;
            }
        };
        takeMore();
        int power = 0;
        while (scalePower(m_text.at(end)) >= 4 && suffix == Qualifier::GreaterThan && power == 0) {
            // 10余万人: the scale word stands behind 余.
            power = scalePower(m_text.at(end));
            ++end;
        }
        if (power > 0) {
            const auto scaled = value.scaledByPowerOfTen(power);
            if (!scaled) {
                push(at, end, MentionKind::Other);
                return end;
            }
            value = *scaled;
        }
        if (suffix == Qualifier::Exact)
            takeMore();
        // 3-5个, 10%至15%: a range takes its lower end; 27-28日 has been read as a date.
        const qint32 upperStart = rangeUpperStart(end);
        if (upperStart > 0) {
            const Numeral upper = numeralAt(upperStart);
            if (upper.length > 0 && !upper.tooLarge && upper.value >= value) {
                end = upperStart + upper.length;
                if (m_text.at(end) == u'余' || m_text.at(end) == u'多')
                    ++end;
                return finishUnit(at, end, value, suffix, true, numeral);
            }
        }
        return finishUnit(at, end, value, suffix, false, numeral);
    }

    // The place of the second number where a range mark joins two numbers, else -1.
    qint32 rangeUpperStart(qint32 end) const {
        qint32 i = end;
        if (m_text.at(i) == u'%')
            ++i;
        if (!isRangeMark(m_text.at(i)))
            return -1;
        while (isRangeMark(m_text.at(i)))
            ++i;
        // "由85%提高到": 到 without a number behind it joins nothing.
        return isAsciiDigit(m_text.at(i)) ? i : -1;
    }

    qint32 finishUnit(qint32 at, qint32 end, const Decimal& value, Qualifier suffix, bool range,
                      const Numeral& numeral) {
        const qint32 unitStart = end;
        TermTrie::Match unit = m_lexicon.unitAt(m_view, end);
        if (unit.length > 0 && isPartOfWord(end, unit.length))
            unit = {};
        UnitClasses classes = 0;
        MentionKind kind = MentionKind::Count;
        if (unit.length > 0) {
            const QuantityLexicon::Unit& facts = m_lexicon.unit(unit.value);
            classes = facts.classes;
            kind = facts.kind;
            end += unit.length;
            // 余 behind the unit word (个余), "(次)".
            if (m_text.at(end) == u'(' &&
                (m_text.at(end + 1) == u'次' || m_text.at(end + 1) == u'期' || m_text.at(end + 1) == u'场') &&
                m_text.at(end + 2) == u')')
                end += 3;
        } else if (numeral.arabic && numeral.plainInteger && suffix == Qualifier::Exact && !range) {
            const qint32 length = end - at;
            const bool hotline = length >= 3 && length <= 6 && m_text.at(at) == u'1' &&
                                 (isHan(m_text.at(end)) || m_text.at(end) == u'”' || m_text.at(end) == u'"');
            if (hotline || length >= 7 || inTitle(at)) {
                push(at, end, length >= 7 ? MentionKind::Other : MentionKind::Name);
                return end;
            }
        }
        if (inTitle(at)) {
            push(at, end, MentionKind::Name);
            return end;
        }
        if (kind == MentionKind::Rate)
            kind = rateKind(at);
        if (kind == MentionKind::Duration && m_view.mid(unitStart, end - unitStart) == u"年" &&
            value >= Decimal(1000)) {
            push(at, end, MentionKind::Period);
            return end;
        }
        Decimal stated = value;
        if (m_text.at(unitStart) == u'‰' && unit.length > 0) {
            const auto perCent = value.scaledByPowerOfTen(-1);
            if (perCent)
                stated = *perCent;
        }
        ScannedMention& scanned = pushValue(at, end, range ? MentionKind::Range : kind, stated);
        scanned.units = classes;
        scanned.bare = unit.length == 0;
        if (unit.length > 0)
            scanned.mention.unit = m_text.toSource(TextRange{unitStart, end});
        scanned.mention.qualifier = suffix != Qualifier::Exact ? suffix : qualifierAround(at, end);
        return end;
    }

    // A unit's character that begins a longer word: 个性化, 条例, 项目 behind a number are units only where a noun may
    // follow.
    bool isPartOfWord(qint32 at, qint32 length) const {
        if (length > 1)
            return false;
        const char16_t c = m_text.at(at);
        const char16_t next = m_text.at(at + 1);
        switch (c) {
        case u'条':
            return next == u'例';
        case u'名':
            return next == u'称' || next == u'录';
        case u'年':
            return false;
        case u'人':
            return next == u'民' && m_text.at(at + 2) != u'调' && m_text.at(at + 2) != u'警' &&
                   m_text.at(at + 2) != u'陪';
        case u'级':
            return next == u'别';
        default:
            return false;
        }
    }

    Qualifier qualifierAround(qint32 start, qint32 end) const {
        if (m_lexicon.contextAt(Context::MoreAfter, m_view, end) > 0)
            return Qualifier::GreaterThan;
        if (m_lexicon.contextAt(Context::LessAfter, m_view, end) > 0)
            return Qualifier::LessThan;
        if (m_lexicon.contextAt(Context::ApproximateAfter, m_view, end) > 0)
            return Qualifier::Approx;
        if (m_lexicon.contextEndingAt(Context::LessBefore, m_view, start) > 0)
            return Qualifier::LessThan;
        if (m_lexicon.contextEndingAt(Context::MoreBefore, m_view, start) > 0)
            return Qualifier::GreaterThan;
        if (m_lexicon.contextEndingAt(Context::ApproximateBefore, m_view, start) > 0)
            return Qualifier::Approx;
        return Qualifier::Exact;
    }

    // Rate, share or growth of a percentage, by the words before it in its clause.
    MentionKind rateKind(qint32 start) const {
        qint32 from = start;
        while (from > 0 && start - from < 16) {
            const char16_t c = m_text.at(from - 1);
            if (c == u',' || c == u'。' || c == u';' || c == u'、' || c == u'\t' || isAsciiDigit(c) || c == u'%')
                break;
            --from;
        }
        qint32 end = start;
        // Words that only introduce the number: 增长了约5%, 增幅达5%, 占比约为5%.
        for (bool moved = true; moved;) {
            moved = false;
            const char16_t c = m_text.at(end - 1);
            if (end > from && (c == u'了' || c == u'为' || c == u'约' || c == u'近' || c == u'超' || c == u'达' ||
                               c == u'率' || c == u'幅')) {
                --end;
                moved = true;
            }
        }
        const QStringView before = m_view.mid(from, end - from);
        if (m_lexicon.contextEndingAt(Context::Growth, before, static_cast<qint32>(before.size())) > 0 ||
            m_lexicon.contextEndingAt(Context::Growth, m_view.mid(from, start - from), start - from) > 0)
            return MentionKind::Growth;
        if (before.contains(u'占'))
            return MentionKind::Share;
        return MentionKind::Rate;
    }

    // ---- Chinese numerals ----------------------------------------------------------------------------------------

    qint32 readOrdinal(qint32 at) {
        const Numeral numeral =
            isAsciiDigit(m_text.at(at + 1)) ? readArabic(m_view, at + 1) : readChinese(m_view, at + 1);
        if (numeral.length == 0)
            return -1;
        qint32 end = at + 1 + numeral.length;
        // 第十四个五年规划 is a name.
        if (m_text.at(end) == u'个' && m_text.at(end + 1) == u'五' && m_text.at(end + 2) == u'年') {
            end += 3;
            if (m_text.at(end) == u'规' || m_text.at(end) == u'计')
                end += 2;
            push(at, end, MentionKind::Name);
            return end;
        }
        const TermTrie::Match unit = m_lexicon.unitAt(m_view, end);
        if (unit.length > 0 && (unit.length == 1 || m_view.mid(end, unit.length) == u"批次"))
            end += unit.length;
        else if (m_text.at(end) == u'位' || m_text.at(end) == u'届')
            ++end;
        ScannedMention& scanned = push(at, end, MentionKind::Ordinal);
        if (!numeral.tooLarge) {
            scanned.mention.value = numeral.value;
            scanned.mention.hasValue = true;
        }
        return end;
    }

    // 半天, 半年, 过半.
    qint32 readHalf(qint32 at) {
        if (m_text.at(at - 1) == u'过' && !isHan(m_text.at(at + 1))) {
            pushValue(at - 1, at + 1, MentionKind::Share, Decimal::fromParts(5, 1));
            return at + 1;
        }
        const TermTrie::Match unit = m_lexicon.unitAt(m_view, at + 1);
        if (unit.length == 0 || m_lexicon.unit(unit.value).kind != MentionKind::Duration)
            return -1;
        const qint32 end = at + 1 + unit.length;
        ScannedMention& scanned = pushValue(at, end, MentionKind::Duration, Decimal::fromParts(5, 1));
        scanned.units = m_lexicon.unit(unit.value).classes;
        scanned.mention.unit = m_text.toSource(TextRange{at + 1, end});
        scanned.mention.qualifier = qualifierAround(at, end);
        return end;
    }

    qint32 readChineseNumber(qint32 at) {
        const char16_t before = m_text.at(at - 1);
        const Numeral numeral = readChinese(m_view, at);
        qint32 end = at + numeral.length;
        const char16_t next = m_text.at(end);
        if (m_view.mid(at, 3) == u"百分之" || m_view.mid(at, 3) == u"千分之" || m_view.mid(at, 3) == u"万分之")
            return readPerHundred(at);
        if (before == u'(' && next == u')') {
            pushOrdinal(at - 1, end + 1, numeral);
            return end + 1;
        }
        if (next == u'、' && atSentenceStart(at)) {
            pushOrdinal(at, end + 1, numeral);
            return end + 1;
        }
        if ((next == u'是' || next == u'要') && numeral.length <= 2 && !isHanNumberContext(before)) {
            pushOrdinal(at, end + 1, numeral);
            return end + 1;
        }
        if (next == u'届' || next == u'中' || (m_text.at(end) == u'全' && m_text.at(end + 1) == u'会')) {
            qint32 stop = end + (next == u'全' ? 0 : 1);
            // 十届七次.
            const Numeral second = readChinese(m_view, stop);
            if (second.length > 0 && m_text.at(stop + second.length) == u'次')
                stop += second.length + 1;
            pushOrdinal(at, stop, numeral);
            return stop;
        }
        if (m_text.at(end) == u'分' && m_text.at(end + 1) == u'之') {
            const Numeral upper = readChinese(m_view, end + 2);
            if (upper.length > 0 && !numeral.tooLarge && !upper.tooLarge && numeral.value > Decimal(0) &&
                numeral.value.isInteger() && upper.value <= numeral.value && numeral.value < Decimal(10000)) {
                const qint32 stop = end + 2 + upper.length;
                pushFraction(at, stop, upper.value.coefficient(), numeral.value.coefficient());
                return stop;
            }
        }
        if (numeral.tooLarge || inTitle(at)) {
            push(at, end, MentionKind::Name);
            return end;
        }
        if (next == u'成' && numeral.length == 1 && chineseDigit(m_text.at(at)) > 0 &&
            isShareContext(before, m_text.at(end + 1))) {
            ScannedMention& scanned = pushValue(at, end + 1, MentionKind::Share, *numeral.value.times(Decimal(10)));
            scanned.units = m_lexicon.unitClass(u"percent");
            scanned.mention.qualifier = qualifierAround(at, end + 1);
            return end + 1;
        }
        return readChineseQuantity(at, end, numeral);
    }

    bool isHanNumberContext(char16_t before) const {
        return before == u'第' || before == u'统' || before == u'之' || before == u'唯';
    }

    static bool isShareContext(char16_t before, char16_t next) {
        return before == u'近' || before == u'超' || before == u'约' || before == u'达' || before == u'占' ||
               before == u'过' || next == u'以' || next == u'左' || next == u'多' || next == u'的';
    }

    void pushOrdinal(qint32 start, qint32 end, const Numeral& numeral) {
        ScannedMention& scanned = push(start, end, MentionKind::Ordinal);
        if (!numeral.tooLarge) {
            scanned.mention.value = numeral.value;
            scanned.mention.hasValue = true;
        }
    }

    // 百分之九十五, 百分之98.5, 万分之三: in per cent.
    qint32 readPerHundred(qint32 at) {
        const int power = scalePower(m_text.at(at));
        const qint32 start = at + 3;
        Numeral numeral = isAsciiDigit(m_text.at(start)) ? readArabic(m_view, start) : readChinese(m_view, start);
        if (numeral.length == 0 || numeral.tooLarge)
            return -1;
        qint32 end = start + numeral.length;
        Decimal value = numeral.value;
        if (!numeral.arabic && m_text.at(end) == u'点' && chineseDigit(m_text.at(end + 1)) >= 0) {
            qint64 fraction = 0;
            int places = 0;
            for (++end; chineseDigit(m_text.at(end)) >= 0 && places < 6; ++end, ++places)
                fraction = fraction * 10 + chineseDigit(m_text.at(end));
            const auto sum = value.plus(Decimal::fromParts(fraction, places));
            if (sum)
                value = *sum;
        }
        const auto perCent = value.scaledByPowerOfTen(2 - power);
        if (!perCent)
            return -1;
        ScannedMention& scanned = pushValue(at, end, rateKind(at), *perCent);
        scanned.units = m_lexicon.unitClass(u"percent");
        scanned.mention.qualifier = qualifierAround(at, end);
        return end;
    }

    // 五个, 三十余名, 百余场, 一批; or a numeral inside a phrase, which is a name.
    qint32 readChineseQuantity(qint32 at, qint32 end, const Numeral& numeral) {
        const char16_t first = m_text.at(at);
        const bool more = m_text.at(end) == u'余' || m_text.at(end) == u'多';
        const TermTrie::Match unit = m_lexicon.unitAt(m_view, more ? end + 1 : end);
        const bool scaleOnly = numeral.length == 1 && scalePower(first) > 0;
        if (numeral.value.isInteger() && numeral.length == 4 && isYear(static_cast<int>(numeral.value.coefficient())) &&
            m_text.at(end) == u'年' && chineseDigit(first) >= 0) {
            const qint32 stop = end + (m_text.at(end + 1) == u'度' ? 2 : 1);
            pushValue(at, stop, MentionKind::Period, numeral.value);
            return stop;
        }
        if (scaleOnly && scalePower(first) > 1 && !more) {
            // 百家、千名 without 余 are figures of speech; 数百, 上千 have no value.
            const char16_t before = m_text.at(at - 1);
            const bool bounded =
                before == u'近' || before == u'逾' || before == u'超' || before == u'过' || before == u'上';
            if (bounded && unit.length > 0) {
                const qint32 stop = finishQuantity(at, end, numeral);
                m_found.back().mention.qualifier = before == u'近' ? Qualifier::Approx : Qualifier::GreaterThan;
                return stop;
            }
            if (before == u'数' || before == u'几') {
                const qint32 stop = end + unit.length;
                push(at, stop, MentionKind::Other);
                return stop;
            }
            return -1;
        }
        // 一六镇, 二七区: digits side by side are a name.
        const bool sideBySide = numeral.length > 1 && chineseDigit(first) > 0 && scalePower(m_text.at(at + 1)) == 0;
        if (sideBySide && !more) {
            push(at, end, MentionKind::Name);
            return end;
        }
        if (unit.length == 0 && !more) {
            if (first == u'一')
                return end;
            push(at, end, MentionKind::Name);
            return end;
        }
        if (numeral.length == 1 && first == u'一') {
            const QStringView classifier = m_view.mid(end, unit.length);
            if (classifier == u"批" || classifier == u"支" || classifier == u"项" || classifier == u"系列" ||
                classifier == u"条") {
                push(at, end + unit.length, MentionKind::Other);
                return end + unit.length;
            }
        }
        return finishQuantity(at, end, numeral);
    }

    const QuantityLexicon& m_lexicon;
    const FoldedText& m_text;
    const QStringView m_view;
    std::vector<ScannedMention>& m_found;
    const size_t m_first;
    qint32 m_titleEnd = -1;
};

} // namespace

void MentionScanner::scan(const FoldedText& text, std::vector<ScannedMention>& found) const {
    Scan(m_lexicon, text, found).run();
}

} // namespace bijian
