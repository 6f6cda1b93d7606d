// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/canvas/playbacklayer.h"
#include "app/look/statelooks.h"
#include "app/text/enumtext.h"
#include "core/takt/linecheck.h"
#include "tests/app/canvas/plancolours.h"
#include "tests/app/canvas/playedline.h"
#include "tests/fakes/randomline.h"
#include "tests/fakes/smallline.h"

#include <algorithm>
#include <random>
#include <set>

using namespace lw;
using namespace lw::canvas;
using simulate::State;

namespace {

/// A project, its plan as a player and the layer on it.
struct Stage {
    Stage(model::Project played, simulate::Line line, double length, QSizeF size = {900, 200})
        : project(std::move(played))
    {
        test::setPlanColours(palette, false);
        show.show(test::playedReport(project, std::move(line), length));
        layer.setShow(&show);
        view.setRows(Rows::Player);
        setLayout();
        view.setViewport(size);
        view.fit();
    }

    void setLayout()
    {
        const auto report = takt::checkLine(project, project.products.front().id);
        layout = layoutPlan(project, project.products.front().id, report);
        view.setLayout(layout);
        layer.reset(layout);
    }
    const PlanPicture &at(double time)
    {
        show.playback()->seek(time);
        layer.build(picture, {.view = view, .colours = palette, .text = text}, layout, {0, layout.cells.size()});
        return picture;
    }
    const jobs::LineMoment &moment() { return *show.playback()->moment(); }
    /// Middle of the part with that number, if it is drawn.
    std::optional<QPointF> numbered(std::uint32_t part) const
    {
        for (const PlanPicture::Cell &cell : picture.parts) {
            for (const Sprite &sprite : cell.sprites) {
                if (sprite.picture.kind == Picture::Kind::Text && sprite.picture.text == QString::number(part))
                    return sprite.rect.center();
            }
        }
        return std::nullopt;
    }
    std::vector<Sprite> phones() const
    {
        std::vector<Sprite> found;
        for (const PlanPicture::Cell &cell : picture.parts)
            std::ranges::copy_if(cell.sprites, std::back_inserter(found),
                                 [](const Sprite &sprite) { return sprite.picture.kind == Picture::Kind::Phone; });
        return found;
    }

    model::Project project;
    PlanPalette palette;
    TextRuler text;
    PlanLayout layout;
    PlanView view;
    jobs::SimulationShow show;
    PlaybackLayer layer;
    PlanPicture picture;
};

model::Project withBuffer(std::uint32_t places)
{
    model::Project project = fakes::smallLine();
    project.frame.cells[0].buffer = {places, fromMillimetres(600)};
    return project;
}

model::Project withoutBuffers()
{
    model::Project project = fakes::smallLine();
    for (model::Cell &cell : project.frame.cells)
        cell.buffer = {};
    return project;
}

simulate::Line shaky(const model::Project &project)
{
    simulate::Line line = test::fixedLine(project, {6, 7, 5});
    for (simulate::Station &station : line.stations)
        station.failures.push_back({.up = {.shape = simulate::Shape::Exponential, .mean = 100},
                                    .down = {.shape = simulate::Shape::Exponential, .mean = 20}, .owner = 100 + station.owner});
    line.repairCrew = 1;
    return line;
}

State drawnState(const PlanPicture::Cell &cell)
{
    const auto badge = std::ranges::find_if(cell.sprites, [](const Sprite &sprite) {
        return sprite.picture.kind == Picture::Kind::Badge || sprite.picture.kind == Picture::Kind::Column;
    });
    return static_cast<State>(badge->picture.variant);
}

bool isNear(QPointF a, QPointF b) { return QLineF(a, b).length() < 2; }

} // namespace

class TestPlaybackLayer : public QObject
{
    Q_OBJECT

private slots:
    void part_sitsInItsCell_andGlidesToTheNext()
    {
        const model::Project project = withoutBuffers();
        Stage stage(project, test::fixedLine(project, {10}), 100);
        const QPointF first = stage.view.part(stage.layout.cells[0]).center();
        const QPointF second = stage.view.part(stage.layout.cells[1]).center();
        stage.at(9.9);
        QVERIFY(isNear(*stage.numbered(1), first));
        stage.at(10);
        QVERIFY(isNear(*stage.numbered(1), first));
        double before = first.x();
        for (double time = 10.1; time < 11.2; time += 0.1) {
            stage.at(time);
            const double x = stage.numbered(1)->x();
            QVERIFY2(x >= before, qPrintable(QString::number(time)));
            before = x;
        }
        stage.at(10.6);
        QVERIFY(isNear(*stage.numbered(1), (first + second) / 2));
        QVERIFY(stage.numbered(2)->x() < first.x()); // comes in behind it
        stage.at(11.3);
        QVERIFY(isNear(*stage.numbered(1), second));
        QVERIFY(isNear(*stage.numbered(2), first));
    }

    void lastPart_leavesTheLine()
    {
        const model::Project project = withoutBuffers();
        Stage stage(project, test::fixedLine(project, {10}), 100);
        const double end = stage.view.part(stage.layout.cells[2]).center().x();
        stage.at(30.9);
        QVERIFY(stage.numbered(1)->x() > end);
        stage.at(32);
        QVERIFY(!stage.numbered(1));
        QCOMPARE(stage.moment().left, 1U);
    }

    /// The second cell takes twice as long: the places before it fill, from the one next to it on.
    void waitingParts_standAtTheirPlaces()
    {
        const model::Project project = withBuffer(3);
        Stage stage(project, test::fixedLine(project, {10, 20, 5}), 300);
        const CellPlan &cell = stage.layout.cells[0];
        const auto taken = [&](std::uint32_t place) {
            const std::vector<Sprite> phones = stage.phones();
            return std::ranges::any_of(phones, [&](const Sprite &phone) {
                return isNear(phone.rect.center(), stage.view.place(cell, place).center());
            });
        };
        stage.at(29);
        QVERIFY(taken(0) && !taken(1)); // part 2 since 20
        stage.at(49);
        QCOMPARE(stage.moment().cells[1].waiting, 2U);
        QVERIFY(taken(0) && taken(1) && !taken(2));
        stage.at(299);
        QVERIFY(taken(0) && taken(1) && taken(2));
        // At 110 the second cell takes the first of them and the others move up: half way after 0.6 s.
        stage.at(110.6);
        const QPointF halfWay = (stage.view.place(cell, 0).center() + stage.view.place(cell, 1).center()) / 2;
        const std::vector<Sprite> phones = stage.phones();
        QVERIFY(std::ranges::any_of(phones, [&](const Sprite &phone) { return isNear(phone.rect.center(), halfWay); }));
    }

    void manyPlaces_becomeALevel()
    {
        const model::Project project = withBuffer(400);
        Stage stage(project, test::fixedLine(project, {2, 4, 1}), 600);
        stage.at(599);
        QVERIFY(stage.view.place(stage.layout.cells[0], 0).isEmpty());
        const QString waiting = QString::number(stage.moment().cells[1].waiting);
        const Sprites &sprites = stage.picture.parts[1].sprites;
        QVERIFY(std::ranges::any_of(sprites, [&](const Sprite &sprite) { return sprite.picture.text == waiting; }));
        const QRectF frame = stage.view.buffer(stage.layout.cells[0]);
        const auto level = std::ranges::find_if(sprites, [](const Sprite &sprite) { return sprite.colour != 0; });
        const double share = stage.moment().cells[1].waiting / 400.0;
        QVERIFY(std::abs(level->rect.height() - share * frame.height()) < 4);
    }

    void states_areThoseOfTheMoment()
    {
        const model::Project project = withBuffer(2);
        Stage stage(project, shaky(project), 3600);
        std::mt19937 random(2);
        std::uniform_real_distribution<double> anywhere(0, 3600);
        std::set<State> seen;
        for (int i = 0; i < 300; ++i) {
            stage.at(anywhere(random));
            for (std::size_t cell = 0; cell < 3; ++cell) {
                QCOMPARE(drawnState(stage.picture.states[cell]), stage.moment().cells[cell].state);
                seen.insert(stage.moment().cells[cell].state);
            }
        }
        QVERIFY(seen.contains(State::Down) && seen.contains(State::RepairWait) && seen.contains(State::Blocked));
    }

    void onlyWhatChanges_isDrawnAnew()
    {
        const model::Project project = withoutBuffers();
        Stage stage(project, test::fixedLine(project, {10}), 100);
        stage.at(45);
        for (PlanPicture::Cells *cells : {&stage.picture.states, &stage.picture.parts})
            for (PlanPicture::Cell &cell : *cells)
                cell.changed = false;
        const auto changes = [](const PlanPicture::Cells &cells) { return std::ranges::count(cells, true, &PlanPicture::Cell::changed); };
        stage.at(46);
        QCOMPARE(changes(stage.picture.states) + changes(stage.picture.parts), 0);
        stage.at(50.5);
        QCOMPARE(changes(stage.picture.states), 0); // all go on working
        QCOMPARE(changes(stage.picture.parts), 3);
    }

    void scrubbingBack_drawsTheSame()
    {
        const model::Project project = withBuffer(2);
        Stage stage(project, shaky(project), 3600);
        const auto drawn = [&](double time) {
            stage.at(time);
            std::vector<Sprites> all;
            for (const PlanPicture::Cells *cells : {&stage.picture.states, &stage.picture.parts})
                for (const PlanPicture::Cell &cell : *cells)
                    all.push_back(cell.sprites);
            return all;
        };
        std::vector<std::vector<Sprites>> forth;
        for (double time = 0; time < 3600; time += 17.3)
            forth.push_back(drawn(time));
        QVERIFY(forth.front() != forth.back());
        for (std::size_t i = forth.size(); i-- > 0;)
            QVERIFY(drawn(17.3 * static_cast<double>(i)) == forth[i]);
    }

    void products_haveTheirColourAndLines()
    {
        model::Project project = withoutBuffers();
        project.products.push_back(project.products.front());
        project.products.back().id = model::ProductId("P2");
        simulate::Line line = test::fixedLine(project, {10});
        for (simulate::Station &station : line.stations)
            station.service.push_back(station.service.front());
        line.mix.sequence = {0, 1};
        Stage stage(project, line, 100);
        stage.at(35);
        for (const Sprite &phone : stage.phones())
            QCOMPARE(QColor::fromRgba(phone.picture.fill), stage.palette.product(phone.picture.variant));
        QCOMPARE(stage.phones().size(), 3U);
        QCOMPARE(stage.phones()[0].picture.variant, 1U); // part 4
        QCOMPARE(stage.phones()[1].picture.variant, 0U);
        QVERIFY(stage.palette.product(0) != stage.palette.product(1));
        const QString words = stage.layer.describe(stage.layout, {Hit::Kind::Cell, 0, 0});
        QVERIFY2(words.contains(QLatin1String("P2")), qPrintable(words));
    }

    void longLine_isColumnsAndDots()
    {
        test::Random random(4);
        model::Project project = test::randomLine(random, {.cells = 504, .operations = 600});
        Stage stage(project, shaky(project), 60, {1200, 180});
        QCOMPARE(stage.view.detail(), Detail::Overview);
        stage.at(59);
        std::size_t dots = 0;
        for (std::size_t cell = 0; cell < 504; ++cell) {
            QCOMPARE(drawnState(stage.picture.states[cell]), stage.moment().cells[cell].state);
            const QRectF dot = stage.view.part(stage.layout.cells[cell]);
            const Sprites &sprites = stage.picture.parts[cell].sprites;
            dots += static_cast<std::size_t>(std::ranges::count_if(sprites, [&](const Sprite &sprite) {
                return sprite.colour != 0 && sprite.rect.height() == dot.height();
            }));
        }
        const auto held = std::ranges::count_if(stage.moment().cells, [](const auto &cell) { return cell.part.part != 0; });
        QVERIFY(held > 0);
        QVERIFY(dots >= static_cast<std::size_t>(held));
    }

    void columns_differWithoutColour()
    {
        std::vector<QImage> columns;
        for (std::size_t state = 0; state < simulate::stateCount; ++state) {
            const auto at = static_cast<State>(state);
            if (!look::isHatched(at))
                continue;
            Picture picture;
            picture.kind = Picture::Kind::Column;
            picture.size = {3, 120};
            picture.fill = qRgb(90, 90, 90);
            picture.variant = static_cast<std::uint32_t>(state);
            const QImage image = paintPicture(picture, {});
            for (const QImage &other : columns)
                QVERIFY(other != image);
            columns.push_back(image);
        }
        QVERIFY(columns.size() > 2);
    }

    /// The plan has changed since the run: what only one of them knows is left alone.
    void changedLine_isPlayedAsFarAsItIsKnown()
    {
        model::Project project = withBuffer(2);
        Stage stage(project, shaky(project), 600);
        stage.project.frame.cells.erase(stage.project.frame.cells.begin() + 1);
        model::Cell another = stage.project.frame.cells.front();
        another.id = model::CellId("NEW");
        stage.project.frame.cells.push_back(another);
        stage.setLayout();
        stage.at(400);
        QCOMPARE(drawnState(stage.picture.states[0]), stage.moment().cells[0].state);
        QCOMPARE(drawnState(stage.picture.states[1]), stage.moment().cells[2].state);
        QVERIFY(stage.picture.states[2].sprites.empty());
        QVERIFY(stage.picture.parts[2].sprites.empty());
        QVERIFY(stage.layer.describe(stage.layout, {Hit::Kind::Cell, 2, 0}).contains(QLatin1String("NEW")));
        stage.show.clear();
        stage.layer.build(stage.picture, {.view = stage.view, .colours = stage.palette, .text = stage.text}, stage.layout, {0, 3});
        QVERIFY(stage.picture.states[0].sprites.empty());
        QVERIFY(stage.layer.describe(stage.layout, {Hit::Kind::Cell, 0, 0}).isEmpty());
    }

    void words_tellCellsAndBuffers()
    {
        const model::Project project = withBuffer(3);
        Stage stage(project, test::fixedLine(project, {10, 20, 5}), 300);
        stage.at(49);
        const QString cell = stage.layer.describe(stage.layout, {Hit::Kind::Cell, 1, 0});
        QVERIFY2(cell.contains(QLatin1String("C02")) && cell.contains(text::stateName(State::Working)), qPrintable(cell));
        QVERIFY2(cell.contains(QString::number(stage.moment().cells[1].part.part)), qPrintable(cell));
        const QString buffer = stage.layer.describe(stage.layout, {Hit::Kind::Buffer, 0, 0});
        QVERIFY2(buffer.contains(QLatin1Char('2')) && buffer.contains(QLatin1Char('3')), qPrintable(buffer));
        QVERIFY(stage.layer.describe(stage.layout, {}).isEmpty());
    }
};

QTEST_MAIN(TestPlaybackLayer)
#include "tst_playbacklayer.moc"
