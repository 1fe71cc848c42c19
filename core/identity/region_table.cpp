// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/region_table.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr qsizetype kColumns = 7;

Error invalid(int line, const QString& what) {
    return Error{ErrorCode::RegionTableInvalid, {what}, {}, line, 0};
}

RegionLevel levelNamed(QStringView id) {
    for (const auto level : {RegionLevel::Nation, RegionLevel::Province, RegionLevel::Prefecture, RegionLevel::County,
                             RegionLevel::Township}) {
        if (id == regionLevelId(level))
            return level;
    }
    return RegionLevel::Unknown;
}

// An empty cell is 0, without bound.
bool readYear(const QString& cell, int& year) {
    if (cell.isEmpty())
        return true;
    bool ok = false;
    year = cell.toInt(&ok);
    return ok && year > 1900 && year < 2200;
}

Result<Region> readRegion(const QString& row, int line) {
    const QStringList cells = row.split(u'\t');
    if (cells.size() != kColumns)
        return invalid(line, row);
    Region region;
    region.code = RegionCode(cells[0]);
    region.name = cells[1];
    region.level = levelNamed(cells[2]);
    region.parent = RegionCode(cells[3]);
    region.shortNames = cells[4].split(u' ', Qt::SkipEmptyParts);
    if (region.code.isNull() || region.name.isEmpty())
        return invalid(line, row);
    if (region.level == RegionLevel::Unknown)
        return invalid(line, cells[2]);
    if (!readYear(cells[5], region.firstYear))
        return invalid(line, cells[5]);
    if (!readYear(cells[6], region.lastYear))
        return invalid(line, cells[6]);
    return region;
}

// A short form either keeps a word for the kind of division (巴州, 天府新区) or is a bare stem.
RegionForm formOf(const QString& name, bool isFullName) {
    static constexpr QStringView kKinds = u"省市县区州盟旗师团";
    static constexpr qsizetype kWeakLength = 2;
    if (isFullName)
        return name.size() <= kWeakLength ? RegionForm::Weak : RegionForm::Full;
    return kKinds.contains(name.back()) ? RegionForm::Short : RegionForm::Weak;
}

} // namespace

Result<RegionTable> RegionTable::parse(const QByteArray& tsv) {
    RegionTable table;
    const QStringList rows = QString::fromUtf8(tsv).split(u'\n');
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i].isEmpty())
            continue;
        const auto region = readRegion(rows[i], static_cast<int>(i + 1));
        if (!region)
            return region.error();
        if (table.m_byCode.contains(region->code))
            return invalid(static_cast<int>(i + 1), region->code.value());
        table.m_byCode.insert(region->code, static_cast<qint32>(table.m_regions.size()));
        table.m_regions.push_back(*region);
    }
    if (table.m_regions.empty())
        return invalid(1, QString());
    if (!std::is_sorted(table.m_regions.begin(), table.m_regions.end(),
                        [](const Region& a, const Region& b) { return a.code < b.code; }))
        return invalid(1, QStringLiteral("code"));
    for (qint32 i = 0; i < static_cast<qint32>(table.m_regions.size()); ++i) {
        const Region& region = table.at(i);
        // Parents stand above their children, so that no chain of parents can be a ring.
        const auto parent = table.m_byCode.constFind(region.parent);
        if (!region.parent.isNull() && (parent == table.m_byCode.constEnd() || *parent >= i))
            return invalid(static_cast<int>(i + 2), region.parent.value());
        table.addName(region.name, formOf(region.name, true), i);
        for (const QString& shortName : region.shortNames)
            table.addName(shortName, formOf(shortName, false), i);
    }
    table.m_trie.freeze();
    return table;
}

void RegionTable::addName(const QString& name, RegionForm form, qint32 region) {
    const auto value = static_cast<size_t>(m_trie.add(name));
    if (value == m_names.size())
        m_names.push_back({form, {}});
    Name& known = m_names[value];
    known.form = std::min(known.form, form);
    known.regions.push_back(region);
}

const Region* RegionTable::find(const RegionCode& code) const {
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &at(*found);
}

std::span<const qint32> RegionTable::named(QStringView name) const {
    const qint32 value = m_trie.find(name);
    return value < 0 ? std::span<const qint32>() : m_names[static_cast<size_t>(value)].regions;
}

std::vector<const Region*> RegionTable::children(const RegionCode& code) const {
    std::vector<const Region*> found;
    for (const Region& region : m_regions) {
        if (region.parent == code && !code.isNull())
            found.push_back(&region);
    }
    return found;
}

const Region* RegionTable::parent(const RegionCode& code) const {
    const Region* region = find(code);
    return region == nullptr || region->parent.isNull() ? nullptr : find(region->parent);
}

std::vector<const Region*> RegionTable::ancestors(const RegionCode& code) const {
    std::vector<const Region*> found;
    for (const Region* above = parent(code); above != nullptr; above = parent(above->code))
        found.push_back(above);
    return found;
}

bool RegionTable::isBelow(const RegionCode& code, const RegionCode& ancestor) const {
    for (const Region* above = parent(code); above != nullptr; above = parent(above->code)) {
        if (above->code == ancestor)
            return true;
    }
    return false;
}

std::vector<RegionMatch> RegionTable::findAll(QStringView text) const {
    std::vector<RegionMatch> found;
    const auto size = static_cast<qint32>(text.size());
    for (qint32 position = 0; position < size;) {
        const TermTrie::Match match = m_trie.longestAt(text, position);
        if (match.length == 0) {
            ++position;
            continue;
        }
        const Name& name = m_names[static_cast<size_t>(match.value)];
        found.push_back({{position, position + match.length}, name.form, name.regions});
        position += match.length;
    }
    return found;
}

} // namespace bijian
