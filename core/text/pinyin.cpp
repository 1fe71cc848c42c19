// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"

#include "core/base/word_lists.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace bijian {

namespace {

// The readings of the lexicon by character. ICU's transliterator knows them too, but takes a tenth of a second to
// start.
class ReadingTable {
public:
    ReadingTable() {
        QFile file(QStringLiteral(":/bijian/lexicon/readings.txt"));
        const auto words = WordLists::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!words)
            return;
        m_usual.reserve(24'000);
        for (const auto& [name, characters] : words->lists())
            for (const QString& line : characters)
                for (const QChar c : line)
                    add(c, name);
    }

    QStringList of(QChar c) const {
        const auto usual = m_usual.constFind(c);
        QStringList readings = usual == m_usual.cend() ? QStringList() : QStringList{*usual};
        if (usual != m_usual.cend() && usual->contains(u'v'))
            readings.append(QString(*usual).replace(u'v', u'u'));
        return readings + m_others.value(c);
    }

private:
    void add(QChar c, const QString& name) {
        if (name.startsWith(u'+'))
            m_others[c].append(name.sliced(1));
        else
            m_usual.insert(c, name);
    }

    QHash<QChar, QString> m_usual;
    QHash<QChar, QStringList> m_others;
};

QStringList readingsOf(QChar c) {
    static const ReadingTable table;
    // Letters and digits are read as themselves.
    return c.unicode() < 0x2E80 && c.isLetterOrNumber() ? QStringList{QString(c)} : table.of(c);
}

QString folded(QStringView text) {
    QString result = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

// Whether the letters from `start` on begin as the syllable does; marks every place where that part may end.
void advance(const QString& syllable, QStringView letters, size_t start, std::vector<bool>& ends) {
    const QStringView rest = letters.sliced(static_cast<qsizetype>(start));
    for (qsizetype i = 0; i < std::min(syllable.size(), rest.size()) && syllable[i] == rest[i]; ++i)
        ends[start + static_cast<size_t>(i) + 1] = true;
}

} // namespace

std::vector<QStringList> pinyinReadings(QStringView name) {
    std::vector<QStringList> readings;
    for (const QChar c : folded(name)) {
        QStringList found = readingsOf(c);
        if (!found.isEmpty())
            readings.push_back(std::move(found));
    }
    return readings;
}

SearchKey::SearchKey(QStringView name) : m_folded(folded(name)), m_readings(pinyinReadings(name)) {}

bool SearchKey::matches(QStringView query) const {
    const QString wanted = folded(query);
    if (wanted.isEmpty() || m_folded.contains(wanted))
        return true;

    // reached[k]: the first k letters of the query are read by the characters before the current one. Each character
    // reads one letter of the query or more, from the first of its syllable on.
    const auto length = static_cast<size_t>(wanted.size());
    std::vector<bool> reached(length + 1, false);
    for (const QStringList& readings : m_readings) {
        reached[0] = true;
        std::vector<bool> next(length + 1, false);
        for (size_t start = 0; start < length; ++start)
            if (reached[start])
                for (const QString& reading : readings)
                    advance(reading, wanted, start, next);
        if (next[length])
            return true;
        reached = std::move(next);
    }
    return false;
}

} // namespace bijian
