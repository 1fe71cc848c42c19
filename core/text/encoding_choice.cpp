// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding_choice.h"

#include "core/text/byte_converter.h"
#include "core/text/canonical_text.h"

#include <algorithm>

namespace bijian {

namespace {

qsizetype brokenIn(const QString& text) {
    qsizetype broken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        i += pair ? 1 : 0;
        const QChar::Category category = QChar::category(code);
        const bool control = category == QChar::Other_Control && code != '\n' && code != '\r' && code != '\t';
        if (control || code == 0xFFFD || category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse ||
            category == QChar::Other_Surrogate)
            ++broken;
    }
    return broken;
}

} // namespace

std::vector<EncodingChoice> encodingChoices(const QByteArray& bytes) {
    std::vector<EncodingChoice> choices;
    for (const char16_t* name : {u"UTF-8", u"GB18030", u"Big5", u"UTF-16LE", u"UTF-16BE"}) {
        const QString encoding = QStringView(name).toString();
        const auto converted = convertBytes(bytes, encoding);
        if (converted)
            choices.push_back(
                {encoding, brokenIn(converted->text), canonicalText(converted->text.left(kChoiceLength)).text});
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const EncodingChoice& a, const EncodingChoice& b) { return a.broken < b.broken; });
    return choices;
}

QByteArray recoded(const QByteArray& bytes, const QString& encoding) {
    const auto converted = convertBytes(bytes, encoding);
    if (!converted)
        return {};
    return QByteArray("\xEF\xBB\xBF") + converted->text.toUtf8();
}

} // namespace bijian
