// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before <chrono>, which moc cannot read as the first standard header

#include "core/model/frame.h"
#include "core/model/idindex.h"

using namespace lw::model;

class TestIdIndex : public QObject
{
    Q_OBJECT

private slots:
    void everyIdIsFound();
    void firstOfEqualIdsWins();
    void emptyListHasNothing();
};

void TestIdIndex::everyIdIsFound()
{
    std::vector<Head> heads;
    for (int number = 0; number < 5000; ++number)
        heads.push_back({HeadId{std::string(static_cast<std::size_t>(number % 23), 'x') + std::to_string(number)}, {}});
    const IdIndex index(heads);
    for (std::uint32_t at = 0; at < heads.size(); ++at)
        QCOMPARE(index.find(heads, heads[at].id), at);
    QCOMPARE(index.find(heads, HeadId{"5000"}), absent);
    const std::vector<Head> copy = heads;
    QCOMPARE(index.find(copy, heads[4321].id), 4321U);
}

void TestIdIndex::firstOfEqualIdsWins()
{
    const std::vector<Head> heads{{HeadId{"a"}, {}}, {HeadId{"b"}, {}}, {HeadId{"a"}, {}}};
    const IdIndex index(heads);
    QCOMPARE(index.find(heads, HeadId{"a"}), 0U);
    QCOMPARE(index.find(heads, HeadId{"b"}), 1U);
}

void TestIdIndex::emptyListHasNothing()
{
    const std::vector<Head> none;
    QCOMPARE(IdIndex(none).find(none, HeadId{"a"}), absent);
    QCOMPARE(IdIndex().find(none, HeadId{"a"}), absent);
}

QTEST_GUILESS_MAIN(TestIdIndex)
#include "tst_idindex.moc"
