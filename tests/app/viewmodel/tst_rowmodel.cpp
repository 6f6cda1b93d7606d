// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/choicelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace lw::viewmodel;

namespace {

Choice choice(const QString &key, const QString &name = {})
{
    return {.key = key, .name = name, .note = {}, .family = {}};
}

QStringList keys(const ChoiceListModel &model)
{
    QStringList list;
    for (int row = 0; row < model.count(); ++row)
        list << model.keyAt(row);
    return list;
}

} // namespace

class tst_RowModel : public QObject
{
    Q_OBJECT

private slots:
    void change_namesOnlyTheRolesThatDiffer()
    {
        ChoiceListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoices({choice("a", "A"), choice("b", "B"), choice("c", "C")});
        QSignalSpy changed(&model, &ChoiceListModel::dataChanged);
        QSignalSpy reset(&model, &ChoiceListModel::modelReset);
        QSignalSpy inserted(&model, &ChoiceListModel::rowsInserted);
        model.setChoices({choice("a", "A"), choice("b", "new"), choice("c", "C")});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().at(0).toModelIndex().row(), 1);
        const auto roles = changed.front().at(2).value<QList<int>>();
        QCOMPARE(roles.size(), 1);
        QCOMPARE(model.roleNames().value(roles.front()), QByteArray("name"));
        QCOMPARE(reset.count() + inserted.count(), 0);
        QCOMPARE(model.data(model.index(1), roles.front()).toString(), QStringLiteral("new"));
    }

    void oneRowLess_isOneRowRemoved()
    {
        ChoiceListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoices({choice("a"), choice("b"), choice("c")});
        QSignalSpy removed(&model, &ChoiceListModel::rowsRemoved);
        QSignalSpy count(&model, &ChoiceListModel::countChanged);
        model.setChoices({choice("a"), choice("c")});
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.front().at(1).toInt(), 1);
        QCOMPARE(removed.front().at(2).toInt(), 1);
        QCOMPARE(count.count(), 1);
    }

    void anyLists_endUpRight()
    {
        std::mt19937 random(3);
        ChoiceListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 300; ++round) {
            QStringList wanted{"a", "b", "c", "d", "e", "f"};
            std::shuffle(wanted.begin(), wanted.end(), random);
            wanted = wanted.first(static_cast<qsizetype>(random() % 7));
            std::vector<Choice> choices;
            for (const QString &key : wanted) {
                choices.push_back(choice(key, QString::number(random() % 2)));
                choices.back().current = choices.size() == 2;
            }
            const std::vector<Choice> copy = choices;
            model.setChoices(std::move(choices));
            QCOMPARE(keys(model), wanted);
            QCOMPARE(model.currentRow(), wanted.size() > 1 ? 1 : -1);
            for (int row = 0; row < model.count(); ++row)
                QCOMPARE(model.data(model.index(row), RowModel::roleOf(1)).toString(), copy[static_cast<std::size_t>(row)].name);
        }
    }

    void outside_isNothing()
    {
        ChoiceListModel model;
        model.setChoices({choice("a")});
        QVERIFY(!model.data(model.index(5), RowModel::roleOf(0)).isValid());
        QVERIFY(!model.data(model.index(0), Qt::DisplayRole).isValid());
        QCOMPARE(model.keyAt(9), QString());
        QCOMPARE(model.rowOf(QStringLiteral("z")), -1);
    }
};

QTEST_GUILESS_MAIN(tst_RowModel)
#include "tst_rowmodel.moc"
