// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/simulatebuffers.h"
#include "app/viewmodel/simulatecomparison.h"
#include "app/viewmodel/simulatelevers.h"

namespace lw::viewmodel {

/// What can be tried on the line of the Simulate page.
class SimulateExperiments : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SimulatePageModel")
    Q_PROPERTY(Question current MEMBER m_current NOTIFY currentChanged FINAL)
    Q_PROPERTY(lw::viewmodel::SimulateComparison *comparison READ comparison CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::SimulateBuffers *buffers READ buffers CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::SimulateLevers *levers READ levers CONSTANT FINAL)

public:
    enum class Question { Compare, Buffers, Levers };
    Q_ENUM(Question)

    SimulateExperiments(const Context &context, const SimulateOptions &options, QObject *parent = nullptr);

    SimulateComparison *comparison() { return &m_comparison; }
    SimulateBuffers *buffers() { return &m_buffers; }
    SimulateLevers *levers() { return &m_levers; }

signals:
    void currentChanged();
    void ended(const QString &message); ///< of any of them, which is the current one from then on

private:
    void watch(SimulateExperiment &experiment, Question question);

    SimulateComparison m_comparison;
    SimulateBuffers m_buffers;
    SimulateLevers m_levers;
    Question m_current = Question::Compare; ///< in sight
};

} // namespace lw::viewmodel
