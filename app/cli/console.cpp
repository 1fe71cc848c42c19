// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/models/message_text.h"

#include <cstdio>
#include <unistd.h>

namespace bijian {

namespace {

constexpr int kBarWidth = 30;
constexpr qint64 kRedrawMilliseconds = 100;
// Back to the line's start, and clear it.
constexpr const char* kClearLine = "\r\x1b[K";

void write(const QByteArray& bytes) {
    // There is nobody to tell that standard error is gone.
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Console::Console() : m_terminal(isatty(STDERR_FILENO) != 0) {
    m_lastDrawn.start();
}

Console::~Console() {
    clearProgress();
}

void Console::say(const QString& line) {
    clearProgress();
    write(line.toUtf8() + '\n');
}

void Console::say(const Error& error) {
    say(messageLine(error));
}

void Console::sayIssues(const Report& report) {
    for (const Issue& issue : report.issues) {
        if (issue.severity != IssueSeverity::Note)
            say(visibleName(report.source.path) + QStringLiteral(": ") + issueText(issue));
    }
}

void Console::progress(qint64 done, qint64 total) {
    if (!m_terminal || total < 2 || (m_shown && m_lastDrawn.elapsed() < kRedrawMilliseconds))
        return;
    const auto filled = static_cast<int>(done * kBarWidth / total);
    const QByteArray bar = QByteArray(filled, '#') + QByteArray(kBarWidth - filled, '.');
    write(kClearLine + ('[' + bar + "] " + QByteArray::number(done) + '/' + QByteArray::number(total)));
    m_shown = true;
    m_lastDrawn.restart();
}

void Console::clearProgress() {
    if (m_shown)
        write(kClearLine);
    m_shown = false;
}

} // namespace bijian
