// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace bijian {

// A value or the reason why there is none; the surface of std::expected, which g++ 12 lacks in C++20 mode. It always
// holds exactly one of the two. Asking for the one that it does not hold is a programming error.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    Result(ErrorCode code, QStringList arguments = {})
        : m_state(std::in_place_index<1>, Error{code, std::move(arguments), {}, 0, 0}) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return std::get<1>(m_state); }
    Error& error() { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    Result(ErrorCode code, QStringList arguments = {}) : m_error(Error{code, std::move(arguments), {}, 0, 0}) {}

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { return m_error.value(); }
    Error& error() { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

} // namespace bijian
