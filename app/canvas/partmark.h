// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QQuickPaintedItem>

#include "app/canvas/planpalette.h"

namespace lw::canvas {

/// A part as the player draws those of its product, for legends.
class PartMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int product READ product WRITE setProduct NOTIFY productChanged FINAL)
    Q_PROPERTY(lw::canvas::PlanPalette *colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)

public:
    explicit PartMark(QQuickItem *parent = nullptr);

    int product() const { return m_product; } ///< number in the mix, from 0
    void setProduct(int product);
    PlanPalette *colors() const { return m_colors; }
    void setColors(PlanPalette *colors);

    void paint(QPainter *painter) override;

signals:
    void productChanged();
    void colorsChanged();

private:
    int m_product = 0;
    QPointer<PlanPalette> m_colors;
};

} // namespace lw::canvas
