// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/docx_styles.h"
#include "core/reader/office/office_findings.h"
#include "core/reader/office/story_writer.h"
#include "core/reader/office/word_numbering.h"

namespace bijian {

// Walks a part of a DOCX (body, notes, header, footer) and sets its text: the accepted view of tracked changes, without
// hidden text and the instructions of fields, with the numbers that Word computes.
class DocxBody final : public XmlVisitor {
public:
    // `kind` of all lines that are nothing else: Furniture for headers and footers.
    DocxBody(const DocxStyles& styles, WordNumbering& numbering, DocumentBuilder& builder, OfficeFindings& findings,
             BlockKind kind = BlockKind::Paragraph);

    bool enter(const XmlElement& element) override;
    void leave(const XmlElement& element) override;
    void text(QByteArrayView words) override;

private:
    struct Paragraph {
        QString style;
        int list = -1;
        int listLevel = -1;
        int outline = -1;
        bool isEndDeleted = false;
    };
    struct Run {
        QString style;
        int hidden = -1;
    };

    bool enterProperty(const XmlElement& element);
    bool enterContent(const XmlElement& element);
    bool enterTable(const XmlElement& element);
    void closeParagraph();
    void append(QStringView words);
    bool isHidden() const;

    const DocxStyles& m_styles;
    WordNumbering& m_numbering;
    OfficeFindings& m_findings;
    const BlockKind m_kind;
    StoryWriter m_writer;
    std::vector<Paragraph> m_paragraphs;
    Run m_run;
    std::vector<bool> m_fields; // for each open one, whether its instruction is still being read
    int m_deleted = 0;
    bool m_isText = false;
    bool m_isInstruction = false;
    enum class Properties : quint8 { None, Paragraph, Mark, Run, Row, Cell } m_properties = Properties::None;
    bool m_isRowDeleted = false;
};

} // namespace bijian
