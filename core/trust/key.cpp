// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trust/key.h"

#include "core/trust/digest.h"
#include "core/trust/durablefile.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace lw::trust {
namespace {

constexpr std::size_t rawKeySize = 32;
constexpr std::size_t signatureSize = 64;
constexpr std::size_t keyFileLimit = 16 * 1024;

using Bio = std::unique_ptr<BIO, decltype(&BIO_free_all)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

Error cryptoError(std::string_view what)
{
    char words[256] = {};
    ERR_error_string_n(ERR_get_error(), words, sizeof words);
    ERR_clear_error();
    return Error{Errc::CryptoFailed, std::string(what), words, {}, 0};
}

std::shared_ptr<EVP_PKEY> own(EVP_PKEY *key)
{
    return key ? std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free) : nullptr;
}

Bio readOnlyBio(std::string_view text)
{
    return {BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), BIO_free_all};
}

std::string contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(size)};
}

const unsigned char *octets(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Error inFile(Error error, const std::filesystem::path &path)
{
    error.file = path.string();
    return error;
}

} // namespace

Result<PublicKey> PublicKey::wrap(std::shared_ptr<EVP_PKEY> key)
{
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_ED25519) {
        ERR_clear_error();
        return Error{Errc::BadValue, "public key", std::string(ed25519Name), {}, 0};
    }
    PublicKey result;
    result.m_raw.resize(rawKeySize);
    std::size_t size = result.m_raw.size();
    if (EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(result.m_raw.data()), &size) != 1)
        return cryptoError("public key");
    result.m_key = std::move(key);
    result.m_id = KeyId{toHex(sha256(result.m_raw))};
    return result;
}

Result<PublicKey> PublicKey::fromRaw(std::string_view bytes)
{
    if (bytes.size() != rawKeySize)
        return Error{Errc::BadValue, "public key", std::to_string(bytes.size()), {}, 0};
    return wrap(own(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(bytes), bytes.size())));
}

Result<PublicKey> PublicKey::fromPem(std::string_view pem)
{
    const Bio bio = readOnlyBio(pem);
    return wrap(own(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr)));
}

Result<PublicKey> PublicKey::load(const std::filesystem::path &path)
{
    const Result<std::string> pem = readFile(path, keyFileLimit);
    if (!pem)
        return pem.error();
    Result<PublicKey> key = fromPem(*pem);
    return key ? key : inFile(key.error(), path);
}

Result<std::string> PublicKey::toPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()), BIO_free_all);
    if (!bio || PEM_write_bio_PUBKEY(bio.get(), m_key.get()) != 1)
        return cryptoError("public key");
    return contentOf(bio.get());
}

Result<void> PublicKey::save(const std::filesystem::path &path) const
{
    const Result<std::string> pem = toPem();
    if (!pem)
        return pem.error();
    return writeDurably(path, *pem, FileAccess::Everyone);
}

bool PublicKey::verifies(std::string_view bytes, std::string_view signature) const
{
    if (signature.size() != signatureSize)
        return false;
    const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const bool good = context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), octets(signature), signature.size(), octets(bytes), bytes.size()) == 1;
    ERR_clear_error(); // a wrong signature leaves an entry in the thread's queue
    return good;
}

Result<PrivateKey> PrivateKey::wrap(std::shared_ptr<EVP_PKEY> key)
{
    Result<PublicKey> half = PublicKey::wrap(key);
    if (!half)
        return Error{Errc::BadValue, "private key", std::string(ed25519Name), {}, 0};
    PrivateKey result;
    result.m_key = std::move(key);
    result.m_public = *std::move(half);
    return result;
}

Result<PrivateKey> PrivateKey::generate()
{
    std::shared_ptr<EVP_PKEY> key = own(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (!key)
        return cryptoError("private key");
    return wrap(std::move(key));
}

Result<PrivateKey> PrivateKey::fromSeed(std::string_view seed)
{
    if (seed.size() != rawKeySize)
        return Error{Errc::BadValue, "private key", std::to_string(seed.size()), {}, 0};
    return wrap(own(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, octets(seed), seed.size())));
}

Result<PrivateKey> PrivateKey::load(const std::filesystem::path &path)
{
    const Result<std::string> pem = readFile(path, keyFileLimit);
    if (!pem)
        return pem.error();
    const Bio bio = readOnlyBio(*pem);
    // The empty pass phrase keeps OpenSSL from asking at the terminal for an encrypted file.
    char noPassPhrase[] = "";
    Result<PrivateKey> key = wrap(own(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, noPassPhrase)));
    return key ? key : inFile(key.error(), path);
}

Result<std::string> PrivateKey::toPem() const
{
    const Bio bio(BIO_new(BIO_s_secmem()), BIO_free_all);
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return cryptoError("private key");
    return contentOf(bio.get());
}

Result<void> PrivateKey::save(const std::filesystem::path &path) const
{
    const Result<std::string> pem = toPem();
    if (!pem)
        return pem.error();
    return writeDurably(path, *pem, FileAccess::OwnerOnly);
}

Result<std::string> PrivateKey::sign(std::string_view bytes) const
{
    const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::string signature(signatureSize, '\0');
    std::size_t size = signature.size();
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, octets(bytes),
                          bytes.size()) != 1)
        return cryptoError("signature");
    return signature;
}

Result<PrivateKey> loadOrCreateKey(const std::filesystem::path &path)
{
    Result<PrivateKey> existing = PrivateKey::load(path);
    if (existing || existing.error().code != Errc::FileNotFound)
        return existing;
    std::error_code failure;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), failure);
    if (failure)
        return Error{Errc::FileUnwritable, {}, failure.message(), path.string(), 0};
    Result<PrivateKey> key = PrivateKey::generate();
    if (!key)
        return key;
    const Result<std::string> pem = key->toPem();
    if (!pem)
        return pem.error();
    const Result<bool> created = createDurably(path, *pem, FileAccess::OwnerOnly);
    if (!created)
        return created.error();
    if (!*created)
        return PrivateKey::load(path); // another program was first
    if (const Result<void> saved = key->publicKey().save(path.string() + ".pub"); !saved)
        return saved.error();
    return key;
}

} // namespace lw::trust
