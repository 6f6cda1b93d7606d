// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulateexperiments.h"

namespace lw::viewmodel {

SimulateExperiments::SimulateExperiments(const Context &context, const SimulateOptions &options, QObject *parent)
    : QObject(parent), m_comparison(context, options), m_buffers(context, options), m_levers(context, options)
{
    watch(m_comparison, Question::Compare);
    watch(m_buffers, Question::Buffers);
    watch(m_levers, Question::Levers);
}

void SimulateExperiments::watch(SimulateExperiment &experiment, Question question)
{
    connect(&experiment, &SimulateExperiment::ended, this, [this, question](const QString &message) {
        m_current = question;
        emit currentChanged();
        emit ended(message);
    });
}

} // namespace lw::viewmodel
