// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/text/enumtext.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/problemtext.h"
#include "app/text/stepname.h"
#include "tests/fakes/smallline.h"

#include <QSignalSpy>

using namespace lw;

namespace {

bool hasChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// The facts that core/model/problem.h names for the codes, all in one.
const std::vector<model::Fact> everyFact{{"reference", "X"}, {"kind", "cell"}, {"id", "X"}, {"field", "copies"}, {"value", 3.0},
    {"head", "H1"}, {"headType", "SD-20"}, {"headInterface", "A"}, {"socketInterface", "B"}, {"cellType", "PU-600"},
    {"sockets", 3.0}, {"other", "H2"}, {"socket", "C01/1"}, {"process", "screw"}, {"parameter", "torque"}, {"unit", "N·m"},
    {"bound", "upper"}, {"minimum", 0.1}, {"maximum", 0.6}, {"performer", "H3"}, {"cell", "C01"}, {"before", "OP010"},
    {"after", "OP020"}, {"beforeCell", "C02"}, {"afterCell", "C01"}, {"loop", "a → b → a"}, {"first", "OP010"},
    {"second", "OP020"}, {"firstCell", "C01"}, {"secondCell", "C02"}, {"spare", 5.0}, {"places", 4.0},
    {"cycle", Duration(7'050'000)}, {"takt", Duration(7'000'000)}, {"availability", 0.98}, {"quality", 0.99}};

constexpr auto lastProblem = static_cast<int>(model::ProblemCode::OverTaktEffective);
constexpr auto lastError = static_cast<int>(Errc::Stopped);
constexpr auto lastRefusal = static_cast<int>(wire::RefusalCode::NotIntroduced);

} // namespace

class tst_Text : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.set(QStringLiteral("en")); }

    void problems_haveSentenceAndFix()
    {
        const model::Project project = fakes::smallLine();
        for (int code = 0; code <= lastProblem; ++code) {
            const model::Problem problem{static_cast<model::ProblemCode>(code), model::Severity::Error,
                {model::SubjectKind::Cell, "C01", "P1"}, everyFact};
            const text::ProblemText words = text::describe(problem, project);
            QVERIFY2(!words.what.isEmpty() && !words.fix.isEmpty(), QByteArray::number(code));
            QVERIFY2(!words.what.contains(QLatin1Char('%')) && !words.fix.contains(QLatin1Char('%')), qPrintable(words.what + words.fix));
            QVERIFY2(!words.what.contains(text::none()), qPrintable(words.what)); // every fact it asks for exists
            QCOMPARE(words.where, QStringLiteral("C01 Load"));
        }
    }

    void errors_nameFileLineAndField()
    {
        for (int code = 0; code <= lastError; ++code) {
            const Error error{static_cast<Errc>(code), "frame.cells[3].type", "some detail", "a.line.json", 12};
            const QString words = text::sentence(error);
            QVERIFY2(words.startsWith(QStringLiteral("a.line.json, line 12: ")), qPrintable(words));
            QVERIFY2(!words.contains(QLatin1Char('%')), qPrintable(words));
            QVERIFY2(words.endsWith(QLatin1Char('.')), qPrintable(words));
        }
        QCOMPARE(text::sentence({.code = Errc::MissingField, .subject = "header.currency"}), QStringLiteral("header.currency is missing."));
        QCOMPARE(text::sentence({.code = Errc::InUse, .subject = "SD-20"}), QStringLiteral("SD-20 is still in use."));
        // What a third party says may look like a placeholder.
        QVERIFY(text::sentence({.code = Errc::CryptoFailed, .detail = "100 %1 wrong"}).contains(QStringLiteral("100 %1 wrong")));
    }

    void refusals_haveReasons()
    {
        QStringList seen;
        for (int code = 0; code <= lastRefusal; ++code)
            seen << text::reasonText({static_cast<wire::RefusalCode>(code), {}, false});
        QVERIFY(!seen.contains(QString()));
        QCOMPARE(seen.removeDuplicates(), 0);
        QVERIFY(text::reasonText({wire::RefusalCode::HeadMissing, {{"socket", "2"}}, false}).contains(QStringLiteral("socket: 2")));
        // What the station's equipment lacks is said as a sentence, not as a list of facts.
        const std::vector<wire::Fact> facts{{"subject", "2"}, {"expected", "SD-20"}, {"found", "SD-08"}};
        QCOMPARE(text::reasonText({wire::RefusalCode::HeadTypeDiffers, facts, false}),
            QStringLiteral("socket 2 holds SD-08, the recipe needs SD-20"));
    }

    void chinese_isComplete()
    {
        m_language.set(QStringLiteral("zh_CN"));
        const model::Project project = fakes::smallLine();
        for (int code = 0; code <= lastProblem; ++code) {
            const model::Problem problem{static_cast<model::ProblemCode>(code), model::Severity::Error, {}, everyFact};
            const text::ProblemText words = text::describe(problem, project);
            QVERIFY2(hasChinese(words.what) && hasChinese(words.fix), qPrintable(words.what + words.fix));
        }
        for (int code = 0; code <= lastError; ++code)
            QVERIFY2(hasChinese(text::sentence({.code = static_cast<Errc>(code), .subject = "x", .detail = "y"})), QByteArray::number(code));
        for (int state = 0; state <= 17; ++state)
            QVERIFY2(hasChinese(text::packmlName(static_cast<wire::PackmlState>(state))), QByteArray::number(state));
        QVERIFY(hasChinese(text::stepName(project, {model::RemoveHead{model::ProductId("P1"), model::HeadId("SD20-0001")}})));
    }

    void steps_areNamedAsPeopleSpeak()
    {
        const model::Project project = fakes::smallLine();
        const model::ProductId product("P1");
        QCOMPARE(text::stepName(project, {model::PlaceHead{product, model::HeadId("SD20-0001"), {model::CellId("C01"), 3}}}),
            QStringLiteral("move SD-20 to C01/3"));
        QCOMPARE(text::stepName(project, {model::PlaceHead{product, model::HeadId("SD20-0003"), {model::CellId("C01"), 3}}}),
            QStringLiteral("place SD-20 in C01/3"));
        QCOMPARE(text::stepName(project, {model::AssignOperation{product, model::OperationId("OP030"), model::HeadId("PP4-0001"), {}}}),
            QStringLiteral("move OP030 to C01"));
        model::Cell cell = project.frame.cells.front();
        cell.buffer.places = 9;
        QCOMPARE(text::stepName(project, {model::Change<model::Cell>{cell}}), QStringLiteral("buffer behind C01"));
    }

    void numbers_followTheLanguage()
    {
        QCOMPARE(text::secondsText(Duration(7'054'000)), QStringLiteral("7.05\u00a0s"));
        QCOMPARE(text::shortNumber(0.35), QStringLiteral("0.35"));
        QCOMPARE(text::shortNumber(600), QStringLiteral("600"));
        QCOMPARE(text::shortNumber(1.0 / 3), QStringLiteral("0.333"));
        QCOMPARE(text::percentText(0.9834, 1), QStringLiteral("98.3\u00a0%"));
        QCOMPARE(text::metresText(fromMillimetres(18000)), QStringLiteral("18.0\u00a0m"));
        QCOMPARE(text::hoursAndMinutes(std::chrono::minutes(450)), QStringLiteral("7 h 30 min"));
        QCOMPARE(text::clockText(std::chrono::hours(8)), QStringLiteral("08:00"));
        QCOMPARE(text::moneyText({123'456'700}, "CNY"), QStringLiteral("CNY\u00a01,234,567"));
        QCOMPARE(text::moneyText({1234}, "JPY"), QStringLiteral("JPY\u00a01,234"));
    }

    void localized_takesTheOtherLanguageWhenOneIsEmpty()
    {
        QCOMPARE(text::localized({"Load", "上料"}), QStringLiteral("Load"));
        QCOMPARE(text::localized({"", "上料"}), QStringLiteral("上料"));
        QSignalSpy changed(&m_language, &text::LanguageSwitch::changed);
        m_language.set(QStringLiteral("zh_TW"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_language.code(), QStringLiteral("zh_CN"));
        QCOMPARE(text::localized({"Load", "上料"}), QStringLiteral("上料"));
        QCOMPARE(text::localized({"Load", ""}), QStringLiteral("Load"));
        const model::LocalText renamed = text::relocalized({"Load", "上料"}, QStringLiteral("进料"));
        QCOMPARE(renamed.en, std::string("Load"));
        QCOMPARE(renamed.zh, std::string("进料"));
    }

private:
    text::LanguageSwitch m_language;
};

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
