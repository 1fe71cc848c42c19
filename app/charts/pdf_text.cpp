// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/pdf_text.h"

#include "app/charts/chart_theme.h"

#include <QHash>
#include <QRawFont>

namespace bijian {

namespace {

constexpr int kFirstSurrogate = 0xD800;
constexpr int kPlaneEnd = 0x10000;

// How likely a text is to use the character, 0 the likeliest; characters that share a glyph are told apart by it.
int rank(int code) {
    if (code >= 0x20 && code < 0x7F)
        return 0;
    if (code >= 0x4E00 && code <= 0x9FFF)
        return 1;
    if (code >= 0x3400 && code <= 0x4DBF)
        return 2;
    return code == 0x2013 || code == 0x2014 || code == 0x00B7 ? 3 : 4;
}

// From the first character with a glyph to the likeliest one with it, where they differ.
QHash<int, int> likeliestCharacters() {
    QString all;
    all.reserve(kFirstSurrogate);
    QList<int> codes;
    const auto add = [&](int first, int last) {
        for (int code = first; code < last; ++code) {
            all.append(QChar(code));
            codes.append(code);
        }
    };
    add(1, kFirstSurrogate);
    add(0xE000, kPlaneEnd);
    const QList<quint32> glyphs = QRawFont::fromFont(documentFont(12)).glyphIndexesForString(all);
    if (glyphs.size() != codes.size())
        return {};
    QHash<quint32, int> first;
    QHash<quint32, int> best;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (glyphs[i] == 0)
            continue;
        if (!first.contains(glyphs[i]))
            first.insert(glyphs[i], codes[i]);
        const auto known = best.constFind(glyphs[i]);
        if (known == best.constEnd() || rank(codes[i]) < rank(*known))
            best.insert(glyphs[i], codes[i]);
    }
    QHash<int, int> replacements;
    for (auto entry = first.cbegin(); entry != first.cend(); ++entry) {
        if (best.value(entry.key()) != entry.value())
            replacements.insert(entry.value(), best.value(entry.key()));
    }
    return replacements;
}

// Replaces the characters in one list "[<4E00> <2F83> ...]" of a map from glyphs to characters.
void replaceInList(QByteArray& pdf, qsizetype start, qsizetype end, const QHash<int, int>& replacements) {
    for (qsizetype open = pdf.indexOf('<', start); open >= 0 && open + 5 < end; open = pdf.indexOf('<', open + 6)) {
        bool isCode = false;
        const int code = pdf.mid(open + 1, 4).toInt(&isCode, 16);
        const int wanted = isCode && pdf[open + 5] == '>' ? replacements.value(code, code) : code;
        if (wanted != code)
            pdf.replace(open + 1, 4, QByteArray::number(wanted, 16).toUpper().rightJustified(4, '0'));
    }
}

} // namespace

void preferCommonCharacters(QByteArray& pdf) {
    const QHash<int, int> replacements = likeliestCharacters();
    qsizetype position = 0;
    while ((position = pdf.indexOf("beginbfrange", position)) >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", position);
        if (end < 0)
            return;
        for (qsizetype list = pdf.indexOf('[', position); list >= 0 && list < end; list = pdf.indexOf('[', list + 1)) {
            const qsizetype close = pdf.indexOf(']', list);
            if (close < 0 || close > end)
                return;
            replaceInList(pdf, list, close, replacements);
        }
        position = end;
    }
}

} // namespace bijian
