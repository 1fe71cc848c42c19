// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folded_text.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using bijian::FoldedText;
using bijian::TextRange;

class TestFoldedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void leadsBackToTheSource_data();
    void leadsBackToTheSource();
    void findsPlacesOfTheSource();
    void foldsPartOfAText();
    void keepsSurrogatesWhole();
    void foldsAgainIntoTheSameBuffer();
    void everyCharacterHasItsSource();
};

namespace {

FoldedText foldedAll(const QString& text) {
    FoldedText folded;
    folded.fold(text, {0, static_cast<qint32>(text.size())});
    return folded;
}

} // namespace

void TestFoldedText::folds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("nothing but blanks") << QStringLiteral(" \u3000\n\u00a0") << QString();
    QTest::newRow("full-width digits") << QStringLiteral("受理１２３件") << QStringLiteral("受理123件");
    QTest::newRow("full-width letters and marks")
        << QStringLiteral("Ｈ５，（ａ）；９８．５％") << QStringLiteral("H5,(a);98.5%");
    QTest::newRow("Chinese full stop and quotes stay")
        << QStringLiteral("“审结”。、《法》") << QStringLiteral("“审结”。、《法》");
    QTest::newRow("blank inside Chinese") << QStringLiteral("行政 复议") << QStringLiteral("行政复议");
    QTest::newRow("blanks round digits") << QStringLiteral("受理 12 件") << QStringLiteral("受理12件");
    QTest::newRow("hard wrap in Chinese") << QStringLiteral("行政复议\n案件") << QStringLiteral("行政复议案件");
    QTest::newRow("hard wrap with indent") << QStringLiteral("行政复议\r\n　　案件") << QStringLiteral("行政复议案件");
    QTest::newRow("hard wrap before a number") << QStringLiteral("受理\n12件") << QStringLiteral("受理12件");
    QTest::newRow("two numbers stay two") << QStringLiteral("2023 12") << QStringLiteral("2023 12");
    QTest::newRow("two numbers over lines stay two") << QStringLiteral("2023\n 12") << QStringLiteral("2023 12");
    QTest::newRow("Latin words stay apart") << QStringLiteral("open  data") << QStringLiteral("open data");
    QTest::newRow("full-width digits stay apart") << QStringLiteral("１　２") << QStringLiteral("1 2");
    QTest::newRow("blank before a mark goes") << QStringLiteral("98 %") << QStringLiteral("98%");
    QTest::newRow("leading and trailing blanks go") << QStringLiteral("  12件\n") << QStringLiteral("12件");
    QTest::newRow("tab between cells stays") << QStringLiteral("受理\t12\t件") << QStringLiteral("受理\t12\t件");
    QTest::newRow("full-width blank is none") << QStringLiteral("受　理") << QStringLiteral("受理");
}

void TestFoldedText::folds() {
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedAll(text).view().toString(), folded);
}

void TestFoldedText::leadsBackToTheSource_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // in the folded text
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << QStringLiteral("受理12件。") << QStringLiteral("12件") << QStringLiteral("12件");
    QTest::newRow("full width") << QStringLiteral("受理１２件。") << QStringLiteral("12件") << QStringLiteral("１２件");
    QTest::newRow("blank inside") << QStringLiteral("受理 12 件。") << QStringLiteral("12件")
                                  << QStringLiteral("12 件");
    QTest::newRow("line inside") << QStringLiteral("受理12\n件。") << QStringLiteral("12件")
                                 << QStringLiteral("12\n件");
    QTest::newRow("no blank at its ends")
        << QStringLiteral("受理 12件 。") << QStringLiteral("12件") << QStringLiteral("12件");
    QTest::newRow("at the end") << QStringLiteral("受理 12件") << QStringLiteral("12件") << QStringLiteral("12件");
}

void TestFoldedText::leadsBackToTheSource() {
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, written);
    const FoldedText folded = foldedAll(text);
    const auto start = static_cast<qint32>(folded.view().indexOf(words));
    const TextRange range = folded.toSource(TextRange{start, start + static_cast<qint32>(words.size())});
    QCOMPARE(range.of(text).toString(), written);
    QCOMPARE(folded.fromSource(range.start), start);
    QCOMPARE(folded.fromSource(range.end), start + static_cast<qint32>(words.size()));
}

void TestFoldedText::findsPlacesOfTheSource() {
    const FoldedText folded = foldedAll(QStringLiteral(" 受 理\n12件 "));
    QStringList lines;
    for (qint32 place = 0; place <= 9; ++place)
        lines.append(QStringLiteral("%1 -> %2").arg(place).arg(folded.fromSource(place)));
    COMPARE_LINES(lines, (QStringList{QStringLiteral("0 -> 0"), QStringLiteral("1 -> 0"), QStringLiteral("2 -> 1"),
                                      QStringLiteral("3 -> 1"), QStringLiteral("4 -> 2"), QStringLiteral("5 -> 2"),
                                      QStringLiteral("6 -> 3"), QStringLiteral("7 -> 4"), QStringLiteral("8 -> 5"),
                                      QStringLiteral("9 -> 5")}));
    // Ranges without characters stay empty.
    const TextRange none = folded.toSource(TextRange{2, 2});
    QVERIFY(none.isEmpty());
    QCOMPARE(folded.toSource(folded.size()), 8);
}

void TestFoldedText::foldsPartOfAText() {
    const QString text = QStringLiteral("一、受理 12 件\n二、审结 9 件");
    FoldedText folded;
    folded.fold(text, {11, 18});
    QCOMPARE(folded.view().toString(), QStringLiteral("、审结9件"));
    QCOMPARE(folded.toSource(TextRange{3, 5}).of(text).toString(), QStringLiteral("9 件"));
    QCOMPARE(folded.at(-1), u'\0');
    QCOMPARE(folded.at(folded.size()), u'\0');
    folded.fold(text, {4, 4});
    QCOMPARE(folded.size(), 0);
    QCOMPARE(folded.toSource(0), 4);
}

void TestFoldedText::keepsSurrogatesWhole() {
    // 𠮷 is outside the basic plane: two code units, each with its own place.
    const QString text = QStringLiteral("𠮷林 12 件");
    const FoldedText folded = foldedAll(text);
    QCOMPARE(folded.view().toString(), QStringLiteral("𠮷林12件"));
    QCOMPARE(folded.toSource(TextRange{0, 3}).of(text).toString(), QStringLiteral("𠮷林"));
}

void TestFoldedText::foldsAgainIntoTheSameBuffer() {
    FoldedText folded;
    folded.fold(u"一段很长的文字，共１２件", {0, 12});
    folded.fold(u"短", {0, 1});
    QCOMPARE(folded.view().toString(), QStringLiteral("短"));
    QCOMPARE(folded.toSource(folded.size()), 1);
    QCOMPARE(folded.fromSource(99), 1);
}

// Whatever the text: the source places rise, lie inside it, and hold the character or what it was folded from.
void TestFoldedText::everyCharacterHasItsSource() {
    const QString alphabet = QStringLiteral("件 \n\t１2ａB　，。\u00a0年𠮷(");
    quint32 state = 7;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < round % 40; ++i) {
            state = state * 1664525u + 1013904223u;
            text += alphabet[static_cast<qsizetype>((state >> 16) % static_cast<quint32>(alphabet.size()))];
        }
        const FoldedText folded = foldedAll(text);
        qint32 last = -1;
        for (qint32 i = 0; i < folded.size(); ++i) {
            const qint32 place = folded.toSource(i);
            QVERIFY2(place > last && place < text.size(), qPrintable(text));
            const char16_t raw = text[place].unicode();
            const char16_t c = folded.at(i);
            QVERIFY2(c == raw || c == u' ' || (raw >= 0xff01 && c == raw - 0xfee0), qPrintable(text));
            QCOMPARE(folded.fromSource(place), i);
            last = place;
        }
    }
}

QTEST_APPLESS_MAIN(TestFoldedText)
#include "tst_folded_text.moc"
