// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reader/doc_builder.h"

#include "tests/core/reader/compound_builder.h"

namespace bijian::test {

namespace {

constexpr qsizetype kPage = 512;
constexpr quint32 kTextAt = 2048;

// Properties of bytes from `start` on, as they stand on a formatted page.
struct Stretch {
    quint32 start = 0;
    QByteArray bytes;
};

// Pages for stretches up to `end`, at the end of the stream; the plex that lists them. `entryLength` for each stretch,
// of which the first byte says where its properties are.
QByteArray putPages(const std::vector<Stretch>& stretches, quint32 end, qsizetype entryLength, QByteArray& stream) {
    QByteArray starts;
    QByteArray numbers;
    for (size_t i = 0; i < stretches.size();) {
        QByteArray page(kPage, '\0');
        const size_t first = i;
        qsizetype bottom = kPage - 1;
        size_t last = i;
        qsizetype used = 4;
        std::vector<qsizetype> places;
        for (; last < stretches.size(); ++last) {
            qsizetype at = bottom - stretches[last].bytes.size();
            at -= at % 2;
            used += 4 + entryLength;
            if (at <= used)
                break;
            page.replace(at, stretches[last].bytes.size(), stretches[last].bytes);
            places.push_back(stretches[last].bytes.isEmpty() ? 0 : at / 2);
            bottom = at;
        }
        const size_t count = last - first;
        Q_ASSERT(count > 0);
        for (size_t k = 0; k <= count; ++k)
            setU32(page, static_cast<qsizetype>(4 * k),
                   first + k < stretches.size() ? stretches[first + k].start : end);
        for (size_t k = 0; k < count; ++k)
            page[static_cast<qsizetype>(4 * (count + 1)) + entryLength * static_cast<qsizetype>(k)] =
                static_cast<char>(places[k]);
        page[kPage - 1] = static_cast<char>(count);
        appendU32(starts, stretches[first].start);
        appendU32(numbers, static_cast<quint32>(stream.size() / kPage));
        stream += page;
        i = last;
    }
    appendU32(starts, end);
    return starts + numbers;
}

QByteArray styleBytes(const DocSample::Style& style) {
    QByteArray bytes;
    appendU16(bytes, style.builtIn);
    appendU16(bytes, static_cast<quint16>(1 | (style.basedOn << 4)));
    bytes.resize(10, 0);
    appendU16(bytes, 1);
    appendU16(bytes, u'S');
    appendU16(bytes, 0);
    appendU16(bytes, static_cast<quint16>(style.changes.size() + 2));
    appendU16(bytes, 0);
    bytes += style.changes;
    return bytes;
}

QByteArray sheetBytes(const std::vector<DocSample::Style>& styles) {
    QByteArray sheet;
    appendU16(sheet, 4);
    appendU16(sheet, static_cast<quint16>(styles.size()));
    appendU16(sheet, 10);
    for (const DocSample::Style& style : styles) {
        QByteArray bytes = styleBytes(style);
        appendU16(sheet, static_cast<quint16>(bytes.size()));
        if (bytes.size() % 2 != 0)
            bytes += '\0';
        sheet += bytes;
    }
    return sheet;
}

class Writer {
public:
    explicit Writer(const DocSample& sample) : m_sample(sample) {}

    QByteArray write() {
        m_stream.resize(kTextAt, 0);
        const std::vector<DocSample::Paragraph>* parts[] = {&m_sample.body,     &m_sample.footnotes, &m_sample.headers,
                                                            &m_sample.comments, &m_sample.endnotes,  &m_sample.boxes};
        constexpr qsizetype kLengthsAt[] = {0x4C, 0x50, 0x54, 0x5C, 0x60, 0x64};
        quint32 characters = 0;
        for (size_t i = 0; i < std::size(parts); ++i) {
            const quint32 length = putText(*parts[i]);
            setU32(m_stream, kLengthsAt[i], length);
            characters += length;
        }
        const auto end = static_cast<quint32>(m_stream.size());
        while (m_stream.size() % kPage != 0)
            m_stream += '\0';
        putTablePart(0xFA, putPages(m_runs, end, 1, m_stream));
        putTablePart(0x102, putPages(m_paragraphs, end, 13, m_stream));
        putTablePart(0xA2, sheetBytes(m_sample.styles));
        QByteArray pieces("\2", 1);
        appendU32(pieces, 16);
        appendU32(pieces, 0);
        appendU32(pieces, characters);
        appendU16(pieces, 0);
        appendU32(pieces, m_sample.isNarrow ? 0x40000000 | (2 * kTextAt) : kTextAt);
        appendU16(pieces, 0);
        putTablePart(0x1A2, pieces);
        putTablePart(0x2EA, m_sample.overrides);
        putTablePart(0x2E2, m_sample.lists);
        m_table += m_sample.levels;
        setU16(m_stream, 0, 0xA5EC);
        setU16(m_stream, 2, m_sample.version);
        setU16(m_stream, 0x0A, m_sample.isEncrypted ? 0x300 : 0x200);
        std::vector<std::pair<QString, QByteArray>> streams = {{QStringLiteral("WordDocument"), m_stream},
                                                               {QStringLiteral("1Table"), m_table},
                                                               {QStringLiteral("Data"), m_sample.data}};
        if (m_sample.hasMacros)
            streams.emplace_back(QStringLiteral("Macros"), "x");
        return compoundFileOf(streams);
    }

private:
    quint32 putText(const std::vector<DocSample::Paragraph>& paragraphs) {
        const qsizetype before = m_stream.size();
        for (const DocSample::Paragraph& paragraph : paragraphs) {
            QByteArray changes;
            appendU16(changes, paragraph.style);
            changes += paragraph.changes;
            // The length in pairs of bytes, of itself and what follows.
            QByteArray bytes;
            if (changes.size() % 2 == 0)
                bytes = QByteArray(1, '\0') + static_cast<char>(changes.size() / 2) + changes;
            else
                bytes = static_cast<char>((changes.size() + 1) / 2) + changes;
            m_paragraphs.push_back({static_cast<quint32>(m_stream.size()), bytes});
            for (const DocSample::Run& run : paragraph.runs)
                putRun(run.text, run.changes);
            putRun(QString(QChar(paragraph.mark)), paragraph.markChanges);
        }
        return static_cast<quint32>(m_stream.size() - before) / (m_sample.isNarrow ? 1 : 2);
    }

    void putRun(const QString& text, const QByteArray& changes) {
        QByteArray bytes;
        if (!changes.isEmpty())
            bytes = static_cast<char>(changes.size()) + changes;
        m_runs.push_back({static_cast<quint32>(m_stream.size()), bytes});
        for (const QChar c : text) {
            if (m_sample.isNarrow)
                m_stream += static_cast<char>(c.unicode());
            else
                appendU16(m_stream, c.unicode());
        }
    }

    void putTablePart(qsizetype at, const QByteArray& bytes) {
        setU32(m_stream, at, static_cast<quint32>(m_table.size()));
        setU32(m_stream, at + 4, static_cast<quint32>(bytes.size()));
        m_table += bytes;
    }

    const DocSample& m_sample;
    QByteArray m_stream;
    QByteArray m_table;
    std::vector<Stretch> m_runs;
    std::vector<Stretch> m_paragraphs;
};

QByteArray codeOf(quint16 code) {
    QByteArray bytes;
    appendU16(bytes, code);
    return bytes;
}

} // namespace

QByteArray docOf(const DocSample& sample) {
    return Writer(sample).write();
}

QByteArray sprm(quint16 code, quint8 operand) {
    return codeOf(code) + QByteArray(1, static_cast<char>(operand));
}

QByteArray sprm16(quint16 code, quint16 operand) {
    QByteArray bytes = codeOf(code);
    appendU16(bytes, operand);
    return bytes;
}

QByteArray sprm32(quint16 code, quint32 operand) {
    QByteArray bytes = codeOf(code);
    appendU32(bytes, operand);
    return bytes;
}

} // namespace bijian::test
