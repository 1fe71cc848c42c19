// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/explanation_words.h"

#include <QCoreApplication>

namespace bijian {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

} // namespace

QString mentionKindText(MentionKind kind) {
    switch (kind) {
    case MentionKind::Count:
        return Words::tr("a count");
    case MentionKind::Rate:
        return Words::tr("a rate");
    case MentionKind::Amount:
        return Words::tr("an amount of money");
    case MentionKind::Duration:
        return Words::tr("a length of time");
    case MentionKind::Growth:
        return Words::tr("a change");
    case MentionKind::Share:
        return Words::tr("a share");
    case MentionKind::Range:
        return Words::tr("a range of values");
    case MentionKind::Date:
        return Words::tr("a date");
    case MentionKind::Period:
        return Words::tr("a time");
    case MentionKind::Ordinal:
        return Words::tr("a number of an order");
    case MentionKind::Name:
        return Words::tr("part of a name");
    case MentionKind::Other:
        return Words::tr("a number that counts nothing");
    }
    return {};
}

QString cueRoleText(CueRole role) {
    switch (role) {
    case CueRole::Topic:
        return Words::tr("Topic");
    case CueRole::Predicate:
        return Words::tr("Predicate");
    case CueRole::Unit:
        return Words::tr("Unit");
    case CueRole::Scope:
        return Words::tr("Scope");
    case CueRole::Period:
        return Words::tr("Period");
    case CueRole::Direction:
        return Words::tr("Direction");
    case CueRole::Carried:
        return Words::tr("Carried on");
    }
    return {};
}

QString dismissalSentence(DismissReason reason) {
    switch (reason) {
    case DismissReason::None:
        break;
    case DismissReason::Date:
        return Words::tr("Not read: it is a date, so it counts nothing.");
    case DismissReason::Period:
        return Words::tr("Not read: it says of which time the text speaks, so it counts nothing.");
    case DismissReason::Ordinal:
        return Words::tr("Not read: it numbers an item of a list or gives a rank.");
    case DismissReason::Name:
        return Words::tr("Not read: it is part of a name, of a title or of a slogan.");
    case DismissReason::Target:
        return Words::tr("Not read: it is a target, a requirement or a threshold, not what was reached.");
    case DismissReason::Plan:
        return Words::tr("Not read: it stands in a section about what is still to be done.");
    case DismissReason::Breakdown:
        return Words::tr("Not read: it is part of a whole that the text states itself.");
    case DismissReason::Furniture:
        return Words::tr("Not read: it belongs to the web page, not to the report.");
    case DismissReason::Repeated:
        return Words::tr("Not read: the text states the same figure elsewhere, and it is counted there.");
    case DismissReason::Restricted:
        return Words::tr("Not read: it is about a special class or field only, not about the whole.");
    case DismissReason::Superseded:
        return Words::tr("Not read: the text also states the stage of the matter that the indicator counts.");
    case DismissReason::Joint:
        return Words::tr("Not read: it counts several things together, so it is a figure of none of them.");
    case DismissReason::Comparison:
        return Words::tr("Not read: it is only what another figure is compared with.");
    case DismissReason::Other:
        return Words::tr("Not read: it is no quantity that could be compared.");
    }
    return {};
}

QString openSentence(MentionKind kind) {
    switch (kind) {
    case MentionKind::Growth:
        return Words::tr("Not read: it is a change of something that was not read as an indicator.");
    case MentionKind::Share:
        return Words::tr("Not read: it is a share for which the codebook has no indicator.");
    case MentionKind::Range:
        return Words::tr("Not read: it is a range of values, and only single values are read.");
    default:
        return Words::tr("Not read: it is a real quantity, but no indicator of the codebook fits.");
    }
}

QStringList listsBehind(DismissReason reason) {
    switch (reason) {
    case DismissReason::Target:
        return {QStringLiteral("target")};
    case DismissReason::Breakdown:
        return {QStringLiteral("part"), QStringLiteral("kind-view")};
    case DismissReason::Restricted:
        return {QStringLiteral("restrict")};
    case DismissReason::Comparison:
        return {QStringLiteral("compare")};
    case DismissReason::Other:
        return {QStringLiteral("per"), QStringLiteral("negated")};
    default:
        return {};
    }
}

} // namespace bijian
