// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/term_trie.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using bijian::TermTrie;

class TestTermTrie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTermsInOrder();
    void findsTheLongest_data();
    void findsTheLongest();
    void findsExactTerms();
    void isEmptyWithoutTerms();
    void agreesWithSearchOneByOne();
};

namespace {

TermTrie trieOf(const QStringList& terms) {
    TermTrie trie;
    for (const QString& term : terms)
        trie.add(term);
    trie.freeze();
    return trie;
}

const QStringList& someTerms() {
    static const QStringList terms{QStringLiteral("行政"),         QStringLiteral("行政复议"),
                                   QStringLiteral("行政复议案件"), QStringLiteral("复议案件审理"),
                                   QStringLiteral("件"),           QStringLiteral("12345")};
    return terms;
}

} // namespace

void TestTermTrie::countsTermsInOrder() {
    TermTrie trie;
    QCOMPARE(trie.add(u"件次"), 0);
    QCOMPARE(trie.add(u"件"), 1);
    QCOMPARE(trie.add(u"件次"), 0);
    QCOMPARE(trie.add(u""), -1);
    QCOMPARE(trie.add(u"次"), 2);
    QCOMPARE(trie.size(), 3);
}

void TestTermTrie::findsTheLongest_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // at each place: term
    QTest::newRow("longest of three") << QStringLiteral("行政复议案件")
                                      << QStringList{QStringLiteral("0 行政复议案件"), QStringLiteral("5 件")};
    QTest::newRow("longest that ends") << QStringLiteral("行政复议案") << QStringList{QStringLiteral("0 行政复议")};
    QTest::newRow("goes back to the shorter") << QStringLiteral("行政复仇") << QStringList{QStringLiteral("0 行政")};
    QTest::newRow("end of the text inside a term") << QStringLiteral("行") << QStringList{};
    QTest::newRow("overlapping") << QStringLiteral("行政复议案件审理")
                                 << QStringList{QStringLiteral("0 行政复议案件"), QStringLiteral("2 复议案件审理"),
                                                QStringLiteral("5 件")};
    QTest::newRow("digits") << QStringLiteral("热线12345、1234") << QStringList{QStringLiteral("2 12345")};
    QTest::newRow("one character") << QStringLiteral("件件")
                                   << QStringList{QStringLiteral("0 件"), QStringLiteral("1 件")};
    QTest::newRow("empty text") << QString() << QStringList{};
    QTest::newRow("no term") << QStringLiteral("法治政府") << QStringList{};
}

void TestTermTrie::findsTheLongest() {
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    const TermTrie trie = trieOf(someTerms());
    QStringList lines;
    for (qint32 place = 0; place < text.size(); ++place) {
        const TermTrie::Match match = trie.longestAt(text, place);
        if (match.length == 0)
            continue;
        QCOMPARE(text.mid(place, match.length), someTerms().at(match.value));
        lines.append(QStringLiteral("%1 %2").arg(place).arg(text.mid(place, match.length)));
    }
    COMPARE_LINES(lines, found);
    QCOMPARE(trie.longestAt(text, static_cast<qint32>(text.size())).length, 0);
}

void TestTermTrie::findsExactTerms() {
    const TermTrie trie = trieOf(someTerms());
    for (qint32 i = 0; i < someTerms().size(); ++i)
        QCOMPARE(trie.find(someTerms().at(i)), i);
    QCOMPARE(trie.find(u"行政复"), -1);
    QCOMPARE(trie.find(u"行政复议案件数"), -1);
    QCOMPARE(trie.find(u""), -1);
}

void TestTermTrie::isEmptyWithoutTerms() {
    const TermTrie trie = trieOf({});
    QCOMPARE(trie.size(), 0);
    QCOMPARE(trie.longestAt(u"件", 0).length, 0);
    QCOMPARE(trie.find(u"件"), -1);
}

// Random terms over a small alphabet, so that they share beginnings and lie in one another.
void TestTermTrie::agreesWithSearchOneByOne() {
    const QString alphabet = QStringLiteral("件次人\uffff\u0001");
    quint32 state = 3;
    const auto random = [&](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return (state >> 16) % bound;
    };
    const auto word = [&](quint32 longest) {
        QString text;
        for (quint32 i = random(longest) + 1; i > 0; --i)
            text += alphabet[static_cast<qsizetype>(random(static_cast<quint32>(alphabet.size())))];
        return text;
    };
    for (int round = 0; round < 200; ++round) {
        QStringList terms;
        for (quint32 i = random(30); i > 0; --i)
            terms.append(word(5));
        terms.removeDuplicates();
        const TermTrie trie = trieOf(terms);
        const QString text = word(60);
        for (qint32 place = 0; place < text.size(); ++place) {
            qsizetype longest = 0;
            for (const QString& term : terms) {
                if (QStringView(text).mid(place).startsWith(term))
                    longest = std::max(longest, term.size());
            }
            QCOMPARE(trie.longestAt(text, place).length, static_cast<qint32>(longest));
        }
    }
}

QTEST_APPLESS_MAIN(TestTermTrie)
#include "tst_term_trie.moc"
