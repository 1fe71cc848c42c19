// SPDX-License-Identifier: GPL-3.0-or-later
// accuracy [--statements FILE]… [--reports TEXTS GOLD]… [--errors] [--by-indicator] [--floor F1 PRECISION RECALL]
//     [--mention-floor SHARE]
//
// Reads texts whose gold is known and prints strict and core precision, recall and F1, the causes of errors, and the
// reliability of the confidences; and, where gold says what every number of a text is, how many were read so. Exit
// status 1 where strict F1, core precision, core recall or the share of numbers read right is below its floor.
#include "core/mapping/codebook_reader.h"
#include "core/mapping/extractor.h"
#include "core/outline/outline_builder.h"
#include "core/reader/reader_registry.h"
#include "tests/accuracy/scoring.h"

#include <QFile>
#include <QTextStream>

using namespace bijian;
using namespace bijian::accuracy;

namespace {

QByteArray resource(const QString& name) {
    QFile file(u":/bijian/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<Row> rowsOf(const Extraction& extraction, const QString& text) {
    std::vector<Row> rows;
    for (const Observation& o : extraction.observations)
        rows.push_back({o.indicator.value(), o.quantity.value.toString(), measureId(o.measure), o.period.toString(),
                        o.scope, o.number.of(text).toString(), o.confidence});
    return rows;
}

std::vector<MentionRow> mentionsOf(const Extraction& extraction, const QString& text) {
    std::vector<MentionRow> rows;
    for (const Mention& mention : extraction.mentions)
        rows.push_back({mention.range.of(text).toString(), mention.hasValue ? mention.value.toString() : QString(),
                        mentionKindId(mention.kind)});
    return rows;
}

void printTally(QTextStream& out, const QString& label, const Tally& tally) {
    out << label
        << QStringLiteral(" precision %1 recall %2 F1 %3  matched %4 missed %5 spurious %6\n")
               .arg(tally.precision(), 0, 'f', 3)
               .arg(tally.recall(), 0, 'f', 3)
               .arg(tally.f1(), 0, 'f', 3)
               .arg(tally.matched)
               .arg(tally.missed)
               .arg(tally.spurious);
}

} // namespace

int main(int argc, char** argv) {
    QTextStream out(stdout);
    std::vector<Sample> samples;
    bool printErrors = false;
    bool printIndicators = false;
    double floors[3] = {0, 0, 0};
    double mentionFloor = 0;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--statements" && i + 1 < argc) {
            const auto more = readStatements(QString::fromLocal8Bit(argv[++i]));
            samples.insert(samples.end(), more.begin(), more.end());
        } else if (argument == u"--reports" && i + 2 < argc) {
            const auto more = readReports(QString::fromLocal8Bit(argv[i + 1]), QString::fromLocal8Bit(argv[i + 2]));
            samples.insert(samples.end(), more.begin(), more.end());
            i += 2;
        } else if (argument == u"--floor" && i + 3 < argc) {
            for (double& floor : floors)
                floor = QString::fromLocal8Bit(argv[++i]).toDouble();
        } else if (argument == u"--mention-floor" && i + 1 < argc) {
            mentionFloor = QString::fromLocal8Bit(argv[++i]).toDouble();
        } else if (argument == u"--errors") {
            printErrors = true;
        } else if (argument == u"--by-indicator") {
            printIndicators = true;
        } else {
            out << "unknown argument: " << argument << '\n';
            return 2;
        }
    }
    if (samples.empty()) {
        out << "no texts\n";
        return 2;
    }
    const auto codebook = readCodebook(resource(QStringLiteral("codebook/codebook.txt")));
    if (!codebook) {
        out << "codebook line " << codebook.error().line << ": " << codebook.error().arguments.join(u' ') << '\n';
        return 2;
    }
    const auto outlineWords = WordLists::parse(resource(QStringLiteral("lexicon/outline.txt")));
    const auto extractor = Extractor::create(*codebook, {resource(QStringLiteral("lexicon/units.txt")),
                                                         resource(QStringLiteral("lexicon/quantity.txt")),
                                                         resource(QStringLiteral("lexicon/discourse.txt"))});
    if (!outlineWords || !extractor) {
        out << "lexicon: " << extractor.error().arguments.join(u' ') << " line " << extractor.error().line << '\n';
        return 2;
    }
    const OutlineLexicon outlineLexicon = OutlineLexicon::create(*outlineWords);
    Monitor monitor;
    Score score;
    MentionScore mentions;
    for (const Sample& sample : samples) {
        const auto document = readDocument(sample.text.toUtf8(), sample.name + u".txt", monitor);
        if (!document) {
            out << sample.name << ": cannot be read\n";
            return 2;
        }
        const Outline outline = buildOutline(document->text, document->hints, outlineLexicon);
        const auto extraction = (*extractor)->extract(document->text, outline, sample.context, monitor);
        score.add(sample, rowsOf(*extraction, document->text));
        if (!sample.mentions.empty())
            mentions.add(sample.name, sample.mentions, mentionsOf(*extraction, document->text));
    }
    if (printErrors)
        out << (score.errors + mentions.errors).join(u'\n') << '\n';
    out << "texts " << samples.size() << '\n';
    printTally(out, QStringLiteral("strict"), score.strict);
    printTally(out, QStringLiteral("core  "), score.core);
    for (auto cause = score.byCause.begin(); cause != score.byCause.end(); ++cause)
        out << "cause " << cause.key() << ' ' << cause.value() << '\n';
    for (int i = 0; i <= 10; ++i) {
        if (score.shown[i] > 0)
            out << QStringLiteral("confidence %1 shown %2 right %3\n")
                       .arg(i / 10.0, 0, 'f', 1)
                       .arg(score.shown[i])
                       .arg(double(score.right[i]) / score.shown[i], 0, 'f', 3);
    }
    if (mentions.total > 0)
        out << QStringLiteral("numbers %1 right %2 share %3 not in gold %4\n")
                   .arg(mentions.total)
                   .arg(mentions.right)
                   .arg(mentions.share(), 0, 'f', 3)
                   .arg(mentions.extra);
    if (printIndicators) {
        for (auto entry = score.byIndicator.begin(); entry != score.byIndicator.end(); ++entry)
            printTally(out, entry.key(), entry.value());
    }
    const bool enough =
        score.strict.f1() >= floors[0] && score.core.precision() >= floors[1] && score.core.recall() >= floors[2];
    return enough && mentions.share() >= mentionFloor ? 0 : 1;
}
