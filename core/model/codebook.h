// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace bijian {

enum class IndicatorKind : quint8 { Count, Rate, Amount, Duration };
// Whether more is better, worse, or neither, for colouring and ranking.
enum class Direction : quint8 { Neutral, MoreIsBetter, LessIsBetter };

// What the terms of a concept do. A topic sets what a text speaks of until another topic is named (行政复议 …
// 受理12件), over clauses, sentences and from headings. Stages are steps that one matter passes through, so two of them
// may share a number (受理并审结12件). Other matters are topics that no indicator counts: what stands under them is
// none. Weak topics leave the topic before them in force as well (矛盾纠纷 under 行政调解). All others are words.
enum class ConceptKind : quint8 { Words, Topic, WeakTopic, Stage, OtherMatter };

// A named list of terms that rules refer to as @name.
struct Concept {
    QString name;
    QStringList terms;
    ConceptKind kind = ConceptKind::Words;

    bool operator==(const Concept&) const = default;
};

// One thing that a rule needs near a number: any of `cues`, each a literal term or @name of a concept. `inheritable`:
// it may stand in an earlier clause or sentence or in the heading, where nothing nearer speaks of another topic.
struct CueNeed {
    QStringList cues;
    bool inheritable = false;

    bool operator==(const CueNeed&) const = default;
};

// One way in which texts state an indicator: classes of units (of resources/lexicon/units.txt) and the cues that must
// be there, all of them. `exclusions` are cues that forbid the rule where they stand near the number.
struct CueRule {
    QStringList unitClasses;
    std::vector<CueNeed> needs;
    QStringList exclusions;
    bool weak = false; // marked `weak`: yields to a stronger word for the same stage elsewhere in the text
    int line = 0;      // in the codebook file, for messages and explanations

    bool operator==(const CueRule&) const = default;
};

// An indicator (指标). The id is `category.name`. A rate is in per cent. `definition` is what it counts.
// Whether the body that a sentence is about (市政府) is a scope of the indicator: only where the text sets two bodies
// against each other, always (the defendant of a lawsuit), or never.
enum class BodyScope : quint8 { Contrast, Always, Never };

struct Indicator {
    IndicatorId id;
    QString category;
    QString nameZh;
    QString nameEn;
    IndicatorKind kind = IndicatorKind::Count;
    QString unit;
    QString definition;
    Direction direction = Direction::Neutral;
    std::optional<IndicatorId> denominator;
    // One that texts state right before it, of the same matter: the audience behind the events.
    std::optional<IndicatorId> beside;
    std::optional<Decimal> minimum;
    std::optional<Decimal> maximum;
    bool levelScope = false; // lists are kept by level: 市级 is a scope by itself
    BodyScope bodyScope = BodyScope::Contrast;
    std::vector<CueRule> rules;
    // Not read where the text states one of these for the same period and scope (办理 beside 受理 or 审结).
    std::vector<IndicatorId> unless;
    // What a thing may be counted as instead: words for both before one number count two things at once.
    std::vector<IndicatorId> either;
    // The rate that a share stated behind a count of this indicator is (纠错12件,占6%).
    std::optional<IndicatorId> share;
    // What a weak rule of this indicator means where a strong one also speaks (收案 beside 受理).
    std::optional<IndicatorId> weakBecomes;

    bool operator==(const Indicator&) const = default;
};

struct Category {
    QString id;
    QString nameZh;
    QString nameEn;

    bool operator==(const Category&) const = default;
};

// A frozen, ordered set of indicators (编码簿) with the cues by which they are read. Ids are distinct. The same bytes
// give the same fingerprint. Made by readCodebook (core/mapping/codebook_reader.h) only.
class Codebook {
public:
    Codebook() = default;
    Codebook(std::vector<Category> categories, std::vector<Concept> concepts, std::vector<Indicator> indicators,
             QByteArray fingerprint);

    const std::vector<Category>& categories() const { return m_categories; }
    const std::vector<Indicator>& indicators() const { return m_indicators; }
    const std::vector<Concept>& concepts() const { return m_concepts; }
    const QByteArray& fingerprint() const { return m_fingerprint; }

    // Null where the codebook has no such indicator.
    const Indicator* find(const IndicatorId& id) const;
    // The ids that are most like `id`, best first, at most `count`; for messages about an unknown one.
    QStringList nearest(const QString& id, int count = 3) const;

private:
    std::vector<Category> m_categories;
    std::vector<Concept> m_concepts;
    std::vector<Indicator> m_indicators;
    QByteArray m_fingerprint;
    QHash<IndicatorId, qsizetype> m_index;
};

} // namespace bijian
