// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/link/testline.h"

#include <QTemporaryDir>

using namespace lw;
using namespace lw::test;
using wire::RefusalCode;

namespace {

struct Case {
    std::string line = "line";
    std::uint64_t generation = 2;
    std::vector<wire::Member> members;
    std::string payload = "recipe two";
    char manifestKey = 'a';
    char recipeKey = 'r';
    std::string manifestType{wire::manifestType};
    std::string recipeType{wire::recipeType};
    bool garbageManifest = false;
    std::string sent; ///< bytes on the way; the payload when empty
};

/// One station that runs generation 1, and what it answers to the case's offer and chunks.
std::optional<wire::Reason> answerTo(const Case &given, FakeBody &body, link::AgentOptions options = {})
{
    TestLine line(1);
    line.connectAll();
    if (!line.hub->deliver(line.order(1)) || line.run() != wire::Outcome::Delivered)
        return wire::Reason{RefusalCode::NotIntroduced, {}, false}; // no case expects this
    link::StationAgent agent(body, line.stations[0]->storage, line.keys, line.clock, options);
    agent.start();
    const wire::LineManifest manifest{given.line, given.generation, {}, given.members};
    const std::string bytes = given.garbageManifest ? std::string("\xff\xff") : wire::encodeManifest(manifest);
    const trust::Envelope recipe = *trust::seal(given.recipeType, given.payload, testKey(given.recipeKey));
    const wire::Offer offer{*trust::seal(given.manifestType, bytes, testKey(given.manifestKey)), recipe.type,
                            recipe.signatures};
    auto answers = agent.received(offer);
    const std::string sent = given.sent.empty() ? given.payload : given.sent;
    for (std::size_t offset = 0; offset < sent.size(); offset += 4) {
        if (const auto *refusal = std::get_if<wire::Refusal>(&answers.front()))
            return refusal->reason;
        answers = agent.received(wire::Chunk{trust::sha256(given.payload), offset, sent.substr(offset, 4)});
    }
    if (const auto *refusal = std::get_if<wire::Refusal>(&answers.front()))
        return refusal->reason;
    return {};
}

Case goodCase()
{
    Case given;
    given.members = {{model::CellId{"C01"}, "PU-600", trust::sha256(given.payload), given.payload.size()}};
    return given;
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestStationAgent : public QObject
{
    Q_OBJECT

private slots:
    void goodRecipe_isStaged();
    void badOffer_isRefused_data();
    void badOffer_isRefused();
    void ownLimits_win();
    void brokenTransfer_goesOnWhereItStopped();
    void fullDisk_isToldAndNothingChanges();
    void damagedRecord_keepsTheGateClosed();
    void fault_forbidsArming();
    void report_onChange_andAfterTheInterval();
};

void TestStationAgent::goodRecipe_isStaged()
{
    FakeBody body("C01");
    const auto reason = answerTo(goodCase(), body);
    QVERIFY(!reason);
}

void TestStationAgent::badOffer_isRefused_data()
{
    QTest::addColumn<Case>("given");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, RefusalCode code, auto change) {
        Case given = goodCase();
        change(given);
        QTest::newRow(name) << given << static_cast<int>(code);
    };
    row("manifest by a stranger", RefusalCode::SignatureInvalid, [](Case &c) { c.manifestKey = 'x'; });
    row("manifest by the recipe key", RefusalCode::SignatureInvalid, [](Case &c) { c.manifestKey = 'r'; });
    row("signed, but no manifest", RefusalCode::SignatureInvalid, [](Case &c) { c.manifestType = wire::recipeType; });
    row("manifest does not parse", RefusalCode::Unparsable, [](Case &c) { c.garbageManifest = true; });
    row("another line", RefusalCode::WrongLine, [](Case &c) { c.line = "other"; });
    row("not a member", RefusalCode::NotMember, [](Case &c) { c.members[0].station.value = "C02"; });
    row("member twice", RefusalCode::DuplicateMember, [](Case &c) { c.members.push_back(c.members[0]); });
    row("another class", RefusalCode::WrongClass, [](Case &c) { c.members[0].stationClass = "PU-900"; });
    row("old generation", RefusalCode::GenerationNotAbove, [](Case &c) { c.generation = 1; });
    row("far generation", RefusalCode::GenerationJump, [](Case &c) { c.generation = 1002; });
    row("too large", RefusalCode::TooLarge, [](Case &c) { c.members[0].size = wire::recipeSizeLimit + 1; });
    row("one byte changed", RefusalCode::DigestMismatch, [](Case &c) { c.sent = "recipe twp"; });
    row("longer than announced", RefusalCode::DigestMismatch, [](Case &c) { c.sent = "recipe two and more"; });
    row("recipe by the approver", RefusalCode::SignatureInvalid, [](Case &c) { c.recipeKey = 'a'; });
    row("signed as something else", RefusalCode::SignatureInvalid, [](Case &c) { c.recipeType = "text/plain"; });
}

void TestStationAgent::badOffer_isRefused()
{
    QFETCH(Case, given);
    QFETCH(int, code);
    FakeBody body("C01");
    const auto reason = answerTo(given, body);
    QVERIFY(reason.has_value());
    QCOMPARE(static_cast<int>(reason->code), code);
    QVERIFY(!reason->temporary);
}

void TestStationAgent::ownLimits_win()
{
    FakeBody body("C01");
    Case given = goodCase();
    given.payload = "nonsense, but signed and announced";
    given.members[0].recipe = trust::sha256(given.payload);
    given.members[0].size = given.payload.size();
    QCOMPARE(answerTo(given, body)->code, RefusalCode::Unparsable);
    QCOMPARE(answerTo(goodCase(), body, {.recipeLimit = 4})->code, RefusalCode::TooLarge);
}

void TestStationAgent::brokenTransfer_goesOnWhereItStopped()
{
    TestLine line(1);
    link::StationAgent &agent = *line.stations[0]->agent;
    const link::DeliveryOrder order = line.order(1);
    const trust::Envelope &recipe = order.recipes[0];
    const wire::Offer offer{order.manifest, recipe.type, recipe.signatures};
    const trust::Digest digest = trust::sha256(recipe.payload);
    QCOMPARE(std::get<wire::StageState>(agent.received(offer).front()).have, std::uint64_t{0});
    QCOMPARE(std::get<wire::StageState>(agent.received(wire::Chunk{digest, 0, recipe.payload.substr(0, 5)}).front()).have,
             std::uint64_t{5});
    (void)agent.connected(); // a new stream
    QCOMPARE(std::get<wire::StageState>(agent.received(offer).front()).have, std::uint64_t{5});
    // A repeated and a too early chunk change nothing.
    QCOMPARE(std::get<wire::StageState>(agent.received(wire::Chunk{digest, 0, recipe.payload.substr(0, 5)}).front()).have,
             std::uint64_t{5});
    QCOMPARE(std::get<wire::StageState>(agent.received(wire::Chunk{digest, 7, "xx"}).front()).have, std::uint64_t{5});
    const auto last = agent.received(wire::Chunk{digest, 5, recipe.payload.substr(5)});
    QVERIFY(std::get<wire::StageState>(last.front()).staged);
    QVERIFY(std::holds_alternative<wire::Report>(last.back()));
}

void TestStationAgent::fullDisk_isToldAndNothingChanges()
{
    TestLine line(2);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    const wire::StationRecord before = line.stations[0]->agent->record();
    line.stations[0]->storage.failing = true;
    QVERIFY(line.hub->deliver(line.order(2)));
    QCOMPARE(line.run(), wire::Outcome::Refused);
    QCOMPARE(line.progress(0).reason->code, RefusalCode::StorageFailed);
    QVERIFY(line.stations[0]->agent->record() == before);
    QVERIFY(line.allOpenOn(1));
}

void TestStationAgent::damagedRecord_keepsTheGateClosed()
{
    const QTemporaryDir directory;
    TestLine line(1);
    FakeBody body("C01");
    link::FileStorage storage = *link::FileStorage::open(directory.filePath("C01").toStdString());
    wire::StationRecord record;
    record.gateOpen = true;
    QVERIFY(storage.write("station", wire::encodeStationRecord(record)));
    QFile file(directory.filePath("C01/station.rec"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(34));
    QVERIFY(file.putChar('?'));
    file.close();
    link::StationAgent agent(body, storage, line.keys, line.clock);
    agent.start();
    QVERIFY(!body.gateOpen);
    QVERIFY(!agent.report().gateOpen);
    QVERIFY(!agent.report().trouble.empty());
    const link::DeliveryOrder order = line.order(1);
    const auto answers = agent.received(wire::Offer{order.manifest, order.recipes[0].type, order.recipes[0].signatures});
    QCOMPARE(std::get<wire::Refusal>(answers.front()).reason.code, RefusalCode::StorageFailed);
}

void TestStationAgent::fault_forbidsArming()
{
    TestLine line(2);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    line.stations[1]->body.state = wire::PackmlState::Aborted;
    QVERIFY(line.hub->deliver(line.order(2)));
    QCOMPARE(line.run(), wire::Outcome::Refused);
    QCOMPARE(line.progress(1).reason->code, RefusalCode::StateForbids);
    QVERIFY(line.allOpenOn(1)); // the other one was armed and has opened again
}

void TestStationAgent::report_onChange_andAfterTheInterval()
{
    TestLine line(1);
    link::StationAgent &agent = *line.stations[0]->agent;
    QCOMPARE(agent.connected().size(), std::size_t{1});
    QVERIFY(agent.tick().empty());
    line.stations[0]->body.state = wire::PackmlState::Execute;
    QCOMPARE(agent.tick().size(), std::size_t{1});
    QVERIFY(agent.tick().empty());
    line.clock.advance(std::chrono::seconds(5));
    QCOMPARE(agent.tick().size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestStationAgent)
#include "tst_stationagent.moc"
