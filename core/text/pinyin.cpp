// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"

#include "core/base/word_lists.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <memory>
#include <unicode/translit.h>

namespace bijian {

namespace {

constexpr char16_t kDiaeresis = 0x0308;

std::unique_ptr<const icu::Transliterator> makeTransliterator() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<const icu::Transliterator> transliterator(
        icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(transliterator) : nullptr;
}

// Characters of several readings, with those that ICU does not give.
QHash<QString, QStringList> otherReadings() {
    QFile file(QStringLiteral(":/bijian/lexicon/readings.txt"));
    QHash<QString, QStringList> readings;
    const auto words = WordLists::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!words)
        return readings;
    for (const auto& [reading, characters] : words->lists())
        for (const QString& character : characters)
            readings[character].append(reading);
    return readings;
}

// Letters of a syllable without its tone.
QStringList withoutTone(const QString& syllable) {
    QString plain;
    bool hasDiaeresis = false;
    for (const QChar c : syllable.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            plain.append(c);
        if (c.unicode() == kDiaeresis) {
            plain.back() = u'v';
            hasDiaeresis = true;
        }
    }
    if (plain.isEmpty())
        return {};
    return hasDiaeresis ? QStringList{plain, QString(plain).replace(u'v', u'u')} : QStringList{plain};
}

QStringList readingsOf(const QString& character) {
    // Transliterating does not change the transliterator, so one serves all threads.
    static const std::unique_ptr<const icu::Transliterator> transliterator = makeTransliterator();
    static const QHash<QString, QStringList> others = otherReadings();
    icu::UnicodeString text(reinterpret_cast<const UChar*>(character.utf16()), static_cast<int32_t>(character.size()));
    if (transliterator)
        transliterator->transliterate(text);
    QStringList readings =
        withoutTone(QString::fromUtf16(reinterpret_cast<const char16_t*>(text.getBuffer()), text.length()));
    for (const QString& other : others.value(character))
        if (!readings.contains(other))
            readings.append(other);
    return readings;
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
    const QString text = folded(name);
    std::vector<QStringList> readings;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        QStringList found = readingsOf(text.sliced(i, units));
        if (!found.isEmpty())
            readings.push_back(std::move(found));
        i += units;
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
