// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/isolation/document_stream.h"

#include <QTest>

using namespace bijian;

namespace {

Document sample() {
    Document document{QStringLiteral("一、复议\n受理12件\n"), QStringLiteral("pdf"), {}, {}, {}, {}};
    document.hints = {{{0, 4}, BlockKind::Heading, 2}, {{5, 10}, BlockKind::TableRow, 0}};
    document.issues = {{IssueSeverity::Lost, IssueCode::PagesWithoutText, {QStringLiteral("3")}, {}},
                       {IssueSeverity::Note, IssueCode::HiddenText, {}, {1, 2}}};
    document.pages.pages = {{595, 842}};
    document.pages.characters.assign(static_cast<size_t>(document.text.size()), {1, 2, 3, 4, 0});
    document.pages.characters[4].page = -1;
    return document;
}

bool isSound(const Document& document) {
    const auto size = static_cast<qint32>(document.text.size());
    qint32 end = 0;
    for (const LayoutHint& hint : document.hints) {
        if (hint.range.start < end || hint.range.end < hint.range.start || hint.range.end > size)
            return false;
        end = hint.range.end;
    }
    const auto& places = document.pages.characters;
    return places.empty() || places.size() == static_cast<size_t>(size);
}

} // namespace

class TestDocumentStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesDocuments();
    void carriesErrors();
    void carriesRequests();
    void carriesEntries();
    void refusesCuts();
    void trustsNothing();
};

void TestDocumentStream::carriesDocuments() {
    const Document document = sample();
    const auto answer = decodeAnswer(encodeAnswer(document));
    QVERIFY(answer.has_value());
    QVERIFY(answer->has_value());
    QCOMPARE((*answer)->text, document.text);
    QCOMPARE((*answer)->format, document.format);
    QVERIFY((*answer)->hints == document.hints);
    QVERIFY((*answer)->issues == document.issues);
    QVERIFY((*answer)->pages == document.pages);
}

void TestDocumentStream::carriesErrors() {
    const Error error{
        ErrorCode::PackageTooLarge, {QStringLiteral("ratio"), QStringLiteral("200")}, QStringLiteral("甲.docx"), 1, 2};
    const auto answer = decodeAnswer(encodeAnswer(error));
    QVERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error(), error);
}

void TestDocumentStream::carriesRequests() {
    const auto request = decodeRequest(encodeRequest({ReadRequest::Kind::Unpack, QStringLiteral("甲.docx"), 12, 3, 4}));
    QVERIFY(request.has_value());
    QVERIFY(request->kind == ReadRequest::Kind::Unpack);
    QCOMPARE(request->name, QStringLiteral("甲.docx"));
    QCOMPARE(request->byteCount, 12);
    QCOMPARE(request->cpuSeconds, 3);
    QCOMPARE(request->memoryBytes, 4);
    QVERIFY(!decodeRequest(encodeRequest({ReadRequest::Kind::Read, QStringLiteral("a"), -1, 3, 4})).has_value());
    QVERIFY(!decodeRequest("").has_value());
}

void TestDocumentStream::carriesEntries() {
    const QByteArray bytes = encodeEntry({QStringLiteral("2023/甲.docx"), "PK", false});
    QVERIFY(isEntry(bytes));
    const auto entry = decodeEntry(bytes);
    QVERIFY(entry.has_value());
    QCOMPARE(entry->name, QStringLiteral("2023/甲.docx"));
    QCOMPARE(entry->bytes, QByteArray("PK"));
    QVERIFY(!entry->isEncrypted);
    QVERIFY(!decodeEntry(bytes.chopped(1)).has_value());
    const QByteArray end = encodeUnpacked({});
    QVERIFY(!isEntry(end));
    QVERIFY(decodeUnpacked(end).has_value());
    QVERIFY(decodeUnpacked(end)->has_value());
    const Error error{ErrorCode::PackageTooLarge, {QStringLiteral("ratio")}, {}, 0, 0};
    QCOMPARE(decodeUnpacked(encodeUnpacked(error))->error(), error);
    QVERIFY(!decodeUnpacked(bytes).has_value());
}

void TestDocumentStream::refusesCuts() {
    const QByteArray whole = encodeAnswer(sample());
    for (qsizetype i = 0; i < whole.size(); ++i)
        QVERIFY(!decodeAnswer(whole.first(i)).has_value());
    QVERIFY(!decodeAnswer(whole + 'x').has_value());
}

void TestDocumentStream::trustsNothing() {
    const QByteArray whole = encodeAnswer(sample());
    int accepted = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char mask : {'\x01', '\x10', '\x80', '\xff'}) {
            QByteArray bytes = whole;
            bytes[i] = static_cast<char>(bytes[i] ^ mask);
            const auto answer = decodeAnswer(bytes);
            if (answer && *answer) {
                ++accepted;
                QVERIFY(isSound(**answer));
            }
        }
    }
    // An error with more arguments than there are bytes.
    QVERIFY(!decodeAnswer(QByteArray::fromHex("00000000077fffffff")).has_value());
    // Most bytes are letters and lengths of boxes, of which any is possible.
    QVERIFY(accepted > 0);
}

QTEST_APPLESS_MAIN(TestDocumentStream)
#include "tst_document_stream.moc"
