// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_writer.h"
#include "core/model/report.h"

namespace bijian {

// The rows that files carry of a report. The columns are a contract: names and order stay. `file` is the path as the
// user gave it; start and end count UTF-16 code units of the report's text.

// One observation a row: file indicator value unit measure period scope qualifier as_written start end confidence.
std::vector<TableColumn> observationColumns();
QStringList observationRow(const Report& report, const Observation& observation);

// Whose report it is: file region region_code level year title publisher published document_number. The code is that
// of GB/T 2260, empty for areas it does not list, whose level is "zone"; a department's level is "county-department".
std::vector<TableColumn> identityColumns();
QStringList identityRow(const Report& report);

// One number of the text a row: file start end as_written value unit kind status indicator reason. A date is written as
// 2024-02-28, with what the text does not say left out (--02-28, 2024-02).
std::vector<TableColumn> ledgerColumns();
QStringList ledgerRow(const Report& report, size_t mention);

// One block of the text a row, one for each page that it stands on: file start end kind level page left top width
// height text. Pages count from 1, lengths are points from the page's upper left corner; empty where there are no
// pages.
std::vector<TableColumn> layoutColumns();
std::vector<QStringList> layoutRows(const Report& report, const Block& block);

// "title", "heading", "paragraph", "table-row", "furniture".
QString blockKindId(BlockKind kind);
// "mapped", "dismissed", "open"; "date", "target", ..., empty for None.
QString ledgerStatusId(LedgerStatus status);
QString dismissReasonId(DismissReason reason);

} // namespace bijian
