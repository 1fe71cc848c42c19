// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/mention_scanner.h"

#include "core/quantity/chinese_reader.h"
#include "core/quantity/code_reader.h"
#include "core/quantity/date_reader.h"
#include "core/quantity/fraction_reader.h"
#include "core/quantity/ordinal_reader.h"
#include "core/quantity/quantity_reader.h"
#include "core/quantity/unit_reader.h"

namespace bijian {

namespace {

constexpr qint32 kLongestTitle = 80;
constexpr qint32 kLongestWord = 32;
constexpr qint32 kPairedPhrase = 4;

using Word = QuantityLexicon::Word;
using WordKind = QuantityLexicon::WordKind;

// Whether the number that begins at `at` is more than the word that begins there: 一百户 is no 一, 十分之一 no 十分,
// 十一件 no 十一, 人员一名 no 一名; but 三项制度 and 十四五 are names.
bool startsQuantity(const BlockScan& scan, qint32 at, const Word& word) {
    const Numeral numeral = readChinese(scan.view().left(at + kLongestWord), at);
    const qint32 end = at + numeral.length;
    if (numeral.length == 0 || word.kind == WordKind::Period)
        return false;
    const char16_t next = scan.at(end);
    if (scan.view().mid(end, 2) == u"分之" && (isChineseNumeral(scan.at(end + 2)) || isAsciiDigit(scan.at(end + 2))))
        return true;
    if (numeral.length > 1 && numeral.length >= word.length && scalePower(scan.at(end - 1)) > 0)
        return true;
    if (word.kind == WordKind::Name)
        return false;
    if (numeral.length < word.length && scalePower(scan.at(at)) > 0)
        return scan.at(at - 1) == u'数' || scan.at(at - 1) == u'几';
    if (numeral.length < word.length)
        return numeral.length == 1 && isCountedClassifier(scan, at);
    const bool wellFormed = numeral.length > 1 && scalePower(scan.at(at)) == 1;
    return numeral.length > word.length ||
           (wellFormed && (readUnit(scan, end).found() || QStringView(u"月余多届").contains(QChar(next))));
}

qint32 readDigits(BlockScan& scan, qint32 at) {
    for (const auto reader : {readListMark, readFormula, readDate, readCode}) {
        const qint32 end = reader(scan, at);
        if (end > at)
            return end;
    }
    return readQuantity(scan, at);
}

qint32 readWord(BlockScan& scan, qint32 at, const Word& word) {
    if (word.kind != WordKind::NoNumber)
        scan.push(at, at + word.length, word.kind == WordKind::Name ? MentionKind::Name : MentionKind::Period);
    return at + word.length;
}

// The place behind the number or word that begins at `at`, or -1.
qint32 step(BlockScan& scan, qint32 at, char16_t c) {
    if (isAsciiDigit(c) || isChineseNumeral(c) || c == u'第') {
        if (const qint32 quarters = readQuarters(scan, at); quarters > at)
            return quarters;
    }
    if (isAsciiDigit(c))
        return readDigits(scan, at);
    if (c == u'〔' || c == u'[' || c == u'【')
        return readDocumentNumber(scan, at);
    if (c == u'(')
        return readCaseNumber(scan, at);
    if (c == u'“' || c == u'"' || c == u'「' || c == u'‘')
        return readQuotedName(scan, at, c);
    if (c == u'-' || c == u'−')
        return readNegative(scan, at);
    if (c == u'h' || c == u'w')
        return readAddress(scan, at);
    const Word word = scan.words().wordAt(scan.view(), at);
    if (word.length < kPairedPhrase && isPairedPhrase(scan, at)) {
        scan.push(at, at + kPairedPhrase, MentionKind::Name);
        return at + kPairedPhrase;
    }
    if (word.length > 0 && !startsQuantity(scan, at, word))
        return readWord(scan, at, word);
    if (c == u'第')
        return readOrdinal(scan, at);
    if (c == u'半')
        return readHalf(scan, at);
    if (const int number = signNumber(c); number > 0) {
        scan.pushValue(at, at + 1, MentionKind::Ordinal, number);
        return at + 1;
    }
    return isChineseNumeral(c) ? readChineseNumber(scan, at) : -1;
}

} // namespace

void MentionScanner::scan(const FoldedText& text, std::vector<ScannedMention>& found) const {
    BlockScan scan(m_lexicon, text, found);
    for (qint32 at = 0; at < scan.size();) {
        const char16_t c = scan.at(at);
        if (c == u'《')
            scan.setTitleEnd(scan.closing(at, u'》', kLongestTitle));
        // Most characters begin nothing that holds a number.
        if (!m_lexicon.mayBegin(c)) {
            ++at;
            continue;
        }
        const qint32 next = step(scan, at, c);
        at = next > at ? next : at + 1;
    }
}

} // namespace bijian
