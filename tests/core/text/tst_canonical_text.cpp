// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/canonical_text.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QTest>

using bijian::canonicalText;
using bijian::test::issueLines;

class TestCanonicalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesCanonical_data();
    void makesCanonical();
    void changesNothingTwice();
};

void TestCanonicalText::makesCanonical_data() {
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("issues");
    const QStringList none;
    QTest::newRow("empty") << QString() << QString() << none;
    QTest::newRow("nothing to do") << QStringLiteral("办结案件１２件。\n\t完")
                                   << QStringLiteral("办结案件１２件。\n\t完") << none;
    QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc\nd\r\r\ne\r") << QStringLiteral("a\nb\nc\nd\n\ne\n")
                               << none;
    QTest::newRow("separators") << QStringLiteral("a\fb\vc\u0085d\u2028e\u2029f") << QStringLiteral("a\nb\nc\nd\ne\nf")
                                << none;
    QTest::newRow("no-break and full-width blanks stay")
        << QStringLiteral("a\u00A0b\u3000c") << QStringLiteral("a\u00A0b\u3000c") << none;
    QTest::newRow("nothing after a NUL is lost")
        << QStringLiteral("受理") + QChar(u'\0') + QChar(u'\0') + QStringLiteral("12件") << QStringLiteral("受理12件")
        << QStringList{QStringLiteral("doubtful NulCharacters 2 at 2-2")};
    QTest::newRow("soft hyphen in a number") << QStringLiteral("受理1\u00AD2件") << QStringLiteral("受理12件")
                                             << QStringList{QStringLiteral("note HiddenCharacters 1 at 3-3")};
    QTest::newRow("mark in the middle") << QStringLiteral("上\uFEFF下\u200B。") << QStringLiteral("上下。")
                                        << QStringList{QStringLiteral("note HiddenCharacters 2 at 1-1")};
    QTest::newRow("override turns a number round") << QStringLiteral("共\u202E21\u202C件") << QStringLiteral("共21件")
                                                   << QStringList{QStringLiteral("doubtful HiddenCharacters 2 at 1-1")};
    QTest::newRow("tag characters") << QStringLiteral("共\U000E0031\U000E00322件") << QStringLiteral("共2件")
                                    << QStringList{QStringLiteral("doubtful HiddenCharacters 2 at 1-1")};
    QTest::newRow("supplementary Han stays")
        << QStringLiteral("\U00020BB7林") << QStringLiteral("\U00020BB7林") << none;
    QTest::newRow("lone high surrogate") << QString(QChar(u'a')) + QChar(0xD842) + QStringLiteral("b")
                                         << QStringLiteral("a\uFFFDb")
                                         << QStringList{QStringLiteral("lost UndecodableBytes 1 at 1-2")};
    QTest::newRow("surrogates in the wrong order")
        << QString(QChar(0xDFB7)) + QChar(0xD842) << QStringLiteral("\uFFFD\uFFFD")
        << QStringList{QStringLiteral("lost UndecodableBytes 2 at 0-1")};
    QTest::newRow("lost before") << QStringLiteral("受\uFFFD12件") << QStringLiteral("受\uFFFD12件")
                                 << QStringList{QStringLiteral("lost UndecodableBytes 1 at 1-2")};
    QTest::newRow("only format characters")
        << QStringLiteral("\u200B\u200D") << QString() << QStringList{QStringLiteral("note HiddenCharacters 2")};
}

void TestCanonicalText::makesCanonical() {
    QFETCH(QString, raw);
    QFETCH(QString, text);
    QFETCH(QStringList, issues);
    const auto canonical = canonicalText(raw);
    QCOMPARE(canonical.text, text);
    COMPARE_LINES(issueLines(canonical.issues), issues);
}

void TestCanonicalText::changesNothingTwice() {
    QString all;
    for (char16_t c = 0; c < 0xFFFF; ++c)
        all.append(QChar(c));
    const QString once = canonicalText(all).text;
    const auto twice = canonicalText(once);
    QCOMPARE(twice.text, once);
    QVERIFY(!once.contains(u'\r') && !once.contains(QChar(u'\0')) && !once.contains(QChar(0xFEFF)));
    QCOMPARE(QString::fromUtf8(once.toUtf8()), once);
}

QTEST_APPLESS_MAIN(TestCanonicalText)
#include "tst_canonical_text.moc"
