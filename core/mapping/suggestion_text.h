// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/suggestion.h"

namespace bijian {

// A suggestion as it is written down: with what a comment says of it.
struct SuggestionEntry {
    Suggestion suggestion;
    struct Example {
        QString report;
        QString clause; // as written
    };
    std::vector<Example> examples;
    int numberCount = 0; // how many numbers it was made from
    int readCount = 0;   // how many of them its rule reads
    int readReports = 0; // in how many reports
};

// What the comments say to people, in their language; what is empty is left out.
struct SuggestionWords {
    QStringList head; // lines at the top
    QString evidence; // of an entry; %1: reports, %2: numbers in them, %3: of these, how many its rule reads
};

// A codebook file of its own: the suggestions, each with its reports and examples as a comment, and the categories that
// they need. readCodebook reads it as it stands.
QString suggestionFile(const std::vector<SuggestionEntry>& entries, const Codebook& codebook,
                       const SuggestionWords& words);
// A codebook with the suggestions behind its own entries, to read by in its place. `codebookBytes` is its file.
QByteArray codebookWithSuggestions(const QByteArray& codebookBytes, const std::vector<SuggestionEntry>& entries,
                                   const Codebook& codebook, const SuggestionWords& words);

} // namespace bijian
