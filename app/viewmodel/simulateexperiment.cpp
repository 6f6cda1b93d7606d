// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulateexperiment.h"

#include "app/jobs/whenfinished.h"
#include "app/session/document.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/numbers.h"
#include "app/viewmodel/simulatewords.h"

#include <algorithm>

namespace lw::viewmodel {

SimulateExperiment::SimulateExperiment(const Context &context, const SimulateOptions &options, QObject *parent)
    : QObject(parent), m_context(context), m_options(options)
{
    connect(&context.document, &session::Document::changed, this, &SimulateExperiment::refresh);
    connect(&context.document, &session::Document::loaded, this, &SimulateExperiment::abandon);
    connect(&context.language, &text::LanguageSwitch::changed, this, &SimulateExperiment::refresh);
    connect(&options, &SimulateOptions::changed, this, &SimulateExperiment::changed);
}

SimulateExperiment::~SimulateExperiment() = default;

void SimulateExperiment::start()
{
    if (m_phase == Phase::Running || !canStart())
        return;
    m_error.reset();
    m_run = std::make_unique<jobs::ExperimentRun>(jobs::ExperimentTask{m_options.task(), question()}, m_engine);
    connect(m_run.get(), &jobs::Run::progressed, this, &SimulateExperiment::progressed);
    m_phase = Phase::Running;
    refresh();
    emit progressed();
    // The run is the context: what it has to say once it is abandoned is not listened to.
    jobs::whenFinished(m_run->outcome(), m_run.get(), [this](const jobs::ExperimentOutcome &outcome) { take(outcome); });
}

void SimulateExperiment::stop()
{
    if (m_run)
        m_run->stop();
}

void SimulateExperiment::abandon()
{
    m_run.reset();
    m_error.reset();
    m_report.reset();
    m_phase = Phase::Asking;
    refresh();
}

/// Stopped before anything was done there is nothing new: what was shown before is shown again.
void SimulateExperiment::take(const jobs::ExperimentOutcome &outcome)
{
    if (outcome.report) {
        m_revision = outcome.revision;
        m_report = *outcome.report;
    } else if (outcome.report.error().code != Errc::Stopped) {
        m_error = outcome.report.error();
        m_phase = Phase::Impossible;
        refresh();
        return emit ended(verdict());
    }
    m_phase = report() ? Phase::Shown : Phase::Asking;
    refresh();
    if (outcome.report)
        emit ended(verdict());
}

double SimulateExperiment::share() const
{
    if (m_phase != Phase::Running || !m_run->progress())
        return 0;
    const jobs::ExperimentProgress &progress = *m_run->progress();
    return progress.planned == 0 ? -1 : std::clamp(static_cast<double>(progress.done) / progress.planned, 0.0, 1.0);
}

QString SimulateExperiment::progress() const
{
    if (m_phase != Phase::Running || !m_run->progress())
        return tr("Finding the warm-up");
    const jobs::ExperimentProgress &progress = *m_run->progress();
    const QString done = text::number(progress.done, 0);
    if (progress.planned > 0)
        return tr("%1 of %2 simulated").arg(done, text::number(progress.planned, 0));
    return progress.best ? tr("%1 simulated, the best makes %2").arg(done, rateText(*progress.best))
                         : tr("%1 simulated").arg(done);
}

QString SimulateExperiment::verdict() const
{
    switch (m_phase) {
    case Phase::Asking: return {};
    case Phase::Running: return tr("Running");
    case Phase::Shown: return describe(*report()).text;
    case Phase::Impossible: return tr("That cannot be tried on this line");
    }
    return {};
}

int SimulateExperiment::verdictTone() const
{
    const Tone tone = m_phase == Phase::Shown ? describe(*report()).tone
        : m_phase == Phase::Impossible        ? Tone::Critical
                                              : Tone::Neutral;
    return static_cast<int>(tone);
}

bool SimulateExperiment::isStale() const
{
    return m_revision != m_context.document.revision();
}

QString SimulateExperiment::notice() const
{
    if (m_phase != Phase::Shown)
        return {};
    if (isStale())
        return tr("The line has changed since. What follows is of the line as it was.");
    return wasStopped(*report()) ? tr("Stopped: what follows is what was done until then.") : QString();
}

QString SimulateExperiment::trouble() const
{
    return m_error ? text::sentence(*m_error) : QString();
}

void SimulateExperiment::refresh()
{
    refreshLists(report());
    emit changed();
}

} // namespace lw::viewmodel
