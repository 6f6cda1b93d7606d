// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/autosave.h"
#include "app/session/document.h"
#include "core/store/projectfile.h"
#include "tests/fakes/smallline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lw;

namespace {

model::Edit renamed(const model::Project &project, const char *name)
{
    model::Cell cell = project.frame.cells.front();
    cell.name.en = name;
    return {model::Change<model::Cell>{std::move(cell)}};
}

} // namespace

class tst_Recovery : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("journals")));
        m_file = m_home->filePath(QStringLiteral("small.line.json"));
    }

    void killedProgram_offersItsEdits_data()
    {
        QTest::addColumn<bool>("savedBefore");
        QTest::newRow("a file") << true;
        QTest::newRow("never saved") << false;
    }
    void killedProgram_offersItsEdits()
    {
        QFETCH(bool, savedBefore);
        if (savedBefore)
            QVERIFY(store::saveProject(m_file, fakes::smallLine()));
        killAfterWriting(savedBefore);

        const auto orphans = store::findOrphans(journals());
        QCOMPARE(orphans.size(), std::size_t(1));
        QCOMPARE(orphans.front().steps, QStringList({QStringLiteral("rename C01"), QStringLiteral("rename C02")}));
        QCOMPARE(orphans.front().state, savedBefore ? store::OrphanState::Applies : store::OrphanState::NeverSaved);

        session::Document document;
        session::Autosave autosave(document, journals());
        QVERIFY(autosave.recover(orphans.front()));
        QCOMPARE(document.project().frame.cells.at(0).name.en, std::string("Feeder"));
        QCOMPARE(document.project().frame.cells.at(1).name.en, std::string("Screws"));
        QCOMPARE(document.path(), savedBefore ? m_file : QString());
        QVERIFY(!document.isClean());
        QCOMPARE(document.unsavedSteps(), orphans.front().steps);

        QVERIFY(document.saveTo(m_file));
        QVERIFY(document.isClean());
        const auto saved = store::openProject(m_file);
        QVERIFY(saved);
        QVERIFY(saved->project == document.project());
        QVERIFY(store::findOrphans(journals()).empty());
    }

    void fileChangedMeanwhile_recoversAsCopy()
    {
        QVERIFY(store::saveProject(m_file, fakes::smallLine()));
        killAfterWriting(true);
        model::Project other = fakes::smallLine();
        other.header.name.en = "Changed by somebody else";
        QVERIFY(store::saveProject(m_file, other));

        const auto orphans = store::findOrphans(journals());
        QCOMPARE(orphans.size(), std::size_t(1));
        QCOMPARE(orphans.front().state, store::OrphanState::DocumentChanged);
        session::Document document;
        session::Autosave autosave(document, journals());
        QVERIFY(autosave.recover(orphans.front()));
        QCOMPARE(document.path(), QString());
        QCOMPARE(document.project().frame.cells.at(0).name.en, std::string("Feeder"));
    }

    void edit_isWrittenWithinASecond()
    {
        session::Document document;
        session::Autosave autosave(document, journals());
        document.load(fakes::smallLine(), {});
        QSignalSpy written(&autosave, &session::Autosave::written);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(document.edit(renamed(document.project(), "Feeder"), QStringLiteral("rename")));
        QVERIFY(written.wait(5000));
        // The promise is one second; what a loaded machine adds to the timer is not ours.
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void anotherDocument_leavesUnsavedWorkToBeOffered()
    {
        session::Document document;
        {
            session::Autosave autosave(document, journals());
            document.load(fakes::smallLine(), {});
            QVERIFY(document.edit(renamed(document.project(), "Feeder"), QStringLiteral("rename")));
            document.load(fakes::smallLine(), {});
        }
        const auto orphans = store::findOrphans(journals());
        QCOMPARE(orphans.size(), std::size_t(1));
        QCOMPARE(orphans.front().steps, QStringList({QStringLiteral("rename")}));
    }

    void undoneEdits_leaveNothing()
    {
        session::Document document;
        session::Autosave autosave(document, journals());
        document.load(fakes::smallLine(), {});
        QSignalSpy written(&autosave, &session::Autosave::written);
        QVERIFY(document.edit(renamed(document.project(), "Feeder"), QStringLiteral("rename")));
        QVERIFY(written.wait(5000));
        document.undoStack().undo();
        QVERIFY(document.isClean());
        QTRY_COMPARE(QDir(journals()).entryList({QStringLiteral("*.autosave")}, QDir::Files | QDir::Hidden).size(), 0);
    }

private:
    QString journals() const { return m_home->filePath(QStringLiteral("journals")); }

    void killAfterWriting(bool withFile)
    {
        QProcess program;
        QStringList arguments{journals()};
        if (withFile)
            arguments << m_file;
        program.start(QStringLiteral(LW_UNSAVED_WORK), arguments);
        QVERIFY(program.waitForStarted());
        QByteArray said;
        while (!said.contains("written") && program.waitForReadyRead(20000))
            said += program.readAllStandardOutput();
        QVERIFY(said.contains("written"));
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
