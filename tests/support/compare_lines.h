// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bijian::test {

// Compares two lists of lines and, where they differ, fails the running test with a message that reads like a diff
// ("- expected" and "+ found"). Returns whether they are equal.
bool compareLines(const QStringList& found, const QStringList& expected, const char* file, int line);

} // namespace bijian::test

// As QCOMPARE, for lists of lines.
#define COMPARE_LINES(found, expected)                                                                                 \
    do {                                                                                                               \
        if (!bijian::test::compareLines(found, expected, __FILE__, __LINE__))                                          \
            return;                                                                                                    \
    } while (false)
