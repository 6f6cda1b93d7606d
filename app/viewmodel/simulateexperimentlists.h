// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

/// What one change does to the throughput.
struct Effect {
    QString key;
    QString label;
    QString cellId;    ///< where; empty for the whole line
    QString what;      ///< the lever, when it is one of a cell
    QString total;     ///< "503.2 ± 0.4/h" with the change; empty when it is not told
    QString change;    ///< "+ 1.2 ± 0.3/h"
    QString words;     ///< the same as a sentence, or why it could not be tried; of a lever: for 1 % of it
    double mean = 0;   ///< units per hour more
    double halfWidth = 0;
    bool tried = true;
    Tone tone = Tone::Neutral;
};

/// Effects as they are ranked. Roles: the members of Effect, by their names.
class EffectList : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SimulateExperiments")

public:
    explicit EffectList(QObject *parent = nullptr);
    void setEffects(std::vector<Effect> effects) { m_rows.replace(std::move(effects)); }
    const Effect &at(int row) const { return m_rows.at(row); }
    bool contains(int row) const { return m_rows.contains(row); }

private:
    Rows<Effect> m_rows;
};

/// The places behind one cell.
struct Gap {
    QString cellId;
    int now = 0;
    int best = 0;
    QString change; ///< "+ 2"; empty for none
};

/// Where the places of a line are and where they would be worth most. Roles: the members of Gap, by their names.
class GapList : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SimulateExperiments")

public:
    explicit GapList(QObject *parent = nullptr);
    void setGaps(std::vector<Gap> gaps) { m_rows.replace(std::move(gaps)); }

private:
    Rows<Gap> m_rows;
};

} // namespace lw::viewmodel
