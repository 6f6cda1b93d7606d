// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/linethumbnail.h"

#include "app/look/hold.h"

#include <QPainter>

#include <algorithm>

namespace lw::chart {

namespace {

constexpr double mostLoad = 1.25; ///< what does not fit under the top of the bars is cut there
constexpr double markShare = 0.42; ///< of the height, for the cells; the bars stand below

/// Draws one line into a rectangle.
class Sketcher
{
public:
    Sketcher(QPainter &painter, const ChartPalette &colors, const QRectF &box, double longest)
        : m_painter(painter), m_colors(colors), m_box(box), m_scale(box.width() / std::max(longest, 1.0))
    {
    }

    void draw(const jobs::LineSketch &sketch)
    {
        const double height = m_box.height() * markShare;
        m_painter.fillRect(QRectF(m_box.left(), m_box.top() + height / 2 - 1, sketch.length * m_scale, 2), m_colors.grid);
        for (const jobs::SketchCell &cell : sketch.cells) {
            const double gap = std::min(1.0, cell.width * m_scale * 0.15);
            const double x = m_box.left() + cell.begin * m_scale;
            const double width = std::max(1.0, cell.width * m_scale - gap);
            drawCell({x, m_box.top(), width, height}, cell);
            drawLoad({x, m_box.top() + height + 4, width, m_box.height() - height - 5}, cell.load);
        }
        const double takt = m_box.bottom() - 1 - (m_box.height() - height - 5) / mostLoad;
        m_painter.setPen(QPen(m_colors.takt, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(m_box.left(), takt), QPointF(m_box.left() + sketch.length * m_scale, takt));
    }

private:
    void drawCell(const QRectF &box, const jobs::SketchCell &cell)
    {
        const bool over = cell.load > 1 + 1e-9;
        m_painter.fillRect(box, m_colors.index);
        const double side = std::min(box.width(), 7.0);
        double y = box.top() + 2;
        for (const model::ProcessFamily family : cell.heads) {
            if (y + 4 > box.bottom())
                break;
            m_painter.fillRect(QRectF(box.center().x() - side / 2, y, side, 4), m_colors.family(family));
            y += 5.5;
        }
        if (cell.manned && cell.heads.empty()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colors.inkMuted);
            m_painter.drawEllipse(box.center(), side / 2.4, side / 2.4);
        }
        if (over) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_colors.over, 1.5));
            m_painter.drawRect(box);
        }
    }

    void drawLoad(const QRectF &box, double load)
    {
        const double height = box.height() * std::min(load, mostLoad) / mostLoad;
        const QColor &color = load > 1 + 1e-9 ? m_colors.over : load > 0.97 ? m_colors.near : m_colors.working;
        m_painter.fillRect(QRectF(box.left(), box.bottom() - height, box.width(), height), color);
    }

    QPainter &m_painter;
    const ChartPalette &m_colors;
    QRectF m_box;
    double m_scale;
};

} // namespace

LineThumbnail::LineThumbnail(QQuickItem *parent) : PalettePicture(parent)
{
    setImplicitSize(180, 56);
}

void LineThumbnail::setSketches(jobs::LineSketches *sketches)
{
    if (!look::hold(m_sketches, sketches, this))
        return;
    if (sketches)
        connect(sketches, &jobs::LineSketches::changed, this, [this] { update(); });
    update();
    emit sketchesChanged();
}

void LineThumbnail::setLine(const QString &line)
{
    if (line == m_line)
        return;
    m_line = line;
    update();
    emit lineChanged();
}

void LineThumbnail::draw(QPainter &painter, const ChartPalette &colors)
{
    const jobs::LineSketch *sketch = m_sketches ? m_sketches->find(m_line) : nullptr;
    if (sketch)
        Sketcher(painter, colors, boundingRect(), m_sketches->longest()).draw(*sketch);
}

} // namespace lw::chart
