// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/term_trie.h"
#include "core/base/text_range.h"
#include "core/model/region.h"

#include <QByteArray>
#include <QHash>

#include <span>
#include <vector>

namespace bijian {

// How a name of a region stands in a text: its full name (伊犁哈萨克自治州), a short form that still says what kind of
// division it is (伊犁州), or a weak form: the bare stem (伊犁) or any name of two characters (大理, 和县). A weak form
// also arises by accident across the border of two words (加大理论, 市和县), so whoever meets one asks for more.
enum class RegionForm : quint8 { Full, Short, Weak };

// A place of a text where a region of the table is named. Several regions may bear the name; they are indices in
// RegionTable::regions(), in code order.
struct RegionMatch {
    TextRange range;
    RegionForm form = RegionForm::Full;
    std::span<const qint32> candidates;
};

// The regions of China down to counties with the zones that publish reports (行政区划表), frozen: GB/T 2260 with former
// codes and their years. Codes are distinct; every parent is in the table. Spans and pointers it hands out live as
// long as the table. Made once by parse() from resources/regions/regions.tsv; used by identify() and by those who list
// regions.
class RegionTable {
public:
    // Tab-separated with a header: code, name, level, parent, short names (blank-separated), first and last year.
    // Fails with RegionTableInvalid, `line` set and the offending cell in the arguments.
    static Result<RegionTable> parse(const QByteArray& tsv);

    // In code order.
    const std::vector<Region>& regions() const { return m_regions; }
    const Region& at(qint32 index) const { return m_regions[static_cast<size_t>(index)]; }

    // Null where the code is unknown.
    const Region* find(const RegionCode& code) const;
    // Those that bear exactly this full or short name, in code order; empty where none does.
    std::span<const qint32> named(QStringView name) const;
    // Directly below, in code order.
    std::vector<const Region*> children(const RegionCode& code) const;
    // Null for a province and for an unknown code.
    const Region* parent(const RegionCode& code) const;
    // From the parent up to the province.
    std::vector<const Region*> ancestors(const RegionCode& code) const;
    // Whether `ancestor` is above `code`.
    bool isBelow(const RegionCode& code, const RegionCode& ancestor) const;

    // All names in the text from left to right, the longest at each place, not overlapping. Linear in the text.
    std::vector<RegionMatch> findAll(QStringView text) const;

private:
    struct Name {
        RegionForm form = RegionForm::Full;
        std::vector<qint32> regions;
    };

    void addName(const QString& name, RegionForm form, qint32 region);

    std::vector<Region> m_regions;
    QHash<RegionCode, qint32> m_byCode;
    TermTrie m_trie;
    std::vector<Name> m_names; // by the trie's value
};

} // namespace bijian
