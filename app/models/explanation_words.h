// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mention.h"
#include "core/model/observation.h"

#include <QStringList>

namespace bijian {

// The words of explanations that answer to codes of the core, in the language of the installed translator.

// "a count", "part of a date" …
QString mentionKindText(MentionKind kind);
// What a cue says, as a label: "Topic", "Predicate" …
QString cueRoleText(CueRole role);
// Why a number is no observation, in a full sentence.
QString dismissalSentence(DismissReason reason);
// Why a number is open, in a full sentence.
QString openSentence(MentionKind kind);
// The lists of resources/lexicon/discourse.txt whose words lead to a reason; none where no word does.
QStringList listsBehind(DismissReason reason);

} // namespace bijian
