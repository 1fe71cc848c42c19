// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/comparison_csv.h"

#include "core/compare/comparison_text.h"
#include "core/exchange/table_writer.h"

namespace bijian {

Result<void> writeComparisonCsv(const Comparison& comparison, const DocumentWords& words, QIODevice& device) {
    const std::vector<HeadPart> parts = rowHeadParts(comparison.layout);
    std::vector<TableColumn> columns;
    for (const HeadPart part : parts)
        columns.push_back({headPartTitle(part, words), TableColumn::Kind::Text});
    for (const ComparisonHead& head : comparison.columns)
        columns.push_back({columnTitle(head, words), TableColumn::Kind::Text});

    TableWriter writer(device, std::move(columns), {TableFormat::Csv, true});
    if (auto written = writer.writeHeader(); !written)
        return written;
    for (size_t row = 0; row < comparison.rows.size(); ++row) {
        QStringList fields;
        for (const HeadPart part : parts)
            fields.append(headPartText(comparison.rows[row], part, words));
        for (size_t column = 0; column < comparison.columns.size(); ++column)
            fields.append(cellText(comparison.cell(row, column), words, false));
        if (auto written = writer.writeRow(fields); !written)
            return written;
    }
    return {};
}

} // namespace bijian
