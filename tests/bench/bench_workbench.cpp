// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window with a long line: how soon it is there, and what a frame costs while the hands move.

#include "app/canvas/lineplan.h"
#include "tests/bench/framemeter.h"
#include "tests/fakes/program.h"

#include <QCommandLineParser>

#include <cstdio>
#include <fstream>
#include <string>

using namespace lw;

namespace {

constexpr int badInput = 2;

/// MB of this process in memory.
double residentMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

void report(const char *what, const char *target, const std::vector<bench::Cost> &costs)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (const bench::Cost &cost : costs) {
        wall.push_back(cost.wall);
        cpu.push_back(cost.cpu);
    }
    std::printf("%-34s %-8s wall %7.2f %7.2f   cpu %7.2f %7.2f  ms (p50, p95)\n", what, target, bench::quantile(wall, 0.5),
                bench::quantile(wall, 0.95), bench::quantile(cpu, 0.5), bench::quantile(cpu, 0.95));
    std::fflush(stdout);
}

/// Hands on the plan of that window.
class Hands
{
public:
    Hands(QQuickWindow &window, canvas::LinePlan &plan, bench::FrameMeter &meter) : m_window(window), m_plan(plan), m_meter(meter) {}

    bench::Cost wheel(QPoint angle, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at = m_plan.mapToScene(m_plan.boundingRect().center());
        QWheelEvent event(at, m_window.mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        return m_meter.frameAfter([&] { QCoreApplication::sendEvent(&m_window, &event); });
    }

    bench::Cost key(int key)
    {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
        return m_meter.frameAfter([&] {
            QCoreApplication::sendEvent(&m_window, &press);
            QCoreApplication::sendEvent(&m_window, &release);
        });
    }

    /// Along the line and back, at the zoom that the plan has.
    std::vector<bench::Cost> pan(int frames)
    {
        std::vector<bench::Cost> costs;
        for (int i = 0; i < frames; ++i)
            costs.push_back(wheel({0, i < frames / 2 ? -60 : 60}, Qt::NoModifier));
        return costs;
    }

    /// In and out again. Both the same number of steps, or the zoom would wander.
    std::vector<bench::Cost> zoom(int frames)
    {
        std::vector<bench::Cost> costs;
        for (int i = 0; i < frames; ++i)
            costs.push_back(wheel({0, i < frames / 2 ? 60 : -60}, Qt::ControlModifier));
        return costs;
    }

    void zoomTo(double cellWidth)
    {
        m_plan.setZoom(cellWidth / (m_plan.layout().typicalWidth * canvas::PlanView::pixelsPerMetre));
        m_meter.settle();
    }

private:
    QQuickWindow &m_window;
    canvas::LinePlan &m_plan;
    bench::FrameMeter &m_meter;
};

void moveAbout(Hands &hands, int frames)
{
    struct Level {
        double cellWidth; ///< px
        const char *pan;
        const char *zoom;
    };
    report("pan, whole line", "<= 16", hands.pan(frames));
    report("zoom, whole line", "<= 16", hands.zoom(frames));
    for (const Level &level : {Level{24, "pan, cards with icons", "zoom, cards with icons"},
                               Level{80, "pan, cards with names", "zoom, cards with names"},
                               Level{200, "pan, cards with serials", "zoom, cards with serials"}}) {
        hands.zoomTo(level.cellWidth);
        hands.pan(frames); // once, so that what is painted once has been
        report(level.pan, "<= 16", hands.pan(frames));
        report(level.zoom, "<= 16", hands.zoom(frames));
    }
}

/// A head leaves its socket and comes back: the takt must stand in the very next frame.
bool edit(test::Program &program, canvas::LinePlan &plan, Hands &hands, bench::FrameMeter &meter, int frames)
{
    plan.forceActiveFocus();
    std::vector<bench::Cost> costs;
    bool told = true;
    for (int i = 0; i < frames; ++i) {
        const auto &cell = plan.layout().cells[static_cast<std::size_t>(i) % plan.layout().cells.size()];
        if (cell.sockets.empty() || !cell.sockets.front().head)
            continue;
        program.selection.set({cell.sockets.front().head->id});
        meter.settle();
        const int before = program.workbench.problems()->errors();
        costs.push_back(hands.key(Qt::Key_Delete));
        told = told && program.workbench.problems()->errors() > before;
        program.workbench.undo();
        meter.settle();
    }
    report("edit to takt on the screen", "", costs);
    return told && !costs.empty();
}

/// The one to edit the line in; another one plays it.
canvas::LinePlan *planOf(const QQuickWindow &window)
{
    for (canvas::LinePlan *plan : window.findChildren<canvas::LinePlan *>()) {
        if (!plan->show() && plan->isVisible() && !plan->layout().cells.empty())
            return plan;
    }
    return nullptr;
}

int measure(const QString &file, int frames)
{
    const auto start = std::chrono::steady_clock::now();
    test::Program program;
    QQuickWindow *window = program.window;
    if (!window)
        return badInput;
    bench::FrameMeter meter(*window);
    meter.frameAfter([&] { window->update(); });
    const double shown = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    std::printf("renderer: %s\n", window->rendererInterface()->graphicsApi() == QSGRendererInterface::Software ? "software" : "OpenGL");
    report("first window", "<= 1000", {{shown, bench::processTime()}});
    meter.settle();
    report("open the line", "<= 300", {meter.frameAfter([&] { program.workbench.files()->openPath(file); })});
    meter.settle();
    canvas::LinePlan *plan = planOf(*window);
    if (!plan)
        return std::fprintf(stderr, "%s: there is no line to look at\n", qPrintable(file)), badInput;
    Hands hands(*window, *plan, meter);
    moveAbout(hands, frames);
    plan->fit();
    const bool told = edit(program, *plan, hands, meter, frames / 4);
    std::printf("%-34s %-8s %.0f MB\n", "memory", "<= 250", residentMemory());
    return told ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    test::dressApplication(QStringLiteral("bench_workbench"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the workbench with a long line."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Project to open"));
    parser.addOptions({{QStringLiteral("frames"), QStringLiteral("How many of each kind"), QStringLiteral("N"), QStringLiteral("100")},
                       {QStringLiteral("software"), QStringLiteral("Draw without OpenGL")}});
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(badInput);
    if (parser.isSet(QStringLiteral("software")))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    return measure(parser.positionalArguments().constFirst(), std::max(8, parser.value(QStringLiteral("frames")).toInt()));
}
