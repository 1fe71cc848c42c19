// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheet/xls_reader.h"

#include "core/reader/office/compound_file.h"
#include "core/reader/office/little_endian.h"
#include "core/reader/sheet/biff_record.h"
#include "core/reader/sheet/number_format.h"
#include "core/reader/sheet/workbook_writer.h"

#include <QHash>

#include <bit>

namespace bijian {

namespace {

// [MS-XLS] 2.3.
enum RecordType : quint16 {
    kFormula = 0x0006,
    kEndOfSheet = 0x000A,
    kDate1904 = 0x0022,
    kFilePass = 0x002F,
    kColumnInfo = 0x007D,
    kBoundSheet = 0x0085,
    kMultipleRk = 0x00BD,
    kFormatted = 0x00E0, // XF
    kSharedStrings = 0x00FC,
    kLabelShared = 0x00FD,
    kNumber = 0x0203,
    kLabel = 0x0204,
    kSwitchOrError = 0x0205,
    kString = 0x0207,
    kRow = 0x0208,
    kRk = 0x027E,
    kFormat = 0x041E,
    kBegin = 0x0809,
};

constexpr quint16 kBiff8 = 0x0600;
constexpr size_t kMostStrings = 1'000'000;
constexpr size_t kMostFormats = 65'536;

const QString& mainStream() {
    static const QString kName = QStringLiteral("Workbook");
    return kName;
}

// That of Excel 5 and 95.
const QString& olderStream() {
    static const QString kName = QStringLiteral("Book");
    return kName;
}

struct SheetPlace {
    QString name;
    quint32 start = 0;
    bool hidden = false;
};

// 2.5.217: an integer or the upper half of a floating point number, perhaps a hundred times as large as what it means.
double valueOfRk(quint32 rk) {
    const double value = (rk & 2) != 0 ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                       : std::bit_cast<double>(static_cast<quint64>(rk & 0xFFFFFFFCU) << 32);
    return (rk & 1) != 0 ? value / 100 : value;
}

double valueOf(const LittleEndian& bytes, qint64 at) {
    return std::bit_cast<double>(bytes.u32(at) | static_cast<quint64>(bytes.u32(at + 4)) << 32);
}

// 2.5.10.
QString errorName(quint8 code) {
    switch (code) {
    case 0x00:
        return QStringLiteral("#NULL!");
    case 0x07:
        return QStringLiteral("#DIV/0!");
    case 0x0F:
        return QStringLiteral("#VALUE!");
    case 0x17:
        return QStringLiteral("#REF!");
    case 0x1D:
        return QStringLiteral("#NAME?");
    case 0x24:
        return QStringLiteral("#NUM!");
    default:
        return QStringLiteral("#N/A");
    }
}

class XlsFile {
public:
    XlsFile(QByteArray stream, const QString& format, Monitor& monitor)
        : m_stream(std::move(stream)), m_monitor(monitor), m_builder(format), m_writer(m_builder) {}

    Result<Document> read(bool macros) {
        if (const auto globals = readGlobals(); !globals)
            return globals.error();
        if (macros)
            m_writer.noteActive(QStringLiteral("macros"));
        for (const SheetPlace& sheet : m_sheets) {
            if (m_monitor.isCancelled())
                return ErrorCode::Cancelled;
            if (m_builder.isTooLong())
                break;
            m_writer.beginSheet(sheet.name, sheet.hidden);
            readSheet(sheet);
            m_writer.endSheet();
        }
        m_writer.finish();
        return m_builder.finish();
    }

private:
    Result<void> readGlobals() {
        BiffRecords records(m_stream);
        BiffRecord record;
        if (!records.read(record) || record.type != kBegin)
            return {ErrorCode::FileDamaged, {QStringLiteral("BOF")}};
        if (LittleEndian(record.data()).u16(0) != kBiff8)
            return {ErrorCode::FormatUnknown, {QStringLiteral("Excel 5/95")}};
        QHash<quint16, QString> codes;
        std::vector<quint16> ids;
        while (records.read(record) && record.type != kEndOfSheet) {
            const LittleEndian bytes(record.data());
            BiffCursor cursor(record);
            switch (record.type) {
            case kFilePass:
                return ErrorCode::PasswordNeeded;
            case kDate1904:
                m_from1904 = bytes.u16(0) != 0;
                break;
            case kFormat:
                cursor.skip(2);
                codes.insert(bytes.u16(0), letters16(cursor));
                break;
            case kFormatted:
                if (ids.size() < kMostFormats)
                    ids.push_back(bytes.u16(2));
                break;
            case kBoundSheet:
                addSheet(bytes, cursor);
                break;
            case kSharedStrings:
                readStrings(cursor);
                break;
            default:
                break;
            }
        }
        for (const quint16 id : ids)
            m_formats.emplace_back(codes.contains(id) ? codes.value(id) : NumberFormat::builtIn(id));
        return {};
    }

    void addSheet(const LittleEndian& bytes, BiffCursor& cursor) {
        constexpr quint8 kWorksheet = 0;
        cursor.skip(6);
        const quint8 count = cursor.u8();
        if (bytes.u8(5) == kWorksheet)
            m_sheets.push_back({cursor.letters(count), bytes.u32(0), (bytes.u8(4) & 3) != 0});
    }

    static QString letters16(BiffCursor& cursor) {
        const quint16 count = cursor.u16();
        return cursor.letters(count);
    }

    void readStrings(BiffCursor& cursor) {
        cursor.skip(4);
        const quint32 count = cursor.u32();
        while (m_strings.size() < std::min<size_t>(count, kMostStrings) && !cursor.isAtEnd())
            m_strings.push_back(cursor.richString());
    }

    void readSheet(const SheetPlace& sheet) {
        BiffRecords records(m_stream, sheet.start);
        BiffRecord record;
        if (!records.read(record) || record.type != kBegin) {
            m_builder.addIssue(IssueSeverity::Lost, IssueCode::FileDamaged, {sheet.name});
            return;
        }
        bool ended = false;
        int depth = 1; // a chart within a sheet begins and ends as a sheet does
        while (depth > 0 && records.read(record)) {
            if (record.type == kBegin)
                ++depth;
            else if (record.type == kEndOfSheet)
                ended = --depth == 0;
            else if (depth == 1)
                readCell(record);
        }
        if (!ended)
            m_builder.addIssue(IssueSeverity::Lost, IssueCode::FileDamaged, {sheet.name});
    }

    void readCell(const BiffRecord& record) {
        const LittleEndian bytes(record.data());
        BiffCursor cursor(record);
        const quint16 row = bytes.u16(0);
        const quint16 column = bytes.u16(2);
        const quint16 format = bytes.u16(4);
        switch (record.type) {
        case kColumnInfo:
            if ((bytes.u16(8) & 1) != 0)
                m_writer.hideColumns(row, column); // its first two numbers: the first and the last
            break;
        case kRow:
            if ((bytes.u16(12) & 0x20) != 0)
                m_writer.hideRow(row);
            break;
        case kLabelShared:
            if (const quint32 index = bytes.u32(6); index < m_strings.size())
                m_writer.add(row, column, m_strings[index]);
            break;
        case kLabel:
            cursor.skip(6);
            m_writer.add(row, column, letters16(cursor));
            break;
        case kNumber:
            addNumber(row, column, format, valueOf(bytes, 6));
            break;
        case kRk:
            addNumber(row, column, format, valueOfRk(bytes.u32(6)));
            break;
        case kMultipleRk:
            for (qint64 at = 4; at + 8 <= bytes.size(); at += 6)
                addNumber(row, column + static_cast<qint32>((at - 4) / 6), bytes.u16(at), valueOfRk(bytes.u32(at + 2)));
            break;
        case kSwitchOrError:
            addSwitchOrError(row, column, bytes.u8(6), bytes.u8(7) != 0);
            break;
        case kFormula:
            m_formulaRow = row;
            m_formulaColumn = column;
            // 2.5.133: what is no number is told by its kind.
            if (bytes.u16(12) != 0xFFFF)
                addNumber(row, column, format, valueOf(bytes, 6));
            else if (bytes.u8(6) == 1 || bytes.u8(6) == 2)
                addSwitchOrError(row, column, bytes.u8(8), bytes.u8(6) == 2);
            break;
        case kString:
            m_writer.add(m_formulaRow, m_formulaColumn, letters16(cursor));
            break;
        default:
            break;
        }
    }

    void addNumber(qint32 row, qint32 column, quint16 format, double value) {
        static const NumberFormat kGeneral;
        m_writer.add(row, column, (format < m_formats.size() ? m_formats[format] : kGeneral).shown(value, m_from1904));
    }

    void addSwitchOrError(qint32 row, qint32 column, quint8 value, bool error) {
        if (error)
            m_writer.add(row, column, errorName(value));
        else
            m_writer.add(row, column, value != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
    }

    const QByteArray m_stream;
    Monitor& m_monitor;
    DocumentBuilder m_builder;
    WorkbookWriter m_writer;
    std::vector<SheetPlace> m_sheets;
    std::vector<QString> m_strings;
    std::vector<NumberFormat> m_formats; // by the index that cells name
    bool m_from1904 = false;
    qint32 m_formulaRow = -1;
    qint32 m_formulaColumn = -1;
};

} // namespace

QString XlsReader::format() const {
    return QStringLiteral("xls");
}

QStringList XlsReader::extensions() const {
    return {QStringLiteral("xls"), QStringLiteral("xlt"), QStringLiteral("et"), QStringLiteral("ett")};
}

Claim XlsReader::claim(const FileSignature& file) const {
    if (file.container != FileSignature::Container::CompoundFile)
        return Claim::No;
    return file.hasPart(mainStream()) || file.hasPart(olderStream()) ? Claim::Certain : Claim::No;
}

Result<Document> XlsReader::read(const QByteArray& bytes, Monitor& monitor) const {
    const auto file = CompoundFile::open(bytes);
    if (!file)
        return file.error();
    auto stream = file->read(file->names().contains(mainStream()) ? mainStream() : olderStream());
    if (!stream)
        return stream.error();
    return XlsFile(std::move(*stream), format(), monitor)
        .read(file->names().contains(QStringLiteral("_VBA_PROJECT_CUR")));
}

} // namespace bijian
