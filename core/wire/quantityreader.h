// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace lw::wire {

/// Turns the numbers and texts of a message into the model's types and remembers the first one that does not fit,
/// with its path. After a failure it goes on with zeros; the caller asks for error() once, at the end.
///
/// Numbers are rounded to the model's whole units in the way that inverts the write functions below exactly:
/// what was written is what is read, up to 2^52 units (142 years, 4.5 million km). NaN and larger values: BadValue.
class QuantityReader
{
public:
    Duration seconds(const char *field, double value);
    Duration minutes(const char *field, double value);
    Duration hours(const char *field, double value);
    Duration timeOfDay(const char *field, const std::string &text); ///< "HH:MM[:SS[.ffffff]]", 00:00–24:00
    Length millimetres(const char *field, double value);
    Money money(const char *field, double value);
    double number(const char *field, double value); ///< finite
    double share(const char *field, double value);  ///< 0–1
    double notNegative(const char *field, double value); ///< the value, 0 or more
    std::uint32_t count(const char *field, std::uint32_t value, std::uint32_t maximum);
    const std::string &required(const char *field, const std::string &text); ///< MissingField when empty

    /// ISO 4217; every money() after it counts in that currency's minor units.
    const std::string &currency(const char *field, const std::string &code);

    /// Reads a part: what fails inside is named "field.…".
    template<class Read>
    auto inside(const char *field, Read read)
    {
        const std::size_t length = enter(field);
        auto value = read();
        m_path.resize(length);
        return value;
    }

    /// Reads each item of a list: what fails inside is named "field[index].…".
    template<class List, class Read>
    auto list(const char *field, const List &items, Read read)
    {
        std::vector<decltype(read(*items.begin()))> values;
        values.reserve(static_cast<std::size_t>(items.size()));
        for (const auto &item : items) {
            const std::size_t length = enter(field);
            m_path += '[' + std::to_string(values.size()) + ']';
            values.push_back(read(item));
            m_path.resize(length);
        }
        return values;
    }

    void fail(Errc code, const char *field, std::string detail);
    bool ok() const { return !m_failed; }
    const Error &error() const { return m_error; }

private:
    std::size_t enter(const char *field);
    std::int64_t whole(const char *field, double value, double scale);

    std::string m_path;
    double m_minorPerUnit = 100;
    bool m_failed = false;
    Error m_error;
};

// The other direction. -0 becomes 0: a number that is absent and one that is zero must be the same text.
double writeSeconds(Duration value);
double writeMinutes(Duration value);
double writeHours(Duration value);
std::string writeTimeOfDay(Duration value);
double writeMillimetres(Length value);
double writeMoney(Money value, std::string_view currency);
inline double writeNumber(double value) { return value + 0.0; }

} // namespace lw::wire
