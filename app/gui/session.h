// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/jobs/open_job.h"
#include "app/models/message_list_model.h"
#include "core/base/language.h"
#include "core/compare/compare_reports.h"
#include "core/workspace/engine.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace bijian {

// What the window works on, without the window: the engine, the open set of reports, the choice of what is compared,
// and the comparison that follows from it. Everything that takes time runs in the background; this object lives in the
// window's thread and tells when something has changed. What fails is told and changes nothing.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    // Makes the engine in the background; what is opened before it is ready waits for it.
    void start();
    bool isReady() const { return m_engine != nullptr; }
    // Null until ready.
    const Engine* engine() const { return m_engine.get(); }
    // Null until ready; lives as long as whoever holds it.
    std::shared_ptr<const Codebook> codebook() const;

    // Files and folders; names that begin with ":/" are data that comes with the program.
    void open(const QStringList& paths);
    void openSamples();
    void cancelOpening();
    bool isOpening() const { return m_openJob.isRunning() || !m_waitingPaths.isEmpty(); }
    void remove(const std::vector<ReportId>& reports);
    // Reads the report again as that of another region and year.
    void setIdentity(const ReportId& report, const Identity& identity);
    // Reads a file of text again by another encoding; what fails changes nothing.
    void readAs(const ReportId& report, const QString& encoding);
    // Reads all open reports again by another codebook; one with an error changes nothing.
    void useCodebook(const QString& path);

    const std::vector<ReportPointer>& reports() const { return m_workspace.reports(); }
    std::vector<std::vector<ReportId>> conflicts() const { return m_workspace.conflicts(); }
    ReportPointer find(const ReportId& id) const { return m_workspace.find(id); }

    // The choice of what is compared. `year` 0 means all years.
    void setExcluded(const QSet<ReportId>& excluded);
    void setIndicators(const std::vector<IndicatorId>& indicators);
    void setLayout(ComparisonLayout layout);
    void setYear(int year);
    void setLanguage(Language language);
    // The indicators that most of the reports state, as many as fit a screen; chosen by itself until the user chooses.
    void suggestIndicators();
    const std::vector<IndicatorId>& indicators() const { return m_indicators; }
    ComparisonLayout layout() const { return m_layout; }
    int year() const { return m_year; }
    Language language() const { return m_language; }
    // The years that the open reports are of, in order.
    std::vector<int> years() const;

    // Never null; empty while nothing is chosen or open.
    const std::shared_ptr<const Comparison>& comparison() const { return m_comparison; }
    // Whether the comparison is of the present choice.
    bool isSettled() const { return !m_compareJob.isRunning(); }

Q_SIGNALS:
    void ready();
    void codebookChanged();
    void reportsChanged();
    void indicatorsChanged();
    void comparisonChanged();
    void messagesAdded(const std::vector<bijian::MessageListModel::Message>& messages);
    void openingProgressed(qint64 done, qint64 total);
    void openingChanged(bool opening);

private:
    void openNow(const QStringList& paths);
    void takeOpened(const std::vector<FileReport>& opened);
    void finishOpening(bool cancelled);
    void announceReports();
    void compare();
    void fail(const Error& error);

    std::shared_ptr<const Engine> m_engine;
    QStringList m_waitingPaths; // until the engine is ready
    Workspace m_workspace;
    QSet<ReportId> m_excluded;
    std::vector<IndicatorId> m_indicators;
    bool m_userChose = false;
    ComparisonLayout m_layout = ComparisonLayout::RegionsByIndicators;
    int m_year = 0;
    Language m_language = Language::Chinese;
    std::shared_ptr<const Comparison> m_comparison = std::make_shared<const Comparison>();

    // Last: they are ended first.
    OpenJob m_openJob;
    LatestJob<std::shared_ptr<const Comparison>> m_compareJob;
};

} // namespace bijian
