// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/page_map.h"

#include <QTest>

using namespace bijian;

namespace {

// Two lines of three letters on page 0, a line end, and one letter on page 1.
PageMap sample() {
    PageMap map;
    map.pages = {{100, 200}, {100, 200}};
    for (const float top : {10.0F, 30.0F}) {
        for (const float left : {10.0F, 20.0F, 30.0F})
            map.characters.push_back({left, top, 10, 12, 0});
    }
    map.characters.push_back({0, 0, 0, 0, -1});
    map.characters.push_back({50, 60, 10, 12, 1});
    return map;
}

} // namespace

class TestPageMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxesOfLines();
    void boxesOfPages();
    void nothingWithoutPlaces();
};

void TestPageMap::boxesOfLines() {
    const PageMap map = sample();
    QCOMPARE(lineBoxes(map, {1, 2}), (std::vector<PageBox>{{0, 20, 10, 30, 22}}));
    QCOMPARE(lineBoxes(map, {0, 3}), (std::vector<PageBox>{{0, 10, 10, 40, 22}}));
    QCOMPARE(lineBoxes(map, {2, 5}), (std::vector<PageBox>{{0, 30, 10, 40, 22}, {0, 10, 30, 30, 42}}));
    QCOMPARE(lineBoxes(map, {5, 8}), (std::vector<PageBox>{{0, 30, 30, 40, 42}, {1, 50, 60, 60, 72}}));
    // Behind the end.
    QCOMPARE(lineBoxes(map, {7, 99}), (std::vector<PageBox>{{1, 50, 60, 60, 72}}));
}

void TestPageMap::boxesOfPages() {
    QCOMPARE(pageBoxes(sample(), {0, 8}), (std::vector<PageBox>{{0, 10, 10, 40, 42}, {1, 50, 60, 60, 72}}));
}

void TestPageMap::nothingWithoutPlaces() {
    QVERIFY(lineBoxes(PageMap(), {0, 5}).empty());
    QVERIFY(lineBoxes(sample(), {6, 7}).empty());
}

QTEST_APPLESS_MAIN(TestPageMap)
#include "tst_page_map.moc"
