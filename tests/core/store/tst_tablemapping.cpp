// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/store/operationtable.h"

using namespace lw;
using namespace lw::store;

namespace {

std::vector<CsvRecord> recordsOf(std::string_view text)
{
    const auto records = readCsv(text, separatorOf(text));
    return records ? *records : std::vector<CsvRecord>();
}

using Uses = std::vector<ColumnUse>;

} // namespace

class tst_TableMapping : public QObject
{
    Q_OBJECT

private slots:
    void separator_isWhatTheFirstLineHasMostOf()
    {
        QCOMPARE(separatorOf("id,name,time\n1;2;3;4;5"), ',');
        QCOMPARE(separatorOf("id;name;time, s\n"), ';');
        QCOMPARE(separatorOf("id\tname\ttime\n"), '\t');
        QCOMPARE(separatorOf("\"a;b;c\",time"), ','); // inside quotes it separates nothing
        QCOMPARE(separatorOf(""), ',');
    }

    void uses_areGuessedInBothLanguages()
    {
        using enum ColumnUse;
        QCOMPARE(guessUses(recordsOf("Task No.,Task name,Work time (s),Predecessors,Colour\n")), (Uses{Id, NameEn, Time, Predecessors, Ignored}));
        QCOMPARE(guessUses(recordsOf("工序号,工序名称,工时/秒,紧前工序,数量,工艺\n")), (Uses{Id, NameZh, Time, Predecessors, Quantity, Process}));
        QCOMPARE(guessUses(recordsOf("id,name_en,name_zh,process,quantity,time_s,predecessors,torque [N·m]\n")),
                 (Uses{Id, NameEn, NameZh, Process, Quantity, Time, Predecessors, Parameter}));
        QVERIFY(guessUses({}).empty());
    }

    void badRows_areNamedAndTheOthersRead()
    {
        const auto records = recordsOf("No.;What;Seconds;After\n"
                                       "A;Load;3,5;\n"
                                       "B;Place;abc;A\n"
                                       "A;Again;1;\n"
                                       "C;Screw;2;A, B\n"
                                       "D;Test;4;A C\n");
        QCOMPARE(records.size(), std::size_t(6));
        using enum ColumnUse;
        const TableReading reading = readMapped(records, {Id, NameEn, Time, Predecessors});
        QCOMPARE(reading.list.operations.size(), std::size_t(3)); // A, C, D
        QCOMPARE(reading.lines, (std::vector<int>{2, 5, 6}));
        QCOMPARE(reading.list.operations[0].manualTime, std::optional(fromSeconds(3.5)));
        QCOMPARE(reading.faults.size(), std::size_t(3));
        QCOMPARE(reading.faults[0].line, 3);
        QCOMPARE(reading.faults[0].code, Errc::BadValue);
        QCOMPARE(reading.faults[0].subject, std::string("Seconds")); // as the file calls it
        QCOMPARE(reading.faults[0].detail, std::string("abc"));
        QCOMPARE(reading.faults[1].line, 4);
        QCOMPARE(reading.faults[1].code, Errc::DuplicateId);
        QCOMPARE(reading.faults[2].line, 5);
        QCOMPARE(reading.faults[2].code, Errc::UnknownId); // B was left out
        QCOMPARE(reading.list.precedence.size(), std::size_t(3)); // A → C before B is met, A → D, C → D
    }

    void rowsWithoutIds_areNumbered()
    {
        using enum ColumnUse;
        const TableReading reading = readMapped(recordsOf("What,Time\nLoad,1\nPlace,2\n"), {NameEn, Time});
        QVERIFY(reading.faults.empty());
        QCOMPARE(reading.list.operations[0].id.value, std::string("OP001"));
        QCOMPARE(reading.list.operations[1].name.en, std::string("Place"));
    }

    void processes_areFoundByTheirNames()
    {
        using enum ColumnUse;
        const std::vector<model::Process> known{{.id = model::ProcessId("screw"), .name = {"Drive screws", "锁付"},
            .family = model::ProcessFamily::Fasten, .quantityUnit = {"screws", "颗"}, .parameters = {}}};
        const TableReading reading = readMapped(recordsOf("id,work\nA,drive screws\nB,锁付\nC,Paint\n"), {Id, Process}, known);
        QCOMPARE(reading.list.operations[0].process.value, std::string("screw"));
        QCOMPARE(reading.list.operations[1].process.value, std::string("screw"));
        QCOMPARE(reading.list.operations[2].process.value, std::string("Paint"));
        QCOMPARE(reading.list.processes[0].family, model::ProcessFamily::Fasten);
    }

    void loops_areNamedAndStayOut()
    {
        using enum ColumnUse;
        const TableReading reading = readMapped(recordsOf("id,after\nA,B\nB,A\nC,A\n"), {Id, Predecessors});
        QCOMPARE(reading.list.operations.size(), std::size_t(3));
        QCOMPARE(reading.faults.size(), std::size_t(1));
        QCOMPARE(reading.faults[0].code, Errc::PrecedenceCycle);
        QCOMPARE(reading.list.precedence.size(), std::size_t(1)); // A → C
    }

    void oneUse_isForOneColumn()
    {
        using enum ColumnUse;
        const TableReading reading = readMapped(recordsOf("a,b\nA,B\n"), {Id, Id});
        QVERIFY(reading.list.operations.empty());
        QCOMPARE(reading.faults.size(), std::size_t(1));
        QCOMPARE(reading.faults[0].code, Errc::DuplicateId);
    }
};

QTEST_APPLESS_MAIN(tst_TableMapping)
#include "tst_tablemapping.moc"
