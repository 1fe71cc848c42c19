// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/engine.h"

#include "core/identity/identify.h"
#include "core/identity/identity_lexicon.h"
#include "core/mapping/codebook_reader.h"
#include "core/mapping/extractor.h"
#include "core/outline/outline_builder.h"
#include "core/reader/archive/collection.h"
#include "core/reader/isolation/reader_pool.h"
#include "core/reader/reader_registry.h"
#include "core/text/encoding_choice.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bijian {

namespace {

Result<QByteArray> resource(const QString& name) {
    QFile file(u":/bijian/" + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileMissing, {}, file.fileName(), 0, 0};
    return file.readAll();
}

void addNames(const Region& region, ReportContext& context) {
    QSet<QString>& names = context.regionsBelow;
    names.insert(region.name);
    if (region.name.size() == 3)
        context.shortNamesBelow.insert(region.name.left(2));
    for (const QString& name : region.shortNames) {
        if (name.size() >= 3)
            names.insert(name);
    }
}

// A report's year, and by which names it calls itself and those above and below it.
ReportContext contextFrom(const Identity& identity, const RegionTable& regions) {
    ReportContext context;
    context.year = identity.year;
    context.published = identity.published.value.left(4).toInt();
    context.level = identity.level;
    context.department = !identity.department.value.isEmpty();
    if (!identity.region.value.isEmpty())
        context.ownNames.append(identity.region.value);
    if (const Region* region = regions.find(identity.regionCode)) {
        context.ownNames.append(region->name);
        context.ownNames.append(region->shortNames);
        for (const Region* above : regions.ancestors(region->code))
            context.ownNames.append(above->name);
        for (const Region* below : regions.children(region->code)) {
            addNames(*below, context);
            for (const Region* further : regions.children(below->code))
                addNames(*further, context);
        }
    }
    if (identity.level == RegionLevel::Nation || identity.region.value.isEmpty()) {
        for (const Region& region : regions.regions()) {
            if (region.level != RegionLevel::Province)
                continue;
            context.regionsBelow.insert(region.name);
            for (const QString& name : region.shortNames)
                context.regionsBelow.insert(name);
        }
    }
    context.ownNames.removeDuplicates();
    return context;
}

} // namespace

Engine::Engine() = default;
Engine::~Engine() = default;

Result<std::shared_ptr<const Engine>> Engine::create(const QString& readerProgram) {
    const auto codebook = resource(QStringLiteral("codebook/codebook.txt"));
    if (!codebook)
        return codebook.error();
    return createWithCodebook(*codebook, readerProgram);
}

Result<std::shared_ptr<const Engine>> Engine::createWithCodebook(const QByteArray& codebookBytes,
                                                                 const QString& readerProgram) {
    const auto units = resource(QStringLiteral("lexicon/units.txt"));
    const auto quantity = resource(QStringLiteral("lexicon/quantity.txt"));
    const auto discourse = resource(QStringLiteral("lexicon/discourse.txt"));
    const auto outlineBytes = resource(QStringLiteral("lexicon/outline.txt"));
    const auto identityBytes = resource(QStringLiteral("lexicon/identity.txt"));
    const auto regionBytes = resource(QStringLiteral("regions/regions.tsv"));
    for (const auto* bytes : {&units, &quantity, &discourse, &outlineBytes, &identityBytes, &regionBytes}) {
        if (!*bytes)
            return bytes->error();
    }
    auto codebook = readCodebook(codebookBytes);
    if (!codebook)
        return codebook.error();
    const auto outline = WordLists::parse(*outlineBytes);
    if (!outline)
        return outline.error();
    const auto identity = WordLists::parse(*identityBytes);
    if (!identity)
        return identity.error();
    auto regions = RegionTable::parse(*regionBytes);
    if (!regions)
        return regions.error();
    std::shared_ptr<Engine> engine(new Engine);
    if (!readerProgram.isEmpty())
        engine->m_readers = std::make_unique<ReaderPool>(readerProgram);
    engine->m_codebookBytes = codebookBytes;
    engine->m_codebook = std::make_unique<const Codebook>(std::move(*codebook));
    engine->m_regions = std::make_unique<const RegionTable>(std::move(*regions));
    engine->m_outline = std::make_unique<const OutlineLexicon>(OutlineLexicon::create(*outline));
    engine->m_identity = std::make_unique<const IdentityLexicon>(IdentityLexicon::create(*identity));
    auto extractor = Extractor::create(*engine->m_codebook, {*units, *quantity, *discourse});
    if (!extractor)
        return extractor.error();
    engine->m_extractor = std::move(*extractor);
    return std::shared_ptr<const Engine>(std::move(engine));
}

std::vector<FileReport> Engine::read(const QString& path, Monitor& monitor) const {
    const auto bytes = readFileBytes(path, monitor);
    if (!bytes)
        return {{path, bytes.error()}};
    return readFile(*bytes, path, monitor);
}

Result<ReportPointer> Engine::readOne(const QString& path, Monitor& monitor) const {
    // A label leads through a file as if it were a folder.
    QString file = path;
    while (!QFileInfo::exists(file) && file.contains(u'/'))
        file = file.section(u'/', 0, -2);
    std::vector<FileReport> reports = read(QFileInfo(file).isFile() ? file : path, monitor);
    const auto wanted =
        std::find_if(reports.begin(), reports.end(), [&path](const FileReport& one) { return one.path == path; });
    if (wanted == reports.end() && file != path)
        return Error{ErrorCode::FileMissing, {}, path, 0, 0};
    return wanted == reports.end() ? std::move(reports.front().report) : std::move(wanted->report);
}

std::vector<FileReport> Engine::readFile(const QByteArray& bytes, const QString& name, Monitor& monitor) const {
    std::vector<FileReport> reports;
    unpack(bytes, name, 0, monitor, reports);
    return reports;
}

// Appends what a file gives that lies in `depth` collections.
void Engine::unpack(const QByteArray& bytes, const QString& name, int depth, Monitor& monitor,
                    std::vector<FileReport>& reports) const {
    const CollectionKind kind = collectionKind(bytes);
    const auto fail = [&](ErrorCode code, const QStringList& arguments = {}) {
        reports.push_back({name, Error{code, arguments, name, 0, 0}});
    };
    if (kind != CollectionKind::Archive) {
        auto report = readBytes(bytes, name, monitor);
        const bool isUnknown = !report && report.error().code == ErrorCode::FormatUnknown;
        if (kind != CollectionKind::Package || !isUnknown)
            reports.push_back({name, std::move(report)});
        if (kind == CollectionKind::None || (kind == CollectionKind::Package && !isUnknown))
            return;
    }
    if (depth == kMaximumCollectionDepth) {
        fail(ErrorCode::PackageTooLarge, {QStringLiteral("depth"), QString::number(kMaximumCollectionDepth)});
        return;
    }
    const size_t before = reports.size();
    const auto take = [&](const CollectionEntry& entry) {
        const QString path = name + u'/' + entry.name;
        if (entry.isEncrypted)
            reports.push_back({path, Error{ErrorCode::PasswordNeeded, {}, path, 0, 0}});
        else
            unpack(entry.bytes, path, depth + 1, monitor, reports);
        return !monitor.isCancelled();
    };
    const auto unpacked =
        m_readers ? m_readers->unpack(bytes, name, monitor, take) : unpackCollection(bytes, monitor, take);
    if (!unpacked)
        fail(unpacked.error().code, unpacked.error().arguments);
    else if (kind != CollectionKind::Message && reports.size() == before)
        fail(ErrorCode::NoReports);
    // A covering letter says nothing itself.
    if (kind == CollectionKind::Message && reports.size() > before) {
        const FileReport& letter = reports[before - 1];
        if (!letter.report || (*letter.report)->observations.empty())
            reports.erase(reports.begin() + static_cast<qsizetype>(before) - 1);
    }
}

Result<Document> Engine::document(const QByteArray& bytes, const QString& name, Monitor& monitor) const {
    return m_readers ? m_readers->read(bytes, name, monitor) : readDocument(bytes, name, monitor);
}

Result<ReportPointer> Engine::readBytes(const QByteArray& bytes, const QString& name, Monitor& monitor) const {
    return reportOf(document(bytes, name, monitor), bytes, name, monitor);
}

Result<ReportPointer> Engine::readAs(const QString& path, const QString& encoding, Monitor& monitor) const {
    const auto bytes = readFileBytes(path, monitor);
    if (!bytes)
        return bytes.error();
    const QByteArray utf8 = recoded(*bytes, encoding);
    if (utf8.isEmpty())
        return Error{ErrorCode::EncodingUnknown, {encoding}, path, 0, 0};
    auto decoded = document(utf8, path, monitor);
    if (decoded) {
        decoded->encoding = encoding;
        std::erase_if(decoded->issues, [](const Issue& issue) {
            return issue.code == IssueCode::EncodingGuessed || issue.code == IssueCode::EncodingMislabelled;
        });
    }
    return reportOf(std::move(decoded), *bytes, path, monitor);
}

Result<std::vector<EncodingChoice>> Engine::encodingsOf(const QString& path, Monitor& monitor) {
    const auto bytes = readFileBytes(path, monitor);
    if (!bytes)
        return bytes.error();
    return encodingChoices(*bytes);
}

// What becomes of a document; `bytes` are those of its file.
Result<ReportPointer> Engine::reportOf(Result<Document> document, const QByteArray& bytes, const QString& name,
                                       Monitor& monitor) const {
    if (!document)
        return document.error();
    auto report = std::make_shared<Report>();
    report->id = ReportId(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    report->source = {name, document->format, document->encoding, bytes.size()};
    report->text = std::move(document->text);
    report->issues = std::move(document->issues);
    report->pages = std::move(document->pages);
    report->outline = buildOutline(report->text, document->hints, *m_outline);
    report->identity = identify(report->text, report->outline, *m_regions, *m_identity, name);
    return finish(std::move(report), monitor);
}

ReportPointer Engine::withIdentity(const ReportPointer& report, const Identity& identity) const {
    auto copy = std::make_shared<Report>(*report);
    copy->identity = identity;
    std::erase_if(copy->issues, [](const Issue& issue) {
        return issue.code == IssueCode::RegionUnknown || issue.code == IssueCode::YearUnknown ||
               issue.code == IssueCode::NoObservations;
    });
    Monitor monitor;
    auto finished = finish(std::move(copy), monitor);
    // Nobody else holds the monitor, so nothing was cancelled.
    return std::move(*finished);
}

ReportContext Engine::contextOf(const Report& report) const {
    return contextFrom(report.identity, *m_regions);
}

// The last stage: observations and ledger by the report's identity, and what is doubtful about it as a whole.
Result<ReportPointer> Engine::finish(std::shared_ptr<Report> report, Monitor& monitor) const {
    auto extraction = m_extractor->extract(report->text, report->outline, contextOf(*report), monitor);
    if (!extraction) {
        Error error = extraction.error();
        error.file = report->source.path;
        return error;
    }
    report->mentions = std::move(extraction->mentions);
    report->ledger = std::move(extraction->ledger);
    report->observations = std::move(extraction->observations);
    if (report->identity.region.value.isEmpty())
        report->issues.push_back({IssueSeverity::Doubtful, IssueCode::RegionUnknown, {}, {}});
    if (report->identity.year == 0)
        report->issues.push_back({IssueSeverity::Doubtful, IssueCode::YearUnknown, {}, {}});
    if (report->observations.empty())
        report->issues.push_back({IssueSeverity::Note, IssueCode::NoObservations, {}, {}});
    return ReportPointer(std::move(report));
}

QString readerProgram() {
    return ReaderPool::programPath(QCoreApplication::applicationDirPath());
}

} // namespace bijian
