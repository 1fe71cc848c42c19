// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accuracy/scoring.h"

#include <algorithm>

namespace bijian::accuracy {

namespace {

bool sameCore(const Row& a, const Row& b) {
    return a.indicator == b.indicator && a.value == b.value && a.measure == b.measure;
}

bool sameStrict(const Row& a, const Row& b) {
    return sameCore(a, b) && a.period == b.period && a.scope == b.scope;
}

QString describe(const Row& row) {
    return row.indicator + u' ' + row.value + u' ' + row.measure + u' ' + row.period + u" [" + row.scope + u"] " +
           row.asWritten;
}

} // namespace

void Score::add(const Sample& sample, const std::vector<Row>& found) {
    std::vector<int> pair(found.size(), -1);
    std::vector<bool> taken(sample.gold.size(), false);
    for (const bool exact : {true, false}) {
        for (size_t f = 0; f < found.size(); ++f) {
            for (size_t g = 0; g < sample.gold.size() && pair[f] < 0; ++g) {
                if (taken[g] || !(exact ? sameStrict(found[f], sample.gold[g]) : sameCore(found[f], sample.gold[g])))
                    continue;
                pair[f] = static_cast<int>(g);
                taken[g] = true;
            }
        }
    }
    const auto note = [&](const char* cause, const QString& text) {
        ++byCause[QString::fromLatin1(cause)];
        errors.append(sample.name + u' ' + QString::fromLatin1(cause) + u": " + text);
    };
    for (size_t f = 0; f < found.size(); ++f) {
        const Row& row = found[f];
        const int bucket = std::clamp(static_cast<int>(row.confidence * 10), 0, 10);
        ++shown[bucket];
        if (pair[f] < 0) {
            ++strict.spurious;
            ++core.spurious;
            ++byIndicator[row.indicator].spurious;
            note("spurious", describe(row));
            continue;
        }
        ++right[bucket];
        ++core.matched;
        ++byIndicator[row.indicator].matched;
        const Row& gold = sample.gold[static_cast<size_t>(pair[f])];
        if (sameStrict(row, gold)) {
            ++strict.matched;
            continue;
        }
        ++strict.spurious;
        ++strict.missed;
        note(row.period != gold.period ? "period" : "scope",
             describe(row) + u" is " + gold.period + u" [" + gold.scope + u']');
    }
    for (size_t g = 0; g < sample.gold.size(); ++g) {
        if (taken[g])
            continue;
        ++strict.missed;
        ++core.missed;
        ++byIndicator[sample.gold[g].indicator].missed;
        note("missed", describe(sample.gold[g]));
    }
}

} // namespace bijian::accuracy
