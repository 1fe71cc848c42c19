// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reader/pdf_builder.h"

#include <QSet>

namespace bijian::test {

namespace {

QByteArray code(QChar c) {
    return QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
}

QByteArray stream(const QByteArray& content) {
    return "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream";
}

// The map from codes, which are UTF-16 units, to themselves (PDF 32000-1, 9.10.3).
QByteArray unicodeMap(const QList<PdfPage>& pages) {
    QSet<QChar> letters;
    for (const PdfPage& page : pages)
        for (const PdfPiece& piece : page.pieces)
            letters.unite(QSet<QChar>(piece.text.begin(), piece.text.end()));
    QByteArray map = "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n";
    for (const QChar c : std::as_const(letters))
        map += "1 beginbfchar <" + code(c) + "> <" + code(c) + "> endbfchar\n";
    return map + "endcmap";
}

QByteArray contentOf(const PdfPage& page) {
    QByteArray content = page.drawing + "\nBT /F 16 Tf\n";
    for (const PdfPiece& piece : page.pieces) {
        content += "1 0 0 1 " + QByteArray::number(piece.left) + ' ' + QByteArray::number(piece.bottom) + " Tm <";
        for (const QChar c : piece.text)
            content += code(c);
        content += "> Tj\n";
    }
    return content + "ET";
}

} // namespace

QByteArray pdfOf(const QList<PdfPage>& pages, PdfFont font, const QByteArray& catalog) {
    constexpr int kFirstPage = 6;
    QByteArray kids;
    QList<QByteArray> objects = {
        {},
        {},
        "<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/DescendantFonts[4 0 R]" +
            QByteArray(font == PdfFont::WithUnicode ? "/ToUnicode 5 0 R" : "") + ">>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/F/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        "/Supplement 0>>/DW 1000>>",
        stream(unicodeMap(pages)),
    };
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const int number = kFirstPage + 2 * static_cast<int>(i);
        kids += QByteArray::number(number) + " 0 R ";
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate " +
                       QByteArray::number(pages[i].rotation) + "/Resources<</Font<</F 3 0 R>>>>/Contents " +
                       QByteArray::number(number + 1) + " 0 R>>");
        objects.append(stream(contentOf(pages[i])));
    }
    objects[0] = "<</Type/Catalog/Pages 2 0 R" + catalog + ">>";
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>";
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + table + "trailer<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" +
           start + "\n%%EOF\n";
}

} // namespace bijian::test
