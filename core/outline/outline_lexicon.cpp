// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outline/outline_lexicon.h"

namespace bijian {

OutlineLexicon OutlineLexicon::create(const WordLists& words) {
    return {words.list(QStringLiteral("plan-headings")),     words.list(QStringLiteral("problem-headings")),
            words.list(QStringLiteral("report-headings")),   words.list(QStringLiteral("plan-openings")),
            words.list(QStringLiteral("plan-phrases")),      words.list(QStringLiteral("plan-titles")),
            words.list(QStringLiteral("report-titles")),     words.list(QStringLiteral("kind-headings")),
            words.list(QStringLiteral("kind-heading-tails"))};
}

} // namespace bijian
