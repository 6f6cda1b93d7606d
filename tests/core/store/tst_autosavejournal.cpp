// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/autosave.h"
#include "core/store/projectfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdio>

using namespace lw;
using store::AutosaveJournal;
using store::findOrphans;
using store::Orphan;
using store::OrphanState;

namespace {

model::Project projectOf(int cells)
{
    model::Project project{.header = {.name = {.en = "Board test", .zh = "板级测试"}}};
    for (int i = 0; i < cells; ++i)
        project.frame.cells.push_back({.id = model::CellId("C" + std::to_string(i))});
    return project;
}

/// In a process of its own: holds unsaved work on the document until it is killed.
int holdUnsavedWork(const QString &directory, const QString &document)
{
    AutosaveJournal journal(directory);
    const auto opened = store::openProject(document);
    journal.attach(document, opened ? opened->digest : QByteArray());
    if (!journal.write(projectOf(5), 7, {QStringLiteral("Add C4")}))
        return 1;
    std::puts("written");
    std::fflush(stdout);
    return std::getchar(); // until somebody ends it
}

} // namespace

class TestAutosave : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void livingJournal_isNotOffered();
    void killedProcess_leavesAnOrphan();
    void orphan_isAdopted();
    void neverSaved_isKeptInTheDirectory();
    void saved_deletesTheJournal();
    void saved_keepsTheJournalWhenTheFileDiffers();
    void alreadySaved_isClearedAway();
    void changedDocument_isSaid();
    void missingDocument_isSaid();
    void damagedJournal_isSaid();
    void secondDocumentWindow_takesAPlaceOfItsOwn();
    void unrecoveredWork_isNotOverwritten();
    void folderWithoutWriteAccess_fallsBack();
    void discard_leavesNothing();
    void failedWrite_keepsTheStateBefore();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QByteArray save(const QString &document, int cells) { return *store::saveProject(document, projectOf(cells)); }
    void leaveOrphan(const QString &document, int cells);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_autosave;
    QString m_document;
};

void TestAutosave::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("lines")));
    m_autosave = path("autosave");
    m_document = path("lines/board-test.line.json");
    save(m_document, 4);
}

void TestAutosave::cleanup()
{
    m_dir.reset();
}

/// As a process does that ends without saving: the destructor leaves the file.
void TestAutosave::leaveOrphan(const QString &document, int cells)
{
    AutosaveJournal journal(m_autosave);
    journal.attach(document, document.isEmpty() ? QByteArray() : store::openProject(document)->digest);
    QVERIFY(journal.write(projectOf(cells), 12, {QStringLiteral("Add C4"), QStringLiteral("放置 SD20-0412")}));
}

void TestAutosave::livingJournal_isNotOffered()
{
    AutosaveJournal journal(m_autosave);
    journal.attach(m_document, store::openProject(m_document)->digest);
    QVERIFY(journal.write(projectOf(5), 1, {}));
    QVERIFY(QFile::exists(path("lines/.board-test.line.json.autosave")));
    QVERIFY(findOrphans(m_autosave).empty());
}

void TestAutosave::killedProcess_leavesAnOrphan()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_autosave, m_document});
    QVERIFY(other.waitForReadyRead());
    QVERIFY(findOrphans(m_autosave).empty());
    other.kill();
    QVERIFY(other.waitForFinished());

    const std::vector<Orphan> orphans = findOrphans(m_autosave);
    QCOMPARE(orphans.size(), 1u);
    QCOMPARE(orphans[0].document, m_document);
    QCOMPARE(orphans[0].name.zh, "板级测试");
    QCOMPARE(orphans[0].revision, 7u);
    QCOMPARE(orphans[0].steps, QStringList{QStringLiteral("Add C4")});
    QCOMPARE(orphans[0].state, OrphanState::Applies);
}

void TestAutosave::orphan_isAdopted()
{
    leaveOrphan(m_document, 6);
    const std::vector<Orphan> orphans = findOrphans(m_autosave);
    QCOMPARE(orphans.size(), 1u);

    AutosaveJournal journal(m_autosave);
    const auto adopted = journal.adopt(orphans[0]);
    QVERIFY(adopted);
    QVERIFY(adopted->project == projectOf(6));
    QCOMPARE(adopted->steps.size(), 2u);
    QVERIFY(findOrphans(m_autosave).empty()); // in living hands again
    AutosaveJournal rival(m_autosave);
    QCOMPARE(rival.adopt(orphans[0]).error().code, Errc::Refused);
    QCOMPARE(store::discardOrphan(orphans[0], m_autosave).error().code, Errc::Refused);

    QVERIFY(journal.write(projectOf(7), 13, {}));
    const QByteArray digest = save(m_document, 7);
    QVERIFY(journal.saved(m_document, digest));
    QVERIFY(!QFile::exists(orphans[0].journal));
}

void TestAutosave::neverSaved_isKeptInTheDirectory()
{
    leaveOrphan({}, 3);
    leaveOrphan({}, 4);
    const std::vector<Orphan> orphans = findOrphans(m_autosave);
    QCOMPARE(orphans.size(), 2u);
    for (const Orphan &orphan : orphans) {
        QCOMPARE(orphan.state, OrphanState::NeverSaved);
        QVERIFY(orphan.document.isEmpty());
        QVERIFY(store::discardOrphan(orphan, m_autosave));
    }
    QVERIFY(findOrphans(m_autosave).empty());
    QVERIFY(QDir(m_autosave).isEmpty(QDir::Files | QDir::Hidden));
}

void TestAutosave::saved_deletesTheJournal()
{
    AutosaveJournal journal(m_autosave);
    journal.attach({}, {});
    QVERIFY(journal.write(projectOf(5), 1, {}));
    const QString chosen = path("lines/new.line.json");
    QVERIFY(journal.saved(chosen, save(chosen, 5)));
    QVERIFY(QDir(m_autosave).isEmpty(QDir::Files | QDir::Hidden));
    QVERIFY(journal.write(projectOf(6), 2, {})); // from here on beside the new file
    QVERIFY(QFile::exists(path("lines/.new.line.json.autosave")));
}

void TestAutosave::saved_keepsTheJournalWhenTheFileDiffers()
{
    AutosaveJournal journal(m_autosave);
    journal.attach(m_document, store::openProject(m_document)->digest);
    QVERIFY(journal.write(projectOf(5), 1, {}));
    const QByteArray digest = save(m_document, 5);
    save(m_document, 9); // by somebody else, in between
    QCOMPARE(journal.saved(m_document, digest).error().code, Errc::DigestMismatch);
    QVERIFY(QFile::remove(m_document));
    QCOMPARE(journal.saved(m_document, digest).error().code, Errc::FileNotFound);
    QVERIFY(QFile::exists(path("lines/.board-test.line.json.autosave")));
}

void TestAutosave::alreadySaved_isClearedAway()
{
    leaveOrphan(m_document, 6);
    save(m_document, 6); // the program died between saving and clearing away
    QVERIFY(findOrphans(m_autosave).empty());
    QVERIFY(!QFile::exists(path("lines/.board-test.line.json.autosave")));
}

void TestAutosave::changedDocument_isSaid()
{
    leaveOrphan(m_document, 6);
    save(m_document, 8);
    const std::vector<Orphan> orphans = findOrphans(m_autosave);
    QCOMPARE(orphans.size(), 1u);
    QCOMPARE(orphans[0].state, OrphanState::DocumentChanged);
}

void TestAutosave::missingDocument_isSaid()
{
    leaveOrphan(m_document, 6);
    QVERIFY(QFile::remove(m_document));
    const std::vector<Orphan> orphans = findOrphans(m_autosave);
    QCOMPARE(orphans.size(), 1u);
    QCOMPARE(orphans[0].state, OrphanState::DocumentMissing);
}

void TestAutosave::damagedJournal_isSaid()
{
    leaveOrphan(m_document, 6);
    QFile journal(path("lines/.board-test.line.json.autosave"));
    QVERIFY(journal.resize(journal.size() / 2));
    const std::vector<Orphan> orphans = findOrphans(m_autosave);
    QCOMPARE(orphans.size(), 1u);
    QCOMPARE(orphans[0].state, OrphanState::Damaged);
    QCOMPARE(orphans[0].error.code, Errc::SyntaxError);
    QVERIFY(orphans[0].error.line > 1);
    AutosaveJournal heir(m_autosave);
    QCOMPARE(heir.adopt(orphans[0]).error().code, Errc::SyntaxError);
}

void TestAutosave::secondDocumentWindow_takesAPlaceOfItsOwn()
{
    const QByteArray digest = store::openProject(m_document)->digest;
    {
        AutosaveJournal first(m_autosave);
        AutosaveJournal second(m_autosave);
        first.attach(m_document, digest);
        second.attach(m_document, digest);
        QVERIFY(first.write(projectOf(5), 1, {}));
        QVERIFY(second.write(projectOf(6), 1, {}));
    }
    QCOMPARE(findOrphans(m_autosave).size(), 2u);
}

void TestAutosave::unrecoveredWork_isNotOverwritten()
{
    leaveOrphan(m_document, 6);
    leaveOrphan(m_document, 7); // opened again without looking at what was left
    QCOMPARE(findOrphans(m_autosave).size(), 2u);
}

void TestAutosave::folderWithoutWriteAccess_fallsBack()
{
    // A document whose folder cannot hold another file; a plain file in its place refuses everyone, root too.
    AutosaveJournal journal(m_autosave);
    journal.attach(m_document + QStringLiteral("/inside.line.json"), QByteArray(64, 'a'));
    QVERIFY(journal.write(projectOf(5), 1, {}));
    QCOMPARE(QDir(m_autosave).entryList({QStringLiteral("*.autosave")}, QDir::Files).size(), 1);
}

void TestAutosave::discard_leavesNothing()
{
    AutosaveJournal journal(m_autosave);
    journal.attach(m_document, store::openProject(m_document)->digest);
    QVERIFY(journal.write(projectOf(5), 1, {}));
    QVERIFY(journal.discard());
    QVERIFY(journal.discard()); // nothing to give up is fine
    QVERIFY(QDir(m_autosave).isEmpty(QDir::Files | QDir::Hidden));
    QCOMPARE(QDir(path("lines")).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("board-test.line.json")});
}

void TestAutosave::failedWrite_keepsTheStateBefore()
{
    AutosaveJournal journal(m_autosave);
    journal.attach({}, {});
    QFile blocker(m_autosave); // the directory cannot be made
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QCOMPARE(journal.write(projectOf(5), 1, {}).error().code, Errc::FileUnwritable);
    QVERIFY(blocker.remove());
    QVERIFY(journal.write(projectOf(5), 1, {}));

    model::Project unreadable = projectOf(6);
    unreadable.demands = {{.product = model::ProductId("X10"), .unitsPerDay = std::nan("")}};
    QCOMPARE(journal.write(unreadable, 2, {}).error().subject, "project.demands[0].unitsPerDay");
    journal.attach({}, {}); // as if the program had ended
    const std::vector<Orphan> orphans = findOrphans(m_autosave);
    QCOMPARE(orphans.size(), 1u);
    QCOMPARE(orphans[0].revision, 1u);
    QCOMPARE(orphans[0].state, OrphanState::NeverSaved);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--hold"))
        return holdUnsavedWork(arguments[2], arguments[3]);
    TestAutosave test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_autosavejournal.moc"
