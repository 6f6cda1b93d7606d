// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/model/catalogmerge.h"
#include "core/model/catalogusers.h"
#include "core/model/lookup.h"
#include "tests/fakes/smallline.h"

#include <algorithm>

using namespace lw;
using namespace lw::model;

namespace {

const MergeItem *item(const std::vector<MergeItem> &items, MergeKind kind, const char *id)
{
    const auto at = std::find_if(items.begin(), items.end(), [&](const MergeItem &entry) { return entry.kind == kind && entry.id == id; });
    return at == items.end() ? nullptr : &*at;
}

using Names = std::vector<std::string>;

} // namespace

class tst_CatalogMerge : public QObject
{
    Q_OBJECT

private slots:
    void equalCatalogs_areTheSameThroughout()
    {
        const Project project = fakes::smallLine();
        const auto items = compareCatalogs(project, project.catalog);
        QCOMPARE(items.size(), std::size_t(1 + 2 + 3 + 2 + 2)); // platform, interfaces, processes, cells, heads
        for (const MergeItem &entry : items) {
            QCOMPARE(entry.state, MergeState::Same);
            QVERIFY(entry.fields.empty());
        }
        const auto nothing = mergeCatalogs(project, project.catalog, items);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, Errc::NothingToDo);
    }

    void differences_areNamed()
    {
        const Project project = fakes::smallLine();
        Catalog other = project.catalog;
        HeadType &screw = other.headTypes[1];
        screw.cost.minor += 100;
        screw.capabilities[0].time.perUnit = fromSeconds(0.6);
        screw.calibrations.push_back({.key = "torque", .name = {"Torque", "扭矩"}, .time = fromSeconds(30)});
        other.cellTypes[0].indexTime = fromSeconds(2);
        other.cellTypes[0].sockets.push_back({InterfaceId("B"), 3});
        other.processes[1].parameters[0].maximum = 3;
        other.platform.pitch = fromMillimetres(300);
        other.platform.interfaces[1].name.en = "Strong";
        const auto items = compareCatalogs(project, other);
        QCOMPARE(item(items, MergeKind::HeadType, "SD-20")->state, MergeState::Changed);
        QCOMPARE(item(items, MergeKind::HeadType, "SD-20")->fields, (Names{"capability screw", "calibration torque", "cost"}));
        QCOMPARE(item(items, MergeKind::CellType, "PU-600")->fields, (Names{"socket 4", "indexTime"}));
        QCOMPARE(item(items, MergeKind::Process, "screw")->fields, (Names{"parameter torque"}));
        QCOMPARE(item(items, MergeKind::Platform, "")->fields, (Names{"pitch"}));
        QCOMPARE(item(items, MergeKind::Interface, "B")->state, MergeState::Changed);
        QCOMPARE(item(items, MergeKind::HeadType, "PP-4")->state, MergeState::Same);
    }

    void whatWouldBreakTheLine_isAConflict()
    {
        const Project project = fakes::smallLine();
        Catalog other = project.catalog;
        other.headTypes[1].capabilities.clear(); // it screws in the line
        other.cellTypes[0].sockets.resize(1);    // heads sit in the others
        const auto items = compareCatalogs(project, other);
        const MergeItem *screw = item(items, MergeKind::HeadType, "SD-20");
        QCOMPARE(screw->state, MergeState::Conflict);
        QVERIFY(std::all_of(screw->conflicts.begin(), screw->conflicts.end(), [](const Problem &problem) { return problem.severity == Severity::Error; }));
        QVERIFY(std::any_of(screw->conflicts.begin(), screw->conflicts.end(),
                            [](const Problem &problem) { return problem.code == ProblemCode::CapabilityMissing; }));
        QCOMPARE(item(items, MergeKind::CellType, "PU-600")->state, MergeState::Conflict);
    }

    void merging_isOneStepAndTakesNothingAway()
    {
        const Project project = fakes::smallLine();
        Catalog other = project.catalog;
        other.headTypes.erase(other.headTypes.begin()); // only the project has PP-4
        other.headTypes[0].cost.minor = 7;
        HeadType fresh = other.headTypes[0];
        fresh.id = HeadTypeId("SD-30");
        fresh.interface = InterfaceId("C");
        other.headTypes.push_back(fresh);
        other.platform.interfaces.push_back({.id = InterfaceId("C"), .name = {"New", "新"}});
        const auto items = compareCatalogs(project, other);
        QCOMPARE(item(items, MergeKind::HeadType, "SD-30")->state, MergeState::New);
        QCOMPARE(item(items, MergeKind::Interface, "C")->state, MergeState::New);

        Project merged = project;
        const auto edit = mergeCatalogs(project, other, items);
        QVERIFY(edit);
        const auto inverse = applyEdit(merged, *edit);
        QVERIFY(inverse);
        QCOMPARE(merged.catalog.headTypes.size(), std::size_t(3));
        QVERIFY(find(merged, HeadTypeId("PP-4")));
        QCOMPARE(find(merged, HeadTypeId("SD-20"))->cost.minor, std::int64_t(7));
        QCOMPARE(merged.catalog.platform.interfaces.back().id, InterfaceId("C"));
        QVERIFY(applyEdit(merged, *inverse));
        QCOMPARE(merged, project);

        // Only what is wanted.
        const auto some = mergeCatalogs(project, other, {*item(items, MergeKind::HeadType, "SD-20")});
        QVERIFY(some);
        QVERIFY(applyEdit(merged, *some));
        QCOMPARE(merged.catalog.headTypes.size(), std::size_t(2));
        QCOMPARE(merged.catalog.platform, project.catalog.platform);
    }

    void users_areNamed()
    {
        const Project project = fakes::smallLine();
        QCOMPARE(usersOf(project, CellTypeId("MU-900")), (Names{"C03"}));
        QCOMPARE(usersOf(project, ProcessId("screw")), (Names{"SD-20", "P1/OP030", "P1/OP040"}));
        QCOMPARE(usersOf(project, ProcessId("screw"), "torque"), (Names{"SD-20", "P1/OP030", "P1/OP040"}));
        QCOMPARE(usersOf(project, InterfaceId("A")), (Names{"PU-600", "PP-4", "SD-20"}));
        QVERIFY(usersOf(project, InterfaceId("B")).empty());
        QCOMPARE(usersOf(project, HeadTypeId("SD-20")).size(), std::size_t(3));
        QVERIFY(!usersOf(project, CellTypeId("PU-600"), 1).empty());
        QVERIFY(usersOf(project, CellTypeId("PU-600"), 9).empty());
    }
};

QTEST_APPLESS_MAIN(tst_CatalogMerge)
#include "tst_catalogmerge.moc"
