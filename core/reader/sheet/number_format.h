// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace bijian {

// How a spreadsheet shows a number (单元格数字格式; ECMA-376 part 1, 18.8.30 and 18.8.31): what stands on its page, not
// what lies in its file, is what it states. Knows digits, grouping, percent, scaling by thousands, literal words,
// sections by sign, and dates. Fractions, powers of ten, conditions and elapsed times are shown as General. Immutable.
class NumberFormat {
public:
    // The format code as the file has it; empty for General.
    explicit NumberFormat(QStringView code = {});
    // The code behind a number below 164 that no file defines; empty for General.
    static QString builtIn(int id);

    // To 15 significant digits, as spreadsheets keep them; rounded half away from zero. `from1904`: days count from
    // 1904-01-01, not from 1900.
    QString shown(double value, bool from1904 = false) const;

private:
    struct Piece {
        enum class Kind : quint8 { Literal, Number, Year, Month, Day, Weekday, Hour, Minute, Second } kind;
        QString text;  // of a literal
        int width = 0; // of the others, in letters
    };
    struct Section {
        std::vector<Piece> pieces;
        int leastDigits = 0; // before the point
        int leastPlaces = 0; // behind it
        int mostPlaces = 0;
        int percents = 0;
        int thousands = 0; // by how many of them the value is divided
        bool grouped = false;
        bool general = false; // shown as it is, between the literals
        bool date = false;
    };

    static Section sectionOf(QStringView code);
    static QString numberBy(const Section& section, double magnitude);
    static QString dateBy(const Section& section, double value, bool from1904);

    std::vector<Section> m_sections;
};

} // namespace bijian
