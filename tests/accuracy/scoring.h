// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/accuracy/corpus.h"

#include <QMap>
#include <QStringList>

namespace bijian::accuracy {

// Counts of matched, missed and spurious rows.
struct Tally {
    int matched = 0;
    int missed = 0;
    int spurious = 0;

    double precision() const { return matched + spurious == 0 ? 1.0 : double(matched) / (matched + spurious); }
    double recall() const { return matched + missed == 0 ? 1.0 : double(matched) / (matched + missed); }
    double f1() const {
        const double sum = precision() + recall();
        return sum == 0.0 ? 0.0 : 2 * precision() * recall() / sum;
    }
    void add(const Tally& other) {
        matched += other.matched;
        missed += other.missed;
        spurious += other.spurious;
    }
};

// Scores rows read against gold: strict on (indicator, value, measure, period, scope), core on (indicator, value,
// measure); each gold row matches once. Errors are described a line each, with their kind of cause.
class Score {
public:
    void add(const Sample& sample, const std::vector<Row>& found);

    Tally strict;
    Tally core;
    QMap<QString, Tally> byIndicator; // core
    QMap<QString, int> byCause;
    QStringList errors;
    // Of observations shown with a confidence in [i/10, (i+1)/10): how many, and how many are right (core).
    int shown[11] = {};
    int right[11] = {};
};

} // namespace bijian::accuracy
