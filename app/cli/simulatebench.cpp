// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/optionvalue.h"
#include "app/cli/simpypeer.h"
#include "app/cli/simulatecases.h"
#include "app/cli/simulatereport.h"
#include "app/cli/terminal.h"
#include "app/cli/texttable.h"
#include "app/text/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lw::cli {

namespace {

using Align = TextTable::Align;
using simulate::Engine;

constexpr double hour = 3600;
constexpr double referenceThroughput = 0.6090; ///< ± 0.0006
constexpr int peerParts = 20'000; ///< a few seconds

struct SimulateBench {
    Q_DECLARE_TR_FUNCTIONS(SimulateBench)
};

struct BenchOptions {
    double parts = 1e6;
    std::uint32_t seed = 1;
    unsigned threads = 1;
    bool withPeer = true;
    bool json = false;
};

/// One program on the reference line.
struct Speed {
    QString name;
    double throughput = 0;      ///< parts/s
    double halfWidth = 0;       ///< 95 %; 0: none
    double eventsPerSecond = 0; ///< 0: not counted
    double movesPerSecond = 0;
};

Result<BenchOptions> optionsOf(const CommandLine &line)
{
    const auto parts = wholeNumber(line, QStringLiteral("parts"), 1000);
    const auto seed = wholeNumber(line, QStringLiteral("seed"), 0);
    const auto threads = wholeNumber(line, QStringLiteral("threads"));
    if (!parts)
        return parts.error();
    if (!seed)
        return seed.error();
    if (!threads)
        return threads.error();
    return BenchOptions{.parts = static_cast<double>(parts->value_or(1'000'000)), .seed = seed->value_or(1),
        .threads = threads->value_or(1), .withPeer = !line.isSet(QStringLiteral("no-peer")),
        .json = line.isSet(QStringLiteral("json"))};
}

/// On one thread: what is compared is the engine.
Result<Speed> speedOf(Engine engine, const BenchOptions &options, const std::stop_token &stop)
{
    constexpr std::uint32_t replications = 8;
    const simulate::Plan plan{.length = options.parts / replications / referenceThroughput, .warmUp = 2000,
        .replications = replications, .seed = options.seed, .engine = engine, .cells = engine == Engine::Calendar};
    const auto run = simulate::simulate(referenceLine(5), plan, {}, stop);
    if (!run)
        return run.error();
    const double time = run->elapsed.count();
    return Speed{.name = engineKey(engine), .throughput = run->throughputPerHour.mean / hour,
        .halfWidth = run->throughputPerHour.halfWidth / hour,
        .eventsPerSecond = engine == Engine::Calendar ? static_cast<double>(run->events) / time : 0,
        .movesPerSecond = static_cast<double>(run->moves) / time};
}

Result<std::vector<Speed>> speedsOf(const BenchOptions &options, const std::stop_token &stop)
{
    std::vector<Speed> speeds;
    for (const Engine engine : {Engine::Calendar, Engine::Recursion}) {
        Result<Speed> speed = speedOf(engine, options, stop);
        if (!speed)
            return speed.error();
        speeds.push_back(*std::move(speed));
    }
    if (!options.withPeer || stop.stop_requested())
        return speeds;
    if (const auto peer = runSimPy(peerParts))
        speeds.push_back({QStringLiteral("SimPy ") + peer->version, peer->throughput, 0, 0, peer->movesPerSecond});
    return speeds;
}

Result<std::vector<CaseResult>> resultsOf(const BenchOptions &options, const std::stop_token &stop)
{
    std::vector<CaseResult> results;
    for (const KnownCase &known : knownCases()) {
        if (errorsAreWatched())
            showStatus(known.name); // many parts take minutes
        Result<CaseResult> result = runCase(known, options.parts, options.seed, options.threads, stop);
        if (!result)
            return result.error();
        if (stop.stop_requested())
            return Error{.code = Errc::Stopped};
        results.push_back(*std::move(result));
    }
    return results;
}

QString million(double rate)
{
    return rate > 0 ? text::number(rate / 1e6, 2) : text::none();
}

QString speedTable(const std::vector<Speed> &speeds)
{
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right});
    table.addRow({SimulateBench::tr("engine"), SimulateBench::tr("throughput"), SimulateBench::tr("half-width"),
        SimulateBench::tr("to 0.6090"), SimulateBench::tr("million events/s"), SimulateBench::tr("million moves/s")});
    for (const Speed &speed : speeds)
        table.addRow({speed.name, text::number(speed.throughput, 4),
            speed.halfWidth > 0 ? text::number(speed.halfWidth, 4) : text::none(),
            text::percentText(speed.throughput / referenceThroughput - 1, 2), million(speed.eventsPerSecond),
            million(speed.movesPerSecond)});
    return table.toString();
}

QString figureText(Figure figure)
{
    switch (figure) {
    case Figure::Throughput: return SimulateBench::tr("throughput");
    case Figure::Loss: return SimulateBench::tr("loss probability");
    case Figure::Number: return SimulateBench::tr("mean number");
    case Figure::Time: return SimulateBench::tr("mean time");
    }
    return {};
}

/// A row for each figure; what is of the case as a whole stands in its first one.
QString caseTable(const std::vector<CaseResult> &results)
{
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Left, Align::Left, Align::Right});
    table.addRow({SimulateBench::tr("case"), SimulateBench::tr("figure"), SimulateBench::tr("value"), SimulateBench::tr("simulated"),
        SimulateBench::tr("half-width"), SimulateBench::tr("inside"), SimulateBench::tr("engine"), SimulateBench::tr("seconds")});
    for (const CaseResult &result : results) {
        for (std::size_t figure = 0; figure < result.found.size(); ++figure) {
            const auto once = [&](const QString &text) { return figure == 0 ? text : QString(); };
            table.addRow({once(result.known.name), figureText(result.known.figures[figure].figure),
                text::number(result.known.figures[figure].value, 6), text::number(result.found[figure].mean, 6),
                text::number(result.found[figure].halfWidth, 6),
                result.isInside(figure) ? SimulateBench::tr("yes") : SimulateBench::tr("NO"), once(result.engine),
                once(text::number(result.seconds, 2))});
        }
    }
    return table.toString();
}

QJsonArray casesJson(const std::vector<CaseResult> &results)
{
    QJsonArray cases;
    for (const CaseResult &result : results)
        for (std::size_t figure = 0; figure < result.found.size(); ++figure)
            cases.append(QJsonObject{{QStringLiteral("case"), result.known.name},
                {QStringLiteral("figure"), figureKey(result.known.figures[figure].figure)},
                {QStringLiteral("value"), result.known.figures[figure].value},
                {QStringLiteral("simulated"), result.found[figure].mean},
                {QStringLiteral("half_width"), result.found[figure].halfWidth},
                {QStringLiteral("inside"), result.isInside(figure)}, {QStringLiteral("engine"), result.engine},
                {QStringLiteral("seconds"), result.seconds}});
    return cases;
}

QByteArray benchJson(const std::vector<Speed> &speeds, const std::vector<CaseResult> &results)
{
    QJsonArray engines;
    for (const Speed &speed : speeds)
        engines.append(QJsonObject{{QStringLiteral("engine"), speed.name}, {QStringLiteral("throughput"), speed.throughput},
            {QStringLiteral("half_width"), speed.halfWidth}, {QStringLiteral("events_per_second"), speed.eventsPerSecond},
            {QStringLiteral("moves_per_second"), speed.movesPerSecond}});
    return QJsonDocument(QJsonObject{{QStringLiteral("line20"), engines}, {QStringLiteral("cases"), casesJson(results)}}).toJson();
}

void addOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("parts")}, QStringLiteral("N"),
        SimulateBench::tr("Parts of each case; 1000000 when left out."));
    line.addOption({QStringLiteral("seed")}, QStringLiteral("S"), SimulateBench::tr("Seed of the random numbers; 1 when left out."));
    line.addOption({QStringLiteral("threads")}, QStringLiteral("T"),
        SimulateBench::tr("Threads for the cases; 1 when left out. Speed is measured on one."));
    line.addFlag(QStringLiteral("no-peer"), SimulateBench::tr("Leaves out SimPy, which is run where python3 has it."));
    line.addFlag(QStringLiteral("json"), SimulateBench::tr("Prints speeds and cases as JSON."));
}

QString tables(const std::vector<Speed> &speeds, const std::vector<CaseResult> &results)
{
    const QString blank(QLatin1Char('\n'));
    return SimulateBench::tr("LINE20: 20 cells of 1 s, stops after 100 s for 10 s, 5 places; 0.6090 ± 0.0006 parts/s") + blank
        + speedTable(speeds) + blank
        + SimulateBench::tr("Known values; half-widths of 99.9 % intervals, parts per second and seconds; b: places between cells") + blank
        + caseTable(results);
}

} // namespace

int runSimulateBench(const QStringList &arguments)
{
    CommandLine line(SimulateBench::tr("Runs lines whose throughput is known, and measures the speed on the reference line."));
    addOptions(line);
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;
    const Result<BenchOptions> options = optionsOf(line);
    if (!options)
        return fail(options.error());
    const Interrupt interrupt;
    const Result<std::vector<Speed>> speeds = speedsOf(*options, interrupt.token());
    if (!speeds)
        return fail(speeds.error());
    const Result<std::vector<CaseResult>> results = resultsOf(*options, interrupt.token());
    if (errorsAreWatched())
        showStatus({});
    if (!results)
        return fail(results.error());
    print(options->json ? QString::fromUtf8(benchJson(*speeds, *results)) : tables(*speeds, *results));
    return std::ranges::all_of(*results, [](const CaseResult &result) { return result.isInside(); }) ? Fine : ProblemsFound;
}

} // namespace lw::cli
