// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_decoder.h"

#include "core/text/byte_converter.h"
#include "core/text/canonical_text.h"
#include "core/text/text_quality.h"

#include <algorithm>
#include <optional>

namespace bijian {

namespace {

// Beyond this share of control characters, or below this quality, bytes are no text in any encoding. Reports damaged by
// a few hundred random bytes stay well clear of both; random bytes are far beyond.
constexpr double kMaximumControls = 0.05;
constexpr double kMinimumScore = 0.0;
// What Chinese text reaches in its own encoding.
constexpr double kScoreOfProse = 0.75;
// What a byte order mark and a declaration add to the quality of the decoding they speak for: enough to settle what the
// text leaves open, too little to make mojibake win.
constexpr double kMarkBonus = 0.4;
constexpr double kDeclaredBonus = 0.2;
// ICU counts in 32 bits, and a text of the permitted length needs fewer bytes than this in any encoding.
constexpr qsizetype kMaximumBytes = 512 * 1024 * 1024;

struct Decoding {
    QString encoding;
    QString text;
    double rank = 0.0;
    bool guessed = false;
};

// UTF-16 text with Latin letters only is also valid UTF-8, with NULs all over; padding at the end of a file is one run.
bool hasScatteredNuls(QStringView text) {
    qsizetype runs = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == u'\0' && (i == 0 || text[i - 1] != u'\0'))
            ++runs;
    return runs * 8 > text.size();
}

// A few characters of GB18030 are also valid UTF-8, but then of letters from U+0080 to U+07FF.
bool isChineseInDisguise(QByteArrayView bytes, QStringView text) {
    bool isAscii = true;
    for (const QChar c : text) {
        if (c.unicode() >= 0x800)
            return false;
        isAscii = isAscii && c.unicode() < 0x80;
    }
    if (isAscii)
        return false;
    const auto chinese = convertBytes(bytes, QStringLiteral("GB18030"));
    return chinese && chinese->undecodable == 0 && textQuality(chinese->text).score >= kScoreOfProse;
}

// The encoding that a byte order mark announces, or UTF-8, where all bytes agree with it.
std::optional<Decoding> strictDecoding(QByteArrayView bytes, const ByteOrderMark& mark) {
    const QString encoding = mark.length > 0 ? mark.encoding : QStringLiteral("UTF-8");
    auto converted = convertBytes(bytes, encoding);
    if (!converted || converted->undecodable > 0)
        return std::nullopt;
    // Any bytes at all make some text in UTF-16.
    const bool isProven = mark.length > 0 && encoding == u"UTF-8";
    const bool isRefuted = mark.length > 0
                               ? textQuality(converted->text).score < kMinimumScore
                               : hasScatteredNuls(converted->text) || isChineseInDisguise(bytes, converted->text);
    if (!isProven && isRefuted)
        return std::nullopt;
    return Decoding{encoding, std::move(converted->text), 0.0, false};
}

// The decoding that gives the best text; none where all of them give rubbish.
std::optional<Decoding> bestDecoding(QByteArrayView bytes, const ByteOrderMark& mark, const QString& declared) {
    QStringList encodings = {mark.encoding,
                             declared,
                             QStringLiteral("GB18030"),
                             QStringLiteral("UTF-8"),
                             QStringLiteral("UTF-16LE"),
                             QStringLiteral("UTF-16BE"),
                             QStringLiteral("Big5")};
    encodings.removeAll(QString());
    encodings.removeDuplicates();

    std::optional<Decoding> best;
    for (const QString& encoding : encodings) {
        auto converted = convertBytes(bytes.sliced(mark.length), encoding);
        if (!converted)
            continue;
        const TextQuality quality = textQuality(converted->text);
        const double score = quality.score;
        const double rank =
            score + (encoding == mark.encoding ? kMarkBonus : 0.0) + (encoding == declared ? kDeclaredBonus : 0.0);
        const bool isNamed = encoding == mark.encoding || encoding == declared;
        const bool isSettled = converted->undecodable == 0 && quality.isChinese;
        if (score >= kMinimumScore && (!best || rank > best->rank))
            best = Decoding{encoding, std::move(converted->text), rank, !isNamed};
        if (isSettled && (isNamed || (mark.encoding.isEmpty() && declared.isEmpty())))
            break;
    }
    return best;
}

bool isBlank(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes, const QString& declaredEncoding, qint64 limit) {
    if (bytes.isEmpty())
        return ErrorCode::FileEmpty;
    if (bytes.size() > kMaximumBytes)
        return {ErrorCode::TextTooLong, {QString::number(bytes.size()), QString::number(limit)}};

    const ByteOrderMark mark = byteOrderMark(bytes);
    const QString declared = encodingMeantBy(declaredEncoding);
    std::optional<Decoding> decoding = strictDecoding(bytes, mark);
    if (!decoding)
        decoding = bestDecoding(bytes, mark, declared);
    if (!decoding)
        return ErrorCode::FileBinary;
    const double controls = textQuality(decoding->text).controls;
    CanonicalText canonical = canonicalText(std::move(decoding->text));
    if (isBlank(canonical.text))
        return ErrorCode::FileEmpty;
    if (controls > kMaximumControls)
        return ErrorCode::FileBinary;
    if (canonical.text.size() > limit)
        return {ErrorCode::TextTooLong, {QString::number(canonical.text.size()), QString::number(limit)}};

    DecodedText result{std::move(canonical.text), decoding->encoding, std::move(canonical.issues)};
    const QString& announced = declared.isEmpty() ? mark.encoding : declared;
    if (!announced.isEmpty() && announced != result.encoding)
        result.issues.push_back({IssueSeverity::Note,
                                 IssueCode::EncodingMislabelled,
                                 {declared.isEmpty() ? announced : declaredEncoding.trimmed(), result.encoding},
                                 {}});
    else if (decoding->guessed)
        result.issues.push_back({IssueSeverity::Note, IssueCode::EncodingGuessed, {result.encoding}, {}});
    return result;
}

} // namespace bijian
