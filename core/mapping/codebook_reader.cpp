// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/codebook_reader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bijian {

namespace {

constexpr qsizetype kLargestCodebook = 8 * 1024 * 1024;

class Reader {
public:
    Result<Codebook> read(const QByteArray& bytes) {
        if (bytes.size() > kLargestCodebook)
            return Error{ErrorCode::CodebookInvalid, {QStringLiteral("larger than 8 MiB")}, {}, 0, 0};
        const QString all = QString::fromUtf8(bytes);
        for (const QStringView raw : QStringView(all).split(u'\n')) {
            ++m_line;
            QStringView line = raw;
            while (line.endsWith(u'\r') || line.endsWith(u' ') || line.endsWith(u'\t'))
                line.chop(1);
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            if (m_failed)
                break;
            readLine(line);
        }
        finish();
        if (m_failed)
            return m_error;
        return Codebook(std::move(m_categories), std::move(m_concepts), std::move(m_indicators),
                        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

private:
    void fail(const QString& what, qsizetype column = 0) {
        if (!m_failed)
            m_error = Error{ErrorCode::CodebookInvalid, {what}, {}, m_line, static_cast<int>(column) + 1};
        m_failed = true;
    }

    void readLine(QStringView line) {
        if (!m_versionSeen) {
            m_versionSeen = line == u"bijian-codebook 1";
            if (!m_versionSeen)
                fail(QStringLiteral("the first line must be: bijian-codebook 1"));
            return;
        }
        if (line.startsWith(u' ') || line.startsWith(u'\t')) {
            if (m_continues == nullptr)
                return fail(QStringLiteral("nothing here to continue"));
            m_continues->append(words(line));
            return;
        }
        m_continues = nullptr;
        const qsizetype colon = line.indexOf(u':');
        const QStringView key = (colon < 0 ? line : line.left(colon)).trimmed();
        const QStringView value = colon < 0 ? QStringView() : line.mid(colon + 1).trimmed();
        const qsizetype column = colon < 0 ? 0 : line.size() - value.size();
        if (key.startsWith(u"indicator "))
            return openIndicator(key.mid(10).trimmed());
        if (key.startsWith(u"category "))
            return addCategory(key.mid(9).trimmed(), value, column);
        if (key.startsWith(u"topic "))
            return addConcept(key.mid(6).trimmed(), value, ConceptKind::Topic);
        if (key.startsWith(u"weak "))
            return addConcept(key.mid(5).trimmed(), value, ConceptKind::WeakTopic);
        if (key.startsWith(u"other "))
            return addConcept(key.mid(6).trimmed(), value, ConceptKind::OtherMatter);
        if (key.startsWith(u"stage "))
            return addConcept(key.mid(6).trimmed(), value, ConceptKind::Stage);
        if (key.startsWith(u"words "))
            return addConcept(key.mid(6).trimmed(), value, ConceptKind::Words);
        if (m_indicators.empty())
            return fail(u"unknown line: " + key.left(40));
        setProperty(key, value, column);
    }

    static QStringList words(QStringView text) {
        QStringList list;
        for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
            list.append(word.trimmed().toString());
        return list;
    }

    void addCategory(QStringView id, QStringView value, qsizetype column) {
        const auto parts = value.split(u'|');
        if (parts.size() != 2)
            return fail(QStringLiteral("a category needs: Chinese name | English name"), column);
        m_categories.push_back({id.toString(), parts[0].trimmed().toString(), parts[1].trimmed().toString()});
    }

    void addConcept(QStringView name, QStringView value, ConceptKind kind) {
        if (!name.startsWith(u'@') || name.size() < 2)
            return fail(QStringLiteral("a name begins with @"), 6);
        const auto known =
            std::any_of(m_concepts.begin(), m_concepts.end(), [&](const Concept& c) { return c.name == name; });
        if (known)
            return fail(u"named twice: " + name, 6);
        m_concepts.push_back({name.toString(), words(value), kind});
        m_continues = &m_concepts.back().terms;
    }

    void openIndicator(QStringView id) {
        const qsizetype point = id.indexOf(u'.');
        if (point <= 0 || point == id.size() - 1)
            return fail(QStringLiteral("an indicator's id is category.name"), 10);
        const QStringView category = id.left(point);
        const bool known =
            std::any_of(m_categories.begin(), m_categories.end(), [&](const Category& c) { return c.id == category; });
        if (!known)
            return fail(u"unknown category: " + category, 10);
        const bool twice = std::any_of(m_indicators.begin(), m_indicators.end(),
                                       [&](const Indicator& other) { return other.id.value() == id; });
        if (twice)
            return fail(u"indicator twice: " + id, 10);
        Indicator indicator;
        indicator.id = IndicatorId(id.toString());
        indicator.category = category.toString();
        m_indicators.push_back(indicator);
        m_exclusions.emplace_back();
        m_indicatorLines.push_back(m_line);
    }

    void setProperty(QStringView key, QStringView value, qsizetype column) {
        Indicator& indicator = m_indicators.back();
        if (key == u"name") {
            const auto parts = value.split(u'|');
            if (parts.size() != 2)
                return fail(QStringLiteral("a name needs: Chinese | English"), column);
            indicator.nameZh = parts[0].trimmed().toString();
            indicator.nameEn = parts[1].trimmed().toString();
        } else if (key == u"counts") {
            indicator.definition = value.toString();
        } else if (key == u"unit") {
            indicator.unit = value.toString();
        } else if (key == u"kind") {
            setKind(indicator, value, column);
        } else if (key == u"range") {
            setRange(indicator, value, column);
        } else if (key == u"direction") {
            if (value != u"more" && value != u"less")
                return fail(QStringLiteral("direction is more or less"), column);
            indicator.direction = value == u"more" ? Direction::MoreIsBetter : Direction::LessIsBetter;
        } else if (key == u"bodies") {
            if (value != u"always" && value != u"never")
                return fail(QStringLiteral("bodies is always or never"), column);
            indicator.bodyScope = value == u"always" ? BodyScope::Always : BodyScope::Never;
        } else if (key == u"of") {
            indicator.denominator = IndicatorId(value.toString());
            noteReference(value, column);
        } else if (key == u"beside") {
            indicator.beside = IndicatorId(value.toString());
            noteReference(value, column);
        } else if (key == u"unless" || key == u"either") {
            for (const QString& id : words(value)) {
                (key == u"unless" ? indicator.unless : indicator.either).push_back(IndicatorId(id));
                noteReference(id, column);
            }
        } else if (key == u"levels") {
            if (value != u"always")
                return fail(QStringLiteral("levels is always"), column);
            indicator.levelScope = true;
        } else if (key == u"share") {
            indicator.share = IndicatorId(value.toString());
            noteReference(value, column);
        } else if (key == u"becomes") {
            indicator.weakBecomes = IndicatorId(value.toString());
            noteReference(value, column);
        } else if (key == u"not") {
            m_exclusions.back().append(words(value));
            m_continues = &m_exclusions.back();
        } else if (key == u"rule") {
            addRule(indicator, value, column);
        } else {
            fail(u"unknown property: " + key.left(40));
        }
    }

    void setKind(Indicator& indicator, QStringView value, qsizetype column) {
        static const std::pair<QStringView, IndicatorKind> kKinds[] = {{u"count", IndicatorKind::Count},
                                                                       {u"rate", IndicatorKind::Rate},
                                                                       {u"amount", IndicatorKind::Amount},
                                                                       {u"duration", IndicatorKind::Duration}};
        for (const auto& [name, kind] : kKinds) {
            if (value == name) {
                indicator.kind = kind;
                return;
            }
        }
        fail(QStringLiteral("kind is count, rate, amount or duration"), column);
    }

    void setRange(Indicator& indicator, QStringView value, qsizetype column) {
        const QStringList bounds = words(value);
        const auto low = bounds.isEmpty() ? Result<Decimal>(ErrorCode::NumberInvalid) : Decimal::parse(bounds.front());
        const auto high =
            bounds.size() != 2 ? Result<Decimal>(ErrorCode::NumberInvalid) : Decimal::parse(bounds.back());
        if (!low || !high || *low > *high)
            return fail(QStringLiteral("range is two numbers, the smaller first"), column);
        indicator.minimum = *low;
        indicator.maximum = *high;
    }

    void addRule(Indicator& indicator, QStringView value, qsizetype column) {
        CueRule rule;
        rule.line = m_line;
        bool first = true;
        for (const QStringView raw : value.split(u'|')) {
            const QStringView part = raw.trimmed();
            const qsizetype at = column + (part.data() - value.data());
            if (part.isEmpty())
                return fail(QStringLiteral("an empty column"), at);
            if (first)
                rule.unitClasses = words(part);
            else if (part == u"weak")
                rule.weak = true;
            else if (part.startsWith(u'-'))
                rule.exclusions.append(words(part.mid(1)));
            else
                rule.needs.push_back({words(part.startsWith(u'~') ? part.mid(1) : part), part.startsWith(u'~')});
            first = false;
        }
        if (rule.needs.empty())
            return fail(QStringLiteral("a rule needs unit classes and at least one cue"), column);
        for (const CueNeed& need : rule.needs)
            checkConcepts(need.cues, column);
        checkConcepts(rule.exclusions, column);
        indicator.rules.push_back(std::move(rule));
    }

    void checkConcepts(const QStringList& cues, qsizetype column) {
        for (const QString& cue : cues) {
            const bool known = !cue.startsWith(u'@') || std::any_of(m_concepts.begin(), m_concepts.end(),
                                                                    [&](const Concept& c) { return c.name == cue; });
            if (!known)
                fail(u"unknown name: " + cue, column);
        }
    }

    void noteReference(QStringView id, qsizetype column) { m_references.push_back({id.toString(), m_line, column}); }

    void finish() {
        if (!m_versionSeen)
            fail(QStringLiteral("the first line must be: bijian-codebook 1"));
        for (size_t i = 0; i < m_indicators.size() && !m_failed; ++i) {
            Indicator& indicator = m_indicators[i];
            m_line = m_indicatorLines[i];
            if (indicator.nameZh.isEmpty() || indicator.unit.isEmpty())
                fail(indicator.id.value() + u" needs a name and a unit");
            checkConcepts(m_exclusions[i], 0);
            for (CueRule& rule : indicator.rules)
                rule.exclusions.append(m_exclusions[i]);
        }
        for (const Reference& reference : m_references) {
            const bool known = std::any_of(m_indicators.begin(), m_indicators.end(),
                                           [&](const Indicator& i) { return i.id.value() == reference.id; });
            if (!known && !m_failed) {
                m_line = reference.line;
                fail(u"unknown indicator: " + reference.id, reference.column);
            }
        }
    }

    struct Reference {
        QString id;
        int line;
        qsizetype column;
    };

    int m_line = 0;
    bool m_versionSeen = false;
    bool m_failed = false;
    Error m_error;
    QStringList* m_continues = nullptr;
    std::vector<Category> m_categories;
    std::vector<Concept> m_concepts;
    std::vector<Indicator> m_indicators;
    std::vector<QStringList> m_exclusions;
    std::vector<int> m_indicatorLines;
    std::vector<Reference> m_references;
};

} // namespace

Result<Codebook> readCodebook(const QByteArray& bytes) {
    return Reader().read(bytes);
}

} // namespace bijian
