// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/canonical_text.h"

#include <bitset>
#include <unicode/uchar.h>

namespace bijian {

namespace {

// A text of 20 million characters is scanned at about the speed of memory because nearly all characters fail one test.
using CharacterSet = std::bitset<0x10000>;

const CharacterSet& specialCharacters() {
    static const CharacterSet set = [] {
        CharacterSet special;
        for (UChar32 c = 0; c < 0x10000; ++c)
            if (u_charType(c) == U_FORMAT_CHAR || u_charType(c) == U_SURROGATE)
                special.set(static_cast<size_t>(c));
        for (const size_t c : {0x00u, 0x0Bu, 0x0Cu, 0x0Du, 0x85u, 0x2028u, 0x2029u, 0xFFFDu})
            special.set(c);
        return special;
    }();
    return set;
}

// Characters that can make a number look other than it is stored, as against those that only take no room.
bool isMisleading(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c > 0xFFFF;
}

struct Tally {
    qsizetype count = 0;
    qint32 first = 0;

    void add(qsizetype place) {
        if (count++ == 0)
            first = static_cast<qint32>(place);
    }
};

class Canonicaliser {
public:
    explicit Canonicaliser(const QString& raw) : m_raw(raw) { m_text.reserve(raw.size()); }

    CanonicalText run(qsizetype firstSpecial) {
        const CharacterSet& special = specialCharacters();
        qsizetype plain = 0;
        for (qsizetype i = firstSpecial; i < m_raw.size(); ++i) {
            if (!special.test(m_raw[i].unicode()))
                continue;
            m_text.append(QStringView(m_raw).mid(plain, i - plain));
            i += take(i) - 1;
            plain = i + 1;
        }
        m_text.append(QStringView(m_raw).mid(plain));
        return {std::move(m_text), issues()};
    }

private:
    // Handles the special character at i; returns how many code units it takes.
    qsizetype take(qsizetype i) {
        const char16_t c = m_raw[i].unicode();
        if (c == u'\0') {
            m_nul.add(m_text.size());
            return 1;
        }
        if (c == u'\r') {
            m_text.append(u'\n');
            return i + 1 < m_raw.size() && m_raw[i + 1] == u'\n' ? 2 : 1;
        }
        if (QChar::isSurrogate(c))
            return takeSurrogate(i);
        if (c == QChar::ReplacementCharacter)
            replace();
        else if (u_charType(c) == U_FORMAT_CHAR)
            hide(c);
        else
            m_text.append(u'\n');
        return 1;
    }

    qsizetype takeSurrogate(qsizetype i) {
        if (!m_raw[i].isHighSurrogate() || i + 1 == m_raw.size() || !m_raw[i + 1].isLowSurrogate()) {
            replace();
            return 1;
        }
        const char32_t c = QChar::surrogateToUcs4(m_raw[i], m_raw[i + 1]);
        if (u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR)
            hide(c);
        else
            m_text.append(QStringView(m_raw).mid(i, 2));
        return 2;
    }

    void replace() {
        m_lost.add(m_text.size());
        m_text.append(QChar::ReplacementCharacter);
    }

    void hide(char32_t c) {
        m_hidden.add(m_text.size());
        m_misleading = m_misleading || isMisleading(c);
    }

    std::vector<Issue> issues() const {
        std::vector<Issue> issues;
        const auto report = [&issues](IssueSeverity severity, IssueCode code, const Tally& tally, qint32 length) {
            if (tally.count > 0)
                issues.push_back({severity, code, {QString::number(tally.count)}, {tally.first, tally.first + length}});
        };
        report(IssueSeverity::Lost, IssueCode::UndecodableBytes, m_lost, 1);
        report(IssueSeverity::Doubtful, IssueCode::NulCharacters, m_nul, 0);
        report(m_misleading ? IssueSeverity::Doubtful : IssueSeverity::Note, IssueCode::HiddenCharacters, m_hidden, 0);
        return issues;
    }

    const QString& m_raw;
    QString m_text;
    Tally m_lost;
    Tally m_nul;
    Tally m_hidden;
    bool m_misleading = false;
};

} // namespace

CanonicalText canonicalText(QString raw) {
    const CharacterSet& special = specialCharacters();
    const auto first =
        std::find_if(raw.cbegin(), raw.cend(), [&special](QChar c) { return special.test(c.unicode()); });
    if (first == raw.cend())
        return {std::move(raw), {}};
    return Canonicaliser(raw).run(first - raw.cbegin());
}

} // namespace bijian
