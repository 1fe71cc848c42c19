// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <utility>

namespace bijian {

// A value that names one kind of thing and cannot be passed where another kind is expected.
template <typename Tag, typename Value>
class Id {
public:
    Id() = default;
    explicit Id(Value value) : m_value(std::move(value)) {}

    const Value& value() const { return m_value; }
    bool isNull() const { return m_value == Value(); }

    std::strong_ordering operator<=>(const Id&) const = default;
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    Value m_value{};
};

// A report: the lower-case hexadecimal SHA-256 of its file's bytes. The same bytes are the same report.
using ReportId = Id<struct ReportTag, QByteArray>;
// An indicator of the codebook (指标): `category.name`, such as `reconsideration.accepted`.
using IndicatorId = Id<struct IndicatorTag, QString>;
// A region (行政区划): its six-digit GB/T 2260 code. Regions outside the standard have an id of their own form, see
// core/model/region.h.
using RegionCode = Id<struct RegionTag, QString>;

} // namespace bijian
