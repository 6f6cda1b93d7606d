// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/wire/deliverycodec.h"

#include <random>

using namespace lw;

namespace {

trust::PrivateKey key()
{
    return *trust::PrivateKey::fromSeed(std::string(32, 'k'));
}

wire::LineManifest manifest()
{
    return {"Board test", 7, trust::sha256("before"),
            {{model::CellId{"C01"}, "PU-600", trust::sha256("one"), 3}, {model::CellId{"C02"}, "PU-900", trust::sha256("two"), 4}}};
}

wire::Slot slot(std::uint64_t number)
{
    return {{number, trust::sha256(std::to_string(number))}, trust::sha256("recipe " + std::to_string(number))};
}

} // namespace

class TestDeliveryCodec : public QObject
{
    Q_OBJECT

private slots:
    void manifest_readsBack();
    void manifest_namesTheBadField_data();
    void manifest_namesTheBadField();
    void records_readBack();
    void envelope_readsBack_withinTheLimit();
    void flippedBits_neverPassForTheOriginal();
    void cutBytes_neverPassForTheOriginal();
    void noise_isRefusedOrWellFormed();
};

void TestDeliveryCodec::manifest_readsBack()
{
    const Result<wire::LineManifest> again = wire::decodeManifest(wire::encodeManifest(manifest()));
    QVERIFY(again);
    QVERIFY(*again == manifest());
}

void TestDeliveryCodec::manifest_namesTheBadField_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("field");
    QTest::newRow("no line") << 0 << "line";
    QTest::newRow("generation 0") << 1 << "generation";
    QTest::newRow("no members") << 2 << "members";
    QTest::newRow("member without a station") << 3 << "members[1].station_id";
    QTest::newRow("member without a recipe") << 4 << "members[0].recipe_digest";
}

void TestDeliveryCodec::manifest_namesTheBadField()
{
    QFETCH(int, change);
    QFETCH(QString, field);
    wire::LineManifest bad = manifest();
    switch (change) {
    case 0: bad.line.clear(); break;
    case 1: bad.generation = 0; break;
    case 2: bad.members.clear(); break;
    case 3: bad.members[1].station = {}; break;
    default: bad.members[0].recipe = {}; break;
    }
    const Result<wire::LineManifest> read = wire::decodeManifest(wire::encodeManifest(bad));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Errc::BadValue);
    QCOMPARE(QString::fromStdString(read.error().subject), field);
}

void TestDeliveryCodec::records_readBack()
{
    const wire::Ballot ballot{12, "6f1c", 0xfedcba9876543210U};
    const wire::StationRecord station{"Board test", ballot, {ballot, true, slot(3).generation}, true, true, 3,
                                      slot(4), slot(4), slot(5)};
    const auto stationAgain = wire::decodeStationRecord(wire::encodeStationRecord(station));
    QVERIFY(stationAgain);
    QVERIFY(*stationAgain == station);
    QVERIFY(*wire::decodeStationRecord(wire::encodeStationRecord({})) == wire::StationRecord{});
    const wire::HubRecord hub{"6f1c", 12, "Board test", slot(3).generation, wire::encodeManifest(manifest()), ballot,
                              wire::Decision::Reopen, slot(3).generation, true, true};
    const auto hubAgain = wire::decodeHubRecord(wire::encodeHubRecord(hub));
    QVERIFY(hubAgain);
    QVERIFY(*hubAgain == hub);
    QVERIFY(!wire::decodeHubRecord("")); // no decision is no record: an empty file does not pass for one
}

void TestDeliveryCodec::envelope_readsBack_withinTheLimit()
{
    const trust::Envelope envelope = *trust::seal(wire::manifestType, wire::encodeManifest(manifest()), key());
    const std::string bytes = wire::encodeEnvelope(envelope);
    const Result<trust::Envelope> again = wire::decodeEnvelope(bytes, bytes.size());
    QVERIFY(again);
    QVERIFY(*again == envelope);
    QCOMPARE(wire::decodeEnvelope(bytes, bytes.size() - 1).error().code, Errc::FileTooLarge);
}

void TestDeliveryCodec::flippedBits_neverPassForTheOriginal()
{
    trust::TrustedKeys keys;
    keys.add(key().publicKey(), {trust::Role::Release});
    const trust::Envelope good = *trust::seal(wire::manifestType, wire::encodeManifest(manifest()), key());
    const std::string bytes = wire::encodeEnvelope(good);
    int parsed = 0;
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        std::string flipped = bytes;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const Result<trust::Envelope> read = wire::decodeEnvelope(flipped, bytes.size());
        if (!read)
            continue;
        ++parsed;
        // What still verifies has the very bytes that were signed.
        if (keys.verify(*read, trust::Role::Release))
            QVERIFY2(read->payload == good.payload && read->type == good.type, qPrintable(QString::number(bit)));
    }
    QVERIFY(parsed > 0); // many flips parse: that is why parsing decides nothing
}

void TestDeliveryCodec::cutBytes_neverPassForTheOriginal()
{
    trust::TrustedKeys keys;
    keys.add(key().publicKey(), {trust::Role::Release});
    const std::string bytes =
        wire::encodeEnvelope(*trust::seal(wire::manifestType, wire::encodeManifest(manifest()), key()));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const Result<trust::Envelope> read = wire::decodeEnvelope(bytes.substr(0, size), bytes.size());
        QVERIFY(!read || !keys.verify(*read, trust::Role::Release));
    }
}

void TestDeliveryCodec::noise_isRefusedOrWellFormed()
{
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes(random() % 64, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        const Result<wire::LineManifest> read = wire::decodeManifest(bytes);
        QVERIFY(!read || (!read->line.empty() && !read->members.empty()));
        (void)wire::decodeStationRecord(bytes);
        (void)wire::decodeHubRecord(bytes);
    }
}

QTEST_GUILESS_MAIN(TestDeliveryCodec)
#include "tst_deliverycodec.moc"
