// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/operationlist.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lw::store {

std::string taskId(int number, int count)
{
    const std::string digits = std::to_string(number);
    const std::size_t width = std::max<std::size_t>(3, std::to_string(count).size());
    return "OP" + std::string(width - std::min(width, digits.size()), '0') + digits;
}

model::Process assemblyProcess()
{
    return {.id = model::ProcessId("assembly"),
            .name = {.en = "Assembly", .zh = "装配"},
            .family = model::ProcessFamily::Other,
            .quantityUnit = {.en = "pieces", .zh = "件"},
            .parameters = {}};
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::optional<double> numberIn(std::string_view text)
{
    std::string digits(trimmed(text));
    std::replace(digits.begin(), digits.end(), ',', '.');
    double value = 0;
    const char *end = digits.data() + digits.size();
    const auto parsed = std::from_chars(digits.data(), end, value);
    if (parsed.ec != std::errc{} || parsed.ptr != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace lw::store
