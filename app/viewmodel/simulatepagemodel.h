// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/simulationrun.h"
#include "app/viewmodel/figurelistmodel.h"
#include "app/viewmodel/sessiontypes.h"
#include "app/viewmodel/simulatecells.h"
#include "app/viewmodel/simulateexperiments.h"
#include "app/viewmodel/simulateoptions.h"

#include <memory>

namespace lw::viewmodel {

/// The Simulate page: what to ask for, the run while it goes on, and what came out, with one replication to play back.
/// A result stays in sight when the line changes, and says that it is of the line before.
class SimulatePageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(lw::viewmodel::SimulateOptions *options READ options CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *run READ run CONSTANT FINAL)
    Q_PROPERTY(double share READ share NOTIFY progressed FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(int verdictTone READ verdictTone NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *losses READ losses CONSTANT FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(QString clock READ clock NOTIFY clockChanged FINAL)
    Q_PROPERTY(double position READ position WRITE setPosition NOTIFY clockChanged FINAL)
    Q_PROPERTY(double duration READ duration NOTIFY changed FINAL)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged FINAL)
    Q_PROPERTY(bool playing READ playing WRITE setPlaying NOTIFY playingChanged FINAL)
    Q_PROPERTY(QString kept READ kept NOTIFY changed FINAL)
    Q_PROPERTY(QStringList products READ products NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> playedStates READ playedStates NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> otherStates READ otherStates NOTIFY statesChanged FINAL)
    Q_PROPERTY(lw::jobs::SimulationShow *show READ show CONSTANT FINAL)
    Q_PROPERTY(View view READ view WRITE setView NOTIFY viewChanged FINAL)
    Q_PROPERTY(lw::viewmodel::SimulatedCellModel *cells READ cells CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::SimulateExperiments *experiments READ experiments CONSTANT FINAL)

public:
    enum class Phase { Asking, Running, Shown, Impossible };
    Q_ENUM(Phase)
    /// What of the page is in sight.
    enum class View { Run, Cells, Experiments };
    Q_ENUM(View)

    explicit SimulatePageModel(const Context &context, QObject *parent = nullptr);
    ~SimulatePageModel() override;
    /// For tests: what stands in for simulate::simulate from the next start on.
    void setEngine(jobs::SimulationRun::Engine engine) { m_engine = std::move(engine); }

    Phase phase() const { return m_phase; }
    SimulateOptions *options() { return &m_options; }
    FigureListModel *run() { return &m_runFigures; } ///< of the run that goes on
    double share() const;                            ///< of its replications that are done, 0–1
    QString verdict() const;
    int verdictTone() const; ///< Tones.Tone
    QString reason() const;  ///< why the result differs from the static figure
    FigureListModel *figures() { return &m_figures; }
    FigureListModel *losses() { return &m_losses; }
    QString notice() const;  ///< the line has changed since, or the run was stopped; empty when neither holds
    QString trouble() const; ///< why the line cannot be simulated
    QString clock() const;   ///< where the playback is: "0:12:34 of 8:00:00"
    double position() const { return m_show.playback()->position(); } ///< of the playback, seconds of the line
    void setPosition(double position) { m_show.playback()->seek(position); }
    double duration() const { return m_show.playback()->length(); }
    double speed() const { return m_show.playback()->speed(); } ///< seconds of the line for each second
    void setSpeed(double speed) { m_show.playback()->setSpeed(speed); }
    bool playing() const { return m_show.playback()->playing(); }
    void setPlaying(bool playing) { m_show.playback()->setPlaying(playing); }
    QString kept() const;    ///< what of the run is played back
    QStringList products() const; ///< by product number, when the run has more than one
    QList<int> playedStates() const; ///< simulate::State, those that come up in the playback
    QList<int> otherStates() const;  ///< those of the cells that only other replications have: the playback explains the rest
    jobs::SimulationShow *show() { return &m_show; }
    View view() const { return m_view; }
    void setView(View view);
    SimulatedCellModel *cells() { return &m_cells; }
    SimulateExperiments *experiments() { return &m_experiments; }
    void setShown(bool shown) { m_shown = shown; } ///< the page is in sight: it needs no other voice

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop(); ///< keeps the replications that are done
    Q_INVOKABLE void stepEvent(bool forward) { m_show.playback()->stepEvent(forward); }
    Q_INVOKABLE void changeSpeed(double factor) { setSpeed(speed() * factor); }
    Q_INVOKABLE void advance(double elapsed) { m_show.playback()->advance(elapsed); } ///< seconds have passed

signals:
    void changed();
    void statesChanged();
    void progressed();
    void clockChanged();
    void speedChanged();
    void playingChanged();
    void viewChanged();
    /// A run has ended while another page was in sight; the view is the one that shows it.
    void ended(const QString &message);

private:
    void abandon();
    void tell(const QString &message, View view);
    void take(const jobs::SimulationOutcome &outcome);
    void refresh();
    void refreshRun();
    const jobs::SimulationReport *report() const { return m_show.report(); }

    Context m_context;
    SimulateOptions m_options;
    FigureListModel m_runFigures;
    FigureListModel m_figures;
    FigureListModel m_losses;
    jobs::SimulationShow m_show;
    SimulatedCellModel m_cells;
    SimulateExperiments m_experiments;
    jobs::SimulationRun::Engine m_engine = simulate::simulate;
    bool m_shown = false;
    View m_view = View::Run;
    Phase m_phase = Phase::Asking;
    std::uint32_t m_planned = 0;
    std::uint64_t m_revision = 0; ///< of the document that is shown
    std::optional<Error> m_error;
    std::unique_ptr<jobs::SimulationRun> m_run; ///< stays until the next, because it is the one that calls
};

} // namespace lw::viewmodel
