// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/document.h"
#include "core/model/lookup.h"
#include "core/store/projectfile.h"
#include "tests/fakes/randomline.h"
#include "tests/fakes/smallline.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lw;
using session::Document;

namespace {

const model::ProductId product("P1");

model::Edit quantity(const Document &document, double value)
{
    model::Operation operation = document.project().products.front().operations.front();
    operation.quantity = value;
    return {model::ChangeOperation{product, std::move(operation)}};
}

const model::Edit placeSpare{model::PlaceHead{product, model::HeadId("SD20-0003"), {model::CellId("C01"), 3}}};
const model::Edit placeTaken{model::PlaceHead{product, model::HeadId("SD20-0003"), {model::CellId("C01"), 1}}};

} // namespace

class tst_Document : public QObject
{
    Q_OBJECT

private slots:
    void edits_undoneAndRedone_areExact()
    {
        test::Random random(20260611);
        for (int round = 0; round < 20; ++round) {
            Document document;
            document.load(test::randomLine(random), {});
            std::vector<model::Project> states{document.project()};
            for (int i = 0; i < 30; ++i)
                if (document.edit(test::randomEdit(random, document.project()), QStringLiteral("step")))
                    states.push_back(document.project());
            QVERIFY(states.size() > 5);
            QCOMPARE(document.undoStack().count(), static_cast<int>(states.size()) - 1);
            for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
                document.undoStack().undo();
                QVERIFY(document.project() == *state);
            }
            QVERIFY(document.isClean());
            for (auto state = states.begin() + 1; state != states.end(); ++state) {
                document.undoStack().redo();
                QVERIFY(document.project() == *state);
            }
        }
    }

    void report_isNeverStale()
    {
        test::Random random(7);
        Document document;
        document.load(test::randomLine(random), {});
        for (int i = 0; i < 120; ++i) {
            if (i % 5 == 4)
                document.undoStack().undo();
            else if (const auto done = document.edit(test::randomEdit(random, document.project()), QStringLiteral("step")); !done)
                continue;
            if (i % 7 == 3 && !document.project().products.empty())
                document.setProduct(document.project().products[test::pick(random, document.project().products.size())].id);
            if (document.product().empty())
                continue;
            const takt::LineReport fresh = takt::checkLine(document.project(), document.product());
            QCOMPARE(document.report().lineCycle.count(), fresh.lineCycle.count());
            QCOMPARE(document.report().cells.size(), fresh.cells.size());
            QVERIFY(document.report().problems == fresh.problems);
        }
    }

    void refusedEdit_changesNothingAndSaysWhy()
    {
        Document document;
        document.load(fakes::smallLine(), {});
        const model::Project before = document.project();
        const auto revision = document.revision();
        QSignalSpy refused(&document, &Document::refused);
        QSignalSpy changed(&document, &Document::changed);
        const auto result = document.edit(placeTaken, QStringLiteral("place"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::SocketTaken);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(changed.count(), 0);
        QVERIFY(document.project() == before);
        QCOMPARE(document.revision(), revision);
        QCOMPARE(document.undoStack().count(), 0);
    }

    void preview_tellsTheFutureAndLeavesThePresent()
    {
        Document document;
        document.load(fakes::smallLine(), {});
        const model::Project before = document.project();
        const Duration cycle = document.report().lineCycle;
        const auto preview = document.preview(quantity(document, 20));
        QVERIFY(preview);
        QVERIFY(preview->lineCycle > cycle);
        QVERIFY(document.project() == before);
        QCOMPARE(document.report().lineCycle.count(), cycle.count());
        QVERIFY(document.isClean());

        QVERIFY(document.edit(quantity(document, 20), QStringLiteral("quantity")));
        QCOMPARE(document.report().lineCycle.count(), preview->lineCycle.count());
        QVERIFY(!document.preview(placeTaken));
    }

    void typingInOneField_isOneStep()
    {
        Document document;
        document.load(fakes::smallLine(), {});
        const model::Project before = document.project();
        for (const double value : {1.0, 12.0, 125.0})
            QVERIFY(document.edit(quantity(document, value), QStringLiteral("quantity"), QStringLiteral("OP010 quantity")));
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(document.edit(placeSpare, QStringLiteral("place"), QStringLiteral("place")));
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        document.undoStack().undo();
        QVERIFY(document.project() == before);
        document.undoStack().redo();
        QCOMPARE(document.project().products.front().operations.front().quantity, 125.0);
    }

    void steps_areNamed()
    {
        Document document;
        document.setStepNamer([](const model::Project &, const model::Edit &) { return QStringLiteral("named"); });
        document.load(fakes::smallLine(), {});
        QVERIFY(document.edit(placeSpare));
        QVERIFY(document.edit(quantity(document, 3), QStringLiteral("quantity")));
        QCOMPARE(document.unsavedSteps(), QStringList({QStringLiteral("named"), QStringLiteral("quantity")}));
        document.undoStack().undo();
        QCOMPARE(document.unsavedSteps(), QStringList({QStringLiteral("named")}));
    }

    void saving_makesClean()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("a.line.json"));
        Document document;
        document.load(fakes::smallLine(), {});
        QVERIFY(document.edit(placeSpare, QStringLiteral("place")));
        QVERIFY(!document.isClean());
        QSignalSpy clean(&document, &Document::cleanChanged);
        QVERIFY(document.saveTo(file));
        QVERIFY(document.isClean());
        QVERIFY(!clean.isEmpty());
        QCOMPARE(document.path(), file);
        QVERIFY(document.unsavedSteps().isEmpty());
        const auto opened = store::openProject(file);
        QVERIFY(opened);
        QVERIFY(opened->project == document.project());
        QCOMPARE(opened->digest, document.baseDigest());

        document.undoStack().undo();
        QVERIFY(!document.isClean());
        const auto refusedPath = document.saveTo(home.filePath(QStringLiteral("missing/folder/a.line.json")));
        QVERIFY(!refusedPath);
        QVERIFY(!document.isClean());
        QCOMPARE(document.path(), file);
    }

    void product_followsTheProject()
    {
        Document document;
        QVERIFY(document.product().empty());
        QVERIFY(document.report().cells.empty());
        document.load(fakes::smallLine(), {});
        QCOMPARE(document.product().value, product.value);
        QSignalSpy changed(&document, &Document::productChanged);
        QVERIFY(document.edit({model::Erase<model::Product>{product}}, QStringLiteral("remove")));
        QVERIFY(document.product().empty());
        document.undoStack().undo();
        QCOMPARE(document.product().value, product.value);
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Document)
#include "tst_document.moc"
