// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPointer>
#include <QQuickPaintedItem>

#include "app/chart/chartpalette.h"
#include "app/jobs/simulationshow.h"

namespace lw::chart {

/// The line while its recording is played: a box per cell in the colour and with the mark of its state, parts with their
/// numbers that come in from the left, and how many wait between two cells. Long lines take several rows; of cells too
/// narrow for words only the colours are left.
class PlaybackStrip : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lw::jobs::SimulationShow *show READ show WRITE setShow NOTIFY showChanged FINAL)
    Q_PROPERTY(lw::chart::ChartPalette *colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY fontFamilyChanged FINAL)

public:
    explicit PlaybackStrip(QQuickItem *parent = nullptr);

    jobs::SimulationShow *show() const { return m_show; }
    void setShow(jobs::SimulationShow *show);
    ChartPalette *colors() const { return m_colors; }
    void setColors(ChartPalette *colors);
    QString fontFamily() const { return m_fontFamily; }
    void setFontFamily(const QString &family);

    /// Index of the cell under that point, or nothing.
    std::optional<std::size_t> cellAt(QPointF point) const;
    /// The state in words: "C05 · Down · part 123".
    Q_INVOKABLE QString describe(double x, double y) const;

    void paint(QPainter *painter) override;

signals:
    void showChanged();
    void colorsChanged();
    void fontFamilyChanged();

private:
    /// Where cells are.
    struct Grid {
        std::size_t perRow = 1;
        double pitch = 0;  ///< px from one cell to the next
        double height = 0; ///< px of a row
    };
    Grid grid() const;
    QRectF placeOf(const Grid &grid, std::size_t cell) const;
    void drawBelt(QPainter &painter, const Grid &grid, std::size_t row) const;
    void drawCell(QPainter &painter, const QRectF &place, std::size_t cell) const;
    void drawQueue(QPainter &painter, const QRectF &place, std::size_t cell) const;
    void drawPart(QPainter &painter, const QRectF &place, const jobs::CellMoment &cell) const;
    QFont font(int pixelSize, bool bold = false) const;
    const jobs::LineMoment *moment() const { return m_show ? m_show->playback()->moment() : nullptr; }

    QPointer<jobs::SimulationShow> m_show;
    QPointer<ChartPalette> m_colors;
    QString m_fontFamily;
};

} // namespace lw::chart
