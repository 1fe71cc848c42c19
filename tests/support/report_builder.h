// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.h"
#include "core/model/report.h"

namespace bijian::test {

// Builds a report by hand whose text holds, line by line, the words of its observations, so that every range is true.
class ReportBuilder {
public:
    // `code` may be empty; the path is "REGION-YEAR.txt".
    ReportBuilder(const QString& region, const QString& code, int year);

    ReportBuilder& department(const QString& name);
    ReportBuilder& path(const QString& path);
    ReportBuilder& title(const QString& title);
    // A level value in a sentence of its own; `written` is the number with its unit, such as "3.63万件".
    ReportBuilder& states(const QString& indicator, const QString& value, const QString& unit, const QString& written);
    // These change the observation stated last.
    ReportBuilder& of(const Period& period);
    ReportBuilder& within(const QString& scope);
    ReportBuilder& as(Measure measure);
    ReportBuilder& qualified(Qualifier qualifier);

    ReportPointer build() const;

private:
    Report m_report;
};

// Counts a.received and a.closed in 件, an amount b.relief in 元 and a rate c.rate in %.
Codebook fourIndicatorCodebook();
IndicatorId indicatorId(const QString& id);

} // namespace bijian::test
