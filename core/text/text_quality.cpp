// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_quality.h"

#include "core/text/byte_converter.h"

#include <array>
#include <numeric>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace bijian {

namespace {

enum class Kind : quint8 { Common, Ascii, Neutral, Rare, Foreign, Control, Broken };

// By the order of Kind.
constexpr std::array<double, 7> kWeights = {1.0, 0.5, 0.0, -0.5, -1.0, -3.0, -3.0};
constexpr qsizetype kEnoughCharacters = 40;
constexpr double kShareOfCommon = 0.9;

// The two national standards list their frequent characters first: GB 2312 level 1 and Big5 level 1. Together they are
// the common characters of simplified and of traditional text.
void markCommon(std::array<Kind, 0x10000>& kinds, const QString& encoding, int firstLead, int lastLead,
                int firstTrail) {
    QByteArray bytes;
    for (int lead = firstLead; lead <= lastLead; ++lead) {
        for (int trail = firstTrail; trail <= 0xFE; ++trail) {
            if (trail > 0x7E && trail < 0xA1)
                continue;
            bytes.append(static_cast<char>(lead));
            bytes.append(static_cast<char>(trail));
        }
    }
    const auto converted = convertBytes(bytes, encoding);
    if (!converted)
        return;
    for (const QChar c : converted->text)
        if (kinds[c.unicode()] == Kind::Rare)
            kinds[c.unicode()] = Kind::Common;
}

Kind kindOf(UChar32 c) {
    const int8_t type = u_charType(c);
    if (c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f')
        return Kind::Neutral;
    if (type == U_CONTROL_CHAR)
        return Kind::Control;
    if (type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR || type == U_SURROGATE || c == 0xFFFD)
        return Kind::Broken;
    if (c < 0x80)
        return Kind::Ascii;
    if ((c >= 0x3000 && c <= 0x3017) || (c >= 0xFF01 && c <= 0xFF5E))
        return Kind::Common;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    if (script == USCRIPT_HAN)
        return Kind::Rare;
    const bool expected = script == USCRIPT_COMMON || script == USCRIPT_INHERITED || script == USCRIPT_LATIN ||
                          script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
    return expected ? Kind::Neutral : Kind::Foreign;
}

const std::array<Kind, 0x10000>& kindTable() {
    static const std::array<Kind, 0x10000> table = [] {
        std::array<Kind, 0x10000> kinds{};
        for (UChar32 c = 0; c < 0x10000; ++c)
            kinds[static_cast<size_t>(c)] = kindOf(c);
        markCommon(kinds, QStringLiteral("GB18030"), 0xB0, 0xD7, 0xA1);
        markCommon(kinds, QStringLiteral("Big5"), 0xA4, 0xC6, 0x40);
        return kinds;
    }();
    return table;
}

} // namespace

TextQuality textQuality(QStringView text) {
    const auto& kinds = kindTable();
    std::array<qsizetype, kWeights.size()> counts{};
    qsizetype nuls = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        Kind kind = kinds[c];
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kind = kindOf(static_cast<UChar32>(QChar::surrogateToUcs4(c, text[i + 1].unicode())));
            ++i;
        } else if (c == u'\0' && i > 0 && text[i - 1] == u'\0') {
            continue;
        }
        nuls += c == u'\0' ? 1 : 0;
        ++counts[static_cast<size_t>(kind)];
    }
    const auto count = [&counts](Kind kind) { return counts[static_cast<size_t>(kind)]; };
    const qsizetype total = std::accumulate(counts.begin(), counts.end(), qsizetype(0));
    if (total == 0)
        return {};
    double sum = 0.0;
    for (size_t kind = 0; kind < counts.size(); ++kind)
        sum += kWeights[kind] * static_cast<double>(counts[kind]);
    const qsizetype beyondAscii = total - count(Kind::Ascii) - count(Kind::Neutral);
    const bool isChinese = beyondAscii >= kEnoughCharacters && static_cast<double>(count(Kind::Common)) >=
                                                                   kShareOfCommon * static_cast<double>(beyondAscii);
    const auto all = static_cast<double>(total);
    return {sum / all, static_cast<double>(count(Kind::Control) - nuls) / all, isChinese};
}

} // namespace bijian
