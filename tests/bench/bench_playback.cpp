// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/playbacklayer.h"
#include "core/takt/linecheck.h"
#include "tests/app/canvas/plancolours.h"
#include "tests/app/canvas/playedline.h"
#include "tests/fakes/randomline.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>

using namespace lw;
using namespace lw::canvas;

namespace {

constexpr double frame = 1.0 / 60; ///< s
constexpr double length = 8 * 3600;

/// A line of 504 cells that fail, 300 m long, as a player of that size.
struct Stage {
    explicit Stage(QSizeF size)
    {
        test::Random random(4);
        project = test::randomLine(random, {.cells = 504, .operations = 1000});
        simulate::Line line = test::fixedLine(project, {6.5, 7, 6.8, 6});
        for (simulate::Station &station : line.stations)
            station.failures.push_back({.up = {.shape = simulate::Shape::Exponential, .mean = 7200},
                                        .down = {.shape = simulate::Shape::Exponential, .mean = 60}, .owner = 1000 + station.owner});
        test::setPlanColours(palette, false);
        show.show(test::playedReport(project, std::move(line), length));
        const auto report = takt::checkLine(project, project.products.front().id);
        layout = layoutPlan(project, project.products.front().id, report);
        view.setRows(Rows::Player);
        view.setLayout(layout);
        view.setViewport(size);
        view.fit();
        layer.setShow(&show);
        layer.reset(layout);
    }

    /// Advances by a frame, back to the start at the end, and draws it.
    void play(double speed)
    {
        jobs::Playback &playback = *show.playback();
        const double next = playback.position() + speed * frame;
        playback.seek(next < playback.length() ? next : 0);
        layer.build(picture, {.view = view, .colours = palette, .text = text}, layout, view.visibleCells(layout, 0));
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

/// One frame of the whole line at that speed.
void overviewFrame(benchmark::State &state)
{
    Stage stage({1200, 180});
    for (auto _ : state)
        stage.play(static_cast<double>(state.range(0)));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(overviewFrame)->Arg(1)->Arg(100)->Arg(10'000)->Unit(benchmark::kMicrosecond);

/// One frame of the cells in sight when they are wide enough for numbers.
void closeFrame(benchmark::State &state)
{
    Stage stage({1200, 180});
    stage.view.fitSpan(0, 12 * stage.layout.typicalWidth);
    for (auto _ : state)
        stage.play(static_cast<double>(state.range(0)));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(closeFrame)->Arg(1)->Arg(100)->Arg(10'000)->Unit(benchmark::kMicrosecond);

/// A pull of the slider to anywhere.
void scrub(benchmark::State &state)
{
    Stage stage({1200, 180});
    double at = 0;
    for (auto _ : state) {
        at += 0.61803 * stage.show.playback()->length();
        at -= at > stage.show.playback()->length() ? stage.show.playback()->length() : 0;
        stage.show.playback()->seek(at);
    }
}
BENCHMARK(scrub)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv); // measures text
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
