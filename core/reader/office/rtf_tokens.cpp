// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/rtf_tokens.h"

#include <algorithm>
#include <limits>

namespace bijian {

namespace {

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool endsText(char c) {
    return c == '\\' || c == '{' || c == '}' || c == '\r' || c == '\n' || c == '\0';
}

int hexDigit(char c) {
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

RtfToken RtfTokens::next() {
    while (!isAtEnd()) {
        const qsizetype start = m_at;
        switch (m_bytes[m_at]) {
        case '{':
            ++m_at;
            return {RtfToken::Kind::Open, {}, {}};
        case '}':
            ++m_at;
            return {RtfToken::Kind::Close, {}, {}};
        case '\\': {
            const RtfToken token = word();
            if (token.kind != RtfToken::Kind::Word || token.bytes != "bin")
                return token;
            m_at += std::clamp<qsizetype>(token.number.value_or(0), 0, m_bytes.size() - m_at);
            break;
        }
        case '\r':
        case '\n':
        case '\0':
            ++m_at;
            break;
        default:
            while (!isAtEnd() && !endsText(m_bytes[m_at]))
                ++m_at;
            return {RtfToken::Kind::Text, m_bytes.sliced(start, m_at - start), {}};
        }
    }
    return {};
}

RtfToken RtfTokens::word() {
    const qsizetype start = ++m_at;
    while (!isAtEnd() && isLetter(m_bytes[m_at]))
        ++m_at;
    if (m_at > start) {
        const QByteArrayView name = m_bytes.sliced(start, m_at - start);
        const std::optional<qint32> value = number();
        if (!isAtEnd() && m_bytes[m_at] == ' ')
            ++m_at;
        return {RtfToken::Kind::Word, name, value};
    }
    if (isAtEnd())
        return {};
    ++m_at;
    if (m_bytes[start] != '\'')
        return {RtfToken::Kind::Word, m_bytes.sliced(start, 1), {}};
    const int high = isAtEnd() ? -1 : hexDigit(m_bytes[m_at]);
    const int low = m_at + 1 < m_bytes.size() ? hexDigit(m_bytes[m_at + 1]) : -1;
    if (high < 0 || low < 0)
        return {RtfToken::Kind::Word, m_bytes.sliced(start, 1), {}};
    m_at += 2;
    return {RtfToken::Kind::Byte, {}, 16 * high + low};
}

std::optional<qint32> RtfTokens::number() {
    const bool isNegative =
        !isAtEnd() && m_bytes[m_at] == '-' && m_at + 1 < m_bytes.size() && isDigit(m_bytes[m_at + 1]);
    if (isNegative)
        ++m_at;
    const qsizetype start = m_at;
    qint64 value = 0;
    for (; !isAtEnd() && isDigit(m_bytes[m_at]); ++m_at)
        value = std::min<qint64>(10 * value + (m_bytes[m_at] - '0'), std::numeric_limits<qint32>::max());
    if (m_at == start)
        return std::nullopt;
    return static_cast<qint32>(isNegative ? -value : value);
}

} // namespace bijian
