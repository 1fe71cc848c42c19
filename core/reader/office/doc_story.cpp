// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/doc_story.h"

#include "core/reader/office/little_endian.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr char16_t kCellEnd = 0x07;
constexpr char16_t kFieldBegin = 0x13;
constexpr char16_t kFieldSeparator = 0x14;
constexpr char16_t kFieldEnd = 0x15;
constexpr char16_t kFirstPlain = 0x20;

// The stretch that holds a place; nothing where none does.
template <typename Properties>
const DocStretch<Properties>* stretchAt(const std::vector<DocStretch<Properties>>& stretches, quint32 place) {
    const auto next = std::upper_bound(stretches.begin(), stretches.end(), place,
                                       [](quint32 at, const auto& stretch) { return at < stretch.start; });
    if (next == stretches.begin() || (next - 1)->end <= place)
        return nullptr;
    return &*(next - 1);
}

} // namespace

DocStory::DocStory(const DocContent& content, WordNumbering& numbering, DocumentBuilder& builder,
                   OfficeFindings& findings, BlockKind kind)
    : m_content(content), m_numbering(numbering), m_builder(builder), m_findings(findings), m_kind(kind),
      m_writer(builder), m_tables(m_writer) {}

void DocStory::write(quint32 first, quint32 end) {
    for (const DocPiece& piece : m_content.pieces) {
        if (piece.end > first && piece.first < end && !m_builder.isTooLong())
            writePiece(piece, std::max(first, piece.first), std::min(end, piece.end));
    }
    // The last paragraph of a part may lack its mark.
    if (!m_text.trimmed().isEmpty())
        endParagraph({}, 0, false);
    m_tables.close();
    m_fields.clear();
}

void DocStory::writePiece(const DocPiece& piece, quint32 first, quint32 end) {
    const LittleEndian stream(m_content.stream);
    const qint64 width = piece.isNarrow ? 1 : 2;
    const DocStretch<DocRun>* stretch = nullptr;
    DocRun run;
    for (quint32 i = first; i < end; ++i) {
        const qint64 at = piece.start + width * (i - piece.first);
        if (!stream.contains(at, width))
            return;
        const auto place = static_cast<quint32>(at);
        if (!stretch || place < stretch->start || place >= stretch->end) {
            stretch = stretchAt(m_content.runs, place);
            run = stretch ? stretch->properties : DocRun();
            run.isDeleted = run.isDeleted || piece.isDeleted;
            run.isHidden = run.isHidden || piece.isHidden;
        }
        takeCharacter(piece.isNarrow ? narrowCharacter(stream.u8(at)) : char16_t(stream.u16(at)), run, place);
    }
}

void DocStory::takeCharacter(char16_t character, const DocRun& run, quint32 place) {
    switch (character) {
    case u'\r':
    case u'\f': // of a page or section
        endParagraph(run, place, false);
        return;
    case kCellEnd:
        endParagraph(run, place, true);
        return;
    case kFieldBegin:
    case kFieldSeparator:
    case kFieldEnd:
        takeField(character);
        return;
    case u'\t':
        append(u" ", run);
        return;
    case u'\v':
        append(u"\n", run);
        return;
    case 0x1E: // a hyphen that does not break
        append(u"-", run);
        return;
    default:
        break;
    }
    if (run.symbol != 0) {
        // Characters of symbol fonts stand in the private use area and mean nothing without the font.
        const bool isPlain = run.symbol >= kFirstPlain && (run.symbol < 0xD800 || run.symbol > 0xF8FF);
        append(isPlain ? QStringView(&run.symbol, 1) : QStringView(), run);
    } else if (character >= kFirstPlain) {
        append(QStringView(&character, 1), run);
    }
}

void DocStory::append(QStringView words, const DocRun& run) {
    constexpr qsizetype kLongestInstruction = 64; // as far as it is looked at
    // An instruction may hold a field of its own, whose result is part of the instruction.
    const auto open =
        std::find_if(m_fields.begin(), m_fields.end(), [](const Field& field) { return field.isInstruction; });
    if (open != m_fields.end()) {
        if (m_fields.back().instruction.size() < kLongestInstruction)
            m_fields.back().instruction += words;
    } else if (run.isDeleted) {
        m_findings.deletedLength += words.size();
    } else if (run.isHidden) {
        m_findings.hiddenLength += words.size();
    } else {
        m_text += words;
    }
}

void DocStory::takeField(char16_t mark) {
    constexpr size_t kMostFields = 256;
    if (mark == kFieldBegin) {
        if (m_fields.size() < kMostFields)
            m_fields.emplace_back();
        return;
    }
    if (m_fields.empty())
        return;
    if (isReachingField(m_fields.back().instruction))
        m_findings.active.insert(QStringLiteral("fields"));
    if (mark == kFieldSeparator)
        m_fields.back().isInstruction = false;
    else
        m_fields.pop_back();
}

void DocStory::endParagraph(const DocRun& run, quint32 place, bool isMark) {
    const DocParagraph& paragraph = paragraphAt(place);
    const auto depth = static_cast<size_t>(std::max(paragraph.tableDepth, isMark ? 1 : 0));
    if (paragraph.endsRow && depth > 0) {
        m_tables.endRow(depth, run.isDeleted, paragraph.edges);
        m_text.clear();
        return;
    }
    m_tables.enter(depth);
    const bool joins = run.isDeleted && !isMark;
    const bool isNumbered = paragraph.list > 0 && !joins && !m_text.trimmed().isEmpty();
    const QString number = isNumbered ? m_numbering.next(paragraph.list, std::max(0, paragraph.listLevel)) : QString();
    m_writer.openParagraph();
    m_writer.append(std::exchange(m_text, {}));
    m_writer.closeParagraph(number, kindOf(paragraph.role, m_kind), static_cast<qint8>(paragraph.role.outline + 1),
                            joins);
    if (isMark || paragraph.endsCell)
        m_tables.endCell();
}

const DocParagraph& DocStory::paragraphAt(quint32 place) const {
    static const DocParagraph kPlain;
    const DocStretch<DocParagraph>* stretch = stretchAt(m_content.paragraphs, place);
    return stretch ? stretch->properties : kPlain;
}

} // namespace bijian
