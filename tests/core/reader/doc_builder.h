// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace bijian::test {

// A Word document (DOC) to be written for a test.
struct DocSample {
    struct Run {
        QString text;
        QByteArray changes = {}; // sprms
    };
    struct Paragraph {
        std::vector<Run> runs;
        QByteArray changes = {}; // sprms
        char16_t mark = u'\r';
        quint16 style = 0;
        QByteArray markChanges = {}; // sprms of its mark
    };
    struct Style {
        quint16 builtIn = 0xFFE;
        quint16 basedOn = 0xFFF;
        QByteArray changes = {}; // sprms
    };
    std::vector<Paragraph> body;
    std::vector<Paragraph> footnotes = {};
    std::vector<Paragraph> headers = {};
    std::vector<Paragraph> comments = {};
    std::vector<Paragraph> endnotes = {};
    std::vector<Paragraph> boxes = {};
    std::vector<Style> styles = {};
    QByteArray lists = {};     // of the table stream, without their levels
    QByteArray levels = {};    // that stand behind them
    QByteArray overrides = {}; // of the table stream
    QByteArray data = {};      // stream
    bool isNarrow = false;     // a byte for each character, in code page 1252
    bool isEncrypted = false;
    bool hasMacros = false;
    quint16 version = 0xC1;
};

QByteArray docOf(const DocSample& sample);

// A change ([MS-DOC] 2.2.5.1) with an operand of a byte, of two, of four.
QByteArray sprm(quint16 code, quint8 operand);
QByteArray sprm16(quint16 code, quint16 operand);
QByteArray sprm32(quint16 code, quint32 operand);

} // namespace bijian::test
