// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QQuickPaintedItem>
#include <qqml.h>

#include "app/chart/chartpalette.h"

namespace lw::chart {

/// A small picture in the colours of the charts. Draws nothing until they are set.
class PalettePicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(lw::chart::ChartPalette *colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)

public:
    explicit PalettePicture(QQuickItem *parent = nullptr);

    ChartPalette *colors() const { return m_colors; }
    void setColors(ChartPalette *colors);

    void paint(QPainter *painter) final;

signals:
    void colorsChanged();

protected:
    virtual void draw(QPainter &painter, const ChartPalette &colors) = 0;

private:
    QPointer<ChartPalette> m_colors;
};

} // namespace lw::chart
