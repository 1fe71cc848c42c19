// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/docx_body.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr size_t kMostFields = 256;

// Elements without text for readers.
bool isUnseen(const XmlElement& element) {
    static constexpr const char* kUnseen[] = {"sdtPr",    "sdtEndPr", "delText",    "delInstrText", "rt",
                                              "Fallback", "binData",  "annotation", "sectPr",       "tblPr",
                                              "tblGrid",  "rubyPr",   "tblPrEx"};
    return std::any_of(std::begin(kUnseen), std::end(kUnseen), [&](const char* name) { return element.is(name); });
}

} // namespace

DocxBody::DocxBody(const DocxStyles& styles, WordNumbering& numbering, DocumentBuilder& builder,
                   OfficeFindings& findings, BlockKind kind)
    : m_styles(styles), m_numbering(numbering), m_findings(findings), m_kind(kind), m_writer(builder) {}

bool DocxBody::enter(const XmlElement& element) {
    if (m_properties != Properties::None)
        return enterProperty(element);
    if (isUnseen(element))
        return false;
    if (element.is("pPr"))
        m_properties = Properties::Paragraph;
    else if (element.is("rPr"))
        m_properties = Properties::Run;
    else if (element.is("trPr"))
        m_properties = Properties::Row;
    else if (element.is("tcPr"))
        m_properties = Properties::Cell;
    else
        return enterTable(element) || enterContent(element);
    return true;
}

bool DocxBody::enterProperty(const XmlElement& element) {
    Paragraph* paragraph = m_paragraphs.empty() ? nullptr : &m_paragraphs.back();
    if (m_properties == Properties::Paragraph && paragraph) {
        if (element.is("pStyle"))
            paragraph->style = element.attributeText("val");
        else if (element.is("numId"))
            paragraph->list = element.number("val", -1);
        else if (element.is("ilvl"))
            paragraph->listLevel = element.number("val", -1);
        else if (element.is("outlineLvl"))
            paragraph->outline = element.number("val", -1);
        else if (element.is("rPr"))
            m_properties = Properties::Mark;
        return !element.is("pPrChange") && !element.is("sectPr");
    }
    if (m_properties == Properties::Mark && paragraph) {
        paragraph->isEndDeleted = paragraph->isEndDeleted || element.is("del") || element.is("moveFrom");
    } else if (m_properties == Properties::Run) {
        if (element.is("rStyle"))
            m_run.style = element.attributeText("val");
        else if (element.is("vanish"))
            m_run.hidden = element.isOn("val") ? 1 : 0;
    } else if (m_properties == Properties::Row) {
        if (element.is("del"))
            m_isRowDeleted = true;
        else if (element.is("gridBefore"))
            m_writer.skipColumns(element.number("val", 0));
    } else if (m_properties == Properties::Cell && element.is("gridSpan")) {
        m_writer.widenCell(element.number("val", 1));
    }
    return !element.is("rPrChange") && !element.is("tcPrChange") && !element.is("trPrChange");
}

bool DocxBody::enterTable(const XmlElement& element) {
    if (element.is("tbl"))
        m_writer.openTable();
    else if (element.is("tr"))
        m_writer.openRow();
    else if (element.is("tc"))
        m_writer.openCell(1);
    else
        return false;
    if (element.is("tr"))
        m_isRowDeleted = false;
    return true;
}

bool DocxBody::enterContent(const XmlElement& element) {
    if (element.is("p")) {
        m_paragraphs.emplace_back();
        m_writer.openParagraph();
    } else if (element.is("r")) {
        m_run = {};
    } else if (element.is("t")) {
        m_isText = true;
    } else if (element.is("instrText")) {
        m_isInstruction = true;
    } else if (element.is("del") || element.is("moveFrom")) {
        ++m_deleted;
    } else if (element.is("tab") || element.is("ptab")) {
        append(u" ");
    } else if (element.is("br") || element.is("cr")) {
        append(u"\n");
    } else if (element.is("noBreakHyphen")) {
        append(u"-");
    } else if (element.is("sym")) {
        const char32_t symbol = element.attribute("char").toByteArray().toUInt(nullptr, 16);
        // Characters of symbol fonts stand in the private use area and mean nothing without the font.
        if (symbol >= 0x20 && (symbol < 0xD800 || (symbol > 0xF8FF && symbol <= 0xFFFD)))
            append(QString::fromUcs4(&symbol, 1));
    } else if (element.is("fldChar")) {
        const QByteArrayView type = element.attribute("fldCharType");
        if (type == "begin" && m_fields.size() < kMostFields)
            m_fields.push_back(true);
        else if (type == "separate" && !m_fields.empty())
            m_fields.back() = false;
        else if (type == "end" && !m_fields.empty())
            m_fields.pop_back();
    } else if (element.is("fldSimple")) {
        if (isReachingField(element.attributeText("instr")))
            m_findings.active.insert(QStringLiteral("fields"));
    } else if (element.is("txbxContent")) {
        m_writer.openBox();
    } else if (element.is("altChunk") || element.is("OLEObject") || element.is("object")) {
        m_findings.active.insert(QStringLiteral("objects"));
        return !element.is("altChunk");
    }
    return true;
}

void DocxBody::leave(const XmlElement& element) {
    switch (m_properties) {
    case Properties::Paragraph:
        if (element.is("pPr"))
            m_properties = Properties::None;
        return;
    case Properties::Mark:
        if (element.is("rPr"))
            m_properties = Properties::Paragraph;
        return;
    case Properties::Run:
        if (element.is("rPr"))
            m_properties = Properties::None;
        return;
    case Properties::Row:
        if (element.is("trPr"))
            m_properties = Properties::None;
        return;
    case Properties::Cell:
        if (element.is("tcPr"))
            m_properties = Properties::None;
        return;
    case Properties::None:
        break;
    }
    if (element.is("p"))
        closeParagraph();
    else if (element.is("t"))
        m_isText = false;
    else if (element.is("instrText"))
        m_isInstruction = false;
    else if (element.is("del") || element.is("moveFrom"))
        m_deleted = std::max(0, m_deleted - 1);
    else if (element.is("txbxContent"))
        m_writer.closeBox();
    else if (element.is("tr"))
        m_writer.closeRow(m_isRowDeleted);
    else if (element.is("tbl"))
        m_writer.closeTable();
}

void DocxBody::text(QByteArrayView words) {
    if (m_isText)
        append(QString::fromUtf8(words));
    else if (m_isInstruction && isReachingField(QString::fromUtf8(words)))
        m_findings.active.insert(QStringLiteral("fields"));
}

void DocxBody::append(QStringView words) {
    // An instruction may hold a field of its own, whose result is part of the instruction.
    if (std::find(m_fields.begin(), m_fields.end(), true) != m_fields.end())
        return;
    if (m_deleted > 0)
        m_findings.deletedLength += words.size();
    else if (isHidden())
        m_findings.hiddenLength += words.size();
    else
        m_writer.append(words);
}

bool DocxBody::isHidden() const {
    if (m_run.hidden >= 0)
        return m_run.hidden == 1;
    if (const int byRun = m_styles.find(m_run.style).hidden; byRun >= 0)
        return byRun == 1;
    return !m_paragraphs.empty() && m_styles.find(m_paragraphs.back().style).hidden == 1;
}

void DocxBody::closeParagraph() {
    if (m_paragraphs.empty())
        return;
    const Paragraph paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    const DocxStyle& style = m_styles.find(paragraph.style);
    ParagraphRole role = style.role;
    if (paragraph.outline >= 0)
        role.outline = paragraph.outline;
    const int list = paragraph.list >= 0 ? paragraph.list : style.list;
    const int level = paragraph.listLevel >= 0 ? paragraph.listLevel : std::max(0, style.listLevel);
    // Deleted paragraphs are not counted.
    const QString number = list > 0 && !paragraph.isEndDeleted ? m_numbering.next(list, level) : QString();
    m_writer.closeParagraph(number, kindOf(role, m_kind), static_cast<qint8>(role.outline + 1), paragraph.isEndDeleted);
}

} // namespace bijian
