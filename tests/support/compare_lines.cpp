// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/compare_lines.h"

#include <QTest>

namespace bijian::test {

bool compareLines(const QStringList& found, const QStringList& expected, const char* file, int line) {
    if (found == expected)
        return QTest::qVerify(true, "", "", file, line);
    QString message = QStringLiteral("lines differ (- expected, + found)\n");
    const qsizetype count = std::max(found.size(), expected.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QString left = i < expected.size() ? expected[i] : QString();
        const QString right = i < found.size() ? found[i] : QString();
        if (i < expected.size() && i < found.size() && left == right) {
            message += QStringLiteral("  ") + left + u'\n';
            continue;
        }
        if (i < expected.size())
            message += QStringLiteral("- ") + left + u'\n';
        if (i < found.size())
            message += QStringLiteral("+ ") + right + u'\n';
    }
    QTest::qFail(message.toUtf8().constData(), file, line);
    return false;
}

} // namespace bijian::test
