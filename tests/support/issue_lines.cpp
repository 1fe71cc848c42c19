// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/issue_lines.h"

namespace bijian::test {

namespace {

QString severityName(IssueSeverity severity) {
    switch (severity) {
    case IssueSeverity::Note:
        return QStringLiteral("note");
    case IssueSeverity::Doubtful:
        return QStringLiteral("doubtful");
    case IssueSeverity::Lost:
        return QStringLiteral("lost");
    }
    return {};
}

QString codeName(IssueCode code) {
    switch (code) {
    case IssueCode::UndecodableBytes:
        return QStringLiteral("UndecodableBytes");
    case IssueCode::EncodingGuessed:
        return QStringLiteral("EncodingGuessed");
    case IssueCode::EncodingMislabelled:
        return QStringLiteral("EncodingMislabelled");
    case IssueCode::ExtensionMismatch:
        return QStringLiteral("ExtensionMismatch");
    case IssueCode::NulCharacters:
        return QStringLiteral("NulCharacters");
    case IssueCode::HiddenText:
        return QStringLiteral("HiddenText");
    case IssueCode::HiddenCharacters:
        return QStringLiteral("HiddenCharacters");
    case IssueCode::MarkupDamaged:
        return QStringLiteral("MarkupDamaged");
    case IssueCode::FileDamaged:
        return QStringLiteral("FileDamaged");
    case IssueCode::DeletedText:
        return QStringLiteral("DeletedText");
    case IssueCode::ActiveContent:
        return QStringLiteral("ActiveContent");
    case IssueCode::TextMayBeWrong:
        return QStringLiteral("TextMayBeWrong");
    case IssueCode::PagesWithoutText:
        return QStringLiteral("PagesWithoutText");
    case IssueCode::SignatureNotChecked:
        return QStringLiteral("SignatureNotChecked");
    case IssueCode::FormulasWithoutValue:
        return QStringLiteral("FormulasWithoutValue");
    case IssueCode::CellsLeftOut:
        return QStringLiteral("CellsLeftOut");
    default:
        return QString::number(static_cast<int>(code));
    }
}

} // namespace

QStringList issueLines(const std::vector<Issue>& issues) {
    QStringList lines;
    for (const Issue& issue : issues) {
        QString line = severityName(issue.severity) + u' ' + codeName(issue.code);
        if (!issue.arguments.isEmpty())
            line += u' ' + issue.arguments.join(u' ');
        if (issue.range != TextRange())
            line += QStringLiteral(" at %1-%2").arg(issue.range.start).arg(issue.range.end);
        lines.append(line);
    }
    return lines;
}

} // namespace bijian::test
