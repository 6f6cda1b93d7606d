// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

using EVP_PKEY = struct evp_pkey_st;

namespace lw::trust {

/// Fingerprint of a public key: hex SHA-256 of its 32 raw bytes (RFC 8032).
using KeyId = Id<struct KeyTag>;

/// The name that a signature carries for Ed25519; any other name is refused.
inline constexpr std::string_view ed25519Name = "ed25519";

/// An Ed25519 public key (RFC 8032). A value: copies share the immutable key.
class PublicKey
{
public:
    /// From the 32 raw bytes of RFC 8032; BadValue when the size is wrong.
    static Result<PublicKey> fromRaw(std::string_view bytes);
    /// From PEM text (SubjectPublicKeyInfo); BadValue when it holds no Ed25519 public key.
    static Result<PublicKey> fromPem(std::string_view pem);
    static Result<PublicKey> load(const std::filesystem::path &path);

    const KeyId &id() const { return m_id; }
    /// The 32 raw bytes.
    const std::string &raw() const { return m_raw; }
    Result<std::string> toPem() const;
    Result<void> save(const std::filesystem::path &path) const;

    /// Whether the 64-byte signature is this key's over exactly these bytes.
    bool verifies(std::string_view bytes, std::string_view signature) const;

private:
    friend class PrivateKey;
    static Result<PublicKey> wrap(std::shared_ptr<EVP_PKEY> key);

    std::shared_ptr<EVP_PKEY> m_key;
    std::string m_raw;
    KeyId m_id;
};

/// An Ed25519 private key. Stored as unencrypted PKCS#8 PEM in a file that only its owner can read.
class PrivateKey
{
public:
    static Result<PrivateKey> generate();
    /// From the 32-byte seed that RFC 8032 calls the private key.
    static Result<PrivateKey> fromSeed(std::string_view seed);
    static Result<PrivateKey> load(const std::filesystem::path &path);
    /// Unencrypted PKCS#8.
    Result<std::string> toPem() const;
    /// Mode 0600, durable before it returns.
    Result<void> save(const std::filesystem::path &path) const;

    const PublicKey &publicKey() const { return m_public; }
    /// 64 bytes over exactly these bytes.
    Result<std::string> sign(std::string_view bytes) const;

private:
    static Result<PrivateKey> wrap(std::shared_ptr<EVP_PKEY> key);

    std::shared_ptr<EVP_PKEY> m_key;
    PublicKey m_public;
};

/// Loads the key at the path, or makes one there on first use (directories included) with its public half beside
/// it as "<path>.pub". Meant for one developer's machine; a plant hands keys out by its own procedure.
Result<PrivateKey> loadOrCreateKey(const std::filesystem::path &path);

} // namespace lw::trust
