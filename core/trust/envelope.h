// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trust/key.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lw::trust {

struct Signature {
    KeyId key;             ///< a hint which key to try; trust comes from the key, never from this field
    std::string algorithm; ///< ed25519Name
    std::string bytes;     ///< 64 bytes

    bool operator==(const Signature &) const = default;
};

/// Bytes with the signatures over them. What was signed is kept as it came and never serialised again.
struct Envelope {
    std::string type; ///< media type of the payload
    std::string payload;
    std::vector<Signature> signatures;

    bool operator==(const Envelope &) const = default;
};

/// What a signature covers: the pre-authentication encoding of DSSE v1,
/// "DSSEv1" SP len(type) SP type SP len(payload) SP payload, so that no two pairs share one encoding.
std::string signingInput(std::string_view type, std::string_view payload);

/// An envelope with one signature.
Result<Envelope> seal(std::string_view type, std::string payload, const PrivateKey &key);

/// Adds one more signature over the same bytes.
Result<void> countersign(Envelope &envelope, const PrivateKey &key);

/// What a key may vouch for.
enum class Role : std::uint8_t {
    Recipe,  ///< the content of one station's recipe
    Release, ///< which recipes make up a generation of a line: the approver
};

/// The keys that a station or hub trusts, each for its roles. The hub's own key never has the release role.
class TrustedKeys
{
public:
    void add(PublicKey key, std::set<Role> roles);
    bool empty() const { return m_entries.empty(); }

    /// Success when at least one signature over type and payload is by a key trusted for the role; SignatureInvalid
    /// otherwise, with the first key id in detail. More than 16 signatures are refused unread.
    Result<void> verify(const Envelope &envelope, Role role) const;

private:
    struct Entry {
        PublicKey key;
        std::set<Role> roles;
    };
    std::vector<Entry> m_entries;
};

} // namespace lw::trust
