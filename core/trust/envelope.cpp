// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trust/envelope.h"

#include <algorithm>
#include <utility>

namespace lw::trust {
namespace {

constexpr std::size_t signatureLimit = 16;

} // namespace

std::string signingInput(std::string_view type, std::string_view payload)
{
    std::string input = "DSSEv1 ";
    input.reserve(input.size() + type.size() + payload.size() + 48);
    input.append(std::to_string(type.size())).append(" ").append(type);
    input.append(" ").append(std::to_string(payload.size())).append(" ").append(payload);
    return input;
}

Result<void> countersign(Envelope &envelope, const PrivateKey &key)
{
    Result<std::string> signature = key.sign(signingInput(envelope.type, envelope.payload));
    if (!signature)
        return signature.error();
    envelope.signatures.push_back({key.publicKey().id(), std::string(ed25519Name), *std::move(signature)});
    return {};
}

Result<Envelope> seal(std::string_view type, std::string payload, const PrivateKey &key)
{
    Envelope envelope{std::string(type), std::move(payload), {}};
    if (const Result<void> done = countersign(envelope, key); !done)
        return done.error();
    return envelope;
}

void TrustedKeys::add(PublicKey key, std::set<Role> roles)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.key.id() == key.id(); });
    if (known == m_entries.end())
        m_entries.push_back({std::move(key), std::move(roles)});
    else
        known->roles.merge(roles);
}

Result<void> TrustedKeys::verify(const Envelope &envelope, Role role) const
{
    const std::string firstKey = envelope.signatures.empty() ? std::string() : envelope.signatures.front().key.value;
    const Error refused{Errc::SignatureInvalid, envelope.type, firstKey, {}, 0};
    if (envelope.signatures.size() > signatureLimit)
        return refused;
    const std::string input = signingInput(envelope.type, envelope.payload);
    for (const Signature &signature : envelope.signatures) {
        if (signature.algorithm != ed25519Name)
            continue;
        for (const Entry &entry : m_entries)
            if (entry.key.id() == signature.key && entry.roles.contains(role)
                && entry.key.verifies(input, signature.bytes))
                return {};
    }
    return refused;
}

} // namespace lw::trust
