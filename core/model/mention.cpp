// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mention.h"

namespace bijian {

QString mentionKindId(MentionKind kind) {
    switch (kind) {
    case MentionKind::Count:
        return QStringLiteral("count");
    case MentionKind::Rate:
        return QStringLiteral("rate");
    case MentionKind::Amount:
        return QStringLiteral("amount");
    case MentionKind::Duration:
        return QStringLiteral("duration");
    case MentionKind::Growth:
        return QStringLiteral("growth");
    case MentionKind::Share:
        return QStringLiteral("share");
    case MentionKind::Range:
        return QStringLiteral("range");
    case MentionKind::Date:
        return QStringLiteral("date");
    case MentionKind::Period:
        return QStringLiteral("period");
    case MentionKind::Ordinal:
        return QStringLiteral("ordinal");
    case MentionKind::Name:
        return QStringLiteral("name");
    case MentionKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

} // namespace bijian
