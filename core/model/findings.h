// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/problem.h"
#include "core/model/setup.h"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

/// How the checks of this folder write down what they find.
namespace lw::model {

using Facts = std::vector<Fact>;
using Problems = std::vector<Problem>;

inline void report(Problems &found, ProblemCode code, Subject subject, Facts facts = {},
                   Severity severity = Severity::Error)
{
    found.push_back({code, severity, std::move(subject), std::move(facts)});
}

inline void unknown(Problems &found, Subject subject, const std::string &reference, std::string kind)
{
    report(found, ProblemCode::UnknownReference, std::move(subject),
           {{"reference", reference}, {"kind", std::move(kind)}});
}

inline void duplicate(Problems &found, Subject subject, const std::string &id, std::string kind)
{
    report(found, ProblemCode::DuplicateId, std::move(subject), {{"id", id}, {"kind", std::move(kind)}});
}

template<class T>
void invalid(Problems &found, const Subject &subject, std::string field, T value)
{
    report(found, ProblemCode::InvalidValue, subject, {{"field", std::move(field)}, {"value", std::move(value)}});
}

inline void notNegative(Problems &found, const Subject &subject, const char *field, double value)
{
    if (!(value >= 0) || std::isinf(value))
        invalid(found, subject, field, value);
}

inline void notNegative(Problems &found, const Subject &subject, const char *field, Duration value)
{
    if (value < Duration::zero())
        invalid(found, subject, field, value);
}

inline void notNegative(Problems &found, const Subject &subject, const char *field, Length value)
{
    if (value.um < 0)
        invalid(found, subject, field, millimetres(value));
}

/// Above 0, at most 1: a share of nothing would mean that nothing is ever made.
inline void isShare(Problems &found, const Subject &subject, const char *field, double value)
{
    if (!(value > 0 && value <= 1))
        invalid(found, subject, field, value);
}

inline std::string nameOf(const SocketRef &socket)
{
    return socket.cell.value + "/" + std::to_string(socket.number);
}

inline std::string nameOf(const Performer &performer)
{
    const HeadId *head = std::get_if<HeadId>(&performer);
    return head ? head->value : std::get<CellId>(performer).value;
}

} // namespace lw::model
