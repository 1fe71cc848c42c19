// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session.h"

#include "app/jobs/background.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <set>

namespace bijian {

namespace {

// As many columns as a usual window shows without scrolling far.
constexpr size_t kSuggested = 12;

std::vector<FileReport> readFile(const Engine& engine, const QString& path, Monitor& monitor) {
    if (!path.startsWith(QStringLiteral(":/")))
        return engine.read(path, monitor);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{path, Error{ErrorCode::FileMissing, {}, path, 0, 0}}};
    return engine.readFile(file.readAll(), path, monitor);
}

using EngineResult = Result<std::shared_ptr<const Engine>>;

// The engine of another codebook and the reports as it reads them.
struct Reread {
    EngineResult engine;
    std::vector<ReportPointer> reports;
};

Reread rereadAll(const QString& path, const std::vector<ReportPointer>& reports) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Error{ErrorCode::FileUnreadable, {file.errorString()}, path, 0, 0}, {}};
    Reread reread{Engine::createWithCodebook(file.readAll(), readerProgram()), {}};
    if (!reread.engine) {
        reread.engine.error().file = path;
        return reread;
    }
    for (const ReportPointer& report : reports)
        reread.reports.push_back((*reread.engine)->withIdentity(report, report->identity));
    return reread;
}

} // namespace

Session::Session(QObject* parent) : QObject(parent) {
    connect(&m_openJob, &OpenJob::opened, this, &Session::takeOpened);
    connect(&m_openJob, &OpenJob::progressed, this, &Session::openingProgressed);
    connect(&m_openJob, &OpenJob::finished, this, &Session::finishOpening);
}

Session::~Session() = default;

void Session::start() {
    runInBackground(
        this, [] { return Engine::create(readerProgram()); },
        [this](EngineResult engine) {
            if (!engine) {
                fail(engine.error());
                return;
            }
            m_engine = std::move(*engine);
            Q_EMIT ready();
            Q_EMIT codebookChanged();
            if (!m_waitingPaths.isEmpty())
                openNow(std::exchange(m_waitingPaths, {}));
        });
}

std::shared_ptr<const Codebook> Session::codebook() const {
    return m_engine ? std::shared_ptr<const Codebook>(m_engine, &m_engine->codebook()) : nullptr;
}

void Session::open(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    if (m_engine)
        openNow(paths);
    else
        m_waitingPaths.append(paths);
    Q_EMIT openingChanged(true);
}

void Session::openSamples() {
    const QDir samples(QStringLiteral(":/bijian/samples"));
    QStringList paths;
    for (const QString& name : samples.entryList(QDir::Files, QDir::Name))
        paths.append(samples.filePath(name));
    open(paths);
}

void Session::cancelOpening() {
    if (!m_waitingPaths.isEmpty()) {
        m_waitingPaths.clear();
        Q_EMIT openingChanged(false);
    }
    m_openJob.cancel();
}

void Session::remove(const std::vector<ReportId>& reports) {
    if (reports.empty())
        return;
    for (const ReportId& id : reports)
        m_workspace.remove(id);
    announceReports();
}

void Session::setIdentity(const ReportId& report, const Identity& identity) {
    const ReportPointer before = m_workspace.find(report);
    if (!before || !m_engine || before->identity == identity)
        return;
    runInBackground(
        this, [engine = m_engine, before, identity] { return engine->withIdentity(before, identity); },
        [this](ReportPointer after) {
            m_workspace.replace(std::move(after));
            announceReports();
        });
}

void Session::readAs(const ReportId& report, const QString& encoding) {
    const ReportPointer before = m_workspace.find(report);
    if (!before || !m_engine || before->source.encoding == encoding)
        return;
    runInBackground(
        this,
        [engine = m_engine, path = before->source.path, encoding] {
            Monitor monitor;
            return engine->readAs(path, encoding, monitor);
        },
        [this](Result<ReportPointer> after) {
            if (!after) {
                fail(after.error());
                return;
            }
            m_workspace.replace(std::move(*after));
            announceReports();
        });
}

void Session::useCodebook(const QString& path) {
    runInBackground(
        this, [path, reports = m_workspace.reports()] { return rereadAll(path, reports); },
        [this](Reread reread) {
            if (!reread.engine) {
                fail(reread.engine.error());
                return;
            }
            m_engine = std::move(*reread.engine);
            for (ReportPointer& report : reread.reports)
                m_workspace.replace(std::move(report));
            std::erase_if(m_indicators, [this](const IndicatorId& id) { return !m_engine->codebook().find(id); });
            Q_EMIT codebookChanged();
            announceReports();
        });
}

void Session::setExcluded(const QSet<ReportId>& excluded) {
    m_excluded = excluded;
    compare();
}

void Session::setIndicators(const std::vector<IndicatorId>& indicators) {
    m_userChose = true;
    m_indicators = indicators;
    Q_EMIT indicatorsChanged();
    compare();
}

void Session::setLayout(ComparisonLayout layout) {
    if (layout == m_layout)
        return;
    m_layout = layout;
    compare();
}

void Session::setYear(int year) {
    if (year == m_year)
        return;
    m_year = year;
    compare();
}

void Session::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    compare();
}

void Session::suggestIndicators() {
    if (!m_engine)
        return;
    QHash<IndicatorId, int> counts;
    for (const ReportPointer& report : m_workspace.reports()) {
        QSet<IndicatorId> stated;
        for (const Observation& observation : report->observations) {
            if (observation.measure == Measure::Level && observation.scope.isEmpty())
                stated.insert(observation.indicator);
        }
        for (const IndicatorId& id : std::as_const(stated))
            ++counts[id];
    }
    std::vector<IndicatorId> ranked;
    for (const Indicator& indicator : m_engine->codebook().indicators()) {
        if (counts.contains(indicator.id))
            ranked.push_back(indicator.id);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [&counts](const IndicatorId& left, const IndicatorId& right) {
        return counts.value(left) > counts.value(right);
    });
    ranked.resize(std::min(ranked.size(), kSuggested));
    m_indicators = std::move(ranked);
    Q_EMIT indicatorsChanged();
    compare();
}

std::vector<int> Session::years() const {
    std::set<int> years;
    for (const ReportPointer& report : m_workspace.reports()) {
        if (report->identity.year != 0)
            years.insert(report->identity.year);
    }
    return {years.begin(), years.end()};
}

void Session::openNow(const QStringList& paths) {
    m_openJob.start(paths, reportFiles, [engine = m_engine](const QString& path, Monitor& monitor) {
        return readFile(*engine, path, monitor);
    });
}

void Session::takeOpened(const std::vector<FileReport>& opened) {
    std::vector<MessageListModel::Message> messages;
    bool added = false;
    for (const FileReport& one : opened) {
        if (!one.report) {
            Error error = one.report.error();
            error.file = one.path;
            messages.push_back({MessageListModel::Kind::Failure, std::move(error)});
            continue;
        }
        const Error place{ErrorCode::Cancelled, {}, one.path, 0, 0};
        switch (m_workspace.add(*one.report)) {
        case Workspace::AddOutcome::Added:
            added = true;
            break;
        case Workspace::AddOutcome::AlreadyOpen:
            messages.push_back({MessageListModel::Kind::SameReport, place});
            break;
        case Workspace::AddOutcome::SameRegionAndYear:
            added = true;
            messages.push_back({MessageListModel::Kind::SameRegionAndYear, place});
            break;
        }
    }
    if (added)
        announceReports();
    if (!messages.empty())
        Q_EMIT messagesAdded(messages);
}

void Session::finishOpening(bool cancelled) {
    if (!cancelled && !m_userChose && !m_workspace.reports().empty())
        suggestIndicators();
    Q_EMIT openingChanged(isOpening());
}

void Session::announceReports() {
    const std::vector<int> present = years();
    if (m_year != 0 && std::find(present.begin(), present.end(), m_year) == present.end())
        m_year = 0;
    Q_EMIT reportsChanged();
    if (!m_userChose && m_indicators.empty())
        suggestIndicators();
    else
        compare();
}

void Session::compare() {
    if (!m_engine)
        return;
    std::vector<ReportPointer> reports;
    for (const ReportPointer& report : m_workspace.reports()) {
        if (!m_excluded.contains(report->id))
            reports.push_back(report);
    }
    ComparisonOptions options;
    options.language = m_language;
    if (m_year != 0)
        options.years = {m_year};
    m_compareJob.start(
        [engine = m_engine, reports = std::move(reports), indicators = m_indicators, layout = m_layout,
         options](Monitor&) {
            return std::make_shared<const Comparison>(
                compareReports(reports, indicators, layout, engine->codebook(), options));
        },
        [this](std::shared_ptr<const Comparison> comparison) {
            m_comparison = std::move(comparison);
            Q_EMIT comparisonChanged();
        });
}

void Session::fail(const Error& error) {
    Q_EMIT messagesAdded({{MessageListModel::Kind::Failure, error}});
}

} // namespace bijian
