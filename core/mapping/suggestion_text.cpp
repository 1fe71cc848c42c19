// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/suggestion_text.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr QStringView kFirstLine = u"bijian-codebook 1\n";

QString kindId(IndicatorKind kind) {
    switch (kind) {
    case IndicatorKind::Count:
        return QStringLiteral("count");
    case IndicatorKind::Rate:
        return QStringLiteral("rate");
    case IndicatorKind::Amount:
        return QStringLiteral("amount");
    case IndicatorKind::Duration:
        return QStringLiteral("duration");
    }
    return {};
}

// A text from a document or a file name, in one line of a comment: no control or format characters.
QString commentText(const QString& text) {
    QString line = text.simplified();
    line.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
    return line;
}

QString entryLines(const SuggestionEntry& entry, const SuggestionWords& words) {
    const Suggestion& suggestion = entry.suggestion;
    QString lines = QStringLiteral("\n");
    if (!words.evidence.isEmpty())
        lines += u"# " % words.evidence.arg(suggestion.reportCount).arg(entry.numberCount).arg(entry.readCount) % u'\n';
    for (const SuggestionEntry::Example& example : entry.examples)
        lines += u"#   " % commentText(example.report) % u": " % commentText(example.clause) % u'\n';
    lines += u"indicator " % suggestion.id.value() % u"\nname: " % suggestion.nameZh % u" | " % suggestion.nameEn %
             u"\nkind: " % kindId(suggestion.kind) % u"\nunit: " % suggestion.unit % u"\nrule: " %
             suggestion.unitClass % u" | " % suggestion.noun;
    if (!suggestion.stageWords.isEmpty())
        lines += u" | " % suggestion.stageWords.join(u' ');
    return lines % u'\n';
}

QString categoryLine(const QString& id, const Codebook& codebook) {
    const auto& known = codebook.categories();
    const auto found = std::find_if(known.begin(), known.end(), [&](const Category& c) { return c.id == id; });
    if (found != known.end())
        return u"category " % id % u": " % found->nameZh % u" | " % found->nameEn % u'\n';
    return u"category " % id % u": " % QStringLiteral("建议条目") % u" | Suggested\n";
}

QString lines(const std::vector<SuggestionEntry>& entries, const Codebook& codebook, const SuggestionWords& words,
              bool all) {
    QStringList needed;
    for (const SuggestionEntry& entry : entries)
        needed.append(entry.suggestion.category);
    needed.removeDuplicates();
    if (!all) {
        for (const Category& category : codebook.categories())
            needed.removeAll(category.id);
    }
    QString text;
    for (const QString& line : words.head)
        text += u"# " % line % u'\n';
    for (const QString& id : needed)
        text += categoryLine(id, codebook);
    for (const SuggestionEntry& entry : entries)
        text += entryLines(entry, words);
    return text;
}

} // namespace

QString suggestionFile(const std::vector<SuggestionEntry>& entries, const Codebook& codebook,
                       const SuggestionWords& words) {
    return kFirstLine % lines(entries, codebook, words, true);
}

QByteArray codebookWithSuggestions(const QByteArray& codebookBytes, const std::vector<SuggestionEntry>& entries,
                                   const Codebook& codebook, const SuggestionWords& words) {
    return codebookBytes + "\n\n" + lines(entries, codebook, words, false).toUtf8();
}

} // namespace bijian
