// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/trust/digest.h"

using namespace lw;

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void sha256_matchesTheStandard_data();
    void sha256_matchesTheStandard();
    void hex_readsBack();
    void badText_isRefused_data();
    void badText_isRefused();
};

void TestDigest::sha256_matchesTheStandard_data()
{
    // FIPS 180-4 examples (NIST, "SHA256.pdf") and the NIST long-message example.
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("hex");
    QTest::newRow("empty") << QByteArray()
                           << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    QTest::newRow("one block") << QByteArray("abc")
                               << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
    QTest::newRow("a million times a") << QByteArray(1'000'000, 'a')
                                       << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
}

void TestDigest::sha256_matchesTheStandard()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, hex);
    QCOMPARE(QString::fromStdString(trust::toHex(trust::sha256(message.toStdString()))), hex);
}

void TestDigest::hex_readsBack()
{
    const trust::Digest digest = trust::sha256("abc");
    QCOMPARE(*trust::digestFromHex(trust::toHex(digest)), digest);
    QCOMPARE(*trust::digestFromBytes(trust::toBytes(digest)), digest);
    QVERIFY(!digest.empty());
    QVERIFY(trust::Digest{}.empty());
}

void TestDigest::badText_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << QString(63, 'a');
    QTest::newRow("long") << QString(65, 'a');
    QTest::newRow("no digit") << QString(63, 'a') + 'g';
}

void TestDigest::badText_isRefused()
{
    QFETCH(QString, text);
    const Result<trust::Digest> digest = trust::digestFromHex(text.toStdString());
    QVERIFY(!digest);
    QCOMPARE(digest.error().code, Errc::BadValue);
    QVERIFY(!trust::digestFromBytes("too short"));
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
