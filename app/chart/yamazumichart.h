// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/chartitem.h"
#include "app/chart/loadcolumns.h"
#include "app/session/linepreview.h"

#include <optional>

namespace lw::chart {

/// The work of every cell stacked up against takt (山积图): index below, operations by family above it, up to the
/// cell's cycle; a tick where the cycle ends up with stops and rejects. A click selects the cell. While a preview is
/// active the bars are those of the preview, with a dashed outline where they were higher or lower before.
class YamazumiChart : public lw::chart::ChartItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lw::session::LinePreview *preview READ preview WRITE setPreview NOTIFY previewChanged FINAL)

public:
    explicit YamazumiChart(QQuickItem *parent = nullptr);
    ~YamazumiChart() override;

    session::LinePreview *preview() const { return m_preview; }
    void setPreview(session::LinePreview *preview);

    const std::vector<LoadColumn> &columns() const { return m_columns; }
    /// Index of the column under that point of the item, or nothing.
    std::optional<std::size_t> columnAt(QPointF point) const;
    /// The slice of the column under that point, or nothing.
    const LoadSlice *sliceAt(std::size_t column, QPointF point) const;

signals:
    void previewChanged();

protected:
    void readDocument() override;
    void fillPlot(QCustomPlot &plot) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;

private:
    void setUpAxes();
    void styleAxes();
    void fillSpans();
    void fillTakt();
    void labelColumns();
    void fillChanges();
    double topSeconds() const;
    bool previewing() const { return m_preview && m_preview->active(); }
    /// Cycle of the column before the preview; nothing when that leaves it as it is.
    std::optional<Duration> before(std::size_t column) const;
    QString describe(std::size_t column) const;
    QString describe(const LoadSlice &slice) const;

    class Items;
    std::unique_ptr<Items> m_items; ///< owned by the plot
    QPointer<session::LinePreview> m_preview;
    std::vector<LoadColumn> m_columns;
    std::vector<Duration> m_before; ///< cycles without the preview, parallel to m_columns; empty when there is none
    std::optional<Duration> m_takt;
};

} // namespace lw::chart
