// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

/// Load of one cell; the same numbers as the stacked bars.
struct CellLoad {
    QString cellId;
    QString name;
    QString cycle;      ///< per copy, "7.05 s"
    QString load;       ///< of takt, "98 %"; empty without demand
    double share = 0;   ///< of takt, or of the line cycle without demand; 1 is full
    QString contents;   ///< "index 1.20 s, board screws 2.90 s, …": what the bar stacks up
    bool bottleneck = false;
    int tone = 0;       ///< Tones.Tone
};

/// The Yamazumi chart as an accessible table.
/// Roles: cellId, name, cycle, load, share, contents, bottleneck, tone.
class YamazumiModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")

public:
    explicit YamazumiModel(const Context &context, QObject *parent = nullptr);

private:
    void refresh();

    Context m_context;
    Rows<CellLoad> m_rows;
};

} // namespace lw::viewmodel
