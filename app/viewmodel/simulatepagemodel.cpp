// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulatepagemodel.h"

#include "app/jobs/whenfinished.h"
#include "app/look/statelooks.h"
#include "app/session/document.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/simulatewords.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

/// "1:02:03"
QString timeText(double time)
{
    const auto whole = static_cast<qint64>(time);
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 3600;
    return QStringLiteral("%1:%2:%3")
        .arg(whole / hour)
        .arg(whole % hour / minute, 2, 10, QLatin1Char('0'))
        .arg(whole % minute, 2, 10, QLatin1Char('0'));
}

} // namespace

SimulatePageModel::SimulatePageModel(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_options(context), m_cells(context, m_show), m_experiments(context, m_options)
{
    connect(&context.document, &session::Document::changed, this, &SimulatePageModel::changed); // the notice
    connect(&context.document, &session::Document::loaded, this, &SimulatePageModel::abandon);
    connect(&context.language, &text::LanguageSwitch::changed, this, &SimulatePageModel::refresh);
    connect(&context.language, &text::LanguageSwitch::changed, this, &SimulatePageModel::clockChanged);
    connect(this, &SimulatePageModel::progressed, this, &SimulatePageModel::refreshRun);
    connect(&m_experiments, &SimulateExperiments::ended, this,
        [this](const QString &message) { tell(message, View::Experiments); });
    connect(this, &SimulatePageModel::changed, this, &SimulatePageModel::statesChanged);
    connect(&m_cells, &SimulatedCellModel::refreshed, this, &SimulatePageModel::statesChanged);
    connect(m_show.playback(), &jobs::Playback::moved, this, &SimulatePageModel::clockChanged);
    connect(m_show.playback(), &jobs::Playback::speedChanged, this, &SimulatePageModel::speedChanged);
    connect(m_show.playback(), &jobs::Playback::playingChanged, this, &SimulatePageModel::playingChanged);
}

SimulatePageModel::~SimulatePageModel() = default;

void SimulatePageModel::start()
{
    if (m_phase == Phase::Running)
        return;
    jobs::SimulationTask task = m_options.task();
    m_planned = task.plan.replications;
    m_error.reset();
    m_show.playback()->setPlaying(false);
    m_run = std::make_unique<jobs::SimulationRun>(std::move(task), m_engine);
    connect(m_run.get(), &jobs::SimulationRun::progressed, this, &SimulatePageModel::progressed);
    m_phase = Phase::Running;
    refresh();
    emit progressed();
    // The run is the context: what it has to say once it is abandoned is not listened to.
    jobs::whenFinished(m_run->outcome(), m_run.get(), [this](const jobs::SimulationOutcome &outcome) { take(outcome); });
}

void SimulatePageModel::stop()
{
    if (m_run)
        m_run->stop();
}

void SimulatePageModel::abandon()
{
    m_run.reset();
    m_error.reset();
    m_show.clear();
    m_phase = Phase::Asking;
    refresh();
}

/// Stopped before the first replication was done there is nothing new: what was shown before is shown again.
void SimulatePageModel::take(const jobs::SimulationOutcome &outcome)
{
    if (!outcome.report) {
        m_error = outcome.report.error();
        m_phase = Phase::Impossible;
        refresh();
        return tell(verdict(), View::Run);
    }
    const bool some = (*outcome.report)->simulation.replications > 0;
    if (some) {
        m_revision = outcome.revision;
        m_show.show(*outcome.report);
    }
    m_phase = report() ? Phase::Shown : Phase::Asking;
    refresh();
    if (some)
        tell(verdict(), View::Run);
}

void SimulatePageModel::tell(const QString &message, View view)
{
    if (m_shown)
        return;
    setView(view);
    emit ended(tr("Simulated: %1").arg(message));
}

void SimulatePageModel::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    emit viewChanged();
}

double SimulatePageModel::share() const
{
    if (m_phase != Phase::Running || !m_run->progress() || m_planned == 0)
        return 0;
    return std::clamp(static_cast<double>(m_run->progress()->done) / m_planned, 0.0, 1.0);
}

QString SimulatePageModel::verdict() const
{
    switch (m_phase) {
    case Phase::Asking: return tr("Not run yet");
    case Phase::Running: return tr("Running");
    case Phase::Shown: return verdictOf(*report()).text;
    case Phase::Impossible: return tr("The line cannot be simulated like that");
    }
    return {};
}

int SimulatePageModel::verdictTone() const
{
    const Tone tone = m_phase == Phase::Shown ? verdictOf(*report()).tone
        : m_phase == Phase::Impossible        ? Tone::Critical
                                              : Tone::Neutral;
    return static_cast<int>(tone);
}

QString SimulatePageModel::reason() const
{
    return m_phase == Phase::Shown ? reasonOf(*report()) : QString();
}

QString SimulatePageModel::notice() const
{
    if (m_phase != Phase::Shown)
        return {};
    if (m_revision != m_context.document.revision())
        return tr("The line has changed since. What follows is of the line as it was.");
    if (report()->simulation.stopped)
        return tr("Stopped: this is of the %n replication(s) that were done.", nullptr,
            static_cast<int>(report()->simulation.replications));
    return {};
}

QString SimulatePageModel::trouble() const
{
    return m_error ? text::sentence(*m_error) : QString();
}

QString SimulatePageModel::clock() const
{
    if (!report())
        return {};
    return tr("%1 of %2").arg(timeText(m_show.playback()->position()), timeText(m_show.playback()->length()));
}

QString SimulatePageModel::kept() const
{
    if (!report())
        return {};
    const jobs::Recording &recording = *report()->recording;
    const QString steps = text::number(static_cast<double>(recording.steps().size()), 0);
    const QString length = timeText(recording.length());
    return recording.complete() ? tr("Replication 1 from the empty line, all of it: %1 h, %2 steps").arg(length, steps)
                                : tr("Replication 1 from the empty line, its first %1 h: %2 steps").arg(length, steps);
}

QList<int> SimulatePageModel::playedStates() const
{
    QList<int> found;
    for (const simulate::State state : look::stateOrder)
        if (report() && report()->recording->shows(state))
            found << static_cast<int>(state);
    return found;
}

QList<int> SimulatePageModel::otherStates() const
{
    const QList<int> played = playedStates();
    QList<int> others = m_cells.states();
    others.removeIf([&](int state) { return played.contains(state); });
    return others;
}

QStringList SimulatePageModel::products() const
{
    QStringList names;
    if (report() && report()->line.products.size() > 1) {
        for (const model::ProductId &product : report()->line.products)
            names << text::fromUtf8(product.value);
    }
    return names;
}

void SimulatePageModel::refresh()
{
    refreshRun();
    m_figures.setFigures(report() ? resultFigures(*report()) : std::vector<Figure>());
    m_losses.setFigures(report() ? lossFigures(*report()) : std::vector<Figure>());
    emit changed();
}

void SimulatePageModel::refreshRun()
{
    const bool running = m_phase == Phase::Running;
    m_runFigures.setFigures(running ? runFigures(m_run->progress().value_or(simulate::Progress{}), m_planned)
                                    : std::vector<Figure>());
}

} // namespace lw::viewmodel
