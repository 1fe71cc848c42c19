// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bijian::accuracy {

// A number of a text with its kind, as a file of gold quantities or the scanner says it. `value` is a plain decimal or
// empty.
struct MentionRow {
    QString asWritten;
    QString value;
    QString kind;
};

// Scores the numbers read from texts against gold: both lists are aligned by the numerals that they hold, in order. A
// gold row is right when a number of the same group of kinds ({rate, share, growth}, {date, period}, {ordinal, name,
// other}, each other kind) stands against it with, for a quantity that has one, an equal value.
class MentionScore {
public:
    void add(const QString& name, const std::vector<MentionRow>& gold, const std::vector<MentionRow>& found);
    double share() const { return total == 0 ? 1.0 : double(right) / total; }

    int total = 0;
    int right = 0;
    int extra = 0; // numbers that stand against no gold row
    QStringList errors;
};

} // namespace bijian::accuracy
