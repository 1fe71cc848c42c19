// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/suggest.h"

#include "core/mapping/extractor.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace bijian {

namespace {

constexpr size_t kMostExamples = 5;
// Of so many times the limit some can be dropped.
constexpr size_t kSpare = 2;
constexpr int kMostRounds = 4;

Result<std::vector<OpenQuantity>> openQuantities(const Engine& engine, const std::vector<ReportPointer>& reports,
                                                 Monitor& monitor) {
    QFile file(QStringLiteral(":/bijian/lexicon/units.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileMissing, {}, file.fileName(), 0, 0};
    const auto units = WordLists::parse(file.readAll());
    if (!units)
        return units.error();
    const OpenQuantityReader reader(engine.codebook(), engine.extractor().cues(), engine.extractor().quantities(),
                                    *units);
    std::vector<OpenQuantity> found;
    for (size_t i = 0; i < reports.size(); ++i) {
        if (monitor.isCancelled())
            return ErrorCode::Cancelled;
        reader.read(*reports[i], engine.contextOf(*reports[i]), i, found);
    }
    return found;
}

// Reads the reports again with all entries and notes what each reads of its own.
class Trial {
public:
    Trial(const Engine& engine, const std::vector<ReportPointer>& reports, Monitor& monitor)
        : m_engine(engine), m_reports(reports), m_monitor(monitor) {}

    Result<void> run(std::vector<SuggestionEntry>& entries) {
        auto engine = engineWith(entries);
        if (!engine)
            return engine.error();
        for (SuggestionEntry& entry : entries) {
            entry.examples.clear();
            entry.readCount = 0;
            entry.readReports = 0;
            entry.numberCount = static_cast<int>(entry.suggestion.members.size());
        }
        std::vector<std::vector<Member>> ofReport(m_reports.size());
        for (SuggestionEntry& entry : entries) {
            for (const OpenQuantity& member : entry.suggestion.members)
                ofReport[member.report].push_back({&entry, &member});
        }
        for (size_t i = 0; i < m_reports.size(); ++i) {
            if (m_monitor.isCancelled())
                return ErrorCode::Cancelled;
            m_monitor.progress(static_cast<qint64>(i), static_cast<qint64>(m_reports.size()));
            if (!ofReport[i].empty())
                note(*(*engine)->withIdentity(m_reports[i], m_reports[i]->identity), ofReport[i]);
        }
        return {};
    }

private:
    struct Member {
        SuggestionEntry* entry;
        const OpenQuantity* quantity;
    };

    // With as many of the entries as the codebook has room for; the others are taken off the list.
    Result<std::shared_ptr<const Engine>> engineWith(std::vector<SuggestionEntry>& entries) const {
        for (;;) {
            auto engine = Engine::createWithCodebook(
                codebookWithSuggestions(m_engine.codebookBytes(), entries, m_engine.codebook(), {}));
            if (engine || entries.size() < 2)
                return engine;
            entries.resize(entries.size() / 2);
        }
    }

    static void note(const Report& report, const std::vector<Member>& members) {
        std::set<const SuggestionEntry*> seen; // in this report
        for (const Member& member : members) {
            const TextRange number = report.mentions[member.quantity->mention].range;
            const bool read =
                std::any_of(report.observations.begin(), report.observations.end(), [&](const Observation& made) {
                    return made.indicator == member.entry->suggestion.id && made.number.overlaps(number);
                });
            if (!read)
                continue;
            ++member.entry->readCount;
            if (!seen.insert(member.entry).second)
                continue;
            ++member.entry->readReports;
            if (member.entry->examples.size() < kMostExamples)
                member.entry->examples.push_back({QFileInfo(report.source.path).fileName(), member.quantity->clause});
        }
    }

    const Engine& m_engine;
    const std::vector<ReportPointer>& m_reports;
    Monitor& m_monitor;
};

} // namespace

Result<std::vector<SuggestionEntry>> suggestEntries(const Engine& engine, const std::vector<ReportPointer>& reports,
                                                    const SuggestOptions& options, Monitor& monitor) {
    const auto quantities = openQuantities(engine, reports, monitor);
    if (!quantities)
        return quantities.error();
    const auto limit = static_cast<size_t>(options.limit);
    std::vector<SuggestionEntry> entries;
    for (Suggestion& suggestion : groupOpenQuantities(*quantities, engine.codebook(), options.minimumReports)) {
        if (entries.size() < limit * kSpare)
            entries.push_back({std::move(suggestion), {}, 0, 0, 0});
    }
    // What an entry reads depends on the others, so those that stay are tried again without those that went.
    Trial trial(engine, reports, monitor);
    for (int round = 0; round < kMostRounds && !entries.empty(); ++round) {
        if (auto tried = trial.run(entries); !tried)
            return tried.error();
        const size_t before = entries.size();
        std::erase_if(entries,
                      [&](const SuggestionEntry& entry) { return entry.readReports < options.minimumReports; });
        if (entries.size() > limit)
            entries.resize(limit);
        if (entries.size() == before)
            break;
    }
    return entries;
}

} // namespace bijian
