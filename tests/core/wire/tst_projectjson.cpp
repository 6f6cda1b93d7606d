// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/journal.h"
#include "core/wire/projectjson.h"
#include "tests/core/wire/randomproject.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using lw::Errc;
using namespace lw;

namespace {

const std::string smallProject = R"({
  "format": "linewright-project",
  "version": 1,
  "header": {"name": {"en": "Small"}, "currency": "CNY"},
  "catalog": {
    "cellTypes": [
      {"id": "PU-600", "widthMm": 600, "indexS": 1.2, "cost": 66000.5}
    ]
  },
  "products": [
    {
      "id": "X10",
      "operations": [
        {"id": "OP010", "process": "screw", "quantity": 4, "manualS": 7.25}
      ]
    }
  ],
  "frame": {
    "cells": [
      {"id": "C01", "type": "PU-600"},
      {"id": "C02", "type": "PU-600", "copies": 2}
    ]
  },
  "setups": [
    {
      "product": "X10",
      "assignments": [
        {"operation": "OP010", "operatorOf": "C01"}
      ]
    }
  ],
  "calendar": {
    "shifts": [
      {"start": "08:00", "lengthMin": 480, "breaksMin": 30}
    ]
  }
}
)";

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    const std::size_t at = text.find(what);
    return at == std::string::npos ? std::string() : text.replace(at, what.size(), by);
}

} // namespace

class TestProjectJson : public QObject
{
    Q_OBJECT

private slots:
    void smallProject_isReadAndWrittenTheSame();
    void randomProjects_comeBackEqual();
    void unwritableValues_areNamed_data();
    void unwritableValues_areNamed();
    void badFiles_areNamedByLineAndField_data();
    void badFiles_areNamedByLineAndField();
    void danglingReferences_load();
    void units_roundToWholeOnes();
    void money_countsInMinorUnitsOfItsCurrency();
    void tooLarge_isToldFirst();
    void tooManyThings_areRefused();
    void damagedText_neverCrashes();
    void catalogs_comeBackEqual();
    void journals_comeBackEqual();
    void samples_areCanonical();
};

void TestProjectJson::smallProject_isReadAndWrittenTheSame()
{
    const Result<model::Project> project = wire::projectFromJson(smallProject);
    QVERIFY2(project, project ? "" : project.error().subject.c_str());
    QCOMPARE(project->catalog.cellTypes[0].width, fromMillimetres(600));
    QCOMPARE(project->catalog.cellTypes[0].cost.minor, 6'600'050);
    QCOMPARE(project->products[0].operations[0].manualTime, std::optional(Duration(7'250'000)));
    QCOMPARE(project->frame.cells[0].copies, 1u);
    QCOMPARE(project->frame.cells[1].copies, 2u);
    QCOMPARE(project->calendar.shifts[0].start, Duration(std::chrono::hours(8)));
    QCOMPARE(std::get<model::CellId>(project->setups[0].assignments[0].performer).value, "C01");
    const std::string written = wire::projectToJson(*project);
    QCOMPARE(QString::fromStdString(written), QString::fromStdString(replaced(smallProject, "  \"catalog\": {\n", "  \"catalog\": {\n    \"platform\": {},\n")));
}

void TestProjectJson::randomProjects_comeBackEqual()
{
    for (std::uint32_t seed = 1; seed <= 500; ++seed) {
        const model::Project project = test::randomProject(seed);
        const std::string text = wire::projectToJson(project);
        const Result<model::Project> read = wire::projectFromJson(text);
        QVERIFY2(read, read ? "" : (std::to_string(seed) + ' ' + read.error().subject + ' ' + read.error().detail).c_str());
        QVERIFY2(*read == project, std::to_string(seed).c_str());
        QVERIFY2(wire::projectToJson(*read) == text, std::to_string(seed).c_str());
    }
}

void TestProjectJson::unwritableValues_areNamed_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("subject");
    QTest::newRow("NaN") << 0 << "demands[0].unitsPerDay";
    QTest::newRow("infinite") << 1 << "products[0].operations[0].quantity";
    QTest::newRow("overflow") << 2 << "catalog.cellTypes[0].indexS";
    QTest::newRow("empty id") << 3 << "frame.cells[1].id";
    QTest::newRow("time of day") << 4 << "calendar.shifts[0].start";
    QTest::newRow("decimals") << 5 << "catalog.processes[0].parameters[0].decimals";
    QTest::newRow("no currency") << 6 << "header.currency";
    QTest::newRow("not UTF-8") << 7 << "";
}

void TestProjectJson::unwritableValues_areNamed()
{
    QFETCH(int, which);
    QFETCH(QString, subject);
    model::Project project = *wire::projectFromJson(smallProject);
    switch (which) {
    case 0: project.demands = {{model::ProductId("X10"), std::nan("")}}; break;
    case 1: project.products[0].operations[0].quantity = std::numeric_limits<double>::infinity(); break;
    case 2: project.catalog.cellTypes[0].indexTime = Duration::max(); break;
    case 3: project.frame.cells[1].id = {}; break;
    case 4: project.calendar.shifts[0].start = Duration(-1); break;
    case 5: project.catalog.processes = {{.id = model::ProcessId("p"), .parameters = {{.key = "k", .decimals = -1}}}}; break;
    case 6: project.header.currency.clear(); break;
    case 7: project.header.notes = "\xFF"; break;
    }
    const Result<model::Project> read = wire::projectFromJson(wire::projectToJson(project));
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().subject), subject);
}

void TestProjectJson::badFiles_areNamedByLineAndField_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<Errc>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");

    const auto row = [](const char *name, const char *what, const char *by, Errc code, int line, const char *subject, const char *detail) {
        QTest::newRow(name) << QByteArray(what) << QByteArray(by) << code << line << QString::fromUtf8(subject) << QString::fromUtf8(detail);
    };
    row("unknown key", "\"copies\"", "\"kopies\"", Errc::UnknownField, 21, "frame.cells[1].kopies", "kopies");
    row("proto spelling", "\"widthMm\"", "\"width_mm\"", Errc::UnknownField, 7, "catalog.cellTypes[0].width_mm", "width_mm");
    row("repeated key", "\"copies\": 2", "\"id\": \"C03\"", Errc::BadValue, 21, "frame.cells[1].id", "id");
    row("two performers", "\"operatorOf\": \"C01\"", "\"operatorOf\": \"C01\", \"head\": \"H\"", Errc::BadValue, 28,
        "setups[0].assignments[0].head", "operatorOf");
    row("no performer", ", \"operatorOf\": \"C01\"", "", Errc::MissingField, 28, "setups[0].assignments[0].head", "");
    row("no id", "\"id\": \"C02\", ", "", Errc::MissingField, 21, "frame.cells[1].id", "");
    row("no currency", ", \"currency\": \"CNY\"", "", Errc::MissingField, 4, "header.currency", "");
    row("currency", "\"CNY\"", "\"Yuan\"", Errc::BadValue, 4, "header.currency", "Yuan");
    row("text for number", "600,", "\"600\",", Errc::BadValue, 7, "catalog.cellTypes[0].widthMm", "\"600\"");
    row("number for text", "\"C01\", \"type\"", "7, \"type\"", Errc::BadValue, 20, "frame.cells[0].id", "7");
    row("null", "\"quantity\": 4", "\"quantity\": null", Errc::BadValue, 14, "products[0].operations[0].quantity", "null");
    row("list for thing", "{\"name\": {\"en\": \"Small\"}, \"currency\": \"CNY\"}", "[]", Errc::BadValue, 4, "header", "[");
    row("thing for list", "[\n      {\"start\": \"08:00\", \"lengthMin\": 480, \"breaksMin\": 30}\n    ]", "{}", Errc::BadValue, 33,
        "calendar.shifts", "{");
    row("too large a number", "\"indexS\": 1.2", "\"indexS\": 1e300", Errc::BadValue, 7, "catalog.cellTypes[0].indexS", "1e+300");
    row("beyond double", "\"indexS\": 1.2", "\"indexS\": 1e999", Errc::BadValue, 7, "catalog.cellTypes[0].indexS", "1e999");
    row("fraction of a count", "\"copies\": 2", "\"copies\": 2.5", Errc::BadValue, 21, "frame.cells[1].copies", "2.5");
    row("negative count", "\"copies\": 2", "\"copies\": -2", Errc::BadValue, 21, "frame.cells[1].copies", "-2");
    row("count too large", "\"copies\": 2", "\"copies\": 4294967296", Errc::BadValue, 21, "frame.cells[1].copies", "4294967296");
    row("time of day", "08:00", "25:00", Errc::BadValue, 34, "calendar.shifts[0].start", "25:00");
    row("time of day, form", "08:00", "8:00", Errc::BadValue, 34, "calendar.shifts[0].start", "8:00");
    row("syntax", "\"version\": 1,", "\"version\": 1", Errc::SyntaxError, 4, "", "\"header\"");
    row("no format", "\"format\": \"linewright-project\",", "", Errc::MissingField, 1, "format", "");
    row("other format", "linewright-project", "linewright-catalog", Errc::UnknownFormat, 2, "format", "linewright-catalog");
    row("no version", "\"version\": 1,", "", Errc::MissingField, 1, "version", "");
    row("newer version", "\"version\": 1,", "\"version\": 3, \"newThing\": {},", Errc::NewerVersion, 3, "version", "3");
    row("much newer version", "\"version\": 1,", "\"version\": 99999999999999999999999,", Errc::NewerVersion, 3, "version", "99999999999999999999999");
    row("version is text", "\"version\": 1,", "\"version\": \"1\",", Errc::BadValue, 3, "version", "\"1\"");
}

void TestProjectJson::badFiles_areNamedByLineAndField()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, by);
    QFETCH(Errc, code);
    QFETCH(int, line);
    QFETCH(QString, subject);
    QFETCH(QString, detail);
    const std::string text = replaced(smallProject, what.toStdString(), by.toStdString());
    QVERIFY(!text.empty());
    const Result<model::Project> read = wire::projectFromJson(text, "line.json");
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(QString::fromStdString(read.error().subject), subject);
    QCOMPARE(QString::fromStdString(read.error().detail), detail);
    QCOMPARE(read.error().line, line);
    QCOMPARE(QString::fromStdString(read.error().file), QStringLiteral("line.json"));
}

void TestProjectJson::danglingReferences_load()
{
    const Result<model::Project> read = wire::projectFromJson(replaced(smallProject, "\"type\": \"PU-600\"", "\"type\": \"NONE\""));
    QVERIFY(read);
    QCOMPARE(read->frame.cells[0].type.value, "NONE");
}

void TestProjectJson::units_roundToWholeOnes()
{
    const auto indexOf = [](const char *number) {
        return wire::projectFromJson(replaced(smallProject, "1.2", number))->catalog.cellTypes[0].indexTime.count();
    };
    QCOMPARE(indexOf("0.0000004"), 0);
    QCOMPARE(indexOf("0.0000005"), 1);
    QCOMPARE(indexOf("-0.0000005"), -1);
    QCOMPARE(indexOf("0.1"), 100'000);
    QCOMPARE(indexOf("4503599627.370496"), std::int64_t{1} << 52);
    QVERIFY(!wire::projectFromJson(replaced(smallProject, "1.2", "4503599627.370498")));
}

void TestProjectJson::money_countsInMinorUnitsOfItsCurrency()
{
    const auto costIn = [](const char *currency) {
        return wire::projectFromJson(replaced(smallProject, "CNY", currency))->catalog.cellTypes[0].cost.minor;
    };
    QCOMPARE(costIn("EUR"), 6'600'050);
    QCOMPARE(costIn("JPY"), 66'001); // halves away from zero
    QCOMPARE(costIn("KWD"), 66'000'500);
}

void TestProjectJson::tooLarge_isToldFirst()
{
    const std::string huge(wire::maxProjectBytes + 1, '[');
    const Result<model::Project> read = wire::projectFromJson(huge);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Errc::FileTooLarge);
    QCOMPARE(read.error().detail, std::to_string(wire::maxProjectBytes));
}

void TestProjectJson::tooManyThings_areRefused()
{
    std::string things = "{}";
    for (int i = 0; i < 1'000'000; ++i)
        things += ",{}";
    const Result<model::Project> read = wire::projectFromJson(replaced(smallProject, "\"cells\": [", "\"heads\": [" + things + "], \"cells\": ["));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Errc::FileTooLarge);
}

void TestProjectJson::damagedText_neverCrashes()
{
    const std::string text = wire::projectToJson(test::randomProject(7));
    std::mt19937 random(20260101);
    int accepted = 0;
    for (int i = 0; i < 4000; ++i) {
        std::string damaged = text;
        if (i % 4 == 0)
            damaged.resize(random() % damaged.size());
        for (std::size_t flips = i % 4 == 0 ? 0 : 1 + random() % 3; flips > 0; --flips)
            damaged[random() % damaged.size()] ^= static_cast<char>(1u << (random() % 8));
        const Result<model::Project> read = wire::projectFromJson(damaged);
        if (!read) {
            QVERIFY(read.error().line > 0 && read.error().line <= 1 + static_cast<int>(std::count(text.begin(), text.end(), '\n')) + 3);
            continue;
        }
        ++accepted; // a digit or a letter of a name: still a project, and one that can be saved
        const Result<model::Project> again = wire::projectFromJson(wire::projectToJson(*read));
        QVERIFY(again && *again == *read);
    }
    QVERIFY(accepted > 0 && accepted < 4000);
}

void TestProjectJson::catalogs_comeBackEqual()
{
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
        const model::Project project = test::randomProject(seed);
        const wire::SharedCatalog catalog{.currency = project.header.currency, .catalog = project.catalog};
        const Result<wire::SharedCatalog> read = wire::catalogFromJson(wire::catalogToJson(catalog));
        QVERIFY(read && *read == catalog);
    }
    const Result<wire::SharedCatalog> other = wire::catalogFromJson(smallProject);
    QVERIFY(!other);
    QCOMPARE(other.error().code, Errc::UnknownFormat);
}

void TestProjectJson::journals_comeBackEqual()
{
    const wire::Journal journal{.document = "/lines/board-test.line.json",
                                .baseDigest = std::string(64, 'a'),
                                .revision = std::numeric_limits<std::uint64_t>::max(),
                                .steps = {"Place SD20-0412", "放置"},
                                .project = test::randomProject(3)};
    const Result<wire::Journal> read = wire::journalFromJson(wire::journalToJson(journal));
    QVERIFY(read && *read == journal);
}

void TestProjectJson::samples_areCanonical()
{
    const QDir samples(qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/samples"));
    const QStringList names = samples.entryList({QStringLiteral("*.line.json")}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(samples.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        const Result<model::Project> project = wire::projectFromJson(text, name.toStdString());
        QVERIFY2(project, qPrintable(name));
        // Saving a sample without an edit must not change it.
        QVERIFY2(wire::projectToJson(*project) == text, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestProjectJson)
#include "tst_projectjson.moc"
