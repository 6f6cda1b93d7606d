// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/experiment.h"
#include "app/viewmodel/sessiontypes.h"
#include "app/viewmodel/simulateoptions.h"

#include <memory>

namespace lw::viewmodel {

/// One experiment of the Simulate page: asked for, going on, and what came out. It runs for as long, as often and with
/// what is supposed as the options of the page say. A result stays in sight when the line changes, and says so.
class SimulateExperiment : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SimulateExperiments")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY progressed FINAL)
    Q_PROPERTY(double share READ share NOTIFY progressed FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(int verdictTone READ verdictTone NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)

public:
    enum class Phase { Asking, Running, Shown, Impossible };
    Q_ENUM(Phase)

    SimulateExperiment(const Context &context, const SimulateOptions &options, QObject *parent = nullptr);
    ~SimulateExperiment() override;
    /// For tests: what stands in for jobs::runExperiment from the next start on.
    void setEngine(jobs::ExperimentRun::Engine engine) { m_engine = std::move(engine); }

    Phase phase() const { return m_phase; }
    virtual bool canStart() const { return true; } ///< there is something to ask for
    QString progress() const;  ///< how far it is, in words
    double share() const;      ///< of it that is done, 0–1; −1 when nobody can know
    QString verdict() const;
    int verdictTone() const;   ///< Tones.Tone
    QString notice() const;    ///< the line has changed since, or it was stopped; empty when neither holds
    QString trouble() const;   ///< why it cannot be done

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop(); ///< keeps what is done

signals:
    void changed();
    void progressed();
    void ended(const QString &message); ///< a run of its own accord, with its verdict

protected:
    using Question = std::variant<jobs::CompareVariants, jobs::SplitPlaces, jobs::PullLevers>;
    struct Words {
        QString text;
        Tone tone = Tone::Neutral;
    };
    virtual Question question() const = 0;
    virtual Words describe(const jobs::ExperimentReport &report) const = 0;
    virtual bool wasStopped(const jobs::ExperimentReport &report) const = 0;
    /// The document, the language or the result is another one: lists are made anew. Null: there is no result.
    virtual void refreshLists(const jobs::ExperimentReport *report) = 0;

    const Context &context() const { return m_context; }
    const SimulateOptions &options() const { return m_options; }
    const jobs::ExperimentReport *report() const { return m_report.get(); }
    bool isStale() const;
    void refresh();

private:
    void abandon();
    void take(const jobs::ExperimentOutcome &outcome);

    Context m_context;
    const SimulateOptions &m_options;
    std::shared_ptr<const jobs::ExperimentReport> m_report;
    jobs::ExperimentRun::Engine m_engine = jobs::runExperiment;
    Phase m_phase = Phase::Asking;
    std::uint64_t m_revision = 0; ///< of the document that is shown
    std::optional<Error> m_error;
    std::unique_ptr<jobs::ExperimentRun> m_run; ///< stays until the next, because it is the one that calls
};

} // namespace lw::viewmodel
