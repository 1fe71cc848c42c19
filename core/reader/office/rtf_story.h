// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/marked_tables.h"
#include "core/reader/office/office_findings.h"
#include "core/reader/office/paragraph_role.h"
#include "core/reader/office/rtf_tokens.h"

#include <QHash>

namespace bijian {

// Walks RTF and sets its text: the accepted view of tracked changes, without hidden text and the instructions of
// fields, with the numbers of lists as the file holds them; notes and text boxes behind the paragraph around them,
// headers and footers as furniture at the end.
class RtfStory {
public:
    RtfStory(DocumentBuilder& builder, OfficeFindings& findings)
        : m_builder(builder), m_findings(findings), m_writer(builder) {
        m_frames.emplace_back(m_writer);
        m_states.emplace_back();
    }

    void take(const RtfToken& token);
    // Behind the last token. False where groups are open, or were too deep to be read.
    bool finish();
    // The outermost group was closed: what follows is not the document's.
    bool isClosed() const { return m_isClosed; }

private:
    enum class Destination : quint8 { Body, Skipped, Fonts, Styles, Instruction, Number, Furniture };
    // What a group has and its end takes back.
    struct State {
        Destination destination = Destination::Body;
        Destination outside = Destination::Body; // of the innermost group that holds its text twice
        bool isBox = false;                      // the group itself, not those in it
        bool isOptional = false;                 // \*: left out unless it is known
        bool isDeleted = false;
        bool isHidden = false;
        int font = -1;
        int replacements = 1; // characters behind one by number that stand for it (\uc)
        size_t tableDepth = 0;
        ParagraphRole role;
    };
    // The paragraphs of the body or of one box.
    struct Frame {
        explicit Frame(StoryWriter& writer) : tables(writer) {}
        MarkedTables tables;
        bool isOpen = false; // a paragraph
        QString number;
        qint32 left = 0;
        std::vector<qint32> edges;
    };
    struct Font {
        QString encoding;
        bool isSymbol = false;
    };

    void openGroup();
    void closeGroup();
    void takeWord(const RtfToken& token);
    bool takeDestination(QByteArrayView name);
    bool takeParagraphWord(QByteArrayView name, std::optional<qint32> number);
    bool takeTableWord(QByteArrayView name, std::optional<qint32> number);
    bool takeCharacterWord(QByteArrayView name, std::optional<qint32> number);
    void takeFontWord(QByteArrayView name, std::optional<qint32> number);
    void takeStyleWord(QByteArrayView name, std::optional<qint32> number);
    void takeCharacter(QChar character);
    void takeBytes(QByteArrayView bytes);
    void flush();
    QString decoded(const QByteArray& bytes, const Font& font) const;
    void append(const QString& words);
    void openParagraph();
    void endParagraph(size_t depth);
    void endRow(size_t depth);
    void endFurnitureLine();
    void leave(Destination destination);
    void openBox();
    void closeBox();

    State& state() { return m_states.back(); }
    Frame& frame() { return m_frames.back(); }

    DocumentBuilder& m_builder;
    OfficeFindings& m_findings;
    StoryWriter m_writer;
    std::vector<Frame> m_frames;
    std::vector<State> m_states;
    qint64 m_deeper = 0; // groups beyond those that are read
    bool m_wasTooDeep = false;
    bool m_isClosed = false;
    QByteArray m_bytes;   // not decoded yet
    qint32 m_skipped = 0; // characters still to be passed behind one by number
    QString m_encoding;   // of the document; empty where it does not say
    QHash<int, Font> m_fonts;
    int m_defaultFont = -1;
    int m_font = -1; // that is being read
    QHash<int, ParagraphRole> m_styles;
    int m_style = 0; // that is being read
    int m_styleOutline = -1;
    QString m_styleName;
    QString m_instruction;
    QString m_number;
    QString m_furnitureLine;
    QStringList m_furniture;
};

} // namespace bijian
