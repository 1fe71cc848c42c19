// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/observation.h"

namespace bijian {

// An observation on its way: what the resolver still needs to know of it.
struct Candidate {
    Observation observation;
    qint32 indicator = 0; // index in the codebook
    qint32 family = -1;   // of CueLexicon::familyOf
    qint32 mention = 0;   // index in the report
    qint32 sentence = 0;  // index in the outline
    QString body;         // the government or department that the clause is about, where it is no scope yet
    bool weak = false;
    bool inherited = false;     // its topic stands elsewhere
    bool opensSentence = false; // its clause is the first of the sentence
    bool bracketed = false;     // in brackets behind another number
    bool bare = false;          // its rule asks for a single word
    bool part = false;          // behind 其中
    bool superseded = false;    // stated anew, more exactly, by the next number
    bool future = false;        // of a year to come: a plan
    bool total = false;         // the sum of what stands before it: 共计, 合计
    double doubt = 0.0;
};

} // namespace bijian
