// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/odt_styles.h"
#include "core/reader/office/office_findings.h"
#include "core/reader/office/story_writer.h"

namespace bijian {

// Walks a part of an OpenDocument text and sets its text: without tracked deletions, hidden text and comments, with the
// numbers of lists; what notes and text boxes hold stands behind the paragraph with them.
class OdtBody final : public XmlVisitor {
public:
    enum class Part : quint8 { Body, HeadersAndFooters };

    OdtBody(const OdtStyles& styles, DocumentBuilder& builder, OfficeFindings& findings, Part part)
        : m_styles(styles), m_findings(findings), m_part(part), m_writer(builder) {}

    bool enter(const XmlElement& element) override;
    void leave(const XmlElement& element) override;
    void text(QByteArrayView words) override;

private:
    struct Paragraph {
        QString number;
        QString style;
        int outline = -1;
        bool isHidden = false;
        bool endsBlank = true; // white space at the start of a paragraph is none
    };
    struct List {
        QString style;
        bool isItemNew = false;
    };
    using Numbers = std::array<int, OdtStyles::kLevels>;

    bool isRoot(const XmlElement& element) const;
    bool enterParagraph(const XmlElement& element);
    bool enterTable(const XmlElement& element);
    bool enterInline(const XmlElement& element);
    void enterList(const XmlElement& element);
    void append(QStringView words);
    void closeParagraph();
    QString nextNumber(const QString& list, int level);

    const OdtStyles& m_styles;
    OfficeFindings& m_findings;
    const Part m_part;
    StoryWriter m_writer;
    int m_roots = 0; // open elements within which there is text of this part
    std::vector<Paragraph> m_paragraphs;
    std::vector<bool> m_spans; // for each open one, whether it is hidden
    std::vector<List> m_lists;
    QHash<QString, Numbers> m_numbers; // the last number of each level, 0 where it has not begun
    int m_deleted = 0;
};

} // namespace bijian
