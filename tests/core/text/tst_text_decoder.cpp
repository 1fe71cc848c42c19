// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_decoder.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using bijian::decodeText;
using bijian::ErrorCode;
using bijian::test::issueLines;

namespace {

const QString kShort = QStringLiteral("行政复议");
const QString kProse =
    QStringLiteral("二、严格执法。全年办理行政处罚案件1286件，同比下降4.2%；抽查“双随机”事项57项。\n");
const QString kTraditional = QStringLiteral("本府全年受理訴願案件三百二十件，已審結二百九十八件，餘案繼續辦理。\n");

QByteArray encoded(const QString& text, const char* encoding) {
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    return encoder.encode(text);
}

QByteArray randomBytes(qsizetype count, quint32 seed) {
    QRandomGenerator generator(seed);
    QByteArray bytes;
    for (qsizetype i = 0; i < count; ++i)
        bytes.append(static_cast<char>(generator.bounded(256)));
    return bytes;
}

} // namespace

class TestTextDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void refusesRandomBytes();
    void keepsTextOfDamagedFiles_data();
    void keepsTextOfDamagedFiles();
    void limitsLength();
};

void TestTextDecoder::decodes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QStringList>("issues");
    const QStringList none;
    const auto guessed = [](const char* encoding) {
        return QStringList{QStringLiteral("note EncodingGuessed ") + QString::fromLatin1(encoding)};
    };
    const QString utf8 = QStringLiteral("UTF-8");
    const QString gb = QStringLiteral("GB18030");

    QTest::newRow("UTF-8") << kProse.toUtf8() << QString() << kProse << utf8 << none;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + kProse.toUtf8() << QString() << kProse << utf8 << none;
    QTest::newRow("ASCII") << QByteArray("42 cases\r\n") << QString() << QStringLiteral("42 cases\n") << utf8 << none;
    QTest::newRow("GB18030") << encoded(kProse, "GB18030") << QString() << kProse << gb << guessed("GB18030");
    QTest::newRow("GB18030, four characters")
        << encoded(kShort, "GB18030") << QString() << kShort << gb << guessed("GB18030");
    QTest::newRow("GB18030, bytes that are valid UTF-8") << encoded(QStringLiteral("联通"), "GB18030") << QString()
                                                         << QStringLiteral("联通") << gb << guessed("GB18030");
    QTest::newRow("GB18030, four-byte characters")
        << encoded(QStringLiteral("\U00020BB7林县") + kProse, "GB18030") << QString()
        << QStringLiteral("\U00020BB7林县") + kProse << gb << guessed("GB18030");
    QTest::newRow("declared gb2312 with characters beyond it")
        << encoded(QStringLiteral("阿力木·艾山镕") + kProse, "GB18030") << QStringLiteral("gb2312")
        << QStringLiteral("阿力木·艾山镕") + kProse << gb << none;
    QTest::newRow("declared GBK") << encoded(kShort, "GB18030") << QStringLiteral(" GBK ") << kShort << gb << none;
    QTest::newRow("declared gb2312, is UTF-8") << kProse.toUtf8() << QStringLiteral("gb2312") << kProse << utf8
                                               << QStringList{QStringLiteral("note EncodingMislabelled gb2312 UTF-8")};
    QTest::newRow("declared utf-8, is GBK") << encoded(kProse, "GB18030") << QStringLiteral("utf-8") << kProse << gb
                                            << QStringList{QStringLiteral("note EncodingMislabelled utf-8 GB18030")};
    QTest::newRow("declared iso-8859-1, is GBK")
        << encoded(kProse, "GB18030") << QStringLiteral("iso-8859-1") << kProse << gb
        << QStringList{QStringLiteral("note EncodingMislabelled iso-8859-1 GB18030")};
    QTest::newRow("declared nonsense") << kProse.toUtf8() << QStringLiteral("no-such-encoding") << kProse << utf8
                                       << none;
    QTest::newRow("Big5") << encoded(kTraditional, "Big5") << QString() << kTraditional << QStringLiteral("Big5")
                          << guessed("Big5");
    QTest::newRow("traditional characters in GBK")
        << encoded(kTraditional, "GB18030") << QString() << kTraditional << gb << guessed("GB18030");
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE") + encoded(kProse, "UTF-16LE") << QString() << kProse
                                        << QStringLiteral("UTF-16LE") << none;
    QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF") + encoded(kProse, "UTF-16BE") << QString() << kProse
                                        << QStringLiteral("UTF-16BE") << none;
    QTest::newRow("UTF-16LE") << encoded(kProse, "UTF-16LE") << QString() << kProse << QStringLiteral("UTF-16LE")
                              << guessed("UTF-16LE");
    QTest::newRow("UTF-16BE") << encoded(kProse, "UTF-16BE") << QString() << kProse << QStringLiteral("UTF-16BE")
                              << guessed("UTF-16BE");
    QTest::newRow("UTF-16LE, four characters")
        << encoded(kShort, "UTF-16LE") << QString() << kShort << QStringLiteral("UTF-16LE") << guessed("UTF-16LE");
    QTest::newRow("UTF-16BE, four characters")
        << encoded(kShort, "UTF-16BE") << QString() << kShort << QStringLiteral("UTF-16BE") << guessed("UTF-16BE");
    QTest::newRow("UTF-16LE of Latin letters")
        << encoded(QStringLiteral("one two three"), "UTF-16LE") << QString() << QStringLiteral("one two three")
        << QStringLiteral("UTF-16LE") << guessed("UTF-16LE");
    QTest::newRow("UTF-16LE, odd byte at the end")
        << QByteArray("\xFF\xFE") + encoded(kProse, "UTF-16LE") + 'x' << QString() << kProse + QChar(0xFFFD)
        << QStringLiteral("UTF-16LE")
        << QStringList{QStringLiteral("lost UndecodableBytes 1 at %1-%2").arg(kProse.size()).arg(kProse.size() + 1)};
    QTest::newRow("UTF-8 mark before GBK") << "\xEF\xBB\xBF" + encoded(kProse, "GB18030") << QString() << kProse << gb
                                           << QStringList{QStringLiteral("note EncodingMislabelled UTF-8 GB18030")};
    QTest::newRow("UTF-16 mark before UTF-8") << QByteArray("\xFF\xFE") + kProse.toUtf8() << QString() << kProse << utf8
                                              << QStringList{QStringLiteral("note EncodingMislabelled UTF-16LE UTF-8")};
    QTest::newRow("Chinese only after 200 KB of ASCII")
        << QByteArray("line of plain letters\n").repeated(10000) + encoded(kProse, "GB18030") << QString()
        << QStringLiteral("line of plain letters\n").repeated(10000) + kProse << gb << guessed("GB18030");
    QTest::newRow("UTF-8 with a stray byte")
        << kProse.toUtf8() + "\xFF" + kProse.toUtf8() << QString() << kProse + QChar(0xFFFD) + kProse << utf8
        << QStringList{QStringLiteral("lost UndecodableBytes 1 at %1-%2").arg(kProse.size()).arg(kProse.size() + 1),
                       QStringLiteral("note EncodingGuessed UTF-8")};
    QTest::newRow("overlong UTF-8")
        << kProse.toUtf8() + "\xC0\xB1" << QString() << kProse + QStringLiteral("\uFFFD\uFFFD") << utf8
        << QStringList{QStringLiteral("lost UndecodableBytes 2 at %1-%2").arg(kProse.size()).arg(kProse.size() + 1),
                       QStringLiteral("note EncodingGuessed UTF-8")};
    QTest::newRow("GBK lead byte at the end")
        << encoded(kProse, "GB18030") + "\xD0" << QString() << kProse + QChar(0xFFFD) << gb
        << QStringList{QStringLiteral("lost UndecodableBytes 1 at %1-%2").arg(kProse.size()).arg(kProse.size() + 1),
                       QStringLiteral("note EncodingGuessed GB18030")};
    QTest::newRow("padded with NULs") << kProse.toUtf8() + QByteArray(4000, '\0') << QString() << kProse << utf8
                                      << QStringList{
                                             QStringLiteral("doubtful NulCharacters 4000 at %1-%1").arg(kProse.size())};
    QTest::newRow("NUL in a number") << QByteArray("cases 1\0"
                                                   "2 closed",
                                                   16)
                                     << QString() << QStringLiteral("cases 12 closed") << utf8
                                     << QStringList{QStringLiteral("doubtful NulCharacters 1 at 7-7")};
    QTest::newRow("Uyghur") << QStringLiteral("قانۇن بويىچە").toUtf8() << QString() << QStringLiteral("قانۇن بويىچە")
                            << utf8 << none;
}

void TestTextDecoder::decodes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, declared);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    QFETCH(QStringList, issues);
    const auto decoded = decodeText(bytes, declared);
    QVERIFY(decoded.has_value());
    COMPARE_LINES(decoded->text.split(u'\n'), text.split(u'\n'));
    QCOMPARE(decoded->encoding, encoding);
    COMPARE_LINES(issueLines(decoded->issues), issues);
}

void TestTextDecoder::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto empty = static_cast<int>(ErrorCode::FileEmpty);
    const auto binary = static_cast<int>(ErrorCode::FileBinary);
    QTest::newRow("no bytes") << QByteArray() << empty;
    QTest::newRow("a mark only") << QByteArray("\xEF\xBB\xBF") << empty;
    QTest::newRow("a UTF-16 mark only") << QByteArray("\xFF\xFE") << empty;
    QTest::newRow("white space") << QStringLiteral(" \r\n\t\u3000\u00A0\n").toUtf8() << empty;
    QTest::newRow("NULs") << QByteArray(5000, '\0') << empty;
    QTest::newRow("zero-width characters") << QStringLiteral("\u200B\uFEFF\n").toUtf8() << empty;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0", 29) << binary;
    QTest::newRow("ELF") << QByteArray("\x7F"
                                       "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3E\0\1\0\0\0\x50\x10\0\0",
                                       28)
                         << binary;
}

void TestTextDecoder::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded.has_value());
    QCOMPARE(static_cast<int>(decoded.error().code), code);
}

void TestTextDecoder::refusesRandomBytes() {
    for (const qsizetype size : {64, 500, 4000, 60000}) {
        for (quint32 seed = 1; seed <= 50; ++seed) {
            const auto decoded = decodeText(randomBytes(size, seed));
            QVERIFY2(!decoded.has_value(), qPrintable(QStringLiteral("size %1, seed %2").arg(size).arg(seed)));
            QVERIFY(decoded.error().code == ErrorCode::FileBinary);
        }
    }
}

void TestTextDecoder::keepsTextOfDamagedFiles_data() {
    QTest::addColumn<QByteArray>("encoding");
    for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
        QTest::newRow(encoding) << QByteArray(encoding);
}

// A few flipped bits cost a few characters and never turn the rest into another encoding.
void TestTextDecoder::keepsTextOfDamagedFiles() {
    QFETCH(QByteArray, encoding);
    const QString text = kProse.repeated(40);
    for (quint32 seed = 1; seed <= 100; ++seed) {
        QRandomGenerator generator(seed);
        QByteArray bytes = encoded(text, encoding.constData());
        for (int flips = 0; flips < 12; ++flips) {
            const qsizetype at = generator.bounded(static_cast<qint32>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << generator.bounded(8)));
        }
        bytes.truncate(bytes.size() - generator.bounded(40));
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->encoding, QString::fromLatin1(encoding));
        QVERIFY(decoded->text.count(QStringLiteral("办理行政处罚案件")) >= 25);
        QCOMPARE(QString::fromUtf8(decoded->text.toUtf8()), decoded->text);
    }
}

void TestTextDecoder::limitsLength() {
    QVERIFY(decodeText(QByteArray("123456"), QString(), 6).has_value());
    const auto decoded = decodeText(QByteArray("1234567"), QString(), 6);
    QVERIFY(!decoded.has_value());
    QVERIFY(decoded.error().code == ErrorCode::TextTooLong);
    COMPARE_LINES(decoded.error().arguments, (QStringList{QStringLiteral("7"), QStringLiteral("6")}));
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_text_decoder.moc"
