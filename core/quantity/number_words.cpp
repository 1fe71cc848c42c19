// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/number_words.h"

#include <utility>

namespace bijian {

namespace {

using Context = QuantityLexicon::Context;
constexpr qint32 kFarthestWord = 16;
constexpr qint32 kLongestInclusion = 6;

// 多 behind a unit says more of a span only: 3年多, not 3年多次.
bool saysMore(const BlockScan& scan, qint32 end, qint32 length) {
    return length > 1 || scan.at(end) != u'多' || scan.words().unitAt(scan.view(), end + 1).length == 0;
}

} // namespace

Qualifier qualifierAround(const BlockScan& scan, qint32 start, qint32 end) {
    const QuantityLexicon& words = scan.words();
    // 5000元(含)以上, 3人(含3人)以上.
    if (scan.at(end) == u'(' && scan.at(end + 1) == u'含') {
        const qint32 close = scan.closing(end, u')', kLongestInclusion);
        end = close > 0 ? close + 1 : end;
    }
    const qint32 moreAfter = words.contextAt(Context::MoreAfter, scan.view(), end);
    if (moreAfter > 0 && saysMore(scan, end, moreAfter))
        return Qualifier::GreaterThan;
    if (words.contextAt(Context::LessAfter, scan.view(), end) > 0)
        return Qualifier::LessThan;
    if (words.contextAt(Context::ApproximateAfter, scan.view(), end) > 0)
        return Qualifier::Approx;
    // The longest word decides: 不少于 ends with 少于.
    const std::pair<Context, Qualifier> before[] = {{Context::NoQualifierBefore, Qualifier::Exact},
                                                    {Context::LessBefore, Qualifier::LessThan},
                                                    {Context::MoreBefore, Qualifier::GreaterThan},
                                                    {Context::ApproximateBefore, Qualifier::Approx}};
    qint32 longest = 0;
    Qualifier qualifier = Qualifier::Exact;
    for (const auto& [context, meaning] : before) {
        const qint32 length = words.contextEndingAt(context, scan.view(), start);
        if (length > longest) {
            longest = length;
            qualifier = meaning;
        }
    }
    return qualifier;
}

MentionKind rateKind(const BlockScan& scan, qint32 start, MentionKind otherwise) {
    qint32 from = start;
    while (from > 0 && start - from < kFarthestWord) {
        const char16_t c = scan.at(from - 1);
        if (c == u',' || c == u'。' || c == u';' || c == u'、' || c == u'\t' || isAsciiDigit(c) || c == u'%')
            break;
        --from;
    }
    // Words that only introduce the number: 增长了约5%, 增幅达5%, 占比约为5%.
    qint32 end = start;
    while (end > from && QStringView(u"了为约近超达率幅").contains(QChar(scan.at(end - 1))))
        --end;
    const QStringView before = scan.view().mid(from, end - from);
    if (scan.words().contextEndingAt(Context::Growth, before, static_cast<qint32>(before.size())) > 0 ||
        scan.words().contextEndingAt(Context::Growth, scan.view().mid(from, start - from), start - from) > 0)
        return MentionKind::Growth;
    return before.contains(u'占') ? MentionKind::Share : otherwise;
}

bool startsChange(const BlockScan& scan, qint32 start) {
    return scan.words().contextEndingAt(Context::ChangeStart, scan.view(), start) > 0;
}

} // namespace bijian
