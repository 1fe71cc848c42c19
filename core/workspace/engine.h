// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/report.h"
#include "core/workspace/file_report.h"

#include <memory>
#include <vector>

namespace bijian {

class RegionTable;
class Extractor;
class ReaderPool;
struct Document;
struct EncodingChoice;
struct ReportContext;
struct IdentityLexicon;
struct OutlineLexicon;

// Everything that turns a file into a Report (读取引擎): the codebook, the region table and the compiled cues, frozen.
// The same bytes and codebook give the same report. Re-entrant: one engine serves any number of threads at once.
class Engine {
public:
    // With the codebook, lexicon and regions that come with the program; fails only where those are broken. All but
    // plain text is read by `readerProgram` in processes of its own; in this process where that is empty.
    static Result<std::shared_ptr<const Engine>> create(const QString& readerProgram = {});
    // With a codebook of the analyst's own. Fails with CodebookInvalid (line and column set).
    static Result<std::shared_ptr<const Engine>> createWithCodebook(const QByteArray& codebookBytes,
                                                                    const QString& readerProgram = {});

    ~Engine();

    const Codebook& codebook() const { return *m_codebook; }
    // The file that the codebook was read from.
    const QByteArray& codebookBytes() const { return m_codebookBytes; }
    const RegionTable& regions() const { return *m_regions; }
    const Extractor& extractor() const { return *m_extractor; }

    // Reads a file: bytes to text, outline, identity, mentions, observations, ledger. An archive, or a message with
    // attachments, gives a report for each of its files, in their order, named by their labels behind its own path.
    // Never empty; failures are those of the reader, with `file` set.
    std::vector<FileReport> read(const QString& path, Monitor& monitor) const;
    // The one report of that path, or of that label behind the path of a collection; the first of a collection.
    Result<ReportPointer> readOne(const QString& path, Monitor& monitor) const;
    // The same from bytes in memory; `name` stands for the path.
    std::vector<FileReport> readFile(const QByteArray& bytes, const QString& name, Monitor& monitor) const;
    // One file of text, decoded by the encoding that the analyst has chosen, whatever it says of itself. Fails with
    // EncodingUnknown too.
    Result<ReportPointer> readAs(const QString& path, const QString& encoding, Monitor& monitor) const;
    // One document; `name` stands for the path.
    Result<ReportPointer> readBytes(const QByteArray& bytes, const QString& name, Monitor& monitor) const;
    // The same report read again as that of another region and year (the analyst's correction).
    ReportPointer withIdentity(const ReportPointer& report, const Identity& identity) const;
    // What a file of text would be in other encodings. Fails as the reading of its bytes does.
    static Result<std::vector<EncodingChoice>> encodingsOf(const QString& path, Monitor& monitor);
    // What the extractor is told of a report besides its text.
    ReportContext contextOf(const Report& report) const;

private:
    Engine();
    void unpack(const QByteArray& bytes, const QString& name, int depth, Monitor& monitor,
                std::vector<FileReport>& reports) const;
    Result<Document> document(const QByteArray& bytes, const QString& name, Monitor& monitor) const;
    Result<ReportPointer> reportOf(Result<Document> document, const QByteArray& bytes, const QString& name,
                                   Monitor& monitor) const;
    Result<ReportPointer> finish(std::shared_ptr<Report> report, Monitor& monitor) const;

    std::unique_ptr<ReaderPool> m_readers; // none: files are read in this process
    QByteArray m_codebookBytes;
    std::unique_ptr<const Codebook> m_codebook;
    std::unique_ptr<const RegionTable> m_regions;
    std::unique_ptr<const OutlineLexicon> m_outline;
    std::unique_ptr<const IdentityLexicon> m_identity;
    std::unique_ptr<const Extractor> m_extractor;
};

// The program that reads files for the one that runs, where it is installed or built.
QString readerProgram();

// The reports that the paths name: files as they are, folders searched for files that a reader may know, in name order,
// links to folders visited once. Duplicates are dropped. A path that does not exist is kept: reading it says so.
QStringList reportFiles(const QStringList& paths);

// The suffixes of files that are looked at in folders, lower case, without the point.
QStringList reportSuffixes();

} // namespace bijian
