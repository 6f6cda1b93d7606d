// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/balance/salbp/verify.h"

using namespace lw;
using namespace lw::balance;

namespace {

const PlainProblem problem{.times = {4, 3, 5, 2}, .arcs = {{0, 1}, {1, 3}, {2, 3}}};
const PlainTarget target{.objective = Objective::Cells, .cycle = 7};

PlainBalance sound()
{
    return {.objective = Objective::Cells, .status = Status::Proven, .station = {0, 0, 1, 1}, .stations = 2, .cycle = 7,
            .stationsBound = 2, .cycleBound = 7, .nodes = 0, .elapsed = {}, .tooLong = {}};
}

bool finds(const PlainTarget &asked, const PlainBalance &broken, PlainFindingCode code)
{
    const auto found = verifyPlain(problem, asked, broken);
    return std::ranges::any_of(found, [&](const PlainFinding &finding) { return finding.code == code; });
}

} // namespace

class tst_VerifyPlain : public QObject
{
    Q_OBJECT

private slots:
    void soundBalance_hasNoFindings() { QVERIFY(verifyPlain(problem, target, sound()).empty()); }

    void eachFault_isFound()
    {
        PlainBalance broken = sound();
        broken.station = {1, 0, 0, 1};
        QVERIFY(finds(target, broken, PlainFindingCode::PrecedenceBroken));
        broken = sound();
        broken.station[2] = 0;
        QVERIFY(finds(target, broken, PlainFindingCode::OverCycle));
        broken = sound();
        broken.station[2] = 2;
        QVERIFY(finds(target, broken, PlainFindingCode::StationUnknown));
        broken = sound();
        broken.station.pop_back();
        QVERIFY(finds(target, broken, PlainFindingCode::Incomplete));
        broken = sound();
        broken.stations = 3;
        QVERIFY(finds(target, broken, PlainFindingCode::ValueWrong));
        broken = sound();
        broken.stationsBound = 1;
        QVERIFY(finds(target, broken, PlainFindingCode::BoundWrong));
        broken.status = Status::Feasible;
        QVERIFY(verifyPlain(problem, target, broken).empty());
        broken.stationsBound = 3;
        QVERIFY(finds(target, broken, PlainFindingCode::BoundWrong));
    }

    void shortestCycle_isMeasured()
    {
        const PlainTarget asked{.objective = Objective::Cycle, .stations = 2};
        PlainBalance balance = sound();
        balance.objective = Objective::Cycle;
        QVERIFY(verifyPlain(problem, asked, balance).empty());
        balance.cycle = 8;
        QVERIFY(finds(asked, balance, PlainFindingCode::ValueWrong));
        balance = sound();
        balance.objective = Objective::Cycle;
        QVERIFY(finds({.objective = Objective::Cycle, .stations = 1}, balance, PlainFindingCode::TooManyStations));
    }

    void missingBalance_isFoundWhenProven()
    {
        PlainBalance none{.objective = Objective::Cells, .status = Status::Proven, .station = {}, .tooLong = {}};
        QVERIFY(finds(target, none, PlainFindingCode::Incomplete));
        none.status = Status::Stopped;
        QVERIFY(verifyPlain(problem, target, none).empty());
    }
};

QTEST_GUILESS_MAIN(tst_VerifyPlain)
#include "tst_verifyplain.moc"
