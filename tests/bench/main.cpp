// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench FOLDER [--quick] [--megabytes N]: how fast the texts of the genre are read on one core, from text to
// observations, apart for each stage; whether the time grows linearly up to one text of 100 MB; and how much memory it
// takes beyond the text. Sizes are of the text as UTF-8, in MB of 10^6 bytes. Times are those of the process, not of
// the clock on the wall, and the best of some rounds: other programs on the machine disturb them least.
#include "core/mapping/codebook_reader.h"
#include "core/mapping/extractor.h"
#include "core/outline/outline_builder.h"
#include "core/quantity/mention_scanner.h"
#include "tests/bench/process_memory.h"
#include "tests/bench/varied_text.h"

#include <QFile>
#include <QTextStream>

#include <ctime>
#include <limits>

using namespace bijian;
using namespace bijian::bench;

namespace {

constexpr double kMegabyte = 1e6;

QByteArray resource(const QString& name) {
    QFile file(u":/bijian/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double processSeconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// The shortest of `rounds` runs.
template <typename Work>
double fastest(int rounds, const Work& work) {
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < rounds; ++i) {
        const double start = processSeconds();
        work();
        best = std::min(best, processSeconds() - start);
    }
    return best;
}

// The stages of reading, frozen.
struct Stages {
    Codebook codebook;
    OutlineLexicon outline;
    QuantityLexicon quantity;
    std::unique_ptr<const Extractor> extractor;
};

Result<std::unique_ptr<Stages>> createStages() {
    auto codebook = readCodebook(resource(QStringLiteral("codebook/codebook.txt")));
    if (!codebook)
        return codebook.error();
    const QByteArray units = resource(QStringLiteral("lexicon/units.txt"));
    const QByteArray words = resource(QStringLiteral("lexicon/quantity.txt"));
    const auto outline = WordLists::parse(resource(QStringLiteral("lexicon/outline.txt")));
    const auto unitLists = WordLists::parse(units);
    const auto wordLists = WordLists::parse(words);
    if (!outline || !unitLists || !wordLists)
        return ErrorCode::CodebookInvalid;
    auto quantity = QuantityLexicon::create(*unitLists, *wordLists);
    if (!quantity)
        return quantity.error();
    std::unique_ptr<Stages> stages(
        new Stages{std::move(*codebook), OutlineLexicon::create(*outline), std::move(*quantity), nullptr});
    auto extractor =
        Extractor::create(stages->codebook, {units, words, resource(QStringLiteral("lexicon/discourse.txt"))});
    if (!extractor)
        return extractor.error();
    stages->extractor = std::move(*extractor);
    return stages;
}

struct Yield {
    size_t mentions = 0;
    size_t observations = 0;
};

class Bench {
public:
    Bench(const Stages& stages, VariedText& source) : m_stages(stages), m_source(source), m_out(stdout) {
        m_context.year = 2023;
        m_context.level = RegionLevel::County;
    }

    void manyTexts(double megabytes, int rounds) {
        const QStringList texts = m_source.texts(static_cast<qint64>(megabytes * kMegabyte));
        double size = 0;
        for (const QString& text : texts)
            size += static_cast<double>(utf8Size(text)) / kMegabyte;
        std::vector<Outline> outlines(static_cast<size_t>(texts.size()));
        const double outlining = fastest(rounds, [&] {
            for (qsizetype i = 0; i < texts.size(); ++i)
                outlines[static_cast<size_t>(i)] = buildOutline(texts[i], {}, m_stages.outline);
        });
        const double scanning = fastest(rounds, [&] {
            for (qsizetype i = 0; i < texts.size(); ++i)
                scan(texts[i], outlines[static_cast<size_t>(i)]);
        });
        Yield yield;
        const double extracting = fastest(rounds, [&] {
            yield = {};
            for (qsizetype i = 0; i < texts.size(); ++i)
                extract(texts[i], outlines[static_cast<size_t>(i)], yield);
        });
        m_out << QStringLiteral("%1 texts, %2 MB: %3 numbers, %4 observations\n")
                     .arg(texts.size())
                     .arg(size, 0, 'f', 1)
                     .arg(yield.mentions)
                     .arg(yield.observations);
        rate(QStringLiteral("  outline"), size, outlining);
        rate(QStringLiteral("  numbers alone"), size, scanning);
        rate(QStringLiteral("  numbers and observations"), size, extracting);
        rate(QStringLiteral("  text to observations"), size, outlining + extracting);
        m_out.flush();
    }

    // Time for texts of n, 2n, 4n … bytes, and memory beyond the text at each size.
    void oneText(double megabytes, int doublings) {
        for (int i = 0; i <= doublings; ++i, megabytes *= 2) {
            const QString text = m_source.text(static_cast<qint64>(megabytes * kMegabyte));
            const double size = static_cast<double>(utf8Size(text)) / kMegabyte;
            Yield yield;
            resetPeak();
            const qint64 before = residentBytes();
            const double seconds = fastest(1, [&] {
                const Outline outline = buildOutline(text, {}, m_stages.outline);
                extract(text, outline, yield);
            });
            const qint64 peak = peakResidentBytes();
            const double held = static_cast<double>(text.size()) * sizeof(QChar);
            rate(QStringLiteral("one text of %1 MB").arg(size, 0, 'f', 1), size, seconds);
            m_out << QStringLiteral("  memory at the peak beyond the text: %1 times its UTF-8, %2 times its UTF-16\n")
                         .arg(static_cast<double>(peak - before) / (size * kMegabyte), 0, 'f', 2)
                         .arg(static_cast<double>(peak - before) / held, 0, 'f', 2);
            m_out.flush();
        }
    }

private:
    void scan(const QString& text, const Outline& outline) {
        const MentionScanner scanner(m_stages.quantity);
        m_mentions.clear();
        for (const Block& block : outline.blocks) {
            m_folded.fold(text, block.range);
            scanner.scan(m_folded, m_mentions);
        }
    }

    void extract(const QString& text, const Outline& outline, Yield& yield) {
        Monitor monitor;
        const auto extraction = m_stages.extractor->extract(text, outline, m_context, monitor);
        yield.mentions += extraction->mentions.size();
        yield.observations += extraction->observations.size();
    }

    void rate(const QString& label, double megabytes, double seconds) {
        m_out << QStringLiteral("%1: %2 s, %3 MB/s\n")
                     .arg(label)
                     .arg(seconds, 0, 'f', 3)
                     .arg(megabytes / seconds, 0, 'f', 1);
    }

    const Stages& m_stages;
    VariedText& m_source;
    QTextStream m_out;
    ReportContext m_context;
    FoldedText m_folded;
    std::vector<ScannedMention> m_mentions;
};

} // namespace

int main(int argc, char** argv) {
    QString folder;
    bool quick = false;
    double megabytes = 20;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--quick")
            quick = true;
        else if (argument == u"--megabytes" && i + 1 < argc)
            megabytes = QString::fromLocal8Bit(argv[++i]).toDouble();
        else
            folder = argument;
    }
    VariedText source(folder);
    if (folder.isEmpty() || source.isEmpty() || megabytes <= 0) {
        QTextStream(stderr) << "usage: bench FOLDER [--quick] [--megabytes N]; FOLDER holds *.txt\n";
        return 2;
    }
    const auto stages = createStages();
    if (!stages) {
        QTextStream(stderr) << "codebook or lexicon, line " << stages.error().line << ": "
                            << stages.error().arguments.join(u' ') << '\n';
        return 1;
    }
    Bench bench(**stages, source);
    if (quick) {
        bench.manyTexts(0.1, 1);
        bench.oneText(0.1, 1);
        return 0;
    }
    bench.manyTexts(megabytes, 3);
    bench.oneText(megabytes / 16 * 5, 4); // 6.25, 12.5, 25, 50 and 100 MB
    return 0;
}
