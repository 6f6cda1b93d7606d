// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simpypeer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace lw::cli {

namespace {

/// The reference line as its tutorial would write it: a process for each cell, a store for each buffer.
constexpr auto script = R"(
import json, random, sys, time
import simpy

cells, places, parts = 20, 5, int(sys.argv[1])
env = simpy.Environment()
random.seed(1)
stores = [simpy.Store(env, capacity=places) for _ in range(cells - 1)]
finished = env.event()
done = 0

def cell(number):
    global done
    left = random.expovariate(1 / 100)
    while True:
        if number > 0:
            yield stores[number - 1].get()
        rest = 1.0
        while left < rest:
            yield env.timeout(left)
            rest -= left
            yield env.timeout(random.expovariate(1 / 10))
            left = random.expovariate(1 / 100)
        yield env.timeout(rest)
        left -= rest
        if number + 1 < cells:
            yield stores[number].put(1)
        else:
            done += 1
            if done == parts:
                finished.succeed()

for number in range(cells):
    env.process(cell(number))
begin = time.perf_counter()
env.run(until=finished)
print(json.dumps({"version": getattr(simpy, "__version__", ""), "throughput": parts / env.now,
                  "moves_per_second": parts * cells / (time.perf_counter() - begin)}))
)";

} // namespace

std::optional<SimPyRun> runSimPy(int parts)
{
    constexpr int longestMs = 300'000;
    // The first one of the path may be another than Debian's, which has Debian's modules.
    for (const char *interpreter : {"python3", "/usr/bin/python3"}) {
        QProcess python;
        python.start(QLatin1String(interpreter), {QStringLiteral("-c"), QString::fromLatin1(script), QString::number(parts)});
        if (!python.waitForFinished(longestMs) || python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0)
            continue;
        const QJsonObject result = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        return SimPyRun{result[u"version"].toString(), result[u"throughput"].toDouble(), result[u"moves_per_second"].toDouble()};
    }
    return std::nullopt;
}

} // namespace lw::cli
