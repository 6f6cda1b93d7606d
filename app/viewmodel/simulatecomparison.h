// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/simulateexperiment.h"
#include "app/viewmodel/simulateexperimentlists.h"

#include <QUrl>

namespace lw::viewmodel {

/// The open line against its saved file, another project and simple what-ifs, all with the same random numbers.
class SimulateComparison : public lw::viewmodel::SimulateExperiment
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SimulateExperiments")
    Q_PROPERTY(bool savedFile MEMBER m_savedFile NOTIFY changed FINAL)
    Q_PROPERTY(bool hasSavedFile READ hasSavedFile NOTIFY changed FINAL)
    Q_PROPERTY(QString otherFile READ otherFile NOTIFY changed FINAL)
    Q_PROPERTY(bool noStops MEMBER m_noStops NOTIFY changed FINAL)
    Q_PROPERTY(bool oneRepairer MEMBER m_oneRepairer NOTIFY changed FINAL)
    Q_PROPERTY(bool morePlaces MEMBER m_morePlaces NOTIFY changed FINAL)
    Q_PROPERTY(bool otherOrder MEMBER m_otherOrder NOTIFY changed FINAL)
    Q_PROPERTY(QString base READ base NOTIFY changed FINAL)
    Q_PROPERTY(lw::viewmodel::EffectList *effects READ effects CONSTANT FINAL)

public:
    using SimulateExperiment::SimulateExperiment;

    bool canStart() const override { return !variants().empty(); }
    bool hasSavedFile() const;
    QString otherFile() const; ///< the name of the other project; empty for none
    QString base() const;      ///< what the line itself makes: "502.1 ± 0.3/h"; empty before
    EffectList *effects() { return &m_effects; } ///< in the order of the questions

    Q_INVOKABLE void setOtherFile(const QUrl &file);
    Q_INVOKABLE void clearOtherFile();

protected:
    Question question() const override { return jobs::CompareVariants{variants()}; }
    Words describe(const jobs::ExperimentReport &report) const override;
    bool wasStopped(const jobs::ExperimentReport &report) const override;
    void refreshLists(const jobs::ExperimentReport *report) override;

private:
    std::vector<jobs::Variant> variants() const;

    EffectList m_effects;
    bool m_savedFile = false;
    QString m_otherPath;
    bool m_noStops = true;
    bool m_oneRepairer = true;
    bool m_morePlaces = true;
    bool m_otherOrder = false;
};

} // namespace lw::viewmodel
