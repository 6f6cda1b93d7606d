// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/trust/durablefile.h"
#include "core/trust/key.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace lw;

namespace {

std::string bytesOf(const char *hex)
{
    return QByteArray::fromHex(hex).toStdString();
}

} // namespace

class TestKey : public QObject
{
    Q_OBJECT

private slots:
    void ed25519_matchesTheStandard_data();
    void ed25519_matchesTheStandard();
    void changedByte_doesNotVerify();
    void savedKey_isReadableByItsOwnerOnly();
    void savedKey_readsBack();
    void firstUse_makesAKey_andKeepsIt();
    void notAKey_isRefused();
};

void TestKey::ed25519_matchesTheStandard_data()
{
    // RFC 8032, section 7.1.
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("signature");
    QTest::newRow("test 1") << "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
                            << "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a" << ""
                            << "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                               "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
    QTest::newRow("test 2") << "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                            << "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c" << "72"
                            << "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                               "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    QTest::newRow("test 3") << "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"
                            << "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025" << "af82"
                            << "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                               "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a";
}

void TestKey::ed25519_matchesTheStandard()
{
    QFETCH(QString, seed);
    QFETCH(QString, key);
    QFETCH(QString, message);
    QFETCH(QString, signature);
    const std::string bytes = bytesOf(message.toLatin1());
    const Result<trust::PrivateKey> secret = trust::PrivateKey::fromSeed(bytesOf(seed.toLatin1()));
    QVERIFY(secret);
    QCOMPARE(QString::fromLatin1(QByteArray::fromStdString(secret->publicKey().raw()).toHex()), key);
    const Result<std::string> made = secret->sign(bytes);
    QVERIFY(made);
    QCOMPARE(QString::fromLatin1(QByteArray::fromStdString(*made).toHex()), signature);
    QVERIFY(trust::PublicKey::fromRaw(bytesOf(key.toLatin1()))->verifies(bytes, *made));
}

void TestKey::changedByte_doesNotVerify()
{
    const trust::PrivateKey key = *trust::PrivateKey::generate();
    const std::string bytes = "one recipe";
    const std::string signature = *key.sign(bytes);
    for (std::size_t i = 0; i < signature.size(); ++i) {
        std::string changed = signature;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!key.publicKey().verifies(bytes, changed));
    }
    QVERIFY(!key.publicKey().verifies("one recipf", signature));
    QVERIFY(!key.publicKey().verifies(bytes, signature.substr(1)));
    QVERIFY(!trust::PrivateKey::generate()->publicKey().verifies(bytes, signature));
}

void TestKey::savedKey_isReadableByItsOwnerOnly()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath("a.key");
    QFile loose(path); // a key file that was there with wider rights does not lend them
    QVERIFY(loose.open(QIODevice::WriteOnly));
    loose.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(trust::PrivateKey::generate()->save(path.toStdString()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void TestKey::savedKey_readsBack()
{
    const QTemporaryDir directory;
    const std::string path = directory.filePath("a.key").toStdString();
    const trust::PrivateKey key = *trust::PrivateKey::generate();
    QVERIFY(key.save(path));
    QVERIFY(key.publicKey().save(path + ".pub"));
    const Result<trust::PrivateKey> again = trust::PrivateKey::load(path);
    QVERIFY(again);
    QVERIFY(again->publicKey().id() == key.publicKey().id());
    const Result<trust::PublicKey> half = trust::PublicKey::load(path + ".pub");
    QVERIFY(half);
    QVERIFY(half->id() == key.publicKey().id());
    QCOMPARE(half->id().value.size(), std::size_t{64});
}

void TestKey::firstUse_makesAKey_andKeepsIt()
{
    const QTemporaryDir directory;
    const std::string path = directory.filePath("deep/er/a.key").toStdString();
    const Result<trust::PrivateKey> made = trust::loadOrCreateKey(path);
    QVERIFY(made);
    const Result<trust::PrivateKey> again = trust::loadOrCreateKey(path);
    QVERIFY(again);
    QVERIFY(again->publicKey().id() == made->publicKey().id());
    QVERIFY(trust::PublicKey::load(path + ".pub")->id() == made->publicKey().id());
    // Of two that start at once, the second finds what the first wrote.
    const Result<bool> second = trust::createDurably(path, "other", trust::FileAccess::OwnerOnly);
    QVERIFY(second && !*second);
    QVERIFY(trust::PrivateKey::load(path));
}

void TestKey::notAKey_isRefused()
{
    const QTemporaryDir directory;
    const std::string path = directory.filePath("a.key").toStdString();
    QCOMPARE(trust::PrivateKey::load(path).error().code, Errc::FileNotFound);
    QVERIFY(trust::writeDurably(path, "-----BEGIN NOTHING-----", trust::FileAccess::OwnerOnly));
    const Result<trust::PrivateKey> key = trust::PrivateKey::load(path);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Errc::BadValue);
    QCOMPARE(key.error().file, path);
    QVERIFY(!trust::PublicKey::fromRaw("short"));
    QVERIFY(!trust::PrivateKey::fromSeed("short"));
    QCOMPARE(trust::PrivateKey::generate()->save(directory.filePath("no/such/a.key").toStdString()).error().code,
             Errc::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestKey)
#include "tst_key.moc"
