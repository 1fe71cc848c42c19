// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/office_findings.h"

namespace bijian {

bool isReachingField(const QString& instruction) {
    const QString name = instruction.trimmed().section(u' ', 0, 0).toUpper();
    return name == u"DDE" || name == u"DDEAUTO" || name.startsWith(u"INCLUDE");
}

void OfficeFindings::addTo(DocumentBuilder& builder) const {
    const auto count = [&builder](IssueCode code, qsizetype length) {
        if (length > 0)
            builder.addIssue(IssueSeverity::Note, code, {QString::number(length)});
    };
    count(IssueCode::DeletedText, deletedLength);
    count(IssueCode::HiddenText, hiddenLength);
    QStringList kinds(active.begin(), active.end());
    kinds.sort();
    if (!kinds.isEmpty())
        builder.addIssue(IssueSeverity::Note, IssueCode::ActiveContent, {kinds.join(QStringLiteral(", "))});
}

} // namespace bijian
