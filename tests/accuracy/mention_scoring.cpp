// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accuracy/mention_scoring.h"

#include "core/base/decimal.h"

#include <QRegularExpression>

namespace bijian::accuracy {

namespace {

QString groupOf(const QString& kind) {
    if (kind == u"rate" || kind == u"share" || kind == u"growth")
        return QStringLiteral("percent");
    if (kind == u"date" || kind == u"period")
        return QStringLiteral("time");
    if (kind == u"ordinal" || kind == u"name" || kind == u"other")
        return QStringLiteral("word");
    return kind;
}

// The first numeral of a number as written, by which it is found again.
QString numeralOf(const QString& written) {
    static const QRegularExpression numeral(
        QStringLiteral("[0-9０-９][0-9０-９,.，．]*|[〇零一二三四五六七八九十百千万亿两半]+"));
    QString found = numeral.match(written).captured();
    for (QChar& c : found) {
        if (c.unicode() >= u'０' && c.unicode() <= u'９')
            c = QChar(u'0' + (c.unicode() - u'０'));
        else if (c == u'，' || c == u'．')
            c = c == u'，' ? u',' : u'.';
    }
    while (found.endsWith(u',') || found.endsWith(u'.'))
        found.chop(1);
    return found.isEmpty() ? written : found;
}

bool agrees(const MentionRow& gold, const MentionRow& found) {
    const QString group = groupOf(gold.kind);
    if (group != groupOf(found.kind))
        return false;
    if (group == u"time" || group == u"word" || gold.value.isEmpty())
        return true;
    const auto expected = Decimal::parse(gold.value);
    const auto value = Decimal::parse(found.value);
    return expected && value && *expected == *value;
}

// The best alignment from each pair of places on: first as many equal numerals, then as many right rows as can be.
class Alignment {
public:
    Alignment(const std::vector<MentionRow>& gold, const std::vector<MentionRow>& found)
        : m_width(found.size() + 1), m_best((gold.size() + 1) * m_width, 0), m_pair(gold.size() * found.size(), 0) {
        QStringList numerals;
        for (const MentionRow& row : found)
            numerals.append(numeralOf(row.asWritten));
        for (size_t g = gold.size(); g-- > 0;) {
            const QString numeral = numeralOf(gold[g].asWritten);
            for (size_t f = found.size(); f-- > 0;) {
                if (numeral == numerals[static_cast<qsizetype>(f)])
                    m_pair[g * found.size() + f] = kEqual + (agrees(gold[g], found[f]) ? 1 : 0);
                const int pair = pairScore(g, f);
                const int paired = pair > 0 ? pair + best(g + 1, f + 1) : 0;
                m_best[g * m_width + f] = std::max({best(g + 1, f), best(g, f + 1), paired});
            }
        }
    }
    // Whether the best alignment sets a gold row against a number.
    bool pairs(size_t g, size_t f) const {
        return pairScore(g, f) > 0 && best(g, f) == pairScore(g, f) + best(g + 1, f + 1);
    }
    bool skipsGold(size_t g, size_t f) const { return best(g, f) == best(g + 1, f); }

private:
    static constexpr int kEqual = 1 << 12;

    int best(size_t g, size_t f) const { return m_best[g * m_width + f]; }
    int pairScore(size_t g, size_t f) const { return m_pair[g * (m_width - 1) + f]; }

    size_t m_width;
    std::vector<int> m_best;
    std::vector<int> m_pair;
};

} // namespace

void MentionScore::add(const QString& name, const std::vector<MentionRow>& gold, const std::vector<MentionRow>& found) {
    const Alignment alignment(gold, found);
    total += static_cast<int>(gold.size());
    size_t f = 0;
    for (size_t g = 0; g < gold.size(); ++g) {
        const QString expected = name + u": " + gold[g].asWritten + u" is " + gold[g].kind + u' ' + gold[g].value;
        while (f < found.size() && !alignment.pairs(g, f) && !alignment.skipsGold(g, f)) {
            ++extra;
            ++f;
        }
        if (f == found.size() || !alignment.pairs(g, f)) {
            errors.append(expected + u", not found");
            continue;
        }
        const bool same = agrees(gold[g], found[f]);
        right += same ? 1 : 0;
        if (!same)
            errors.append(expected + u", read as " + found[f].asWritten + u' ' + found[f].kind + u' ' + found[f].value);
        ++f;
    }
    extra += static_cast<int>(found.size() - f);
}

} // namespace bijian::accuracy
