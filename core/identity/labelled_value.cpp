// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/labelled_value.h"

#include <optional>

namespace bijian {

namespace {

constexpr QStringView kColons = u":：";
constexpr QStringView kCellBorders = u"|｜\t";
constexpr QStringView kTokenBorders = u"•·【】[]（）()◆■●|｜";

// A label in a line, its separator, and where the value behind it begins.
struct LabelPlace {
    Label label;
    bool cell = false; // the separator is the border of a table's cell
    qint32 start = 0;
    qint32 value = 0;
};

bool isHan(QChar c) {
    return c.script() == QChar::Script_Han;
}

// How long the label is that ends a word whose beginning is something else, as where pages lose their blanks:
// 墨玉县人民政府发布时间. 0 where none does.
qsizetype endingLabel(const QString& word, const IdentityLexicon& lexicon) {
    constexpr qsizetype kShortest = 3;
    for (qsizetype length = word.size() - 1; length >= kShortest; --length) {
        const auto label = lexicon.labels.constFind(word.right(length));
        if (label == lexicon.labels.constEnd())
            continue;
        // Behind other words only what is surely a label; behind a date any.
        const bool behindWords = isHan(word[word.size() - length - 1]);
        if (!behindWords || (length > kShortest && label->kind != LabelKind::Other))
            return length;
    }
    return 0;
}

// The label that ends at `end`, not reaching before `from`: one word, or up to four whose letters blanks have spread
// (索 引 号). An unknown word directly before a colon is a label of the kind Other.
std::optional<LabelPlace> labelBefore(QStringView text, qint32 from, qint32 end, bool colon,
                                      const IdentityLexicon& lexicon) {
    constexpr int kPieces = 4;
    constexpr qsizetype kLongest = 8;
    QString word;
    std::optional<LabelPlace> found;
    qint32 place = end;
    for (int piece = 0; piece < kPieces && place > from && word.size() <= kLongest; ++piece) {
        while (place > from && text[place - 1].isSpace())
            --place;
        const qint32 pieceEnd = place;
        while (place > from && !text[place - 1].isSpace() && !kTokenBorders.contains(text[place - 1]))
            --place;
        if (place == pieceEnd)
            break;
        word.prepend(text.mid(place, pieceEnd - place));
        const auto label = lexicon.labels.constFind(word);
        if (label != lexicon.labels.constEnd())
            found = LabelPlace{*label, !colon, place, end + 1};
        else if (const qsizetype length = piece == 0 && colon ? endingLabel(word, lexicon) : 0; length > 0)
            return LabelPlace{lexicon.labels.value(word.right(length)), false, end - static_cast<qint32>(length),
                              end + 1};
        else if (piece == 0 && colon && word.size() <= kLongest && isHan(word.back()))
            found = LabelPlace{{}, false, place, end + 1};
    }
    return found;
}

std::vector<LabelPlace> labelsOf(QStringView text, const TextRange& line, const IdentityLexicon& lexicon) {
    std::vector<LabelPlace> labels;
    qint32 from = line.start;
    for (qint32 i = line.start; i < line.end; ++i) {
        const bool colon = kColons.contains(text[i]);
        if (!colon && !kCellBorders.contains(text[i]))
            continue;
        if (const auto label = labelBefore(text, from, i, colon, lexicon))
            labels.push_back(*label);
        from = i + 1;
    }
    return labels;
}

TextRange trimmedValue(QStringView text, TextRange range) {
    static constexpr QStringView kLeft = u"【】[•·";
    static constexpr QStringView kRight = u"【】],，;；、•·-";
    while (range.start < range.end && (text[range.start].isSpace() || kLeft.contains(text[range.start])))
        ++range.start;
    while (range.start < range.end && (text[range.end - 1].isSpace() || kRight.contains(text[range.end - 1])))
        --range.end;
    return range;
}

TextRange valueIn(QStringView text, const TextRange& line, const LabelPlace& label, qint32 nextLabel) {
    TextRange value{label.value, std::min(line.end, nextLabel)};
    for (qint32 i = value.start; i < value.end; ++i) {
        // A cell ends at its border. Behind a colon the border of the label's own cell may come first (来源：| 县政府
        // |).
        if (kCellBorders.contains(text[i]) && (label.cell || !trimmedValue(text, {value.start, i}).isEmpty()))
            value.end = i;
    }
    return trimmedValue(text, value);
}

// The value of a label that ends its line stands on the next line, unless that is a label again.
TextRange valueBelow(QStringView text, const TextLine* next, const IdentityLexicon& lexicon) {
    constexpr qint32 kLongest = 40;
    if (next == nullptr || next->range.length() > kLongest || text[next->range.start] == u'【')
        return {};
    const QStringView line = next->range.of(text);
    if (lexicon.labels.contains(line.toString()) || !labelsOf(text, next->range, lexicon).empty())
        return {};
    return trimmedValue(text, next->range);
}

} // namespace

std::vector<LabelledValue> findLabelledValues(QStringView text, std::span<const TextLine> lines,
                                              const IdentityLexicon& lexicon) {
    std::vector<LabelledValue> values;
    for (size_t i = 0; i < lines.size(); ++i) {
        const TextRange& line = lines[i].range;
        const TextLine* next = i + 1 < lines.size() ? &lines[i + 1] : nullptr;
        std::vector<LabelPlace> labels = labelsOf(text, line, lexicon);
        // A label alone on its line, without a colon.
        const auto alone = lexicon.labels.constFind(line.of(text).toString());
        if (labels.empty() && alone != lexicon.labels.constEnd() && alone->kind != LabelKind::Other)
            labels.push_back({*alone, true, line.start, line.end});
        for (size_t k = 0; k < labels.size(); ++k) {
            const qint32 nextLabel = k + 1 < labels.size() ? labels[k + 1].start : line.end;
            TextRange value = valueIn(text, line, labels[k], nextLabel);
            if (value.isEmpty() && labels[k].value >= line.end)
                value = valueBelow(text, next, lexicon);
            if (!value.isEmpty())
                values.push_back({labels[k].label, value, {labels[k].start, value.end}});
        }
    }
    return values;
}

} // namespace bijian
