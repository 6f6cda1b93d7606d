// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/balancemodel.h"

#include "app/jobs/whenfinished.h"
#include "app/session/document.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/obstacletext.h"
#include "app/viewmodel/balancewords.h"

#include <algorithm>

namespace lw::viewmodel {

BalanceModel::BalanceModel(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_options(context)
{
    connect(&context.document, &session::Document::changed, this, &BalanceModel::refresh);
    connect(&context.document, &session::Document::productChanged, this, &BalanceModel::refresh);
    connect(&context.document, &session::Document::loaded, this, &BalanceModel::abandon);
    connect(&context.language, &text::LanguageSwitch::changed, this, &BalanceModel::refresh);
    connect(this, &BalanceModel::progressed, this, &BalanceModel::refreshSearch);
}

BalanceModel::~BalanceModel() = default;

void BalanceModel::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    refresh(); // the preview is there as long as it can be adopted
    emit shownChanged();
}

void BalanceModel::setPhase(Phase phase)
{
    m_phase = phase;
    refresh();
}

void BalanceModel::start()
{
    if (m_phase == Phase::Searching)
        return;
    const session::Document &document = m_context.document;
    jobs::BalanceTask task{document.project(), m_options.target(), m_options.limits(), document.revision()};
    m_limit = task.limits.time;
    m_objective = task.target.objective;
    m_outcome.reset();
    m_run = std::make_unique<jobs::BalanceRun>(std::move(task), m_engine);
    connect(m_run.get(), &jobs::BalanceRun::progressed, this, &BalanceModel::progressed);
    setPhase(Phase::Searching);
    emit progressed();
    // The run is the context: what it has to say once it is abandoned is not listened to.
    jobs::whenFinished(m_run->outcome(), m_run.get(), [this](const jobs::BalanceOutcome &outcome) { take(outcome); });
}

void BalanceModel::stop()
{
    if (m_run)
        m_run->stop();
}

void BalanceModel::abandon()
{
    m_run.reset();
    m_outcome.reset();
    setPhase(Phase::Asking);
}

void BalanceModel::take(const jobs::BalanceOutcome &outcome)
{
    const bool hidden = !m_shown;
    m_outcome = outcome;
    const bool possible = outcome.balance && outcome.balance->status != balance::Status::Infeasible;
    setPhase(possible ? Phase::Offering : Phase::Impossible);
    if (hidden)
        emit found(possible ? verdict() + QStringLiteral("  Ctrl+B") : tr("The line cannot be balanced like that.  Ctrl+B"));
}

void BalanceModel::discard()
{
    if (m_phase == Phase::Offering || m_phase == Phase::Impossible)
        abandon();
}

void BalanceModel::stepBack()
{
    switch (m_phase) {
    case Phase::Searching: return stop();
    case Phase::Offering:
    case Phase::Impossible: return discard();
    case Phase::Asking: return setShown(false);
    }
}

bool BalanceModel::canAdopt() const
{
    return m_phase == Phase::Offering && m_proposal.edit.has_value();
}

void BalanceModel::adopt()
{
    if (!canAdopt())
        return;
    const model::Edit edit = *m_proposal.edit;
    const QString name = adoptionName(m_context.document.report(), m_proposal.report, m_moves.operations());
    abandon(); // before the line changes: what is adopted is no proposal any more
    if (!m_context.document.edit(edit, name))
        return;
    setShown(false);
    emit adopted(tr("Adopted: %1").arg(name));
}

double BalanceModel::share() const
{
    if (m_phase != Phase::Searching || !m_run->progress() || m_limit.count() <= 0)
        return 0;
    return std::clamp(m_run->progress()->elapsed.count() / m_limit.count(), 0.0, 1.0);
}

QString BalanceModel::verdict() const
{
    if (m_phase == Phase::Impossible)
        return tr("The line cannot be balanced like that");
    if (m_phase != Phase::Offering)
        return {};
    if (!m_proposal.fits)
        return tr("This balance does not fit the line any more");
    return verdictText(*m_outcome->balance, m_proposal.edit.has_value());
}

int BalanceModel::verdictTone() const
{
    if (m_phase == Phase::Impossible)
        return static_cast<int>(Tone::Critical);
    if (m_phase != Phase::Offering)
        return static_cast<int>(Tone::Neutral);
    if (!m_proposal.fits)
        return static_cast<int>(Tone::Warning);
    const bool proven = m_outcome->balance->status == balance::Status::Proven;
    return static_cast<int>(proven ? Tone::Good : Tone::Accent);
}

QString BalanceModel::staleText() const
{
    if (m_phase != Phase::Offering || m_outcome->revision == m_context.document.revision())
        return {};
    if (!m_proposal.fits)
        return tr("Products, operations, heads or cells it speaks of are gone or new. Search again.");
    return tr("The line has changed since the search began. The figures are those on the line as it is now.");
}

void BalanceModel::refresh()
{
    refreshSearch();
    refreshProposal();
    emit changed();
}

void BalanceModel::refreshSearch()
{
    const bool searching = m_phase == Phase::Searching;
    m_search.setFigures(searching ? searchFigures(m_objective, m_run->progress().value_or(balance::Progress{}))
                                  : std::vector<Figure>());
}

std::vector<Obstruction> BalanceModel::reasons() const
{
    if (m_phase != Phase::Impossible)
        return {};
    if (!m_outcome->balance)
        return {{text::sentence(m_outcome->balance.error()), tr("Mend what is listed under Problems first.")}};
    std::vector<Obstruction> rows;
    for (const balance::Obstacle &obstacle : m_outcome->balance->obstacles) {
        const text::ObstacleText words = text::describe(obstacle, m_context.document.project());
        rows.push_back({words.what, words.fix});
    }
    return rows;
}

void BalanceModel::refreshProposal()
{
    m_obstacles.setObstructions(reasons());
    const session::Document &document = m_context.document;
    m_proposal = m_phase == Phase::Offering ? propose(document.project(), document.product(), *m_outcome->balance)
                                            : BalanceProposal();
    m_moves.setMoves(m_proposal.edit ? movesBetween(document.project(), m_proposal.after) : std::vector<BalanceMove>());
    const int operations = m_moves.operations();
    m_figures.setFigures(m_proposal.edit
            ? changeFigures(document.report(), m_proposal, operations, m_moves.count() - operations)
            : std::vector<Figure>());
    if (m_shown && m_proposal.edit)
        m_preview.show(m_proposal.after, m_proposal.report);
    else
        m_preview.clear();
}

} // namespace lw::viewmodel
