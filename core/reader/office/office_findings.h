// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/document_builder.h"

#include <QSet>

namespace bijian {

// What was met in an office document beside its text.
struct OfficeFindings {
    qsizetype deletedLength = 0;
    qsizetype hiddenLength = 0;
    QSet<QString> active; // kinds of content that is never followed

    void addTo(DocumentBuilder& builder) const;
};

// Whether a field of Word with this instruction would fetch something from elsewhere.
bool isReachingField(const QString& instruction);

} // namespace bijian
