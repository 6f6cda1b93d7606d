// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/balancerun.h"
#include "app/session/linepreview.h"
#include "app/viewmodel/balancelists.h"
#include "app/viewmodel/balanceoptions.h"
#include "app/viewmodel/balanceproposal.h"
#include "app/viewmodel/figurelistmodel.h"

#include <memory>

namespace lw::viewmodel {

/// Balancing the line: what to ask for, the search while it goes on, and what it proposes, shown as a preview until it
/// is adopted as one undo step or discarded. A proposal follows the line: when that has changed since the search began,
/// it is worked out anew against the line as it is, says so, and is refused when it speaks of things that are gone.
class BalanceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of LinePageModel")
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(lw::viewmodel::BalanceOptions *options READ options CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(double share READ share NOTIFY progressed FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(int verdictTone READ verdictTone NOTIFY changed FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::BalanceMoveList *moves READ moves CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ObstructionList *obstacles READ obstacles CONSTANT FINAL)
    Q_PROPERTY(QString staleText READ staleText NOTIFY changed FINAL)
    Q_PROPERTY(bool canAdopt READ canAdopt NOTIFY changed FINAL)
    Q_PROPERTY(lw::session::LinePreview *preview READ preview CONSTANT FINAL)

public:
    enum class Phase { Asking, Searching, Offering, Impossible };
    Q_ENUM(Phase)

    explicit BalanceModel(const Context &context, QObject *parent = nullptr);
    ~BalanceModel() override;
    /// For tests: what stands in for balance::balanceLine from the next start on.
    void setEngine(jobs::BalanceRun::Engine engine) { m_engine = std::move(engine); }

    bool shown() const { return m_shown; }
    void setShown(bool shown);
    Phase phase() const { return m_phase; }
    BalanceOptions *options() { return &m_options; }
    FigureListModel *search() { return &m_search; } ///< best, bound, gap, nodes, time of the search
    double share() const;                           ///< of the time limit that is used, 0–1
    QString verdict() const; ///< "Proven: no shorter cycle is possible"
    int verdictTone() const; ///< Tones.Tone
    FigureListModel *figures() { return &m_figures; } ///< of the line, before → after
    BalanceMoveList *moves() { return &m_moves; }
    ObstructionList *obstacles() { return &m_obstacles; }
    QString staleText() const; ///< the line has changed since; empty when it has not
    bool canAdopt() const;
    session::LinePreview *preview() { return &m_preview; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();    ///< keeps the best so far
    Q_INVOKABLE void adopt();
    Q_INVOKABLE void discard(); ///< the proposal or the reasons; back to the options
    /// One step back: stops a search, discards what is offered, else hides.
    Q_INVOKABLE void stepBack();

signals:
    void shownChanged();
    void changed();
    void progressed();
    void adopted(const QString &message);
    void found(const QString &message); ///< the search has ended while the panel was hidden

private:
    void setPhase(Phase phase);
    void abandon();
    void take(const jobs::BalanceOutcome &outcome);
    void refresh();
    void refreshSearch();
    void refreshProposal();
    std::vector<Obstruction> reasons() const;

    Context m_context;
    BalanceOptions m_options;
    FigureListModel m_search;
    FigureListModel m_figures;
    BalanceMoveList m_moves;
    ObstructionList m_obstacles;
    session::LinePreview m_preview;
    jobs::BalanceRun::Engine m_engine = balance::balanceLine;
    bool m_shown = false;
    Phase m_phase = Phase::Asking;
    std::chrono::duration<double> m_limit{};
    balance::Objective m_objective{};
    std::optional<jobs::BalanceOutcome> m_outcome;
    BalanceProposal m_proposal;
    std::unique_ptr<jobs::BalanceRun> m_run; ///< of the search; stays until the next, because it is the one that calls
};

} // namespace lw::viewmodel
