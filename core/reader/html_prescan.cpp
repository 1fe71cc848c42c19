// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_prescan.h"

#include "core/reader/html_nesting.h"

#include <QHash>

namespace bijian {

namespace {

// Each may look at all the rest of the file.
constexpr int kMaximumRepairs = 16;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// A tag as it stands in the markup: [start, end), end behind the closing bracket.
struct Tag {
    QByteArray name; // lower case
    qsizetype start = 0;
    qsizetype end = 0;
    qint32 attributes = 0;
    bool isEnd = false;
    bool isCut = false; // by the end of the file
};

class Scanner {
public:
    explicit Scanner(QByteArrayView markup) : m_markup(markup) {
        m_kept.reserve(markup.size());
        // Without it a parser imitates the browsers of the last century.
        m_kept.append("<!DOCTYPE html>");
    }

    Result<ScannedHtml> run() {
        while (m_at < m_markup.size()) {
            const qsizetype bracket = indexOf('<', m_at);
            if (const auto kept = keepText(bracket); !kept)
                return kept.error();
            if (bracket >= m_markup.size())
                break;
            if (const auto taken = takeMarkup(); !taken)
                return taken.error();
        }
        return ScannedHtml{std::move(m_kept), std::move(m_title), std::move(m_unclosed)};
    }

private:
    qsizetype indexOf(char c, qsizetype from) const {
        const qsizetype found = m_markup.indexOf(c, from);
        return found < 0 ? m_markup.size() : found;
    }

    bool isTagAt(qsizetype at) const {
        const qsizetype letter = at + 1 < m_markup.size() && m_markup[at + 1] == '/' ? at + 2 : at + 1;
        return letter < m_markup.size() && isLetter(m_markup[letter]);
    }

    Result<void> keepText(qsizetype end) {
        const QByteArrayView text = m_markup.sliced(m_at, end - m_at);
        m_kept.append(text);
        m_at = end;
        return std::all_of(text.begin(), text.end(), isBlank) ? Result<void>() : m_nesting.text();
    }

    // At a '<'.
    Result<void> takeMarkup() {
        if (m_markup.sliced(m_at).startsWith("<!--")) {
            dropComment();
            return {};
        }
        const char next = m_at + 1 < m_markup.size() ? m_markup[m_at + 1] : '\0';
        if (next == '!' || next == '?' || (next == '/' && !isTagAt(m_at))) {
            dropDeclaration();
            return {};
        }
        if (isTagAt(m_at))
            return takeTag(parseTag(m_at));
        m_kept.append("&lt;");
        ++m_at;
        return {};
    }

    void dropComment() {
        // "<!-->" and "<!--->" are whole comments.
        const qsizetype end = m_hasCommentEnd ? m_markup.indexOf("-->", m_at + 2) : -1;
        m_hasCommentEnd = end >= 0;
        if (!m_hasCommentEnd)
            return recover(QStringLiteral("comment"));
        m_at = end + 3;
    }

    void dropDeclaration() {
        const qsizetype end = indexOf('>', m_at);
        if (end >= m_markup.size())
            note("tag");
        m_at = qMin(end + 1, m_markup.size());
    }

    Result<void> takeTag(const Tag& tag) {
        m_attributes += tag.attributes;
        if (tag.attributes > kMaximumAttributes || m_attributes > kMaximumAttributesOfAll) {
            const qint32 cap = tag.attributes > kMaximumAttributes ? kMaximumAttributes : kMaximumAttributesOfAll;
            return {ErrorCode::MarkupTooComplex, {QStringLiteral("attributes"), QString::number(cap)}};
        }
        if (tag.isCut) {
            dropCutTag();
            return {};
        }
        const TagClass kind = tagClass(tag.name);
        m_at = tag.end;
        if (kind == TagClass::Ignored)
            return {};
        if (kind == TagClass::Dropped) {
            const bool isEmpty = tag.name == "svg" && m_markup[tag.end - 2] == '/';
            if (!tag.isEnd && !isEmpty)
                dropUntilEnd(tag.name);
            return {};
        }
        const QByteArrayView whole = m_markup.sliced(tag.start, tag.end - tag.start);
        if (tag.isEnd) {
            m_nesting.end(tag.name, kind);
            m_kept.append(whole);
            return {};
        }
        if (kind == TagClass::RawText)
            return takeRawText(tag, whole);
        m_kept.append(whole);
        return m_nesting.start(tag.name, kind, qHash(whole));
    }

    // An attribute's value without its closing quote reaches to the end of the file; the tag is taken to end at its
    // first bracket, for a few times.
    void dropCutTag() {
        note("tag");
        const bool isRepaired = ++m_repairs <= kMaximumRepairs;
        m_at = isRepaired ? qMin(indexOf('>', m_at) + 1, m_markup.size()) : m_markup.size();
    }

    Result<void> takeRawText(const Tag& tag, QByteArrayView whole) {
        const qsizetype end = endTagOf(tag.name, m_at);
        if (end < 0) {
            note(tag.name);
            return {};
        }
        m_kept.append(whole);
        m_kept.append(m_markup.sliced(m_at, end - m_at));
        m_at = end;
        return m_nesting.start(tag.name, TagClass::RawText, 0);
    }

    void dropUntilEnd(const QByteArray& name) {
        const qsizetype end = endTagOf(name, m_at);
        if (end < 0)
            return recover(QString::fromLatin1(name));
        if (name == "title" && m_title.isEmpty())
            m_title = m_markup.sliced(m_at, end - m_at).toByteArray();
        m_at = indexOf('>', end);
        m_at = qMin(m_at + 1, m_markup.size());
    }

    // Where "</name" stands, -1 where nowhere.
    qsizetype endTagOf(const QByteArray& name, qsizetype from) {
        // Once there is none behind some place, there is none behind a later one: keeps many openings linear.
        if (m_withoutEnd.contains(name))
            return -1;
        for (qsizetype at = indexOf('<', from); at < m_markup.size(); at = indexOf('<', at + 1)) {
            const qsizetype after = at + 2 + name.size();
            if (after > m_markup.size() || m_markup[at + 1] != '/')
                continue;
            const QByteArrayView found = m_markup.sliced(at + 2, name.size());
            const bool ends = after == m_markup.size() || !isLetter(m_markup[after]);
            if (ends && found.compare(name, Qt::CaseInsensitive) == 0)
                return at;
        }
        m_withoutEnd.append(name);
        return -1;
    }

    // Goes on at the next tag of a block, or at the end.
    void recover(const QString& what) {
        note(what.toLatin1());
        for (qsizetype at = indexOf('<', m_at); at < m_markup.size(); at = indexOf('<', at + 1)) {
            if (!isTagAt(at))
                continue;
            const TagClass kind = tagClass(nameAt(m_markup[at + 1] == '/' ? at + 2 : at + 1));
            if (kind == TagClass::Block || kind == TagClass::Table) {
                m_at = at;
                return;
            }
        }
        m_at = m_markup.size();
    }

    void note(const QByteArray& what) {
        const QString name = QString::fromLatin1(what);
        if (!m_unclosed.contains(name))
            m_unclosed.append(name);
    }

    QByteArray nameAt(qsizetype at) const {
        qsizetype end = at;
        while (end < m_markup.size() && !isBlank(m_markup[end]) && m_markup[end] != '/' && m_markup[end] != '>')
            ++end;
        return m_markup.sliced(at, end - at).toByteArray().toLower();
    }

    Tag parseTag(qsizetype start) const {
        Tag tag;
        tag.start = start;
        tag.isEnd = m_markup[start + 1] == '/';
        qsizetype at = start + (tag.isEnd ? 2 : 1);
        tag.name = nameAt(at);
        at += tag.name.size();
        while (at < m_markup.size() && m_markup[at] != '>') {
            if (isBlank(m_markup[at]) || m_markup[at] == '/') {
                ++at;
                continue;
            }
            if (++tag.attributes > kMaximumAttributes)
                return tag;
            at = skipAttribute(at);
        }
        tag.isCut = at >= m_markup.size();
        tag.end = qMin(at + 1, m_markup.size());
        return tag;
    }

    // From the first character of an attribute's name to behind its value.
    qsizetype skipAttribute(qsizetype at) const {
        const auto ends = [this](qsizetype i) { return i >= m_markup.size() || m_markup[i] == '>'; };
        // The standard takes a leading '=' for part of the name.
        ++at;
        while (!ends(at) && !isBlank(m_markup[at]) && m_markup[at] != '/' && m_markup[at] != '=')
            ++at;
        qsizetype value = at;
        while (value < m_markup.size() && isBlank(m_markup[value]))
            ++value;
        if (ends(value) || m_markup[value] != '=')
            return at;
        ++value;
        while (value < m_markup.size() && isBlank(m_markup[value]))
            ++value;
        if (ends(value))
            return value;
        if (m_markup[value] == '"' || m_markup[value] == '\'')
            return qMin(indexOf(m_markup[value], value + 1) + 1, m_markup.size());
        while (!ends(value) && !isBlank(m_markup[value]))
            ++value;
        return value;
    }

    QByteArrayView m_markup;
    qsizetype m_at = 0;
    QByteArray m_kept;
    QByteArray m_title;
    QStringList m_unclosed;
    QList<QByteArray> m_withoutEnd;
    bool m_hasCommentEnd = true;
    int m_repairs = 0;
    qint32 m_attributes = 0;
    HtmlNesting m_nesting;
};

} // namespace

Result<ScannedHtml> scanHtml(QByteArrayView markup) {
    return Scanner(markup).run();
}

} // namespace bijian
