// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/atomicfile.h"
#include "core/store/catalogfile.h"
#include "core/store/projectfile.h"
#include "core/wire/projectjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <cmath>
#include <csignal>
#include <cstdio>
#include <random>

using namespace lw;

namespace {

/// Two projects of quite different size, so that a mixture of both could not pass for either.
model::Project projectOf(int cells)
{
    model::Project project{.header = {.name = {.en = "Line of " + std::to_string(cells)}}};
    for (int i = 0; i < cells; ++i)
        project.frame.cells.push_back({.id = model::CellId("C" + std::to_string(i)), .type = model::CellTypeId("PU-600")});
    return project;
}

const model::Project smallProject = projectOf(3);
const model::Project largeProject = projectOf(2000);

/// In a process of its own: saves the one and the other in turn until it is killed, a dot for each.
int saveForever(const QString &path)
{
    for (int i = 0;; ++i) {
        if (!store::saveProject(path, i % 2 == 0 ? largeProject : smallProject))
            return 1;
        std::putchar('.');
        std::fflush(stdout);
    }
}

/// In a process of its own: saves where no file may grow beyond 4 KiB, as on a full disk; 0 when that is refused.
int saveOnFullDisk(const QString &path)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{4096, 4096};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    const auto saved = store::saveProject(path, largeProject);
    return !saved && saved.error().code == Errc::FileUnwritable && saved.error().file == path.toStdString() ? 0 : 1;
}

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void save_thenOpen();
    void save_throughLink_keepsTheLink();
    void open_errors();
    void save_refusesWhatCouldNotBeOpened();
    void save_refusedLeavesTheOldFile();
    void fullDisk_leavesTheOldFile();
    void kill_leavesOneOrTheOther();
    void catalog_saveThenOpen();
};

void TestProjectFile::save_thenOpen()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("线体 1.line.json"));
    const auto digest = store::saveProject(path, largeProject);
    QVERIFY(digest);
    const auto opened = store::openProject(path);
    QVERIFY(opened);
    QVERIFY(opened->project == largeProject);
    QCOMPARE(opened->digest, *digest);
    QCOMPARE(digest->size(), 64);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing left beside it
}

void TestProjectFile::save_throughLink_keepsTheLink()
{
    const QTemporaryDir dir;
    const QString real = dir.filePath(QStringLiteral("real.line.json"));
    const QString link = dir.filePath(QStringLiteral("link.line.json"));
    QVERIFY(store::saveProject(real, smallProject));
    QVERIFY(QFile::link(real, link));
    QVERIFY(store::saveProject(link, largeProject));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(store::openProject(real)->project == largeProject);
}

void TestProjectFile::open_errors()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("bad.line.json"));
    const auto missing = store::openProject(path);
    QCOMPARE(missing.error().code, Errc::FileNotFound);
    QCOMPARE(missing.error().file, path.toStdString());
    QCOMPARE(store::openProject(dir.path()).error().code, Errc::FileUnreadable);

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"format\": \"linewright-project\",\n  \"version\": 1,\n  \"header\": {\"currency\": 7}\n}\n");
    file.close();
    const auto bad = store::openProject(path);
    QCOMPARE(bad.error().code, Errc::BadValue);
    QCOMPARE(bad.error().line, 4);
    QCOMPARE(bad.error().subject, "header.currency");
    QCOMPARE(bad.error().file, path.toStdString());

    QVERIFY(file.resize(wire::maxProjectBytes + 1));
    QCOMPARE(store::openProject(path).error().code, Errc::FileTooLarge);
}

void TestProjectFile::save_refusesWhatCouldNotBeOpened()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.line.json"));
    QVERIFY(store::saveProject(path, smallProject));
    model::Project broken = smallProject;
    broken.demands = {{.product = model::ProductId("X10"), .unitsPerDay = std::nan("")}};
    const auto saved = store::saveProject(path, broken);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Errc::BadValue);
    QCOMPARE(saved.error().subject, "demands[0].unitsPerDay");
    QVERIFY(store::openProject(path)->project == smallProject);
}

void TestProjectFile::save_refusedLeavesTheOldFile()
{
    const QTemporaryDir dir;
    QCOMPARE(store::saveProject(dir.filePath(QStringLiteral("no/such/folder.line.json")), smallProject).error().code,
             Errc::FileUnwritable);
    QCOMPARE(store::saveProject(dir.path(), smallProject).error().code, Errc::FileUnwritable);
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestProjectFile::fullDisk_leavesTheOldFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.line.json"));
    QVERIFY(store::saveProject(path, smallProject));
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--save-on-full-disk"), path}), 0);
    QVERIFY(store::openProject(path)->project == smallProject);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestProjectFile::kill_leavesOneOrTheOther()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.line.json"));
    QVERIFY(store::saveProject(path, smallProject));
    std::mt19937 random(9);
    for (int round = 0; round < 12; ++round) {
        QProcess saver;
        saver.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--save-forever"), path});
        const qint64 saves = 1 + static_cast<qint64>(random() % 6);
        while (saver.bytesAvailable() < saves)
            QVERIFY(saver.waitForReadyRead());
        saver.kill(); // SIGKILL, somewhere in the next save
        QVERIFY(saver.waitForFinished());
        QCOMPARE(saver.exitStatus(), QProcess::CrashExit);
        const auto opened = store::openProject(path);
        QVERIFY(opened);
        QVERIFY(opened->project == smallProject || opened->project == largeProject);
    }
}

void TestProjectFile::catalog_saveThenOpen()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.catalog.json"));
    const wire::SharedCatalog catalog{.currency = "EUR", .catalog = {.name = {.en = "Modules"}, .version = "2026.1"}};
    QVERIFY(store::saveCatalog(path, catalog));
    const auto opened = store::openCatalog(path);
    QVERIFY(opened && *opened == catalog);
    QCOMPARE(store::openProject(path).error().code, Errc::UnknownFormat);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--save-forever"))
        return saveForever(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--save-on-full-disk"))
        return saveOnFullDisk(arguments[2]);
    TestProjectFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projectfile.moc"
