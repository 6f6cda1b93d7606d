// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

/// One formatted figure with its label; note says how it came about ("27 000 s × 0.95 / 3 562").
struct Figure {
    QString key; ///< stable, not shown
    QString label;
    QString value;
    QString note;
    Tone tone = Tone::Neutral;
    double share = 0; ///< 0–1, for a bar beside the figure; 0 when there is none
};

/// Labelled figures, ready to show.
class FigureListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page model")

public:
    explicit FigureListModel(QObject *parent = nullptr);
    void setFigures(std::vector<Figure> figures) { m_rows.overwrite(std::move(figures)); }

private:
    Rows<Figure> m_rows;
};

} // namespace lw::viewmodel
