// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/written_date.h"

#include <QDate>

namespace bijian {

namespace {

constexpr QStringView kNumerals = u"〇一二三四五六七八九";

int asciiDigit(QChar c) {
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    return code >= u'０' && code <= u'９' ? code - u'０' : -1;
}

// 零, and the circles that are typed for 〇.
int chineseDigit(QChar c) {
    static constexpr QStringView kZeros = u"零○ＯO０0";
    return kZeros.contains(c) ? 0 : static_cast<int>(kNumerals.indexOf(c));
}

// Reads the parts of a date from left to right; every read either succeeds and moves on or leaves the place as it was.
class DateCursor {
public:
    DateCursor(QStringView text, qint32 position, qint32 end) : m_text(text), m_position(position), m_end(end) {}

    qint32 position() const { return m_position; }

    bool skip(QStringView anyOf) {
        const qint32 place = behindBlanks();
        if (place >= m_end || !anyOf.contains(m_text[place]))
            return false;
        m_position = place + 1;
        return true;
    }

    // A number of `least` to `most` digits that no further digit follows.
    std::optional<int> number(int least, int most) {
        const qint32 start = behindBlanks();
        qint32 place = start;
        int value = 0;
        for (; place < m_end && place - start <= most && asciiDigit(m_text[place]) >= 0; ++place)
            value = value * 10 + asciiDigit(m_text[place]);
        if (place - start < least || place - start > most)
            return std::nullopt;
        m_position = place;
        return value;
    }

    // 二〇二四
    std::optional<int> chineseYear() {
        if (m_end - m_position < 4)
            return std::nullopt;
        int value = 0;
        for (qint32 i = 0; i < 4; ++i) {
            const int digit = chineseDigit(m_text[m_position + i]);
            if (digit < 0)
                return std::nullopt;
            value = value * 10 + digit;
        }
        m_position += 4;
        return value;
    }

    // 三, 十, 十二, 二十, 二十八
    std::optional<int> chineseNumber() {
        qint32 place = behindBlanks();
        int tens = 0;
        int ones = 0;
        const auto digit = [&] { return place < m_end ? static_cast<int>(kNumerals.indexOf(m_text[place])) : -1; };
        if (digit() > 0) {
            ones = digit();
            ++place;
        }
        if (place < m_end && m_text[place] == u'十') {
            tens = ones > 0 ? ones : 1;
            ones = 0;
            ++place;
            if (digit() > 0) {
                ones = digit();
                ++place;
            }
        }
        if (tens * 10 + ones == 0)
            return std::nullopt;
        m_position = place;
        return tens * 10 + ones;
    }

private:
    qint32 behindBlanks() const {
        qint32 place = m_position;
        while (place < m_end && m_text[place].isSpace() && m_text[place] != u'\n')
            ++place;
        return place;
    }

    QStringView m_text;
    qint32 m_position;
    qint32 m_end;
};

bool isYear(int year) {
    return year >= 1990 && year <= 2099;
}

// Behind 年: 度, or month and day as far as they are written.
void readRest(DateCursor& cursor, bool chinese, WrittenDate& date) {
    const auto number = [&](DateCursor& at) { return chinese ? at.chineseNumber() : at.number(1, 2); };
    DateCursor ahead = cursor;
    if (ahead.skip(u"度")) {
        cursor = ahead;
        return;
    }
    const auto month = number(ahead);
    if (!month || *month < 1 || *month > 12 || !ahead.skip(u"月"))
        return;
    date.month = *month;
    cursor = ahead;
    const auto day = number(ahead);
    if (!day || !ahead.skip(u"日号") || !QDate::isValid(date.year, date.month, *day))
        return;
    date.day = *day;
    cursor = ahead;
}

std::optional<WrittenDate> numericDate(DateCursor& cursor, WrittenDate date) {
    static constexpr QStringView kSeparators = u"-/.－／．—–";
    if (!cursor.skip(kSeparators))
        return std::nullopt;
    const auto month = cursor.number(1, 2);
    if (!month || !cursor.skip(kSeparators))
        return std::nullopt;
    const auto day = cursor.number(1, 2);
    if (!day || !QDate::isValid(date.year, *month, *day))
        return std::nullopt;
    date.month = *month;
    date.day = *day;
    date.range.end = cursor.position();
    return date;
}

// 30.11.2017: as some pages stamp their articles; only with points, and to the day.
std::optional<WrittenDate> dayFirstDate(DateCursor cursor, qint32 position) {
    const auto day = cursor.number(1, 2);
    if (!day || !cursor.skip(u"."))
        return std::nullopt;
    const auto month = cursor.number(1, 2);
    if (!month || !cursor.skip(u"."))
        return std::nullopt;
    const auto year = cursor.number(4, 4);
    if (!year || !isYear(*year) || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return WrittenDate{{position, cursor.position()}, *year, *month, *day};
}

} // namespace

QString WrittenDate::toIso() const {
    QString iso = QString::number(year);
    if (month > 0)
        iso += u'-' + QString::number(month).rightJustified(2, u'0');
    if (day > 0)
        iso += u'-' + QString::number(day).rightJustified(2, u'0');
    return iso;
}

std::optional<WrittenDate> dateAt(QStringView text, qint32 position, qint32 end) {
    if (position >= end || (asciiDigit(text[position]) < 0 && text[position] != u'二'))
        return std::nullopt;
    DateCursor cursor(text, position, end);
    const bool chinese = text[position] == u'二';
    const auto year = chinese ? cursor.chineseYear() : cursor.number(4, 4);
    if (!year || !isYear(*year))
        return chinese ? std::nullopt : dayFirstDate(DateCursor(text, position, end), position);
    WrittenDate date;
    date.range.start = position;
    date.year = *year;
    if (!cursor.skip(u"年"))
        return chinese ? std::nullopt : numericDate(cursor, date);
    readRest(cursor, chinese, date);
    date.range.end = cursor.position();
    return date;
}

std::vector<WrittenDate> findDates(QStringView text, const TextRange& within) {
    std::vector<WrittenDate> dates;
    for (qint32 position = within.start; position < within.end;) {
        const bool digit = asciiDigit(text[position]) >= 0;
        if (!digit && text[position] != u'二') {
            ++position;
            continue;
        }
        if (const auto date = dateAt(text, position, within.end)) {
            dates.push_back(*date);
            position = date->range.end;
            continue;
        }
        // The rest of a longer number is no date of its own.
        ++position;
        while (digit && position < within.end && asciiDigit(text[position]) >= 0)
            ++position;
    }
    return dates;
}

} // namespace bijian
