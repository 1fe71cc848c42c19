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

// Whether a title is that of a government's report to its congress, which is named after the year in which it is given.
bool isCongressReport(QStringView title, const IdentityLexicon& lexicon);

// The year of the session to which a report was given in January to April, as its subtitle says
// (——2015年1月22日在县第十五届 人民代表大会第四次会议上); 0 where it says no such thing.
int yearOfSession(QStringView text, const Outline& outline);

// As the title says: 2023年度…, …（2020年）. Not the year of publication; a report to the
// congress tells of the year before the one it names.
ReportYear yearOfTitle(QStringView text, const TextRange& title, const IdentityLexicon& lexicon);

// As the prose says: its opening (2023年，我市…; 2022年1月消息), its announcement (现将2023年…报告如下), its headings,
// and else the year most often named where it tells what was done. Never a year behind `published` (0: unknown).
ReportYear yearOfProse(QStringView text, const TextParts& parts, const Outline& outline, int published,
                       const IdentityLexicon& lexicon);

// Four digits in the name of a file that can be a year, 0 where there are none.
int yearOfFileName(QStringView name);

} // namespace bijian
