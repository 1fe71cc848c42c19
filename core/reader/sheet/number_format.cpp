// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheet/number_format.h"

#include "core/base/decimal.h"

#include <QDate>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace bijian {

namespace {

constexpr int kMostPlaces = 15;

QString plain(double value) {
    return QString::number(value, 'g', 15);
}

QStringList sectionsOf(QStringView code) {
    QStringList sections(QString{});
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'\\' && i + 1 < code.size()) {
            sections.back() += c;
            sections.back() += code[++i];
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        if (c == u';' && !quoted)
            sections.append(QString());
        else
            sections.back() += c;
    }
    return sections;
}

bool isDateLetter(QChar c) {
    return QStringView(u"ymdhsa").contains(c.toLower());
}

qsizetype lengthOfGeneral(QStringView code) {
    for (const QStringView word : {QStringView(u"General"), QStringView(u"G/通用格式")}) {
        if (code.startsWith(word, Qt::CaseInsensitive))
            return word.size();
    }
    return 0;
}

} // namespace

NumberFormat::NumberFormat(QStringView code) {
    if (code.isEmpty())
        code = u"General";
    for (const QString& section : sectionsOf(code))
        m_sections.push_back(sectionOf(section));
}

NumberFormat::Section NumberFormat::sectionOf(QStringView code) {
    using Kind = Piece::Kind;
    Section section;
    bool number = false;
    bool asStored = false;
    bool behindPoint = false;
    int commas = 0; // since the last digit
    const auto literal = [&section](QStringView text) {
        if (section.pieces.empty() || section.pieces.back().kind != Kind::Literal)
            section.pieces.push_back({Kind::Literal, {}, 0});
        section.pieces.back().text += text;
    };
    const auto digits = [&] {
        if (!number)
            section.pieces.push_back({Kind::Number, {}, 0});
        number = true;
    };
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            literal(code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1));
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' && i + 1 < code.size()) {
            literal(code.mid(++i, 1));
        } else if (c == u'_' || c == u'*') {
            ++i; // a blank as wide as the next character; a fill
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QStringView inner = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            if (inner.startsWith(u'$')) // [$¥-804]: a currency
                literal(inner.mid(1, inner.lastIndexOf(u'-') < 0 ? -1 : inner.lastIndexOf(u'-') - 1));
            else if (inner.startsWith(u'<') || inner.startsWith(u'>') || inner.startsWith(u'=') ||
                     inner.compare(u"h", Qt::CaseInsensitive) == 0 || inner.startsWith(u"hh") ||
                     inner.startsWith(u"mm") || inner == u"m")
                asStored = true;
            i = end < 0 ? code.size() : end;
        } else if (c == u'0' || c == u'#' || c == u'?') {
            digits();
            if (behindPoint) {
                section.mostPlaces = std::min(section.mostPlaces + 1, kMostPlaces);
                if (c != u'#')
                    section.leastPlaces = section.mostPlaces;
            } else if (c == u'0') {
                section.leastDigits = std::min(section.leastDigits + 1, kMostPlaces);
            }
            section.grouped = section.grouped || (commas > 0 && !behindPoint);
            commas = 0;
        } else if (c == u',' && number) {
            ++commas;
        } else if (c == u'.' && !behindPoint && !section.date) {
            digits();
            behindPoint = true;
        } else if (c == u'@') {
            digits();
            section.general = true;
        } else if (c == u'%') {
            ++section.percents;
            literal(u"%");
        } else if (c == u'E' || c == u'/') {
            if (section.date)
                literal(code.mid(i, 1));
            else
                asStored = true;
        } else if (const qsizetype general = lengthOfGeneral(code.mid(i)); general > 0) {
            digits();
            section.general = true;
            i += general - 1;
        } else if (code.mid(i).startsWith(u"AM/PM", Qt::CaseInsensitive)) {
            i += 4;
        } else if (isDateLetter(c)) {
            const QChar letter = c.toLower();
            qsizetype end = i;
            while (end < code.size() && code[end].toLower() == letter)
                ++end;
            const int width = static_cast<int>(end - i);
            Kind kind = Kind::Year;
            switch (letter.unicode()) {
            case u'm': {
                // Minutes behind hours and before seconds, else months.
                kind = Kind::Month;
                for (auto piece = section.pieces.rbegin(); piece != section.pieces.rend(); ++piece) {
                    if (piece->kind == Kind::Literal)
                        continue;
                    if (piece->kind == Kind::Hour)
                        kind = Kind::Minute;
                    break;
                }
                break;
            }
            case u'd':
                kind = width >= 3 ? Kind::Weekday : Kind::Day;
                break;
            case u'a':
                kind = Kind::Weekday;
                break;
            case u'h':
                kind = Kind::Hour;
                break;
            case u's':
                kind = Kind::Second;
                break;
            default:
                break;
            }
            section.date = true;
            section.pieces.push_back({kind, {}, width});
            i = end - 1;
        } else {
            literal(code.mid(i, 1));
        }
    }
    section.thousands = commas;
    if (asStored || (section.general && section.date)) {
        section = {};
        section.pieces.push_back({Kind::Number, {}, 0});
        section.general = true;
    }
    return section;
}

QString NumberFormat::builtIn(int id) {
    // 18.8.30; from 27 on as in Chinese (zh-cn).
    struct Entry {
        int id;
        const char16_t* code;
    };
    static constexpr std::array<Entry, 46> kCodes = {{
        {1, u"0"},          {2, u"0.00"},         {3, u"#,##0"},          {4, u"#,##0.00"},
        {5, u"¥#,##0"},     {6, u"¥#,##0"},       {7, u"¥#,##0.00"},      {8, u"¥#,##0.00"},
        {9, u"0%"},         {10, u"0.00%"},       {14, u"yyyy/m/d"},      {15, u"d-mmm-yy"},
        {16, u"d-mmm"},     {17, u"mmm-yy"},      {18, u"h:mm"},          {19, u"h:mm:ss"},
        {20, u"h:mm"},      {21, u"h:mm:ss"},     {22, u"yyyy/m/d h:mm"}, {27, u"yyyy年m月"},
        {28, u"m月d日"},    {29, u"m月d日"},      {30, u"m-d-yy"},        {31, u"yyyy年m月d日"},
        {32, u"h时mm分"},   {33, u"h时mm分ss秒"}, {34, u"h时mm分"},       {35, u"h时mm分ss秒"},
        {36, u"yyyy年m月"}, {37, u"#,##0"},       {38, u"#,##0"},         {39, u"#,##0.00"},
        {40, u"#,##0.00"},  {41, u"#,##0"},       {42, u"¥#,##0"},        {43, u"#,##0.00"},
        {44, u"¥#,##0.00"}, {45, u"mm:ss"},       {50, u"yyyy年m月"},     {51, u"m月d日"},
        {52, u"yyyy年m月"}, {53, u"m月d日"},      {54, u"m月d日"},        {55, u"h时mm分"},
        {57, u"yyyy年m月"}, {58, u"m月d日"},
    }};
    for (const Entry& entry : kCodes) {
        if (entry.id == id)
            return QStringView(entry.code).toString();
    }
    return {};
}

QString NumberFormat::numberBy(const Section& section, double magnitude) {
    const auto stored = Decimal::parse(QString::number(magnitude, 'g', 15));
    if (section.general || !stored)
        return plain(magnitude);
    const auto scaled = stored->scaledByPowerOfTen(2 * section.percents - 3 * section.thousands);
    if (!scaled)
        return plain(magnitude);
    const Decimal value = scaled->rounded(section.mostPlaces);
    QString text = section.grouped ? value.toGroupedString() : value.toString();
    qsizetype point = text.indexOf(u'.');
    const qsizetype places = point < 0 ? 0 : text.size() - point - 1;
    if (places < section.leastPlaces) {
        if (point < 0)
            text += u'.';
        text += QString(section.leastPlaces - places, u'0');
    }
    point = text.indexOf(u'.');
    const qsizetype before = point < 0 ? text.size() : point;
    if (before < section.leastDigits)
        text.prepend(QString(section.leastDigits - before, u'0'));
    return text;
}

QString NumberFormat::dateBy(const Section& section, double value, bool from1904) {
    using Kind = Piece::Kind;
    const double days = std::floor(value);
    // 1900-02-29, which never was, is the sixtieth day.
    const QDate first = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = first.addDays(static_cast<qint64>(days));
    const auto seconds = static_cast<int>(std::lround((value - days) * 86400));
    const QTime time = QTime(0, 0).addSecs(std::min(seconds, 86399));
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    QString text;
    for (const Piece& piece : section.pieces) {
        const auto number = [&piece](int part) {
            return QStringLiteral("%1").arg(part, piece.width >= 2 ? 2 : 1, 10, QLatin1Char('0'));
        };
        switch (piece.kind) {
        case Kind::Literal:
            text += piece.text;
            break;
        case Kind::Year:
            text += piece.width > 2 ? QString::number(date.year()) : number(date.year() % 100);
            break;
        case Kind::Month:
            text += piece.width > 2 ? chinese.standaloneMonthName(date.month(), QLocale::ShortFormat)
                                    : number(date.month());
            break;
        case Kind::Day:
            text += number(date.day());
            break;
        case Kind::Weekday:
            text += chinese.standaloneDayName(date.dayOfWeek());
            break;
        case Kind::Hour:
            text += number(time.hour());
            break;
        case Kind::Minute:
            text += number(time.minute());
            break;
        case Kind::Second:
            text += number(time.second());
            break;
        case Kind::Number:
            break;
        }
    }
    return text;
}

QString NumberFormat::shown(double value, bool from1904) const {
    constexpr double kLastDay = 2'958'466; // 10000-01-01
    if (!std::isfinite(value))
        return {};
    const Section* section = &m_sections.front();
    bool sign = value < 0;
    if (sign && m_sections.size() > 1) {
        section = &m_sections[1];
        sign = false;
    } else if (value == 0 && m_sections.size() > 2) {
        section = &m_sections[2];
    }
    if (section->date)
        return value >= 0 && value < kLastDay ? dateBy(*section, value, from1904) : plain(value);
    QString text;
    for (const Piece& piece : section->pieces)
        text += piece.kind == Piece::Kind::Number ? numberBy(*section, std::abs(value)) : piece.text;
    if (sign)
        text.prepend(u'-');
    return text;
}

} // namespace bijian
