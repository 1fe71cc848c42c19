// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/rtf_story.h"

#include "core/reader/office/list_number.h"
#include "core/reader/office/rtf_encoding.h"
#include "core/text/byte_converter.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr size_t kMostGroups = 2'000;
constexpr size_t kMostBoxes = 100;
constexpr size_t kMostEdges = 1'000;
constexpr qint32 kDeepestTable = 32;

bool isOneOf(QByteArrayView name, std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(), [name](const char* other) { return name == other; });
}

bool isOn(std::optional<qint32> number) {
    return number.value_or(1) != 0;
}

// Groups whose text is not that of the document, or stands in it twice.
bool isSkipped(QByteArrayView name) {
    return isOneOf(name, {"colortbl",
                          "info",
                          "pict",
                          "nonshppict",
                          "shprslt",
                          "nonesttables",
                          "sp",
                          "tc",
                          "tcn",
                          "xe",
                          "rxe",
                          "pn",
                          "pnseclvl",
                          "annotation",
                          "atnid",
                          "atnauthor",
                          "ftnsep",
                          "ftnsepc",
                          "ftncn",
                          "aftnsep",
                          "aftnsepc",
                          "aftncn",
                          "listtable",
                          "listoverridetable",
                          "revtbl",
                          "filetbl",
                          "themedata",
                          "rsidtbl",
                          "colorschememapping",
                          "objdata"});
}

bool isFurniture(QByteArrayView name) {
    return isOneOf(name, {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"});
}

// Groups that are marked as optional but hold what is read like the text around them.
bool isTransparent(QByteArrayView name) {
    return isOneOf(name, {"shpinst", "nesttableprops", "do", "shpgrp"});
}

// The character that a word stands for; 0 for none.
char16_t characterOf(QByteArrayView name) {
    static const QHash<QByteArray, char16_t> kCharacters = {
        {"~", 0x00A0},         {"_", u'-'},        {"\\", u'\\'},      {"{", u'{'},        {"}", u'}'},
        {"emdash", 0x2014},    {"endash", 0x2013}, {"lquote", 0x2018}, {"rquote", 0x2019}, {"ldblquote", 0x201C},
        {"rdblquote", 0x201D}, {"bullet", 0x2022}, {"emspace", u' '},  {"enspace", u' '},  {"qmspace", u' '},
        {"tab", u' '},         {"line", u'\n'},    {"page", u'\n'},    {"column", u'\n'},  {"\t", u' '}};
    return kCharacters.value(QByteArray::fromRawData(name.data(), name.size()));
}

} // namespace

void RtfStory::take(const RtfToken& token) {
    if (token.kind == RtfToken::Kind::Open) {
        openGroup();
    } else if (token.kind == RtfToken::Kind::Close) {
        closeGroup();
    } else if (m_deeper > 0) {
        return;
    } else if (token.kind == RtfToken::Kind::Text) {
        takeBytes(token.bytes);
    } else if (token.kind == RtfToken::Kind::Byte) {
        const char byte = static_cast<char>(token.number.value_or(0));
        takeBytes({&byte, 1});
    } else if (token.kind == RtfToken::Kind::Word) {
        takeWord(token);
    }
}

void RtfStory::openGroup() {
    flush();
    m_skipped = 0;
    if (m_deeper > 0 || m_states.size() >= kMostGroups) {
        ++m_deeper;
        m_wasTooDeep = true;
        return;
    }
    State inner = state();
    inner.isBox = false;
    inner.isOptional = false;
    m_states.push_back(inner);
}

void RtfStory::closeGroup() {
    flush();
    m_skipped = 0;
    if (m_deeper > 0) {
        --m_deeper;
        return;
    }
    // Each style is a group in that of the style sheet.
    if (state().destination == Destination::Styles)
        leave(Destination::Styles);
    if (m_states.size() == 1) {
        m_isClosed = true;
        return;
    }
    const State inner = state();
    m_states.pop_back();
    if (inner.isBox)
        closeBox();
    else if (inner.destination != state().destination && inner.destination != Destination::Styles)
        leave(inner.destination);
    m_isClosed = m_states.size() == 1;
}

void RtfStory::takeWord(const RtfToken& token) {
    flush();
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    const QByteArrayView name = token.bytes;
    if (name == "*") {
        state().isOptional = true;
        return;
    }
    if (takeDestination(name))
        return;
    const bool wasOptional = std::exchange(state().isOptional, false);
    if (wasOptional && !isTransparent(name)) {
        state().destination = Destination::Skipped;
        state().outside = Destination::Skipped;
        return;
    }
    if (state().destination == Destination::Skipped)
        return;
    if (state().destination == Destination::Fonts)
        takeFontWord(name, token.number);
    else if (state().destination == Destination::Styles)
        takeStyleWord(name, token.number);
    else if (takeCharacterWord(name, token.number) || takeParagraphWord(name, token.number))
        return;
    else
        takeTableWord(name, token.number);
}

// True where the word says where the text of its group goes.
bool RtfStory::takeDestination(QByteArrayView name) {
    State& group = state();
    if (name == "ud") {
        group.destination = group.outside;
        group.isOptional = false;
        return true;
    }
    if (group.destination == Destination::Skipped)
        return false;
    Destination found = group.destination;
    if (name == "upr") {
        group.outside = group.destination;
        found = Destination::Skipped;
    } else if (isSkipped(name)) {
        group.outside = Destination::Skipped;
        found = Destination::Skipped;
    } else if (name == "fonttbl") {
        found = Destination::Fonts;
    } else if (name == "stylesheet") {
        found = Destination::Styles;
    } else if (name == "fldinst") {
        found = Destination::Instruction;
    } else if (isOneOf(name, {"listtext", "pntext"})) {
        found = Destination::Number;
    } else if (isFurniture(name)) {
        found = Destination::Furniture;
    } else if (isOneOf(name, {"footnote", "shptxt", "dptxbxtext"})) {
        openBox();
    } else {
        if (name == "object")
            m_findings.active.insert(QStringLiteral("objects"));
        return false;
    }
    group.destination = found;
    group.isOptional = false;
    return true;
}

bool RtfStory::takeCharacterWord(QByteArrayView name, std::optional<qint32> number) {
    State& group = state();
    if (name == "u") {
        m_skipped = group.replacements;
        takeCharacter(QChar(static_cast<char16_t>(number.value_or(0))));
    } else if (name == "uc") {
        group.replacements = std::clamp(number.value_or(1), 0, 64);
    } else if (name == "f") {
        group.font = number.value_or(-1);
    } else if (name == "plain") {
        group.font = m_defaultFont;
        group.isDeleted = false;
        group.isHidden = false;
    } else if (name == "v") {
        group.isHidden = isOn(number);
    } else if (name == "deleted") {
        group.isDeleted = isOn(number);
    } else if (name == "deff") {
        m_defaultFont = number.value_or(-1);
        group.font = m_defaultFont;
    } else if (name == "ansicpg") {
        m_encoding = encodingOfCodePage(number.value_or(0));
    } else if (name == "mac") {
        m_encoding = QStringLiteral("macintosh");
    } else if (name == "pc" || name == "pca") {
        m_encoding = encodingOfCodePage(name == "pc" ? 437 : 850);
    } else if (const char16_t character = characterOf(name); character != 0) {
        append(QString(QChar(character)));
    } else {
        return false;
    }
    return true;
}

bool RtfStory::takeParagraphWord(QByteArrayView name, std::optional<qint32> number) {
    State& group = state();
    if (isOneOf(name, {"par", "sect", "\n", "\r"})) {
        endParagraph(group.tableDepth);
    } else if (name == "pard") {
        group.tableDepth = 0;
        group.role = {};
    } else if (name == "s") {
        group.role = m_styles.value(number.value_or(0));
    } else if (name == "outlinelevel") {
        group.role.outline = number.value_or(-1);
    } else if (name == "intbl") {
        group.tableDepth = std::max<size_t>(group.tableDepth, 1);
    } else if (name == "itap") {
        group.tableDepth = static_cast<size_t>(std::clamp(number.value_or(0), 0, kDeepestTable));
    } else {
        return false;
    }
    return true;
}

bool RtfStory::takeTableWord(QByteArrayView name, std::optional<qint32> number) {
    const size_t depth = state().tableDepth;
    if (name == "cell" || name == "nestcell") {
        endParagraph(name == "cell" ? 1 : std::max<size_t>(depth, 2));
        if (state().destination == Destination::Body)
            frame().tables.endCell();
    } else if (name == "row" || name == "nestrow") {
        endRow(name == "row" ? 1 : std::max<size_t>(depth, 2));
    } else if (name == "trowd") {
        frame().left = 0;
        frame().edges.clear();
    } else if (name == "trleft") {
        frame().left = number.value_or(0);
    } else if (name == "cellx") {
        if (frame().edges.size() < kMostEdges)
            frame().edges.push_back(number.value_or(0));
    } else {
        return false;
    }
    return true;
}

void RtfStory::takeFontWord(QByteArrayView name, std::optional<qint32> number) {
    if (name == "f") {
        m_font = number.value_or(-1);
        m_fonts.insert(m_font, {});
    } else if (name == "fcharset") {
        m_fonts[m_font].isSymbol = number == kSymbolCharset;
        m_fonts[m_font].encoding = encodingOfFontCharset(number.value_or(0));
    } else if (name == "cpg") {
        m_fonts[m_font].encoding = encodingOfCodePage(number.value_or(0));
    }
}

void RtfStory::takeStyleWord(QByteArrayView name, std::optional<qint32> number) {
    if (name == "s")
        m_style = number.value_or(0);
    else if (name == "outlinelevel")
        m_styleOutline = number.value_or(-1);
    else if (name == "u")
        takeCharacterWord(name, number);
}

// One that is given by number.
void RtfStory::takeCharacter(QChar character) {
    // Characters of symbol fonts mean nothing without the font.
    const bool isSymbol = character.unicode() >= 0xF000 && character.unicode() <= 0xF0FF;
    if (!isSymbol && character.unicode() >= u' ')
        append(QString(character));
}

void RtfStory::takeBytes(QByteArrayView bytes) {
    const qsizetype passed = std::min<qsizetype>(m_skipped, bytes.size());
    m_skipped -= static_cast<qint32>(passed);
    if (state().destination != Destination::Skipped && state().destination != Destination::Fonts)
        m_bytes.append(bytes.sliced(passed));
}

void RtfStory::flush() {
    if (m_bytes.isEmpty())
        return;
    const Font font = m_fonts.value(state().font);
    if (!font.isSymbol || state().destination != Destination::Number) {
        QString words = decoded(m_bytes, font);
        words.replace(u'\t', u' ');
        append(words);
    }
    m_bytes.clear();
}

// Where neither font nor document says, the bytes are Chinese if all of them can be.
QString RtfStory::decoded(const QByteArray& bytes, const Font& font) const {
    const bool isPlain = std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0; });
    if (isPlain)
        return QString::fromLatin1(bytes);
    if (font.isSymbol) {
        QByteArray letters = bytes;
        letters.removeIf([](char c) { return (c & 0x80) != 0; });
        return QString::fromLatin1(letters);
    }
    const QString declared = font.encoding.isEmpty() ? m_encoding : font.encoding;
    if (!declared.isEmpty()) {
        if (const auto converted = convertBytes(bytes, declared))
            return converted->text;
    }
    const auto chinese = convertBytes(bytes, QStringLiteral("GB18030"));
    if (chinese && chinese->undecodable == 0)
        return chinese->text;
    const auto western = convertBytes(bytes, QStringLiteral("windows-1252"));
    return western ? western->text : QString::fromLatin1(bytes);
}

void RtfStory::append(const QString& words) {
    constexpr qsizetype kLongestPart = 256; // of what is only looked at
    const State& group = state();
    switch (group.destination) {
    case Destination::Body:
        if (group.isDeleted) {
            m_findings.deletedLength += words.size();
        } else if (group.isHidden) {
            m_findings.hiddenLength += words.size();
        } else {
            openParagraph();
            m_writer.append(words);
        }
        break;
    case Destination::Instruction:
        if (m_instruction.size() < kLongestPart)
            m_instruction += words;
        break;
    case Destination::Number:
        if (m_number.size() < kLongestPart && !group.isDeleted && !group.isHidden)
            m_number += words;
        break;
    case Destination::Styles:
        if (m_styleName.size() < kLongestPart)
            m_styleName += words;
        break;
    case Destination::Furniture:
        if (!group.isDeleted && !group.isHidden)
            m_furnitureLine += words;
        break;
    case Destination::Skipped:
    case Destination::Fonts:
        break;
    }
}

void RtfStory::openParagraph() {
    if (std::exchange(frame().isOpen, true))
        return;
    frame().tables.enter(state().tableDepth);
    m_writer.openParagraph();
}

void RtfStory::endParagraph(size_t depth) {
    if (state().destination == Destination::Furniture)
        endFurnitureLine();
    if (state().destination != Destination::Body)
        return;
    if (!frame().isOpen)
        frame().tables.enter(depth);
    else
        m_writer.closeParagraph(frame().number, kindOf(state().role, BlockKind::Paragraph),
                                static_cast<qint8>(std::clamp(state().role.outline, -1, 9) + 1), state().isDeleted);
    frame().isOpen = false;
    frame().number.clear();
}

void RtfStory::endRow(size_t depth) {
    if (frame().isOpen || state().destination == Destination::Furniture)
        endParagraph(depth);
    if (state().destination != Destination::Body)
        return;
    std::vector<qint32> edges;
    if (!frame().edges.empty()) {
        edges.push_back(frame().left);
        edges.insert(edges.end(), frame().edges.begin(), frame().edges.end());
    }
    frame().tables.endRow(depth, state().isDeleted, edges);
}

void RtfStory::endFurnitureLine() {
    m_furniture.append(std::exchange(m_furnitureLine, {}));
}

// Behind the last of a group's text.
void RtfStory::leave(Destination destination) {
    switch (destination) {
    case Destination::Instruction:
        if (isReachingField(std::exchange(m_instruction, {})))
            m_findings.active.insert(QStringLiteral("fields"));
        break;
    case Destination::Number: {
        // Bullets are none.
        const QString number = std::exchange(m_number, {}).simplified();
        if (std::any_of(number.begin(), number.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            frame().number = withBlankBehind(number);
        break;
    }
    case Destination::Styles: {
        const qsizetype end = m_styleName.indexOf(u';');
        ParagraphRole role = roleOfStyle(m_styleName.left(end).trimmed());
        if (m_styleOutline >= 0)
            role.outline = m_styleOutline;
        if (end >= 0)
            m_styles.insert(m_style, role);
        m_styleName.clear();
        m_style = 0;
        m_styleOutline = -1;
        break;
    }
    case Destination::Furniture:
        endFurnitureLine();
        break;
    case Destination::Body:
    case Destination::Skipped:
    case Destination::Fonts:
        break;
    }
}

void RtfStory::openBox() {
    if (state().destination != Destination::Body || state().isBox || m_frames.size() > kMostBoxes)
        return;
    openParagraph();
    m_writer.openBox();
    m_frames.emplace_back(m_writer);
    state().isBox = true;
    state().tableDepth = 0;
    state().role = {};
}

void RtfStory::closeBox() {
    if (frame().isOpen)
        m_writer.closeParagraph(frame().number, BlockKind::Paragraph, 0, false);
    frame().tables.close();
    m_frames.pop_back();
    m_writer.closeBox();
}

bool RtfStory::finish() {
    flush();
    while (m_frames.size() > 1)
        closeBox();
    if (frame().isOpen)
        m_writer.closeParagraph(frame().number, kindOf(state().role, BlockKind::Paragraph), 0, false);
    frame().tables.close();
    for (const QString& line : m_furniture)
        m_builder.addLine(line, BlockKind::Furniture);
    return m_isClosed && !m_wasTooDeep;
}

} // namespace bijian
