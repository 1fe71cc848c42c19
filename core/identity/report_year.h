// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identity_lexicon.h"
#include "core/identity/text_parts.h"
#include "core/model/outline.h"

namespace bijian {

// The year that a report tells of and the words that say so; 0 where nothing does.
struct ReportYear {
    int year = 0;
    TextRange evidence;
};

// As the title says: 2023年度…, …（2020年）. Not the year of publication, and not the year in the name of a
// government's report to its congress, which tells of the year before.
ReportYear yearOfTitle(QStringView text, const TextRange& title, const IdentityLexicon& lexicon);

// As the prose says: its opening (2023年，我市…; 2022年1月消息), its announcement (现将2023年…报告如下), its headings,
// and else the year most often named where it tells what was done. Never a year behind `published` (0: unknown).
ReportYear yearOfProse(QStringView text, const TextParts& parts, const Outline& outline, int published,
                       const IdentityLexicon& lexicon);

// Four digits in the name of a file that can be a year, 0 where there are none.
int yearOfFileName(QStringView name);

} // namespace bijian
