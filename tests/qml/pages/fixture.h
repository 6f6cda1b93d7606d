// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/autosave.h"
#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/stepname.h"
#include "app/viewmodel/workbenchmodel.h"

#include <QObject>
#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>

/// The workbench over the board-test sample, made anew for each test of a page.
class Fixture : public QObject
{
    Q_OBJECT
    Q_PROPERTY(lw::viewmodel::WorkbenchModel *workbench READ workbench CONSTANT)

public:
    Fixture()
    {
        m_document.setStepNamer(lw::text::stepName);
        reopen();
    }

    lw::viewmodel::WorkbenchModel *workbench() { return &m_workbench; }

    /// The sample as it is on disk; nothing has been balanced or simulated.
    Q_INVOKABLE void reopen()
    {
        m_workbench.files()->openPath(qEnvironmentVariable("LW_SOURCE_DIR")
                                      + QStringLiteral("/resources/samples/board-test.line.json"));
    }

    /// From the next balance on: it tells of a best and goes on until it is stopped; then it returns the real one.
    Q_INVOKABLE void holdBalance()
    {
        m_workbench.line()->balance()->setEngine([](const auto &project, const auto &target, const auto &limits,
                                                     const auto &watch, const std::stop_token &stop) {
            watch({.best = 8'340'000, .bound = 7'000'000, .nodes = 12'345, .elapsed = std::chrono::seconds(3)});
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any().wait(lock, stop, [] { return false; });
            return lw::balance::balanceLine(project, target, limits);
        });
    }
    /// The real one from the next balance on.
    Q_INVOKABLE void releaseBalance() { m_workbench.line()->balance()->setEngine(lw::balance::balanceLine); }

    /// From the next simulation on: it tells of two replications and goes on until it is stopped; then it returns the
    /// real two.
    Q_INVOKABLE void holdSimulation()
    {
        m_workbench.simulate()->setEngine([](const auto &line, lw::simulate::Plan plan, const auto &watch,
                                              const std::stop_token &stop) {
            watch({.done = 2, .planned = plan.replications, .throughputPerHour = {.mean = 400, .halfWidth = 3}});
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any().wait(lock, stop, [] { return false; });
            plan.replications = 2;
            auto simulation = lw::simulate::simulate(line, plan);
            if (simulation)
                simulation->stopped = true;
            return simulation;
        });
    }
    /// The real one from the next simulation on.
    Q_INVOKABLE void releaseSimulation() { m_workbench.simulate()->setEngine(lw::simulate::simulate); }

    /// From the next experiment on, each of them: it tells of two lines and goes on until it is stopped; then it returns
    /// what the first of its variants gives.
    Q_INVOKABLE void holdExperiments()
    {
        setExperimentEngine([](const lw::jobs::ExperimentTask &task, const lw::jobs::ExperimentWatch &watch,
                                const std::stop_token &stop) {
            watch({.done = 2, .planned = 4, .best = {}});
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any().wait(lock, stop, [] { return false; });
            lw::jobs::ExperimentTask first = task;
            first.question = lw::jobs::CompareVariants{{{lw::jobs::Variant::Kind::NoStops, {}}}};
            auto report = lw::jobs::runExperiment(first, [](const auto &) {}, {});
            if (report)
                std::get<lw::jobs::VariantReport>(*report).stopped = true;
            return report;
        });
    }
    /// The real ones from the next experiment on.
    Q_INVOKABLE void releaseExperiments() { setExperimentEngine(lw::jobs::runExperiment); }

private:
    void setExperimentEngine(const lw::jobs::ExperimentRun::Engine &engine)
    {
        lw::viewmodel::SimulateExperiments *experiments = m_workbench.simulate()->experiments();
        experiments->comparison()->setEngine(engine);
        experiments->buffers()->setEngine(engine);
        experiments->levers()->setEngine(engine);
    }

    QTemporaryDir m_journal;
    lw::text::LanguageSwitch m_language;
    lw::session::Document m_document;
    lw::session::Selection m_selection;
    lw::session::Autosave m_autosave{m_document, m_journal.path()};
    lw::viewmodel::WorkbenchModel m_workbench{{m_document, m_selection, m_language}, m_autosave};
};
