// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/doc_properties.h"
#include "core/reader/office/doc_text.h"
#include "core/reader/office/marked_tables.h"
#include "core/reader/office/office_findings.h"
#include "core/reader/office/word_numbering.h"

namespace bijian {

// The characters of a Word document and what is said of them, in the order in which the file holds them.
struct DocContent {
    QByteArray stream;
    std::vector<DocPiece> pieces;
    std::vector<DocStretch<DocRun>> runs;
    std::vector<DocStretch<DocParagraph>> paragraphs;
};

// Sets a part of the text of a Word document (body, notes, headers), of which tables are told only by the marks behind
// their cells and rows ([MS-DOC] 2.4.3): the accepted view of tracked changes, without hidden text and the instructions
// of fields, with the numbers that Word computes.
class DocStory {
public:
    // `kind` of all lines that are nothing else: Furniture for headers and footers.
    DocStory(const DocContent& content, WordNumbering& numbering, DocumentBuilder& builder, OfficeFindings& findings,
             BlockKind kind);

    // The characters from `first` to before `end`, counted over all pieces.
    void write(quint32 first, quint32 end);

private:
    struct Field {
        QString instruction;
        bool isInstruction = true;
    };

    void writePiece(const DocPiece& piece, quint32 first, quint32 end);
    void takeCharacter(char16_t character, const DocRun& run, quint32 place);
    void append(QStringView words, const DocRun& run);
    void takeField(char16_t mark);
    void endParagraph(const DocRun& run, quint32 place, bool isMark);
    const DocParagraph& paragraphAt(quint32 place) const;

    const DocContent& m_content;
    WordNumbering& m_numbering;
    const DocumentBuilder& m_builder;
    OfficeFindings& m_findings;
    const BlockKind m_kind;
    StoryWriter m_writer;
    MarkedTables m_tables;
    std::vector<Field> m_fields;
    QString m_text; // of the paragraph that is being read
};

} // namespace bijian
