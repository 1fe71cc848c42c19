// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/monitor.h"
#include "core/model/report.h"

#include <QElapsedTimer>
#include <QString>

namespace bijian {

// Where a command speaks: messages and, on a terminal, a progress bar, all on standard error, so that standard output
// holds data only. Used on one thread.
class Console final : public Monitor {
public:
    Console();
    ~Console() override;

    // One line; the bar makes way for it.
    void say(const QString& line);
    void say(const Error& error);
    // The report's issues that an analyst has to know of, a line each.
    void sayIssues(const Report& report);

    // A bar on a terminal, at most a few times a second; nothing elsewhere.
    void progress(qint64 done, qint64 total) override;
    // Takes the bar away.
    void clearProgress();

private:
    const bool m_terminal;
    bool m_shown = false;
    QElapsedTimer m_lastDrawn;
};

} // namespace bijian
