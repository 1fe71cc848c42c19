// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding_choice.h"

#include <QTest>

using namespace bijian;

class TestEncodingChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRightOneBreaksNothing_data();
    void theRightOneBreaksNothing();
    void recodes();
};

void TestEncodingChoice::theRightOneBreaksNothing_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("全年受理行政复议申请45件。");
    QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("GB18030") << QByteArray::fromHex("c8abc4eacadcc0edd0d0d5feb8b4d2e9c9eac7eb3435bcfea1a3")
                             << QStringLiteral("GB18030");
    QTest::newRow("UTF-16LE") << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)
                              << QStringLiteral("UTF-16LE");
}

void TestEncodingChoice::theRightOneBreaksNothing() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const std::vector<EncodingChoice> choices = encodingChoices(bytes);
    QCOMPARE(choices.size(), size_t(5));
    const auto right = std::find_if(choices.begin(), choices.end(),
                                    [&](const EncodingChoice& choice) { return choice.encoding == encoding; });
    QVERIFY(right != choices.end());
    QCOMPARE(right->broken, 0);
    QCOMPARE(right->beginning, QStringLiteral("全年受理行政复议申请45件。"));
    for (size_t i = 1; i < choices.size(); ++i)
        QVERIFY(choices[i - 1].broken <= choices[i].broken);
    QVERIFY(choices.back().broken > 0);
}

void TestEncodingChoice::recodes() {
    QCOMPARE(recoded(QByteArray::fromHex("c8abc4ea"), QStringLiteral("GB18030")), QByteArray("\xEF\xBB\xBF全年"));
    QVERIFY(recoded("a", QStringLiteral("no such")).isEmpty());
}

QTEST_APPLESS_MAIN(TestEncodingChoice)
#include "tst_encoding_choice.moc"
