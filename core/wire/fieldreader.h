// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/wire/deliveryproto.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace lw::wire {

/// How many values an enum has; the numbers on the wire are the values' positions plus one, 0 is "unspecified".
template<class E>
inline constexpr int enumCount = 0;
template<>
inline constexpr int enumCount<MessageKind> = static_cast<int>(MessageKind::Reopen) + 1;
template<>
inline constexpr int enumCount<RefusalCode> = static_cast<int>(RefusalCode::NotIntroduced) + 1;
template<>
inline constexpr int enumCount<LinePhase> = static_cast<int>(LinePhase::Aborted) + 1;
template<>
inline constexpr int enumCount<StationPhase> = static_cast<int>(StationPhase::Unknown) + 1;
template<>
inline constexpr int enumCount<Outcome> = static_cast<int>(Outcome::Unknown) + 1;

template<class ProtoEnum, class E>
ProtoEnum enumToProto(E value)
{
    return static_cast<ProtoEnum>(static_cast<int>(value) + 1);
}

/// Reads fields one after the other and remembers the first thing wrong, so that a mapper names each field once and
/// needs no branch for each.
class FieldReader
{
public:
    void fail(std::string_view field, std::string detail)
    {
        if (!m_error)
            m_error = Error{Errc::BadValue, std::string(field), std::move(detail)};
    }

    /// 32 bytes, or none for the empty digest.
    trust::Digest digest(const std::string &bytes, std::string_view field)
    {
        if (bytes.empty())
            return {};
        return take(trust::digestFromBytes(bytes), field);
    }

    template<class E, class ProtoEnum>
    E enumerator(ProtoEnum value, std::string_view field)
    {
        static_assert(enumCount<E> > 0);
        const int position = static_cast<int>(value) - 1;
        if (position >= 0 && position < enumCount<E>)
            return static_cast<E>(position);
        fail(field, std::to_string(static_cast<int>(value)));
        return E{};
    }

    /// The value of a nested reading, with its error moved below this field.
    template<class T>
    T take(Result<T> nested, std::string_view field)
    {
        if (nested)
            return *std::move(nested);
        const std::string &inner = nested.error().subject;
        fail(inner.empty() ? std::string(field) : std::string(field) + '.' + inner, nested.error().detail);
        return T{};
    }

    template<class T>
    Result<T> finish(T value)
    {
        if (m_error)
            return *std::move(m_error);
        return value;
    }

private:
    std::optional<Error> m_error;
};

/// "members[3]"
inline std::string indexed(std::string_view field, int index)
{
    return std::string(field) + '[' + std::to_string(index) + ']';
}

/// The empty digest is no bytes on the wire.
inline std::string digestBytes(const trust::Digest &digest)
{
    return digest.empty() ? std::string() : trust::toBytes(digest);
}

pb::Ballot toProto(const Ballot &ballot);
Ballot fromProto(const pb::Ballot &message);
pb::Reason toProto(const Reason &reason);
Result<Reason> fromProto(const pb::Reason &message);
pb::Report toProto(const Report &report);
Result<Report> fromProto(const pb::Report &message);
pb::ArmAck toProto(const ArmAck &ack);
Result<ArmAck> fromProto(const pb::ArmAck &message);

} // namespace lw::wire
