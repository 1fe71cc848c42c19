// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"

#include <memory>
#include <unicode/translit.h>
#include <vector>

namespace bijian {

namespace {

std::unique_ptr<const icu::Transliterator> makeTransliterator() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<const icu::Transliterator> transliterator(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(transliterator) : nullptr;
}

QString reading(QStringView character) {
    // Transliterating does not change the transliterator, so one serves all threads.
    static const std::unique_ptr<const icu::Transliterator> transliterator = makeTransliterator();
    icu::UnicodeString text(reinterpret_cast<const UChar*>(character.utf16()), static_cast<int32_t>(character.size()));
    if (transliterator)
        transliterator->transliterate(text);
    return QString::fromUtf16(reinterpret_cast<const char16_t*>(text.getBuffer()), text.length()).trimmed();
}

QString folded(QStringView text) {
    return text.toString().normalized(QString::NormalizationForm_KC).toLower();
}

} // namespace

QStringList pinyinSyllables(QStringView name) {
    const QString text = folded(name);
    QStringList syllables;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype units = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QStringView character = QStringView(text).mid(i, units);
        i += units - 1;
        if (units == 2 || character.front().unicode() >= 0x2E80)
            syllables.append(reading(character));
        else if (character.front().isLetterOrNumber())
            syllables.append(character.toString());
        if (!syllables.isEmpty() && !syllables.back().isEmpty() && !syllables.back().front().isLetterOrNumber())
            syllables.removeLast();
    }
    return syllables;
}

SearchKey::SearchKey(QStringView name) : m_folded(folded(name)), m_syllables(pinyinSyllables(name)) {}

bool SearchKey::matches(QStringView query) const {
    QString wanted = folded(query).trimmed();
    if (wanted.isEmpty() || m_folded.contains(wanted))
        return true;
    wanted.remove(u' ');

    // reached[k]: the first k letters of the query are read by syllables that end just before the current one. Each
    // syllable reads one letter of the query or more, from its own first letter on.
    const auto length = static_cast<size_t>(wanted.size());
    std::vector<bool> reached(length + 1, false);
    for (const QString& syllable : m_syllables) {
        reached[0] = true;
        std::vector<bool> next(length + 1, false);
        for (size_t start = 0; start < length; ++start) {
            if (!reached[start])
                continue;
            for (qsizetype i = 0; i < syllable.size() && start + static_cast<size_t>(i) < length; ++i) {
                if (syllable[i] != wanted[static_cast<qsizetype>(start) + i])
                    break;
                next[start + static_cast<size_t>(i) + 1] = true;
            }
        }
        if (next[length])
            return true;
        reached = std::move(next);
    }
    return false;
}

} // namespace bijian
