// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/text/languageswitch.h"
#include "app/text/numbers.h"
#include "app/text/obstacletext.h"
#include "tests/fakes/smallline.h"

#include <QSet>

using namespace lw;
using namespace std::chrono_literals;

namespace {

constexpr auto lastKind = static_cast<int>(balance::ObstacleKind::Capacity);

balance::Obstacle obstacle(int kind)
{
    return {.kind = static_cast<balance::ObstacleKind>(kind), .operations = {model::OperationId("OP030"), model::OperationId("OP040")},
        .process = model::ProcessId("screw"), .need = 12s, .room = 9s};
}

} // namespace

class tst_ObstacleText : public QObject
{
    Q_OBJECT

private slots:
    void everyKind_namesTheOperationsAndAFix_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Board screws");
        QTest::newRow("zh") << QStringLiteral("zh_CN") << QStringLiteral("主板螺钉");
    }
    void everyKind_namesTheOperationsAndAFix()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        text::LanguageSwitch languages;
        languages.set(language);
        const model::Project project = fakes::smallLine();
        QSet<QString> seen;
        QSet<QString> keys;
        for (int kind = 0; kind <= lastKind; ++kind) {
            const text::ObstacleText words = text::describe(obstacle(kind), project);
            QVERIFY2(words.what.contains(name), qPrintable(words.what));
            QVERIFY2(!words.what.contains(QLatin1Char('%')) && !words.fix.isEmpty(), qPrintable(words.what));
            seen.insert(words.what);
            keys.insert(text::obstacleKey(obstacle(kind).kind));
        }
        QCOMPARE(seen.size(), lastKind + 1);
        QCOMPARE(keys.size(), lastKind + 1);
    }

    void manyOperations_areCounted()
    {
        text::LanguageSwitch languages;
        languages.set(QStringLiteral("en"));
        balance::Obstacle many = obstacle(lastKind);
        for (int i = 0; i < 7; ++i)
            many.operations.emplace_back("OP9" + std::to_string(i));
        const QString what = text::describe(many, fakes::smallLine()).what;
        QVERIFY2(what.contains(QStringLiteral("OP91 and 5 more")), qPrintable(what));
        QVERIFY2(what.contains(text::secondsText(12s)) && what.contains(text::secondsText(9s)), qPrintable(what));
    }

    void nameWithAPercentSign_staysAsItIs()
    {
        text::LanguageSwitch languages;
        languages.set(QStringLiteral("en"));
        model::Project project = fakes::smallLine();
        project.products.front().operations.at(2).name.en = "Fill to 50 %2";
        QVERIFY(text::describe(obstacle(0), project).what.contains(QStringLiteral("Fill to 50 %2")));
    }
};

QTEST_GUILESS_MAIN(tst_ObstacleText)
#include "tst_obstacletext.moc"
