// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/text_range.h"
#include "core/model/quantity.h"

namespace bijian {

// What a number of the text is. The first seven are quantities; the others are not.
enum class MentionKind : quint8 {
    Count,
    Rate,
    Amount,
    Duration,
    Growth,
    Share,
    Range,
    Date,
    Period,
    Ordinal,
    Name,
    Other
};

inline bool isQuantity(MentionKind kind) {
    return kind <= MentionKind::Range;
}

// "count", "rate", ...
QString mentionKindId(MentionKind kind);

// A number of the text with its kind (数字提及). Every numeral of the text lies in exactly one mention; mentions are in
// text order and do not overlap. `range` covers the number as written with its unit and 余/多 inside it, `unit` the
// unit's characters alone (empty where there is none). `value` has all scale words applied; for a range it is the lower
// end; for a date YYYYMMDD with zeros for what is not said; for a period its first year.
struct Mention {
    TextRange range;
    TextRange unit;
    Decimal value;
    MentionKind kind = MentionKind::Other;
    Qualifier qualifier = Qualifier::Exact;
    bool hasValue = true;

    bool operator==(const Mention&) const = default;
};

// What became of a mention in the ledger of numbers: mapped to an indicator, dismissed with a reason, or open (a real
// quantity that no indicator fits).
enum class LedgerStatus : quint8 { Mapped, Dismissed, Open };
enum class DismissReason : quint8 {
    None,
    Date,
    Period,
    Ordinal,
    Name,
    Other,
    Target,     // planned, required or a threshold
    Plan,       // in a section about what is to be done
    Breakdown,  // a part of a stated whole
    Furniture,  // of the web page, not of the report
    Repeated,   // the same statement as an earlier one
    Restricted, // limited to a special class or field
    Superseded, // another stage of the same matter is what the codebook asks for
    Joint,      // two things counted at once
    Comparison, // about another year or region, without a value of its own
};

struct LedgerEntry {
    LedgerStatus status = LedgerStatus::Open;
    DismissReason reason = DismissReason::None;
    qint32 observation = -1; // first observation read from this mention, -1 where none

    bool operator==(const LedgerEntry&) const = default;
};

} // namespace bijian
