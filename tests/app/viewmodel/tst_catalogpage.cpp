// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/viewmodel/catalogpagemodel.h"
#include "core/model/lookup.h"
#include "tests/app/viewmodel/desk.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace lw;
using viewmodel::CatalogFieldList;
using viewmodel::CatalogPageModel;
using viewmodel::CatalogSectionList;
using Kind = CatalogPageModel::Kind;

namespace {

QVariant value(const QAbstractItemModel &model, int row, const char *role)
{
    return model.data(model.index(row, 0), model.roleNames().key(role));
}

/// A field of a side by its key, and the row it stands in.
struct Place {
    CatalogFieldList *fields = nullptr;
    int row = -1;
};

Place find(CatalogSectionList &side, const char *key)
{
    for (int section = 0; section < side.count(); ++section) {
        auto *fields = value(side, section, "fields").value<CatalogFieldList *>();
        for (int row = 0; row < fields->count(); ++row)
            if (value(*fields, row, "key").toString() == QLatin1String(key))
                return {fields, row};
    }
    return {};
}

QString figure(CatalogPageModel &page, const char *key, const char *role)
{
    for (int row = 0; row < page.effect()->figures()->count(); ++row)
        if (value(*page.effect()->figures(), row, "key").toString() == QLatin1String(key))
            return value(*page.effect()->figures(), row, role).toString();
    return {};
}

struct CatalogDesk : test::Desk {
    CatalogPageModel page{context()};

    CatalogDesk() { page.setShown(true); }
    const model::Product &product() const { return document.project().products[0]; }
    const model::HeadType *head(const char *id) const { return model::find(document.project(), model::HeadTypeId(id)); }
};

} // namespace

class tst_CatalogPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void heads_areListedAndFound()
    {
        CatalogDesk desk;
        QAbstractItemModelTester tester(desk.page.entries());
        QCOMPARE(desk.page.entries()->count(), 2);
        QCOMPARE(desk.page.current(), QStringLiteral("PP-4"));
        desk.page.setSearchText(QStringLiteral("扭矩")); // of the process of SD-20, in the other language
        QCOMPARE(desk.page.entries()->count(), 1);
        QCOMPARE(value(*desk.page.entries(), 0, "key").toString(), QStringLiteral("SD-20"));
        desk.page.setSearchText({});
        desk.page.step(1);
        QCOMPARE(desk.page.current(), QStringLiteral("SD-20"));
        desk.page.step(5);
        QCOMPARE(desk.page.current(), QStringLiteral("SD-20"));
        QVERIFY(desk.page.usersText().contains(QStringLiteral("SD20-")));
    }

    void writing_showsTheEffectBeforeItIsTakenOver()
    {
        CatalogDesk desk;
        desk.page.select(QStringLiteral("SD-20"));
        const Place unit = find(*desk.page.right(), "screw.unit");
        QVERIFY(unit.fields);
        const QString cycle = figure(desk.page, "cycle", "before");
        QVERIFY(!desk.page.effect()->active());
        const auto revision = desk.document.revision();
        unit.fields->tryNumber(unit.row, 5.0);
        QVERIFY(desk.page.effect()->active());
        QCOMPARE(desk.document.revision(), revision); // nothing has happened
        QCOMPARE(figure(desk.page, "cycle", "before"), cycle);
        const QString after = figure(desk.page, "cycle", "after");
        QVERIFY(!after.isEmpty());
        QVERIFY(desk.page.effect()->problems()->count() > 0); // over takt now
        QVERIFY(value(*desk.page.effect()->problems(), 0, "gained").toBool());

        unit.fields->stopTrying();
        QVERIFY(!desk.page.effect()->active());
        QVERIFY(figure(desk.page, "cycle", "after").isEmpty());

        unit.fields->setNumber(unit.row, 5.0);
        QCOMPARE(desk.head("SD-20")->capabilities[0].time.perUnit, fromSeconds(5));
        QCOMPARE(figure(desk.page, "cycle", "before"), after); // it was told the truth
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), fakes::smallLine());
        QCOMPARE(figure(desk.page, "cycle", "before"), cycle);
        desk.document.undoStack().redo();
        QCOMPARE(figure(desk.page, "cycle", "before"), after);
    }

    void limits_holdEachOther()
    {
        CatalogDesk desk;
        desk.page.select(QStringLiteral("SD-20"));
        const Place least = find(*desk.page.right(), "screw.torque.min");
        QVERIFY(least.fields);
        QCOMPARE(value(*least.fields, least.row, "minimum").toDouble(), 0.01); // of the process
        QCOMPARE(value(*least.fields, least.row, "maximum").toDouble(), 0.6);  // the other end
        QCOMPARE(value(*least.fields, least.row, "unit").toString(), QString::fromUtf8("N·m"));
        least.fields->setNumber(least.row, 0.7);
        QVERIFY(!desk.document.undoStack().canUndo());
        least.fields->tryNumber(least.row, 0.11); // 0.10 wanted by OP040: tells so before it happens
        QVERIFY(desk.page.effect()->problems()->count() > 0);
        least.fields->setNumber(least.row, 0.11);
        QCOMPARE(desk.head("SD-20")->capabilities[0].limits[0].minimum, 0.11);
    }

    void envelope_followsWhatIsWritten()
    {
        CatalogDesk desk;
        QCOMPARE(desk.page.body(), QVector3D(64, 120, 200));
        QCOMPARE(desk.page.market(), QVector3D(100, 150, 205));
        QCOMPARE(desk.page.shareText(), QString::fromUtf8("1/2 · 50\u00a0%"));
        const Place width = find(*desk.page.left(), "width");
        width.fields->tryNumber(width.row, 32);
        QCOMPARE(desk.page.body(), QVector3D(32, 120, 200));
        width.fields->stopTrying();
        QCOMPARE(desk.page.body(), QVector3D(64, 120, 200));
        desk.page.select(QStringLiteral("SD-20"));
        QVERIFY(desk.page.shareText().isEmpty()); // no market machine known
    }

    void things_areMadeDoubledRenamedAndTakenAway()
    {
        CatalogDesk desk;
        for (const Kind kind : {Kind::Heads, Kind::Cells, Kind::Processes}) {
            desk.page.setKind(kind);
            const QString first = desk.page.current();
            const int count = desk.page.entries()->count();
            desk.page.duplicate();
            QCOMPARE(desk.page.current(), first + QStringLiteral("-2"));
            desk.page.create();
            QCOMPARE(desk.page.entries()->count(), count + 2);
            const Place id = find(*desk.page.left(), "id");
            QVERIFY(!value(*id.fields, id.row, "fixed").toBool());
            id.fields->tryText(id.row, first);
            QVERIFY(!value(*id.fields, id.row, "error").toString().isEmpty()); // taken
            id.fields->tryText(id.row, QStringLiteral("NEW-7"));
            QVERIFY(value(*id.fields, id.row, "error").toString().isEmpty());
            id.fields->setText(id.row, QStringLiteral("NEW-7"));
            QCOMPARE(desk.page.current(), QStringLiteral("NEW-7"));
            QCOMPARE(desk.page.entries()->count(), count + 2);
            desk.page.remove();
            QCOMPARE(desk.page.entries()->count(), count + 1);
            QVERIFY(desk.page.entries()->currentRow() >= 0);
        }
        while (desk.document.undoStack().canUndo())
            desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), fakes::smallLine());
    }

    void whatIsNeeded_isKeptAndNamed()
    {
        CatalogDesk desk;
        QSignalSpy refused(&desk.page, &CatalogPageModel::refused);
        desk.page.select(QStringLiteral("SD-20"));
        const Place id = find(*desk.page.left(), "id");
        QVERIFY(value(*id.fields, id.row, "fixed").toBool());
        desk.page.remove();
        QCOMPARE(refused.count(), 1);
        for (const model::Head &head : desk.document.project().frame.heads)
            if (head.type.value == "SD-20")
                QVERIFY(refused.at(0).at(0).toString().contains(QString::fromStdString(head.id.value)));
        desk.page.setKind(Kind::Processes);
        desk.page.select(QStringLiteral("screw"));
        desk.page.right()->remove(0); // the torque, which SD-20 limits and operations aim at
        QCOMPARE(refused.count(), 2);
        QVERIFY(refused.at(1).at(0).toString().contains(QStringLiteral("SD-20")));
        QVERIFY(!desk.document.undoStack().canUndo());
    }

    void capabilitiesAndSockets_comeAndGo()
    {
        CatalogDesk desk;
        desk.page.select(QStringLiteral("PP-4"));
        QCOMPARE(value(*desk.page.additions(), 0, "key").toString(), QStringLiteral("capability screw"));
        desk.page.add(QStringLiteral("capability screw"));
        const model::Capability *made = model::findCapability(*desk.head("PP-4"), model::ProcessId("screw"));
        QVERIFY(made);
        QCOMPARE(made->limits.size(), std::size_t(1));
        QCOMPARE(made->limits[0].maximum, 2.0); // as far as the process goes
        desk.page.right()->remove(1);
        QVERIFY(!model::findCapability(*desk.head("PP-4"), model::ProcessId("screw")));
        desk.page.add(QStringLiteral("calibration"));
        QCOMPARE(desk.head("PP-4")->calibrations.size(), std::size_t(1));

        desk.page.setKind(Kind::Cells);
        desk.page.select(QStringLiteral("PU-600"));
        QCOMPARE(desk.page.right()->count(), 3);
        QVERIFY(!value(*desk.page.right(), 0, "removable").toBool()); // sockets are known by their number
        QVERIFY(value(*desk.page.right(), 2, "removable").toBool());
        desk.page.add(QStringLiteral("socket"));
        QCOMPARE(desk.page.right()->count(), 4);
        const Place zone = find(*desk.page.right(), "socket 4.zone");
        QCOMPARE(value(*zone.fields, zone.row, "value").toDouble(), 3.0);
        desk.page.right()->remove(3);
        QCOMPARE(desk.page.right()->count(), 3);
        while (desk.document.undoStack().canUndo())
            desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), fakes::smallLine());
    }

    void files_areTakenOverAfterALook()
    {
        CatalogDesk desk;
        viewmodel::CatalogMergeModel &merge = *desk.page.merge();
        const QUrl file = QUrl::fromLocalFile(desk.home.filePath(QStringLiteral("ours.catalog.json")));
        QVERIFY(merge.save(file));
        QSignalSpy asked(&merge, &viewmodel::CatalogMergeModel::asked);
        merge.look(file);
        QCOMPARE(asked.count(), 1);
        QVERIFY(merge.error().isEmpty());
        QCOMPARE(merge.count(), 0); // all the same
        QCOMPARE(merge.takenCount(), 0);
        QVERIFY(!merge.accept());

        // Ours goes on: the file would bring back what was, and one thing that breaks the line.
        const Place cost = find(*desk.page.left(), "cost");
        cost.fields->setNumber(cost.row, 1);
        desk.page.setKind(Kind::Heads);
        desk.page.select(QStringLiteral("SD-20"));
        const Place most = find(*desk.page.right(), "screw.torque.max");
        most.fields->setNumber(most.row, 0.9);
        model::Operation strong = desk.document.project().products[0].operations[2];
        strong.parameters = {{"torque", 0.8, 0.75, 0.85}};
        QVERIFY(desk.document.edit({model::ChangeOperation{model::ProductId("P1"), strong}}));
        const model::Project before = desk.document.project();
        merge.look(file);
        QCOMPARE(merge.count(), 2);
        QCOMPARE(merge.takenCount(), 1); // what would break is not taken unless it is asked for
        QVERIFY(value(merge, 0, "taken").toBool());
        QVERIFY(!value(merge, 1, "taken").toBool());
        QVERIFY(!value(merge, 1, "details").toString().isEmpty());
        const int steps = desk.document.undoStack().count();
        QVERIFY(merge.accept());
        QCOMPARE(desk.document.undoStack().count(), steps + 1);
        QCOMPARE(desk.head("PP-4")->cost.minor, std::int64_t(1'200'000));
        QCOMPARE(desk.head("SD-20")->capabilities[0].limits[0].maximum, 0.9);
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), before);
        merge.look(file);
        merge.toggle(1);
        QVERIFY(merge.effect()->problems()->count() > 0); // told before it is done
        QVERIFY(merge.accept());
        QCOMPARE(desk.head("SD-20")->capabilities[0].limits[0].maximum, 0.6);
    }

    void damagedFiles_areNamedByLineAndField()
    {
        CatalogDesk desk;
        viewmodel::CatalogMergeModel &merge = *desk.page.merge();
        const QString path = desk.home.filePath(QStringLiteral("bad.catalog.json"));
        QVERIFY(merge.save(QUrl::fromLocalFile(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("\"powerW\"");
        QVERIFY(at > 0);
        const auto line = bytes.left(at).count('\n') + 1;
        bytes.replace(at, 8, "\"powrW\"");
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        merge.look(QUrl::fromLocalFile(path));
        QVERIFY2(merge.error().contains(QStringLiteral("line %1").arg(line)), qPrintable(merge.error()));
        QVERIFY2(merge.error().contains(QStringLiteral("powrW")), qPrintable(merge.error()));
        QCOMPARE(merge.count(), 0);
        QVERIFY(!merge.accept());
        merge.look(QUrl::fromLocalFile(desk.home.filePath(QStringLiteral("missing.catalog.json"))));
        QVERIFY(!merge.error().isEmpty());
        QVERIFY(!desk.document.undoStack().canUndo());
    }

    void problemsOfTheCatalog_leadToIt()
    {
        CatalogDesk desk;
        viewmodel::WorkbenchModel bench(desk.context(), desk.autosave);
        model::HeadType faulty = *desk.head("SD-20");
        faulty.interface = model::InterfaceId("Z"); // which the platform does not know
        QVERIFY(desk.document.edit({model::Change<model::HeadType>{faulty}}));
        int row = 0;
        while (row < bench.problems()->count() && !value(*bench.problems(), row, "key").toString().contains(QStringLiteral("unknown-reference SD-20")))
            ++row;
        QVERIFY(row < bench.problems()->count());
        bench.catalog()->setKind(Kind::Cells);
        bench.problems()->jump(row);
        QCOMPARE(bench.page(), viewmodel::WorkbenchModel::Page::Catalog);
        QCOMPARE(bench.catalog()->kind(), Kind::Heads);
        QCOMPARE(bench.catalog()->current(), QStringLiteral("SD-20"));
    }

    void otherProducts_areToldOfToo()
    {
        CatalogDesk desk;
        model::Product other = desk.product();
        other.id = model::ProductId("P2");
        other.name = {"Phone 2", "手机 2"};
        model::Setup setup = *model::findSetup(desk.document.project(), model::ProductId("P1"));
        setup.product = other.id;
        QVERIFY(desk.document.edit({model::EditGroup{{{model::Insert<model::Product>{other, 1}}, {model::ReplaceSetup{other.id, setup, {}}}}}}));
        desk.page.select(QStringLiteral("SD-20"));
        const Place unit = find(*desk.page.right(), "screw.unit");
        unit.fields->tryNumber(unit.row, 5.0);
        QVERIFY(!figure(desk.page, "cycle P2", "after").isEmpty());
        QCOMPARE(figure(desk.page, "cycle P2", "after"), figure(desk.page, "cycle", "after"));
        unit.fields->stopTrying();
        QVERIFY(figure(desk.page, "cycle P2", "label").isEmpty());
    }

    void platform_isWrittenToo()
    {
        CatalogDesk desk;
        desk.page.setKind(Kind::Platform);
        QVERIFY(!desk.page.canEditList());
        const Place pitch = find(*desk.page.left(), "pitch");
        pitch.fields->setNumber(pitch.row, 500);
        QCOMPARE(desk.document.project().catalog.platform.pitch, fromMillimetres(500));
        const Place version = find(*desk.page.left(), "catalog.version");
        version.fields->setText(version.row, QStringLiteral("2"));
        QCOMPARE(desk.document.project().catalog.version, std::string("2"));
        desk.page.add(QStringLiteral("interface"));
        QCOMPARE(desk.document.project().catalog.platform.interfaces.back().id, model::InterfaceId("C"));
        QSignalSpy refused(&desk.page, &CatalogPageModel::refused);
        desk.page.right()->remove(0); // A, which heads and sockets have
        QCOMPARE(refused.count(), 1);
    }
};

QTEST_MAIN(tst_CatalogPage)
#include "tst_catalogpage.moc"
