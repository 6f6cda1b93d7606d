// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qcustomplot.h>

#include <vector>

namespace lw::chart {

/// A rounded box in plot coordinates.
struct Span {
    enum class Look : std::uint8_t {
        Solid,
        Hatched, ///< time lost: light, with oblique lines, so that it needs no colour to be told
        Band,    ///< behind everything, over the full height of the axis rectangle
        Tick,    ///< a line at the upper end only
        Link,    ///< a line down the left side only
        Ghost    ///< a dashed outline: what was there before
    };
    QRectF box; ///< left/right on the key axis, top < bottom on the value axis: plain numbers, y not turned around
    Look look = Look::Solid;
    QColor fill;
    QColor stroke; ///< invalid: no outline
    QColor hatch;  ///< of the oblique lines
};

/// Draws spans. QCustomPlot's own bars give one colour per series; here every operation has its own.
class SpanPlot : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    SpanPlot(QCPAxis *keyAxis, QCPAxis *valueAxis);

    void setSpans(std::vector<Span> spans) { m_spans = std::move(spans); }

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth,
                           const QCPRange &inKeyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

private:
    QRectF pixels(const Span &span) const;

    std::vector<Span> m_spans;
};

} // namespace lw::chart
