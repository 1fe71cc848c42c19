// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/table_breaking.h"
#include "tests/support/compare_lines.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace bijian;

namespace {

// "page: rows first-end, columns first-end"
QStringList print(const std::vector<TablePart>& parts) {
    QStringList lines;
    for (const TablePart& part : parts) {
        lines.append(QStringLiteral("%1: %2-%3, %4-%5")
                         .arg(part.page)
                         .arg(part.firstRow)
                         .arg(part.endRow)
                         .arg(part.firstColumn)
                         .arg(part.endColumn));
    }
    return lines;
}

QStringList lines(const char* text) {
    return QString::fromLatin1(text).split(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(bijian::TableMeasures)
Q_DECLARE_METATYPE(bijian::PageRoom)

class TestTableBreaking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breaks_data();
    void breaks();
    void everyCellOnceAndNoneCut();
};

void TestTableBreaking::breaks_data() {
    QTest::addColumn<TableMeasures>("table");
    QTest::addColumn<PageRoom>("room");
    QTest::addColumn<QStringList>("parts");
    using Sizes = std::vector<double>;
    const auto row = [](const char* name, const Sizes& rows, const Sizes& columns, size_t heads, const PageRoom& room,
                        const char* parts) {
        QTest::newRow(name) << TableMeasures{rows, columns, heads, 10} << room << lines(parts);
    };
    // A page of 100 by 100, of which the first has 60 left; the header row takes 10 of each.
    const PageRoom room{100, 60, 100};
    row("fits", Sizes(5, 10), {20, 30, 50}, 1, room, "0: 0-5, 1-3");
    // Not 0-6: the sixth row would be cut at 70. Not 5-15 on page 1: that would end at 110.
    row("rows", Sizes(20, 10), {20, 30}, 1, room, "0: 0-5, 1-2\n1: 5-14, 1-2\n2: 14-20, 1-2");
    // Beside the head of 20 there are 80: 30+50, then 40 alone, as 40+50 would be 90.
    row("columns", Sizes(2, 10), {20, 30, 50, 40, 50}, 1, room, "0: 0-2, 1-3\n1: 0-2, 3-4\n2: 0-2, 4-5");
    // All columns of a band of rows come before the next rows.
    row("rows and columns", Sizes(8, 10), {20, 80, 80}, 1, room, "0: 0-5, 1-2\n1: 0-5, 2-3\n2: 5-8, 1-2\n3: 5-8, 2-3");
    row("uneven rows", {10, 45, 10, 90, 10}, {20, 80}, 1, room, "0: 0-1, 1-2\n1: 1-3, 1-2\n2: 3-4, 1-2\n3: 4-5, 1-2");
    row("first row does not fit below the title", {70, 10}, {20, 80}, 1, room, "1: 0-2, 1-2");
    row("row larger than a page", {300, 10}, {20, 80}, 1, {100, 100, 100}, "0: 0-1, 1-2\n1: 1-2, 1-2");
    row("column larger than a page", Sizes(1, 10), {20, 300, 30}, 1, room, "0: 0-1, 1-2\n1: 0-1, 2-3");
    row("heads wider than a page", Sizes(1, 10), {120, 30, 30}, 1, room, "0: 0-1, 1-2\n1: 0-1, 2-3");
    row("no rows", {}, {20, 80}, 1, room, "0: 0-0, 1-2");
    row("heads alone", Sizes(1, 10), {20, 30}, 2, room, "0: 0-1, 2-2");
    row("exactly full", Sizes(5, 10), {20, 80}, 1, room, "0: 0-5, 1-2");
    row("tenths add up", Sizes(10, 5), {0.7, 0.1, 0.1, 0.1}, 1, {1.0, 60, 100}, "0: 0-10, 1-4");
}

void TestTableBreaking::breaks() {
    QFETCH(TableMeasures, table);
    QFETCH(PageRoom, room);
    QFETCH(QStringList, parts);
    COMPARE_LINES(print(breakIntoPages(table, room)), parts);
}

void TestTableBreaking::everyCellOnceAndNoneCut() {
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        const auto sizes = [&random](size_t count) {
            std::vector<double> values(count);
            for (double& value : values)
                value = 1.0 + static_cast<double>(random() % 400) / 10.0;
            return values;
        };
        TableMeasures table{sizes(random() % 60), sizes(1 + random() % 30), 1, 12.5};
        const PageRoom room{90.0, 40.0 + static_cast<double>(random() % 50), 120.0};
        std::vector<std::vector<int>> seen(table.rowHeights.size(), std::vector<int>(table.columnWidths.size()));
        size_t pages = 0;
        for (const TablePart& part : breakIntoPages(table, room)) {
            QVERIFY(pages == 0 || part.page == pages);
            pages = part.page + 1;
            double height = table.headerHeight;
            for (size_t row = part.firstRow; row < part.endRow; ++row) {
                height += table.rowHeights[row];
                for (size_t column = part.firstColumn; column < part.endColumn; ++column)
                    ++seen[row][column];
            }
            double width = table.columnWidths[0];
            for (size_t column = part.firstColumn; column < part.endColumn; ++column)
                width += table.columnWidths[column];
            QVERIFY(height <= (part.page == 0 ? room.firstHeight : room.height) + 1e-6 ||
                    part.endRow - part.firstRow == 1);
            QVERIFY(width <= room.width + 1e-6 || part.endColumn - part.firstColumn == 1);
        }
        for (const std::vector<int>& row : seen) {
            for (size_t column = 1; column < row.size(); ++column)
                QCOMPARE(row[column], 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestTableBreaking)
#include "tst_table_breaking.moc"
