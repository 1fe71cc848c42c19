// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/document_words.h"

#include <QFile>
#include <QTranslator>

namespace bijian {

namespace {

constexpr const char* kContext = "DocumentWords";

// The words of one language, found without installing a translator: a window in Chinese can make an English sheet.
class Dictionary {
public:
    explicit Dictionary(Language language) {
        if (language == Language::Chinese)
            m_loaded = m_translator.load(QStringLiteral(":/bijian/translations/bijian_zh_CN.qm"));
    }

    QString operator()(const char* source) const {
        const QString translated = m_loaded ? m_translator.translate(kContext, source) : QString();
        return translated.isEmpty() ? QString::fromUtf8(source) : translated;
    }

private:
    QTranslator m_translator;
    bool m_loaded = false;
};

QHash<QString, QString> englishUnits() {
    QHash<QString, QString> names;
    QFile file(QStringLiteral(":/bijian/sheets/units.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0 && !line.startsWith(u'#'))
            names.insert(line.first(tab).toString(), line.sliced(tab + 1).toString());
    }
    return names;
}

} // namespace

DocumentWords documentWords(Language language) {
    const Dictionary word(language);
    DocumentWords words;
    words.language = language;
    words.title = word(QT_TRANSLATE_NOOP("DocumentWords", "Annual reports on law-based government compared"));
    words.region = word(QT_TRANSLATE_NOOP("DocumentWords", "Region"));
    words.year = word(QT_TRANSLATE_NOOP("DocumentWords", "Year"));
    words.indicator = word(QT_TRANSLATE_NOOP("DocumentWords", "Indicator"));
    words.unit = word(QT_TRANSLATE_NOOP("DocumentWords", "Unit"));
    words.notStated = word(QT_TRANSLATE_NOOP("DocumentWords", "not stated"));
    words.reportMissing = word(QT_TRANSLATE_NOOP("DocumentWords", "no report"));
    words.unreadable = word(QT_TRANSLATE_NOOP("DocumentWords", "unreadable"));
    words.notComparable = word(QT_TRANSLATE_NOOP("DocumentWords", "not comparable"));
    words.severalValues = word(QT_TRANSLATE_NOOP("DocumentWords", "several values: %1"));
    words.yearUnknown = word(QT_TRANSLATE_NOOP("DocumentWords", "year unknown"));
    words.sources = word(QT_TRANSLATE_NOOP("DocumentWords", "Sources"));
    words.source = word(QT_TRANSLATE_NOOP("DocumentWords", "%1, %2: %3 (%4)"));
    words.sourceUntitled = word(QT_TRANSLATE_NOOP("DocumentWords", "%1, %2 (%3)"));
    words.marks = word(QT_TRANSLATE_NOOP("DocumentWords", "≈ about; + more than; < less than."));
    words.severalNote = word(QT_TRANSLATE_NOOP(
        "DocumentWords", "Several values in one cell: the reports state each of them; none was chosen."));
    words.hollowNote = word(QT_TRANSLATE_NOOP("DocumentWords", "Lighter bars and hollow points: not stated exactly."));
    words.withoutValue = word(QT_TRANSLATE_NOOP("DocumentWords", "Without a value: %1 of %2"));
    words.page = word(QT_TRANSLATE_NOOP("DocumentWords", "Page %1 of %2"));
    words.continued = word(QT_TRANSLATE_NOOP("DocumentWords", "%1 (continued)"));
    if (language == Language::Chinese) {
        words.scales = {{8, word(QT_TRANSLATE_NOOP("DocumentWords", "hundred million"))},
                        {4, word(QT_TRANSLATE_NOOP("DocumentWords", "ten thousand"))}};
    } else {
        words.scales = {{9, word(QT_TRANSLATE_NOOP("DocumentWords", "billion"))},
                        {6, word(QT_TRANSLATE_NOOP("DocumentWords", "million"))}};
        words.unitNames = englishUnits();
    }
    return words;
}

} // namespace bijian
