// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/link/storage.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace lw;

class TestStorage : public QObject
{
    Q_OBJECT

private slots:
    void contract_data();
    void contract();
    void anotherProgram_findsTheRecords();
    void damage_isToldFromAbsence();
    void directory_isPrivate();
    void unwritable_keepsTheOldRecord();
};

void TestStorage::contract_data()
{
    QTest::addColumn<bool>("onDisk");
    QTest::newRow("memory") << false;
    QTest::newRow("files") << true;
}

void TestStorage::contract()
{
    QFETCH(bool, onDisk);
    const QTemporaryDir directory;
    link::MemoryStorage memory;
    link::FileStorage files = *link::FileStorage::open(directory.filePath("state").toStdString());
    link::Storage &storage = onDisk ? static_cast<link::Storage &>(files) : memory;
    QVERIFY(!storage.read("a")->has_value());
    QVERIFY(storage.remove("a"));
    QVERIFY(storage.write("a", std::string_view("one\0two", 7)));
    QVERIFY(storage.write("b", ""));
    QCOMPARE(**storage.read("a"), std::string("one\0two", 7));
    QCOMPARE(**storage.read("b"), std::string());
    QVERIFY(storage.write("a", "three"));
    QCOMPARE(**storage.read("a"), std::string("three"));
    QCOMPARE(storage.names().size(), std::size_t{2});
    QVERIFY(storage.remove("a"));
    QVERIFY(!storage.read("a")->has_value());
    QCOMPARE(storage.names(), std::vector<std::string>{"b"});
}

void TestStorage::anotherProgram_findsTheRecords()
{
    const QTemporaryDir directory;
    QVERIFY(link::FileStorage::open(directory.path().toStdString())->write("hub", "record"));
    QCOMPARE(**link::FileStorage::open(directory.path().toStdString())->read("hub"), std::string("record"));
}

void TestStorage::damage_isToldFromAbsence()
{
    const QTemporaryDir directory;
    link::FileStorage storage = *link::FileStorage::open(directory.path().toStdString());
    QVERIFY(storage.write("hub", "record"));
    QFile file(directory.filePath("hub.rec"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    for (qsizetype size = 0; size < good.size(); ++size) { // a torn write, of every length
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(good.first(size));
        file.close();
        const auto read = storage.read("hub");
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::DigestMismatch);
        QCOMPARE(read.error().file, file.fileName().toStdString());
    }
}

void TestStorage::directory_isPrivate()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath("deep/state");
    QVERIFY(link::FileStorage::open(path.toStdString()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void TestStorage::unwritable_keepsTheOldRecord()
{
    const QTemporaryDir directory;
    link::FileStorage storage = *link::FileStorage::open(directory.path().toStdString());
    QVERIFY(storage.write("hub", "old"));
    const Result<void> written = storage.write("no/such/place", "new");
    QVERIFY(!written);
    QCOMPARE(written.error().code, Errc::FileUnwritable);
    QCOMPARE(**storage.read("hub"), std::string("old"));
    QFile blocker(directory.filePath("file"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QCOMPARE(link::FileStorage::open(directory.filePath("file/state").toStdString()).error().code,
             Errc::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
