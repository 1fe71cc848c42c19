// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/isolation/document_stream.h"

#include "core/text/text_decoder.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace bijian {

namespace {

constexpr QDataStream::Version kVersion = QDataStream::Qt_6_4;

class Writer {
public:
    Writer() : m_stream(&m_bytes, QIODevice::WriteOnly) {
        m_stream.setVersion(kVersion);
        m_stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    }
    template <typename T>
    Writer& operator<<(const T& value) {
        m_stream << value;
        return *this;
    }
    Writer& operator<<(const TextRange& range) { return *this << range.start << range.end; }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

class Source {
public:
    explicit Source(const QByteArray& bytes) : m_stream(bytes), m_size(bytes.size()) {
        m_stream.setVersion(kVersion);
        m_stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    }
    template <typename T>
    Source& operator>>(T& value) {
        m_stream >> value;
        return *this;
    }
    Source& operator>>(TextRange& range) { return *this >> range.start >> range.end; }
    // QStringList's own operator takes room for as many as the bytes claim.
    Source& operator>>(QStringList& strings) {
        quint32 count = 0;
        m_stream >> count;
        if (count > static_cast<quint64>(m_size) / sizeof(quint32))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        for (quint32 i = 0; i < count && isGood(); ++i) {
            QString string;
            m_stream >> string;
            strings.append(string);
        }
        return *this;
    }
    template <typename Enum>
    bool readEnum(Enum& value, Enum last) {
        qint32 number = -1;
        m_stream >> number;
        if (!isGood() || number < 0 || number > static_cast<qint32>(last))
            return false;
        value = static_cast<Enum>(number);
        return true;
    }
    // How many entries follow: no more than there are bytes for.
    bool readCount(qint64& count, qint64 bytesOfEach) {
        m_stream >> count;
        return isGood() && count >= 0 && count <= m_size / bytesOfEach;
    }
    bool isGood() const { return m_stream.status() == QDataStream::Ok; }
    bool isAtEnd() const { return m_stream.atEnd(); }

private:
    QDataStream m_stream;
    const qsizetype m_size;
};

template <typename Enum>
qint32 numberOf(Enum value) {
    return static_cast<qint32>(value);
}

constexpr quint8 kEntryMark = 0xE1;
constexpr quint8 kUnpackedMark = 0xE2;

void writeError(const Error& error, Writer& out) {
    out << numberOf(error.code) << error.arguments << error.file << error.line << error.column;
}

// With nothing behind it.
bool readError(Source& in, Error& error) {
    if (!in.readEnum(error.code, kLastErrorCode))
        return false;
    in >> error.arguments >> error.file >> error.line >> error.column;
    return in.isGood() && in.isAtEnd();
}

bool isIn(const TextRange& range, qsizetype length) {
    return range.start >= 0 && range.start <= range.end && range.end <= length;
}

bool readHints(Source& in, Document& document) {
    qint64 count = 0;
    if (!in.readCount(count, 10))
        return false;
    document.hints.resize(static_cast<size_t>(count));
    qint32 end = 0;
    for (LayoutHint& hint : document.hints) {
        in >> hint.range;
        if (!in.readEnum(hint.kind, kLastBlockKind))
            return false;
        in >> hint.level;
        if (!isIn(hint.range, document.text.size()) || hint.range.start < end || hint.level < 0)
            return false;
        end = hint.range.end;
    }
    return true;
}

bool readIssues(Source& in, Document& document) {
    qint64 count = 0;
    if (!in.readCount(count, 10))
        return false;
    document.issues.resize(static_cast<size_t>(count));
    for (Issue& issue : document.issues) {
        if (!in.readEnum(issue.severity, kLastIssueSeverity) || !in.readEnum(issue.code, kLastIssueCode))
            return false;
        in >> issue.arguments >> issue.range;
        if (!in.isGood() || !isIn(issue.range, document.text.size()))
            return false;
    }
    return true;
}

bool isLength(float value) {
    return std::isfinite(value);
}

bool readPages(Source& in, Document& document) {
    qint64 count = 0;
    if (!in.readCount(count, 8))
        return false;
    document.pages.pages.resize(static_cast<size_t>(count));
    for (PageSize& page : document.pages.pages) {
        in >> page.width >> page.height;
        if (!isLength(page.width) || !isLength(page.height))
            return false;
    }
    const auto pages = static_cast<qint32>(count);
    if (!in.readCount(count, 20) || (count != 0 && count != document.text.size()))
        return false;
    document.pages.characters.resize(static_cast<size_t>(count));
    for (CharacterPlace& place : document.pages.characters) {
        in >> place.left >> place.top >> place.width >> place.height >> place.page;
        if (place.page < -1 || place.page >= pages || !isLength(place.left) || !isLength(place.top) ||
            !isLength(place.width) || !isLength(place.height))
            return false;
    }
    return in.isGood();
}

} // namespace

QByteArray encodeRequest(const ReadRequest& request) {
    Writer out;
    out << numberOf(request.kind) << request.name << request.byteCount << request.cpuSeconds << request.memoryBytes;
    return out.take();
}

std::optional<ReadRequest> decodeRequest(const QByteArray& bytes) {
    Source in(bytes);
    ReadRequest request;
    if (!in.readEnum(request.kind, ReadRequest::Kind::Unpack))
        return std::nullopt;
    in >> request.name >> request.byteCount >> request.cpuSeconds >> request.memoryBytes;
    if (!in.isGood() || !in.isAtEnd() || request.byteCount < 0 || request.cpuSeconds <= 0 || request.memoryBytes <= 0)
        return std::nullopt;
    return request;
}

QByteArray encodeAnswer(const Result<Document>& answer) {
    Writer out;
    out << answer.has_value();
    if (!answer) {
        writeError(answer.error(), out);
        return out.take();
    }
    out << answer->text << answer->format << answer->encoding;
    out << static_cast<qint64>(answer->hints.size());
    for (const LayoutHint& hint : answer->hints)
        out << hint.range << numberOf(hint.kind) << hint.level;
    out << static_cast<qint64>(answer->issues.size());
    for (const Issue& issue : answer->issues)
        out << numberOf(issue.severity) << numberOf(issue.code) << issue.arguments << issue.range;
    out << static_cast<qint64>(answer->pages.pages.size());
    for (const PageSize& page : answer->pages.pages)
        out << page.width << page.height;
    out << static_cast<qint64>(answer->pages.characters.size());
    for (const CharacterPlace& place : answer->pages.characters)
        out << place.left << place.top << place.width << place.height << place.page;
    return out.take();
}

std::optional<Result<Document>> decodeAnswer(const QByteArray& bytes) {
    Source in(bytes);
    bool isDocument = false;
    in >> isDocument;
    if (!isDocument) {
        Error error;
        if (!readError(in, error))
            return std::nullopt;
        return Result<Document>(std::move(error));
    }
    Document document;
    in >> document.text >> document.format >> document.encoding;
    if (!in.isGood() || document.text.isEmpty() || document.text.size() > kMaximumTextLength)
        return std::nullopt;
    if (!readHints(in, document) || !readIssues(in, document) || !readPages(in, document) || !in.isAtEnd())
        return std::nullopt;
    return Result<Document>(std::move(document));
}

QByteArray encodeEntry(const CollectionEntry& entry) {
    Writer out;
    out << kEntryMark << entry.name << entry.isEncrypted << entry.bytes;
    return out.take();
}

std::optional<CollectionEntry> decodeEntry(const QByteArray& bytes) {
    Source in(bytes);
    quint8 mark = 0;
    CollectionEntry entry;
    in >> mark >> entry.name >> entry.isEncrypted >> entry.bytes;
    if (!in.isGood() || !in.isAtEnd() || mark != kEntryMark || entry.bytes.size() > kMaximumEntryBytes)
        return std::nullopt;
    return entry;
}

QByteArray encodeUnpacked(const Result<void>& answer) {
    Writer out;
    out << kUnpackedMark << answer.has_value();
    if (!answer)
        writeError(answer.error(), out);
    return out.take();
}

std::optional<Result<void>> decodeUnpacked(const QByteArray& bytes) {
    Source in(bytes);
    quint8 mark = 0;
    bool isGood = false;
    in >> mark >> isGood;
    if (!in.isGood() || mark != kUnpackedMark)
        return std::nullopt;
    if (isGood)
        return in.isAtEnd() ? std::optional(Result<void>()) : std::nullopt;
    Error error;
    if (!readError(in, error))
        return std::nullopt;
    return Result<void>(std::move(error));
}

bool isEntry(const QByteArray& bytes) {
    return !bytes.isEmpty() && static_cast<quint8>(bytes.front()) == kEntryMark;
}

} // namespace bijian
