// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/mention_scanner.h"

#include "core/quantity/chinese_reader.h"
#include "core/quantity/code_reader.h"
#include "core/quantity/date_reader.h"
#include "core/quantity/quantity_reader.h"

namespace bijian {

namespace {

constexpr qint32 kLongestTitle = 80;

// Whether a number that begins at `at` reaches beyond a word that begins there: 一百户 is no 一, 三类案件 is no name.
bool startsQuantity(const BlockScan& scan, qint32 at, const QuantityLexicon::Word& word) {
    const Numeral numeral = readChinese(scan.view(), at);
    return numeral.length > 1 && numeral.length >= word.length && scalePower(scan.at(at + numeral.length - 1)) > 0;
}

qint32 readDigits(BlockScan& scan, qint32 at) {
    for (const auto reader : {readListMark, readFormula, readDate, readCode}) {
        const qint32 end = reader(scan, at);
        if (end > at)
            return end;
    }
    return readQuantity(scan, at);
}

// The place behind the number or word that begins at `at`, or -1.
qint32 step(BlockScan& scan, qint32 at, char16_t c) {
    if (isAsciiDigit(c))
        return readDigits(scan, at);
    if (c == u'〔' || c == u'[' || c == u'【')
        return readDocumentNumber(scan, at);
    if (c == u'“' || c == u'"' || c == u'「' || c == u'‘')
        return readQuotedName(scan, at, c);
    const QuantityLexicon::Word word = scan.words().wordAt(scan.view(), at);
    const bool numeral = isChineseNumeral(c);
    if (word.length > 0 && (!numeral || !startsQuantity(scan, at, word))) {
        if (word.isName)
            scan.push(at, at + word.length, MentionKind::Name);
        return at + word.length;
    }
    if (c == u'第')
        return readOrdinal(scan, at);
    if (c == u'半')
        return readHalf(scan, at);
    return numeral ? readChineseNumber(scan, at) : -1;
}

} // namespace

void MentionScanner::scan(const FoldedText& text, std::vector<ScannedMention>& found) const {
    BlockScan scan(m_lexicon, text, found);
    for (qint32 at = 0; at < scan.size();) {
        const char16_t c = scan.at(at);
        if (c == u'《')
            scan.setTitleEnd(scan.closing(at, u'》', kLongestTitle));
        const qint32 next = step(scan, at, c);
        at = next > at ? next : at + 1;
    }
}

} // namespace bijian
