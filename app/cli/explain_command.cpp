// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_status.h"
#include "app/cli/program_language.h"
#include "app/cli/report_input.h"
#include "app/models/document_words.h"
#include "app/models/explanation.h"
#include "app/models/message_text.h"
#include "app/models/report_places.h"

#include <QCoreApplication>
#include <QLocale>

namespace bijian {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

QString withReport(const Report& report, const QString& text) {
    return visibleName(report.source.path) + QStringLiteral(": ") + text;
}

// No number stands there: names the nearest.
void sayNearest(const Report& report, qint32 position, Console& console) {
    const auto nearest = nearestMention(report, position);
    if (!nearest) {
        console.say(withReport(report, Words::tr("there is no number in the text")));
        return;
    }
    const TextRange range = report.mentions[*nearest].range;
    console.say(withReport(report, Words::tr("there is no number at %1; the nearest is “%2” at %3")
                                       .arg(position)
                                       .arg(visibleName(report.slice(range).simplified()))
                                       .arg(range.start)));
}

} // namespace

int runExplain(const QStringList& arguments, Console& console) {
    CommandLine line(QStringLiteral("explain"), QStringLiteral("FILE --at START [OPTIONS]"),
                     Words::tr("Says why a number of a report was read as it was, or why it was not read."));
    line.addOption(QStringLiteral("at"), QStringLiteral("START"),
                   Words::tr("The number at this place of the text, as “ledger” and “extract” print it."));
    line.addOption(QStringLiteral("language"), QStringLiteral("zh|en"),
                   Words::tr("The language of the answer; else that of the program."));
    addInputOptions(line, true);
    if (const auto status = line.parse(arguments, 1, 1, console))
        return *status;
    const QString language = line.value(QStringLiteral("language"));
    const bool chinese = language.isEmpty() ? QLocale().language() == QLocale::Chinese : language == u"zh";
    speakLanguageOf(QLocale(chinese ? QLocale::Chinese : QLocale::English));
    if (!line.isSet(QStringLiteral("at")))
        return line.wrongUsage(Words::tr("the place of the number is missing (--at)"), console);
    bool isNumber = false;
    const qint32 position = line.value(QStringLiteral("at")).toInt(&isNumber);
    if (!isNumber || position < 0)
        return line.wrongUsage(Words::tr("--at is a place in the text, a number from 0 on"), console);
    ReportInput input;
    if (const auto status = ReportInput::prepare(line, console, input))
        return *status;

    const auto read = input.engine().readOne(line.files().constFirst(), console);
    console.clearProgress();
    if (!read) {
        console.say(read.error());
        return kSomeFailed;
    }
    const Report& report = **read;
    console.sayIssues(report);
    if (position >= report.text.size()) {
        console.say(withReport(
            report, Words::tr("%1 lies behind the text, which is %2 long").arg(position).arg(report.text.size())));
        return kWrongUsage;
    }
    const auto mention = mentionAt(report, position);
    if (!mention) {
        sayNearest(report, position, console);
        return kSomeFailed;
    }
    const Explainer explainer(input.engine().codebook(),
                              documentWords(chinese ? Language::Chinese : Language::English));
    return writeOut(explainer.explain(report, *mention).join(u'\n') + u'\n') ? kAllWell : kSomeFailed;
}

} // namespace bijian
