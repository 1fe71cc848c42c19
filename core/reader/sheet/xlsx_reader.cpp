// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheet/xlsx_reader.h"

#include "core/reader/package_part.h"
#include "core/reader/sheet/number_format.h"
#include "core/reader/sheet/workbook_writer.h"

#include <QHash>

#include <algorithm>
#include <charconv>

namespace bijian {

namespace {

// The texts that cells share (18.4), readings of Japanese words left out.
class StringsVisitor final : public XmlVisitor {
public:
    bool enter(const XmlElement& element) override {
        if (element.is("si"))
            strings.append(QString());
        m_inText = element.is("t");
        return !element.is("rPh");
    }
    void leave(const XmlElement&) override { m_inText = false; }
    void text(QByteArrayView words) override {
        if (m_inText && !strings.isEmpty())
            strings.back() += QString::fromUtf8(words);
    }

    QStringList strings;

private:
    bool m_inText = false;
};

// The number formats of cells (18.8.10).
class StylesVisitor final : public XmlVisitor {
public:
    bool enter(const XmlElement& element) override {
        if (element.is("numFmt"))
            m_codes.insert(element.number("numFmtId", -1), element.attributeText("formatCode"));
        else if (element.is("cellXfs"))
            m_inCells = true;
        else if (m_inCells && element.is("xf"))
            m_ids.push_back(element.number("numFmtId", 0));
        return true;
    }
    void leave(const XmlElement& element) override {
        if (element.is("cellXfs"))
            m_inCells = false;
    }
    void text(QByteArrayView) override {}

    std::vector<NumberFormat> formats() const {
        std::vector<NumberFormat> all;
        for (const int id : m_ids)
            all.emplace_back(m_codes.contains(id) ? m_codes.value(id) : NumberFormat::builtIn(id));
        return all;
    }

private:
    QHash<int, QString> m_codes;
    std::vector<int> m_ids;
    bool m_inCells = false;
};

struct SheetEntry {
    QString name;
    QString relation;
    bool hidden = false;
};

// What the workbook says of its sheets (18.2).
class WorkbookVisitor final : public XmlVisitor {
public:
    bool enter(const XmlElement& element) override {
        if (element.is("workbookPr"))
            from1904 = !element.attribute("date1904").isNull() && element.isOn("date1904");
        else if (element.is("sheet"))
            sheets.push_back({element.attributeText("name"), element.attributeText("id"),
                              element.attribute("state").startsWith("hidden") ||
                                  element.attribute("state").startsWith("veryHidden")});
        return true;
    }
    void leave(const XmlElement&) override {}
    void text(QByteArrayView) override {}

    std::vector<SheetEntry> sheets;
    bool from1904 = false;
};

// A place as A1 has it; counted from 0. Negative where it is none.
struct CellPlace {
    qint32 row = -1;
    qint32 column = -1;
};

CellPlace placeOf(QByteArrayView name) {
    constexpr qint32 kMostColumns = 16'384;
    constexpr qint32 kMostRows = 1'048'576;
    qint32 column = 0;
    qsizetype i = 0;
    for (; i < name.size() && name[i] >= 'A' && name[i] <= 'Z' && column <= kMostColumns; ++i)
        column = column * 26 + (name[i] - 'A' + 1);
    qint32 row = 0;
    const auto [end, error] = std::from_chars(name.data() + i, name.data() + name.size(), row);
    if (error != std::errc() || end != name.data() + name.size() || column < 1 || column > kMostColumns || row < 1 ||
        row > kMostRows)
        return {};
    return {row - 1, column - 1};
}

// The cells of one sheet (18.3).
class SheetVisitor final : public XmlVisitor {
public:
    SheetVisitor(const QStringList& strings, const std::vector<NumberFormat>& formats, bool from1904,
                 WorkbookWriter& writer)
        : m_strings(strings), m_formats(formats), m_from1904(from1904), m_writer(writer) {}

    bool enter(const XmlElement& element) override {
        if (element.is("col")) {
            if (!element.attribute("hidden").isNull() && element.isOn("hidden"))
                m_writer.hideColumns(element.number("min", 0) - 1, element.number("max", 0) - 1);
        } else if (element.is("row")) {
            m_row = element.number("r", m_row + 2) - 1;
            m_column = -1;
            if (!element.attribute("hidden").isNull() && element.isOn("hidden"))
                m_writer.hideRow(m_row);
        } else if (element.is("c")) {
            const CellPlace place = placeOf(element.attribute("r"));
            m_column = place.column >= 0 ? place.column : m_column + 1;
            m_row = place.row >= 0 ? place.row : m_row;
            m_type = element.attribute("t").toByteArray();
            m_style = element.number("s", 0);
            m_value.clear();
            m_inline.clear();
            m_formula = false;
        } else if (element.is("f")) {
            m_formula = true;
        }
        m_inValue = element.is("v");
        m_inText = element.is("t");
        return !element.is("rPh") && !element.is("extLst");
    }

    void leave(const XmlElement& element) override {
        if (element.is("c"))
            addCell();
        m_inValue = false;
        m_inText = false;
    }

    void text(QByteArrayView words) override {
        if (m_inValue)
            m_value += words;
        else if (m_inText)
            m_inline += QString::fromUtf8(words);
    }

private:
    void addCell() {
        if (m_formula && m_value.isEmpty() && m_inline.isEmpty()) {
            m_writer.noteFormulaWithoutValue();
            return;
        }
        m_writer.add(m_row, m_column, shown());
    }

    QString shown() const {
        if (m_type == "inlineStr")
            return m_inline;
        if (m_type == "s")
            return m_strings.value(m_value.toInt());
        if (m_type == "b")
            return m_value == "1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        bool isNumber = false;
        const double value = m_value.toDouble(&isNumber);
        if (m_type == "str" || m_type == "e" || m_type == "d" || !isNumber)
            return QString::fromUtf8(m_value);
        static const NumberFormat kGeneral;
        const bool known = m_style >= 0 && static_cast<size_t>(m_style) < m_formats.size();
        return (known ? m_formats[static_cast<size_t>(m_style)] : kGeneral).shown(value, m_from1904);
    }

    const QStringList& m_strings;
    const std::vector<NumberFormat>& m_formats;
    const bool m_from1904;
    WorkbookWriter& m_writer;
    qint32 m_row = -1;
    qint32 m_column = -1;
    int m_style = 0;
    QByteArray m_type;
    QByteArray m_value;
    QString m_inline;
    bool m_formula = false;
    bool m_inValue = false;
    bool m_inText = false;
};

class XlsxFile {
public:
    XlsxFile(ZipPackage& package, const QString& format, Monitor& monitor)
        : m_package(package), m_monitor(monitor), m_builder(format), m_writer(m_builder) {}

    Result<Document> read() {
        const QString main = mainPartOf(m_package, QStringLiteral("xl/workbook.xml"), m_monitor);
        const auto workbook = readXmlPart(m_package, main, m_monitor);
        if (!workbook)
            return workbook.error();
        WorkbookVisitor contents;
        workbook->walk(contents);
        const auto relations = relationsOf(m_package, main, m_monitor);
        StringsVisitor strings;
        StylesVisitor styles;
        for (const PartRelation& relation : relations) {
            if (relation.type == u"sharedStrings")
                walk(relation.target, strings);
            else if (relation.type == u"styles")
                walk(relation.target, styles);
            else if (relation.type == u"vbaProject")
                m_writer.noteActive(QStringLiteral("macros"));
            else if (relation.type == u"externalLink" || relation.type == u"connections")
                m_writer.noteActive(QStringLiteral("links"));
        }
        const std::vector<NumberFormat> formats = styles.formats();
        size_t sheets = 0;
        for (const SheetEntry& sheet : contents.sheets) {
            const auto relation = std::find_if(relations.begin(), relations.end(), [&](const PartRelation& other) {
                return other.id == sheet.relation && other.type == u"worksheet" && !other.isExternal;
            });
            if (relation == relations.end())
                continue; // of charts, dialogs
            if (m_monitor.isCancelled())
                return ErrorCode::Cancelled;
            if (++sheets > XlsxReader::kMaximumSheets || m_builder.isTooLong()) {
                m_builder.addIssue(IssueSeverity::Lost, IssueCode::FileDamaged, {sheet.name});
                break;
            }
            m_writer.beginSheet(sheet.name, sheet.hidden);
            SheetVisitor cells(strings.strings, formats, contents.from1904, m_writer);
            walk(relation->target, cells);
            m_writer.endSheet();
        }
        if (!m_package.isConsistent())
            m_builder.addIssue(IssueSeverity::Doubtful, IssueCode::FileDamaged, {QStringLiteral("zip")});
        m_writer.finish();
        return m_builder.finish();
    }

private:
    void walk(const QString& part, XmlVisitor& visitor) {
        const auto document = readXmlPart(m_package, part, m_monitor);
        if (document)
            document->walk(visitor);
        if (!document || document->isDamaged())
            m_builder.addIssue(IssueSeverity::Lost, IssueCode::FileDamaged, {part});
    }

    ZipPackage& m_package;
    Monitor& m_monitor;
    DocumentBuilder m_builder;
    WorkbookWriter m_writer;
};

} // namespace

QString XlsxReader::format() const {
    return QStringLiteral("xlsx");
}

QStringList XlsxReader::extensions() const {
    return {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xltx"), QStringLiteral("xltm")};
}

Claim XlsxReader::claim(const FileSignature& file) const {
    if (file.container != FileSignature::Container::Zip)
        return Claim::No;
    const bool hasSheets = std::any_of(file.parts.begin(), file.parts.end(), [](const QString& name) {
        return name.startsWith(QStringLiteral("xl/"), Qt::CaseInsensitive) && name.endsWith(QStringLiteral(".xml"));
    });
    return hasSheets ? Claim::Certain : Claim::No;
}

Result<Document> XlsxReader::read(const QByteArray& bytes, Monitor& monitor) const {
    auto package = ZipPackage::open(bytes);
    if (!package)
        return package.error();
    return XlsxFile(*package, format(), monitor).read();
}

} // namespace bijian
