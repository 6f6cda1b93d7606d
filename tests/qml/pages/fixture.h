// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/yamazumichart.h"
#include "app/session/autosave.h"
#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/stepname.h"
#include "app/viewmodel/workbenchmodel.h"
#include "core/model/lookup.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
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

    /// Where the operation stands in the chart; where the middle of that column is. Outside when it is not in sight.
    Q_INVOKABLE QPointF placeInYamazumi(lw::chart::YamazumiChart *chart, const QString &operation) const
    {
        return chart->placeOf(lw::model::OperationId(operation.toStdString())).value_or(QPointF(-1, -1));
    }
    Q_INVOKABLE QPointF columnInYamazumi(lw::chart::YamazumiChart *chart, int index) const
    {
        const double y = chart->height() / 2;
        double first = -1;
        for (double x = 0; x < chart->width(); x += 1) {
            const bool there = chart->columnAt({x, y}) == std::size_t(index);
            if (there && first < 0)
                first = x;
            if (!there && first >= 0)
                return {(first + x) / 2, y};
        }
        return {-1, -1};
    }
    /// The cell where the setup has that operation done; empty for none.
    Q_INVOKABLE QString cellOf(const QString &operation) const
    {
        const lw::model::Setup *setup = lw::model::findSetup(m_document.project(), m_document.product());
        const lw::model::Assignment *found = lw::model::findAssignment(*setup, lw::model::OperationId(operation.toStdString()));
        return found ? QString::fromStdString(lw::model::cellOf(*setup, found->performer).value) : QString();
    }
    /// Opens a copy of the sample under that name, so that it is the most recent file; its path.
    Q_INVOKABLE QString openCopy(const QString &name)
    {
        const QString path = m_journal.filePath(name + QStringLiteral(".line.json"));
        QFile::copy(qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/samples/board-test.line.json"), path);
        m_workbench.files()->openPath(path);
        return path;
    }
    Q_INVOKABLE void deleteFile(const QString &path) const { QFile::remove(path); }
    Q_INVOKABLE QString clipboard() const { return QGuiApplication::clipboard()->text(); }

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
