// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/document_words.h"
#include "core/model/comparison.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace bijian {

// How a comparison reads as text, once for the table on the screen, the file and the sheet of paper, so that they show
// the same.

// The layout as the command line names it: "regions-by-indicators" and so on; nothing for another name.
QString layoutId(ComparisonLayout layout);
std::optional<ComparisonLayout> layoutFromId(QStringView id);

// A part of a row's head that has a column of its own before the figures.
enum class HeadPart : quint8 { Indicator, Unit, Region, Year };

// The parts that tell the rows of this layout apart, in the order in which they are shown.
std::vector<HeadPart> rowHeadParts(ComparisonLayout layout);
QString headPartTitle(HeadPart part, const DocumentWords& words);
QString headPartText(const ComparisonHead& head, HeadPart part, const DocumentWords& words);
// A column's title: its label, with the unit in brackets where it is an indicator's.
QString columnTitle(const ComparisonHead& head, const DocumentWords& words);

// A figure with the sign of its qualifier: "≈12", "12+" (more than), "<12".
QString markedFigure(const QString& figure, Qualifier qualifier);
// "1,665", "≈2,000", "580+" (more than) or "<2.5" (less than), as the text states it; the unit is left to the head.
// Without `grouped` the figure itself is in plain C notation.
QString quantityText(const Quantity& quantity, bool grouped = true);
// All figures of a cell, "22 / 17"; empty where it has none.
QString figuresText(const ComparisonCell& cell, bool grouped = true);
// What a cell says: its figure, its figures, or why there is none. Never empty.
QString cellText(const ComparisonCell& cell, const DocumentWords& words, bool grouped = true);
// The words for a cell without a figure; empty for Stated and Conflicting.
QString stateText(CellState state, const DocumentWords& words);
// The state as files carry it: "stated", "conflicting", "not_stated", "report_missing", "unreadable", "not_comparable".
QString cellStateId(CellState state);
// One line of the list of sources.
QString sourceText(const ComparisonSource& source, const DocumentWords& words);

} // namespace bijian
