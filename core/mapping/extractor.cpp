// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/extractor.h"

#include "core/mapping/resolver.h"
#include "core/mapping/table_reader.h"
#include "core/quantity/mention_scanner.h"

namespace bijian {

namespace {

constexpr size_t kBlocksPerProgress = 256;
constexpr int kLongestHeadingChain = 8;

DismissReason reasonOf(MentionKind kind) {
    switch (kind) {
    case MentionKind::Date:
        return DismissReason::Date;
    case MentionKind::Period:
        return DismissReason::Period;
    case MentionKind::Ordinal:
        return DismissReason::Ordinal;
    case MentionKind::Name:
        return DismissReason::Name;
    default:
        return DismissReason::Other;
    }
}

// One report, block by block.
class Reading {
public:
    Reading(const Codebook& codebook, const CueLexicon& cues, const TableLexicon& tables,
            const QuantityLexicon& quantities, QStringView text, const Outline& outline, const ReportContext& context)
        : m_codebook(codebook), m_cues(cues), m_scanner(quantities), m_text(text), m_outline(outline),
          m_context(context), m_reader(codebook, cues, context, text),
          m_tables(cues, tables, m_scanner, context, m_reader, text), m_headingTopics(outline.blocks.size()) {}

    Result<Extraction> run(Monitor& monitor) {
        size_t sentence = 0;
        for (size_t i = 0; i < m_outline.blocks.size(); ++i) {
            if (i % kBlocksPerProgress == 0) {
                if (monitor.isCancelled())
                    return ErrorCode::Cancelled;
                monitor.progress(m_outline.blocks[i].range.start, m_text.size());
            }
            readBlock(i, sentence);
        }
        endTable();
        m_extraction.observations = resolveCandidates(m_codebook, std::move(m_candidates), m_extraction.ledger);
        return std::move(m_extraction);
    }

private:
    void endTable() {
        if (m_tables.hasRows())
            m_tables.readTable(m_extraction.mentions, m_candidates, m_extraction.ledger);
    }

    void readBlock(size_t index, size_t& sentence) {
        const Block& block = m_outline.blocks[index];
        if (block.kind != BlockKind::TableRow)
            endTable();
        m_folded.fold(m_text, block.range);
        m_mentions.clear();
        m_scanner.scan(m_folded, m_mentions);
        noticeFutureHeading(block);
        const size_t first = m_extraction.mentions.size();
        for (const ScannedMention& scanned : m_mentions) {
            m_extraction.mentions.push_back(scanned.mention);
            LedgerEntry entry;
            if (block.kind == BlockKind::Furniture)
                entry = {LedgerStatus::Dismissed, DismissReason::Furniture, -1};
            else if (!isQuantity(scanned.mention.kind))
                entry = {LedgerStatus::Dismissed, reasonOf(scanned.mention.kind), -1};
            else if (isPlan(index))
                entry = {LedgerStatus::Dismissed, DismissReason::Plan, -1};
            else if (isDivision(index))
                entry = {LedgerStatus::Dismissed, DismissReason::Breakdown, -1};
            m_extraction.ledger.push_back(entry);
        }
        const bool skipped = block.kind == BlockKind::Furniture || isPlan(index) || isDivision(index);
        if (!skipped) {
            m_reader.topics().setHeadings(topicsAbove(block));
            if (block.kind != BlockKind::TableRow)
                m_reader.beginBlock();
            if (block.level > 0 || block.kind == BlockKind::Heading)
                m_reader.topics().beginItem();
        }
        for (;
             sentence < m_outline.sentences.size() && m_outline.sentences[sentence].block == static_cast<qint32>(index);
             ++sentence) {
            if (!skipped)
                readSentence(index, sentence, first);
        }
    }

    bool isPlan(size_t index) const { return m_outline.blocks[index].role == SectionRole::Plans || m_futureLevel >= 0; }

    bool isDivision(size_t index) const {
        const Block& block = m_outline.blocks[index];
        return block.role == SectionRole::Kinds && block.kind != BlockKind::Heading;
    }

    // A heading that names a year to come (三、2024年重点工作) opens plans, down to the next heading of its level.
    void noticeFutureHeading(const Block& block) {
        if (block.kind != BlockKind::Heading)
            return;
        if (m_futureLevel >= 0 && block.level <= m_futureLevel)
            m_futureLevel = -1;
        bool future = false;
        for (const ScannedMention& scanned : m_mentions) {
            const bool year = scanned.mention.kind == MentionKind::Period && scanned.mention.hasValue;
            future = future || (year && scanned.mention.value.coefficient() > m_context.year);
        }
        const QStringView heading = m_folded.view();
        if (future && m_context.year > 0 && m_futureLevel < 0 && !heading.contains(u'《') && !heading.contains(u"情况"))
            m_futureLevel = block.level;
    }

    void readSentence(size_t index, size_t sentence, size_t firstOfBlock) {
        const TextRange source = m_outline.sentences[sentence].range;
        if (m_outline.blocks[index].kind == BlockKind::TableRow) {
            m_tables.addRow(source, static_cast<qint32>(sentence), static_cast<qint32>(firstOfBlock),
                            static_cast<qint32>(m_mentions.size()));
            return;
        }
        m_tables.noteLine(source);
        const TextRange folded{m_folded.fromSource(source.start), m_folded.fromSource(source.end)};
        if (folded.isEmpty())
            return;
        m_view.read(m_folded, folded, m_cues, m_mentions);
        if (m_outline.sentences[sentence].startsItem)
            m_reader.topics().beginItem();
        const BlockKind kind = m_outline.blocks[index].kind;
        if (kind == BlockKind::Heading || kind == BlockKind::Title)
            m_headingTopics[index] = m_reader.topics().topicsOf(m_view);
        const auto firstMention =
            static_cast<qint32>(firstOfBlock) + static_cast<qint32>(m_view.firstMention - m_mentions.data());
        m_reader.read(m_view, {static_cast<qint32>(sentence), source, firstMention}, m_candidates, m_extraction.ledger);
    }

    std::vector<TopicLayer> topicsAbove(const Block& block) const {
        std::vector<TopicLayer> layers;
        qint32 heading = block.heading;
        for (int step = 0; heading >= 0 && step < kLongestHeadingChain; ++step) {
            TopicLayer layer = m_headingTopics[static_cast<size_t>(heading)];
            if (layer.cues.any()) {
                layer.distance = 2 + step;
                layers.push_back(layer);
            }
            heading = m_outline.blocks[static_cast<size_t>(heading)].heading;
        }
        return layers;
    }

    const Codebook& m_codebook;
    const CueLexicon& m_cues;
    const MentionScanner m_scanner;
    const QStringView m_text;
    const Outline& m_outline;
    const ReportContext& m_context;
    int m_futureLevel = -1;
    SentenceReader m_reader;
    TableReader m_tables;
    std::vector<TopicLayer> m_headingTopics;
    std::vector<Candidate> m_candidates;
    std::vector<ScannedMention> m_mentions;
    FoldedText m_folded;
    SentenceView m_view;
    Extraction m_extraction;
};

} // namespace

Extractor::Extractor(const Codebook& codebook, QuantityLexicon quantities, CueLexicon cues, TableLexicon tables)
    : m_codebook(codebook), m_quantities(std::move(quantities)), m_cues(std::move(cues)), m_tables(std::move(tables)) {}

Extractor::~Extractor() = default;

Result<std::unique_ptr<const Extractor>> Extractor::create(const Codebook& codebook, const Lexicons& lexicons) {
    const auto units = WordLists::parse(lexicons.units);
    if (!units)
        return units.error();
    const auto words = WordLists::parse(lexicons.quantity);
    if (!words)
        return words.error();
    const auto discourse = WordLists::parse(lexicons.discourse);
    if (!discourse)
        return discourse.error();
    auto quantities = QuantityLexicon::create(*units, *words);
    if (!quantities)
        return quantities.error();
    auto cues = CueLexicon::create(codebook, *discourse, *quantities);
    if (!cues)
        return cues.error();
    return std::unique_ptr<const Extractor>(
        new Extractor(codebook, std::move(*quantities), std::move(*cues), TableLexicon(*discourse)));
}

Result<Extraction> Extractor::extract(QStringView text, const Outline& outline, const ReportContext& context,
                                      Monitor& monitor) const {
    return Reading(m_codebook, m_cues, m_tables, m_quantities, text, outline, context).run(monitor);
}

} // namespace bijian
