// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/explanation.h"

#include "app/models/evidence.h"
#include "app/models/explanation_words.h"
#include "app/models/message_text.h"
#include "app/models/number_text.h"
#include "app/models/report_places.h"
#include "core/base/folded_text.h"
#include "core/compare/comparison_text.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace bijian {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

constexpr qint32 kLongestQuote = 120;
constexpr size_t kMostIndicators = 3;
constexpr qsizetype kMostCues = 12;

// A part of the report in one line; a long one is cut in its middle, where the number does not stand.
QString quoted(const Report& report, const TextRange& range) {
    QString text = visibleName(report.slice(range).simplified());
    if (text.size() > kLongestQuote)
        text = text.first(kLongestQuote / 2) + u'…' + text.last(kLongestQuote / 2);
    // What brings its own quotation marks needs no others.
    return text.startsWith(u'“') && text.endsWith(u'”') ? text : Words::tr("“%1”").arg(text);
}

QString quotedAt(const Report& report, const TextRange& range) {
    return Words::tr("%1 at %2").arg(quoted(report, range)).arg(range.start);
}

// Where a cue stands, as seen from the sentence of its number.
QString placeText(const Report& report, const Cue& cue, const TextRange& sentence) {
    QString word = quotedAt(report, cue.range);
    if (sentence.contains(cue.range))
        return cue.inherited ? Words::tr("%1, in another clause of the sentence").arg(word) : word;
    const Block* block = blockAt(report, cue.range.start);
    const bool heading = block && (block->kind == BlockKind::Heading || block->kind == BlockKind::Title);
    const TextRange around = heading ? block->range : sentenceAt(report, cue.range.start);
    if (around.isEmpty())
        return word;
    return (heading ? Words::tr("%1, taken over from the heading %2") : Words::tr("%1, taken over from %2"))
        .arg(word, quoted(report, around));
}

// "12 件", "12%"; the figure alone where there is no unit.
QString withUnit(const QString& figure, const QString& unit) {
    const bool apart = !unit.isEmpty() && !unit.startsWith(u'%');
    return figure + (apart ? QStringLiteral(" ") : QString()) + unit;
}

QString indented(const QString& label, const QString& text) {
    return QStringLiteral("  ") + Words::tr("%1: %2").arg(label, text);
}

// Which year it is of, and what says so.
QString periodText(const Report& report, const Observation& observation) {
    if (!observation.period.isKnown())
        return Words::tr("not known, since the text does not say of which year the report is");
    const QString period = observation.period.toString();
    for (const Cue& cue : observation.cues) {
        if (cue.role == CueRole::Period)
            return Words::tr("%1, as %2 says").arg(period, placeText(report, cue, observation.sentence));
    }
    const Mention* said = nullptr;
    for (const Mention& mention : report.mentions) {
        if (mention.range.start >= observation.number.start)
            break;
        if (observation.sentence.contains(mention.range) && mention.kind == MentionKind::Period && mention.hasValue &&
            mention.value == Decimal(observation.period.first))
            said = &mention;
    }
    if (said)
        return Words::tr("%1, as %2 says").arg(period, quotedAt(report, said->range));
    if (observation.period == Period::year(report.identity.year))
        return Words::tr("%1, the year of the report").arg(period);
    return Words::tr("%1, by what the text around it says").arg(period);
}

QString scopeText(const Report& report, const Observation& observation) {
    const auto cue = std::find_if(observation.cues.begin(), observation.cues.end(),
                                  [](const Cue& known) { return known.role == CueRole::Scope; });
    const QString said = cue == observation.cues.end() ? QString() : placeText(report, *cue, observation.sentence);
    if (!observation.scope.isEmpty()) {
        const QString scope = visibleName(observation.scope);
        return said.isEmpty() ? Words::tr("%1 only").arg(scope) : Words::tr("%1 only, as %2 says").arg(scope, said);
    }
    if (!said.isEmpty())
        return Words::tr("the reporter as a whole; %1 names nothing apart from it").arg(said);
    return Words::tr("the reporter as a whole, since no part of it is named");
}

QString confidenceText(double confidence) {
    const QString figure = QString::number(confidence, 'f', 2);
    if (confidence >= 0.9)
        return Words::tr("%1, high").arg(figure);
    return confidence >= 0.75 ? Words::tr("%1, fair").arg(figure)
                              : Words::tr("%1, low: look at the sentence").arg(figure);
}

WordLists discourseWords() {
    QFile file(QStringLiteral(":/bijian/lexicon/discourse.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto lists = WordLists::parse(file.readAll());
    return lists ? *lists : WordLists();
}

} // namespace

Explainer::Explainer(const Codebook& codebook, DocumentWords words)
    : m_codebook(codebook), m_words(std::move(words)), m_cues(codebook), m_discourse(discourseWords()) {}

QStringList Explainer::explain(const Report& report, size_t mention) const {
    const Mention& number = report.mentions.at(mention);
    QStringList lines = describeNumber(report, number);
    bool read = false;
    for (const Observation& observation : report.observations) {
        if (!observation.number.overlaps(number.range))
            continue;
        lines << QString() << describeObservation(report, number, observation);
        read = true;
    }
    const LedgerEntry entry = mention < report.ledger.size() ? report.ledger[mention] : LedgerEntry();
    if (!read) {
        lines << QString()
              << (entry.status == LedgerStatus::Dismissed ? describeDismissal(report, number, entry.reason)
                                                          : describeOpen(report, number));
    }
    return lines;
}

QStringList Explainer::describeNumber(const Report& report, const Mention& mention) const {
    QString kind = mentionKindText(mention.kind);
    if (isQuantity(mention.kind) && mention.hasValue) {
        const QString unit = visibleName(report.slice(mention.unit).simplified());
        kind = Words::tr("%1, %2").arg(kind, withUnit(quantityText({mention.value, {}, mention.qualifier}), unit));
    }
    QStringList lines{Words::tr("%1 at %2 to %3: %4")
                          .arg(quoted(report, mention.range))
                          .arg(mention.range.start)
                          .arg(mention.range.end)
                          .arg(kind)};
    if (const TextRange sentence = sentenceAt(report, mention.range.start); !sentence.isEmpty())
        lines.append(Words::tr("Sentence: %1").arg(visibleName(report.slice(sentence).simplified())));
    QStringList headings;
    for (const QString& heading : headingsAbove(report, mention.range.start))
        headings.append(visibleName(heading));
    if (!headings.isEmpty())
        lines.append(Words::tr("Under: %1").arg(headings.join(QStringLiteral(" › "))));
    return lines;
}

// ---- Read numbers ------------------------------------------------------------------------------------------------

QString Explainer::nameOf(const IndicatorId& id) const {
    const Indicator* indicator = m_codebook.find(id);
    if (!indicator)
        return id.value();
    return m_words.language == Language::Chinese ? indicator->nameZh : indicator->nameEn;
}

// Its indicator and value: a change in per cent, in percentage points where that of a rate, or in its unit.
QString Explainer::headLine(const Observation& observation) const {
    const Indicator* indicator = m_codebook.find(observation.indicator);
    const QString figure = quantityText(observation.quantity);
    QString value = withUnit(figure, m_words.unitName(observation.quantity.unit));
    if (observation.measure == Measure::YearOnYearPercent)
        value = withUnit(figure, QStringLiteral("%"));
    else if (observation.measure == Measure::YearOnYearAbsolute && indicator && indicator->kind == IndicatorKind::Rate)
        value = Words::tr("%1 percentage points").arg(figure);
    return (observation.measure == Measure::Level ? Words::tr("Read as %1 (%2): %3")
                                                  : Words::tr("Read as a change of %1 (%2): %3"))
        .arg(nameOf(observation.indicator), observation.indicator.value(), value);
}

QString Explainer::measureLine(const Report& report, const Observation& observation) const {
    if (observation.measure == Measure::Level)
        return Words::tr("the value itself");
    QString text = observation.measure == Measure::YearOnYearPercent
                       ? Words::tr("the change against the year before, in per cent")
                       : Words::tr("the change against the year before, in units");
    TextRange word;
    for (const Cue& cue : observation.cues) {
        if (cue.role == CueRole::Direction)
            word = cue.range;
    }
    const bool fall = observation.quantity.value < Decimal(0);
    if (word.isEmpty())
        word = lastWord(report, {observation.sentence.start, observation.number.start},
                        {fall ? QStringLiteral("down") : QStringLiteral("up")});
    text = (fall ? Words::tr("%1: a fall") : Words::tr("%1: a rise")).arg(text);
    return word.isEmpty() ? text : Words::tr("%1, as %2 says").arg(text, quotedAt(report, word));
}

QStringList Explainer::describeObservation(const Report& report, const Mention& mention,
                                           const Observation& observation) const {
    QStringList lines{headLine(observation)};
    lines.append(indented(Words::tr("Measure"), measureLine(report, observation)));
    lines.append(indented(Words::tr("Period"), periodText(report, observation)));
    lines.append(indented(Words::tr("Scope"), scopeText(report, observation)));
    lines += cueLines(report, mention, observation);
    lines.append(indented(Words::tr("Confidence"), confidenceText(observation.confidence)));
    return lines;
}

// What says what is counted: the words of its rule, or the number that it goes on with; and its unit.
QStringList Explainer::cueLines(const Report& report, const Mention& mention, const Observation& observation) const {
    QStringList lines;
    bool unitSaid = false;
    std::vector<TextRange> said;
    for (const Cue& cue : observation.cues) {
        // The others have been told of; one word that serves two needs is told of once.
        const bool other = cue.role == CueRole::Period || cue.role == CueRole::Scope || cue.role == CueRole::Direction;
        if (other || std::find(said.begin(), said.end(), cue.range) != said.end())
            continue;
        said.push_back(cue.range);
        unitSaid = unitSaid || cue.role == CueRole::Unit;
        lines.append(
            indented(cueRoleText(cue.role), cue.role == CueRole::Carried
                                                ? Words::tr("it goes on with the number %1, which says what is counted")
                                                      .arg(quotedAt(report, cue.range))
                                                : placeText(report, cue, observation.sentence)));
    }
    if (!unitSaid) {
        lines.append(indented(cueRoleText(CueRole::Unit),
                              mention.unit.isEmpty() ? Words::tr("none is written") : quotedAt(report, mention.unit)));
    }
    return lines;
}

// ---- Numbers that were not read ----------------------------------------------------------------------------------

QString Explainer::readElsewhere(const Report& report, const Observation& observation) const {
    return Words::tr("%1 is read as %2")
        .arg(quotedAt(report, observation.number), observationText(observation, m_codebook, m_words));
}

TextRange Explainer::lastWord(const Report& report, const TextRange& part, const QStringList& lists) const {
    FoldedText folded;
    folded.fold(report.text, part);
    TextRange last;
    for (const QString& list : lists) {
        for (const QString& word : m_discourse.list(list)) {
            const auto at = static_cast<qint32>(folded.view().lastIndexOf(word));
            const TextRange found{at, at + static_cast<qint32>(word.size())};
            // Of two that end alike, the longer one: 同比增长, not 增长.
            if (at >= 0 && (found.end > last.end || (found.end == last.end && found.start < last.start)))
                last = found;
        }
    }
    return last.isEmpty() ? last : folded.toSource(last);
}

QStringList Explainer::describeDismissal(const Report& report, const Mention& mention, DismissReason reason) const {
    QStringList lines{dismissalSentence(reason)};
    const TextRange sentence = sentenceAt(report, mention.range.start);
    if (const QStringList lists = listsBehind(reason); !lists.isEmpty() && !sentence.isEmpty()) {
        const TextRange clause = clauseAround(report, sentence, mention.range);
        TextRange word = lastWord(report, {clause.start, mention.range.start}, lists);
        if (word.isEmpty())
            word = lastWord(report, {sentence.start, mention.range.start}, lists);
        if (!word.isEmpty())
            lines.append(QStringLiteral("  ") + Words::tr("A word that speaks for it: %1").arg(quotedAt(report, word)));
    }
    const Observation* same = nullptr;
    for (const Observation& observation : report.observations) {
        const bool equal =
            observation.quantity.value == mention.value || observation.quantity.value == mention.value.negated();
        if (reason == DismissReason::Repeated && mention.hasValue && equal &&
            (!same || observation.number.start < mention.range.start))
            same = &observation;
        const bool beside = reason == DismissReason::Breakdown || reason == DismissReason::Superseded ||
                            reason == DismissReason::Comparison || reason == DismissReason::Joint;
        if (beside && sentence.contains(observation.number))
            lines.append(QStringLiteral("  ") +
                         Words::tr("In its sentence, %1").arg(readElsewhere(report, observation)));
    }
    if (same)
        lines.append(QStringLiteral("  ") + readElsewhere(report, *same));
    return lines;
}

QString Explainer::useText(const CueIndex::Use& use) const {
    if (use.indicators.empty())
        return Words::tr("a matter that no indicator counts");
    QStringList names;
    for (size_t i = 0; i < std::min(use.indicators.size(), kMostIndicators); ++i)
        names.append(nameOf(use.indicators[i]->id));
    QString list = names.join(Words::tr(", "));
    if (use.indicators.size() > kMostIndicators)
        list = Words::tr("%1 and %2 more").arg(list).arg(use.indicators.size() - kMostIndicators);
    if (use.against)
        return Words::tr("speaks against %1").arg(list);
    switch (use.kind) {
    case ConceptKind::Topic:
    case ConceptKind::WeakTopic:
        return Words::tr("a topic of %1").arg(list);
    case ConceptKind::Stage:
        return Words::tr("a stage of %1").arg(list);
    default:
        return Words::tr("a word for %1").arg(list);
    }
}

QStringList Explainer::describeOpen(const Report& report, const Mention& mention) const {
    QStringList lines{openSentence(mention.kind)};
    const TextRange sentence = sentenceAt(report, mention.range.start);
    if (sentence.isEmpty())
        return lines;
    const TextRange clause = clauseAround(report, sentence, mention.range);
    QStringList cues;
    for (const CueIndex::Found& found : m_cues.wordsIn(report.text, clause)) {
        if (found.range.overlaps(mention.range))
            continue;
        QStringList uses;
        for (const CueIndex::Use& use : found.uses)
            uses.append(useText(use));
        cues.append(QStringLiteral("  ") +
                    Words::tr("%1: %2").arg(quotedAt(report, found.range), uses.join(Words::tr("; "))));
    }
    if (cues.isEmpty()) {
        lines.append(Words::tr("No word of the codebook stands in its clause."));
    } else {
        lines.append(Words::tr("Words of the codebook in its clause, by which no rule is met:"));
        lines += cues.first(std::min(cues.size(), kMostCues));
    }
    return lines;
}

} // namespace bijian
