// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/trust/envelope.h"

using namespace lw;
using trust::Role;

class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void signingInput_isTheOneOfDsse();
    void signingInput_tellsTypeFromPayload();
    void sealed_verifiesForItsRoleOnly();
    void anyChange_isRefused();
    void countersigned_needsOneTrustedKey();
    void manySignatures_areRefusedUnread();
};

void TestEnvelope::signingInput_isTheOneOfDsse()
{
    // The example of the DSSE v1 protocol document.
    QCOMPARE(trust::signingInput("http://example.com/HelloWorld", "hello world"),
             std::string("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
}

void TestEnvelope::signingInput_tellsTypeFromPayload()
{
    QVERIFY(trust::signingInput("ab", "c") != trust::signingInput("a", "bc"));
    QVERIFY(trust::signingInput("a", "1 b") != trust::signingInput("a 1", "b"));
}

void TestEnvelope::sealed_verifiesForItsRoleOnly()
{
    const trust::PrivateKey key = *trust::PrivateKey::generate();
    const trust::Envelope envelope = *trust::seal("type", "payload", key);
    trust::TrustedKeys keys;
    QVERIFY(!keys.verify(envelope, Role::Recipe));
    keys.add(key.publicKey(), {Role::Recipe});
    QVERIFY(keys.verify(envelope, Role::Recipe));
    const Result<void> released = keys.verify(envelope, Role::Release);
    QVERIFY(!released);
    QCOMPARE(released.error().code, Errc::SignatureInvalid);
    QCOMPARE(released.error().detail, key.publicKey().id().value);
    keys.add(key.publicKey(), {Role::Release});
    QVERIFY(keys.verify(envelope, Role::Release));
}

void TestEnvelope::anyChange_isRefused()
{
    const trust::PrivateKey key = *trust::PrivateKey::generate();
    const trust::Envelope good = *trust::seal("type", "payload", key);
    trust::TrustedKeys keys;
    keys.add(key.publicKey(), {Role::Recipe});
    trust::Envelope changed = good;
    changed.payload[3] = 'x';
    QVERIFY(!keys.verify(changed, Role::Recipe));
    changed = good;
    changed.type = "typf";
    QVERIFY(!keys.verify(changed, Role::Recipe));
    changed = good;
    changed.signatures[0].algorithm = "none";
    QVERIFY(!keys.verify(changed, Role::Recipe));
    changed = good;
    changed.signatures[0].key = trust::PrivateKey::generate()->publicKey().id();
    QVERIFY(!keys.verify(changed, Role::Recipe));
    changed.signatures.clear();
    QVERIFY(!keys.verify(changed, Role::Recipe));
    QVERIFY(keys.verify(good, Role::Recipe));
}

void TestEnvelope::countersigned_needsOneTrustedKey()
{
    const trust::PrivateKey stranger = *trust::PrivateKey::generate();
    const trust::PrivateKey known = *trust::PrivateKey::generate();
    trust::TrustedKeys keys;
    keys.add(known.publicKey(), {Role::Release});
    trust::Envelope envelope = *trust::seal("type", "payload", stranger);
    QVERIFY(!keys.verify(envelope, Role::Release));
    QVERIFY(trust::countersign(envelope, known));
    QVERIFY(keys.verify(envelope, Role::Release));
}

void TestEnvelope::manySignatures_areRefusedUnread()
{
    const trust::PrivateKey key = *trust::PrivateKey::generate();
    trust::TrustedKeys keys;
    keys.add(key.publicKey(), {Role::Recipe});
    trust::Envelope envelope = *trust::seal("type", "payload", key);
    envelope.signatures.resize(16, envelope.signatures[0]);
    QVERIFY(keys.verify(envelope, Role::Recipe));
    envelope.signatures.push_back(envelope.signatures[0]);
    QVERIFY(!keys.verify(envelope, Role::Recipe));
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
