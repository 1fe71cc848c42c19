// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reader/package_builder.h"

namespace bijian::test {

namespace {

quint32 checksum(const QByteArray& bytes) {
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

void put(QByteArray& bytes, quint32 value, int size) {
    for (int i = 0; i < size; ++i)
        bytes.append(static_cast<char>((value >> (8 * i)) & 0xFF));
}

// The bare stream of what Qt wraps in a length and a zlib header and trailer.
QByteArray deflated(const QByteArray& content) {
    const QByteArray wrapped = qCompress(content, 9);
    return wrapped.mid(6, wrapped.size() - 10);
}

// What the local header and the directory say alike (APPNOTE 4.3.7).
QByteArray facts(const QByteArray& name, const QByteArray& content, const QByteArray& stored, PartStorage storage) {
    QByteArray bytes;
    put(bytes, 20, 2);     // version
    put(bytes, 0x0800, 2); // names are UTF-8
    put(bytes, storage == PartStorage::Deflated ? 8 : 0, 2);
    put(bytes, 0, 2);
    put(bytes, 0x21, 2);
    put(bytes, checksum(content), 4);
    put(bytes, static_cast<quint32>(stored.size()), 4);
    put(bytes, static_cast<quint32>(content.size()), 4);
    put(bytes, static_cast<quint32>(name.size()), 2);
    put(bytes, 0, 2);
    return bytes;
}

} // namespace

QByteArray packageOf(const QList<std::pair<QByteArray, QByteArray>>& parts, PartStorage storage) {
    QByteArray bytes;
    QByteArray directory;
    for (const auto& [name, content] : parts) {
        const QByteArray stored = storage == PartStorage::Deflated ? deflated(content) : content;
        const QByteArray head = facts(name, content, stored, storage);
        directory += QByteArray("PK\x01\x02", 4);
        put(directory, 20, 2);
        directory += head;
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, static_cast<quint32>(bytes.size()), 4);
        directory += name;
        bytes += QByteArray("PK\x03\x04", 4) + head + name + stored;
    }
    const auto start = static_cast<quint32>(bytes.size());
    bytes += directory + QByteArray("PK\x05\x06", 4);
    put(bytes, 0, 4);
    put(bytes, static_cast<quint32>(parts.size()), 2);
    put(bytes, static_cast<quint32>(parts.size()), 2);
    put(bytes, static_cast<quint32>(directory.size()), 4);
    put(bytes, start, 4);
    put(bytes, 0, 2);
    return bytes;
}

QByteArray docxOf(const QByteArray& body, const QByteArray& styles, const QByteArray& numbering) {
    const QByteArray space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    const auto relation = [](const char* id, const char* type, const char* target) -> QByteArray {
        return QByteArray("<Relationship Id=\"") + id +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
               "\" Target=\"" + target + "\"/>";
    };
    return packageOf(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", "<Relationships>" + relation("a", "officeDocument", "word/document.xml") + "</Relationships>"},
         {"word/document.xml", "<w:document" + space + "<w:body>" + body + "</w:body></w:document>"},
         {"word/styles.xml", "<w:styles" + space + styles + "</w:styles>"},
         {"word/numbering.xml", "<w:numbering" + space + numbering + "</w:numbering>"},
         {"word/_rels/document.xml.rels", "<Relationships>" + relation("b", "styles", "styles.xml") +
                                              relation("c", "numbering", "/word/numbering.xml") + "</Relationships>"}});
}

QByteArray odtOf(const QByteArray& body, const QByteArray& styles) {
    return packageOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
                      {"content.xml", "<office:document-content><office:automatic-styles>" + styles +
                                          "</office:automatic-styles><office:body><office:text>" + body +
                                          "</office:text></office:body></office:document-content>"}});
}

QByteArray ofdOf(const QList<QByteArray>& layers) {
    QByteArray pages;
    QList<std::pair<QByteArray, QByteArray>> parts;
    for (qsizetype i = 0; i < layers.size(); ++i) {
        const QByteArray folder = "Pages/Page_" + QByteArray::number(i);
        pages += "<ofd:Page ID=\"" + QByteArray::number(i) + "\" BaseLoc=\"" + folder + "/Content.xml\"/>";
        parts.append({"Doc_0/" + folder + "/Content.xml",
                      "<ofd:Page><ofd:Content><ofd:Layer>" + layers[i] + "</ofd:Layer></ofd:Content></ofd:Page>"});
    }
    parts.prepend({"Doc_0/Document.xml",
                   "<ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                   "</ofd:PageArea></ofd:CommonData><ofd:Pages>" +
                       pages + "</ofd:Pages></ofd:Document>"});
    parts.prepend({"OFD.xml", "<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
                              "</ofd:OFD>"});
    return packageOf(parts);
}

QByteArray xlsxOf(const QList<std::pair<QByteArray, QByteArray>>& sheets, const QByteArray& strings,
                  const QByteArray& styles) {
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&types](const QByteArray& id, const QByteArray& type,
                                   const QByteArray& target) -> QByteArray {
        return "<Relationship Id=\"" + id + "\" Type=\"" + types + type + "\" Target=\"" + target + "\"/>";
    };
    QByteArray entries;
    QByteArray relations =
        relation("strings", "sharedStrings", "sharedStrings.xml") + relation("styles", "styles", "styles.xml");
    QList<std::pair<QByteArray, QByteArray>> parts;
    for (const auto& [name, content] : sheets) {
        const QByteArray number = QByteArray::number(parts.size() + 1);
        const bool hidden = name.startsWith('?');
        entries += "<sheet name=\"" + name.mid(hidden ? 1 : 0) + "\" r:id=\"s" + number + "\"" +
                   (hidden ? " state=\"hidden\"/>" : "/>");
        relations += relation("s" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.append({"xl/worksheets/sheet" + number + ".xml", content});
    }
    parts.prepend({"xl/workbook.xml", "<workbook><sheets>" + entries + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
    parts.append({"xl/sharedStrings.xml", strings.isEmpty() ? QByteArray("<sst/>") : strings});
    parts.append({"xl/styles.xml", styles.isEmpty() ? QByteArray("<styleSheet/>") : styles});
    return packageOf(parts);
}

} // namespace bijian::test
