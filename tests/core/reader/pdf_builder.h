// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bijian::test {

// A piece of text on a page, in points from its lower left corner.
struct PdfPiece {
    int left = 0;
    int bottom = 0;
    QString text;
};

struct PdfPage {
    QList<PdfPiece> pieces;
    QByteArray drawing; // operators before the text
    int rotation = 0;   // degrees
};

enum class PdfFont : quint8 { WithUnicode, WithoutUnicode };

// A PDF of A4 pages, its letters 16 points wide and high, uncompressed. Of a font without Unicode values nothing says
// which character its letters stand for. `catalog` is put into the catalogue as it is.
QByteArray pdfOf(const QList<PdfPage>& pages, PdfFont font = PdfFont::WithUnicode, const QByteArray& catalog = {});

} // namespace bijian::test
