// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/chartitem.h"
#include "app/chart/loadcolumns.h"
#include "app/session/linepreview.h"
#include "app/session/operationcarry.h"

#include <QBasicTimer>

#include <optional>
#include <utility>

namespace lw::chart {

struct Span;

/// The work of every cell stacked up against takt (山积图): index below, operations by family above it, up to the
/// cell's cycle; above that what is lost: idle up to the line cycle, stops and rejects. While a preview is active the
/// bars are those of the preview, with a dashed outline where they were higher or lower before.
///
/// Of the product that the document shows, or of all with demand: side by side, or as their demand-weighted mean. Only
/// the operations of the product that is shown can be selected and carried then: plan and setup are those of it.
///
/// A click selects the operation, else the cell. Operations are carried from bar to bar with the pointer, a finger or
/// keys (arrows walk, Enter or Space picks up and puts down, Escape lets go): bars that take it are lit, the others are
/// dimmed and say why not. A line that is too long for readable bars scrolls (wheel, drag beside the bars, Page keys)
/// and zooms (Ctrl+wheel, two fingers, plus, minus; 0 shows all).
class YamazumiChart : public lw::chart::ChartItem, private session::CarryGround
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lw::session::LinePreview *preview READ preview WRITE setPreview NOTIFY previewChanged FINAL)
    Q_PROPERTY(lw::session::OperationCarry *carry READ carry WRITE setCarry NOTIFY carryChanged FINAL)
    Q_PROPERTY(bool carrying READ isCarrying NOTIFY carryMoved FINAL)
    Q_PROPERTY(bool refusing READ isRefusing NOTIFY carryMoved FINAL)
    Q_PROPERTY(QString carryText READ carryText NOTIFY carryMoved FINAL)
    Q_PROPERTY(bool sideBySide READ sideBySide WRITE setSideBySide NOTIFY productsChanged FINAL)
    Q_PROPERTY(bool mean READ mean WRITE setMean NOTIFY productsChanged FINAL)
    Q_PROPERTY(double viewStart READ viewStart NOTIFY viewMoved FINAL)
    Q_PROPERTY(double viewShare READ viewShare NOTIFY viewMoved FINAL)

public:
    explicit YamazumiChart(QQuickItem *parent = nullptr);
    ~YamazumiChart() override;

    session::LinePreview *preview() const { return m_preview; }
    void setPreview(session::LinePreview *preview);

    session::OperationCarry *carry() const { return m_carry; }
    void setCarry(session::OperationCarry *carry);
    bool isCarrying() const { return m_carry && m_carry->active(); }
    bool isRefusing() const;
    /// What a drop would do to both cells and the line, or why the cell does not take it; empty when nothing is carried.
    QString carryText() const;
    bool sideBySide() const { return m_sideBySide; }
    void setSideBySide(bool on);
    bool mean() const { return m_mean; }
    void setMean(bool on);
    double viewStart() const; ///< share of the line to the left of what is shown, 0–1
    double viewShare() const; ///< share of the line that is shown, 1 for all
    Q_INVOKABLE void scrollTo(double start);
    Q_INVOKABLE void zoomBy(double factor);
    Q_INVOKABLE void showAll();
    Q_INVOKABLE void beginPinch();
    /// scale: of the fingers' distance since beginPinch(); what lies under x stays there.
    Q_INVOKABLE void pinch(double scale, double x);

    const std::vector<LoadColumn> &columns() const { return m_columns; }
    /// Index of the column under that point of the item, or nothing.
    std::optional<std::size_t> columnAt(QPointF point) const;
    /// The slice of the column under that point, or nothing.
    const LoadSlice *sliceAt(std::size_t column, QPointF point) const;
    /// The middle of the slice of that operation, in the item; nothing when it is not in sight.
    std::optional<QPointF> placeOf(const model::OperationId &operation) const;

signals:
    void previewChanged();
    void carryChanged();
    void carryMoved();
    void productsChanged();
    void viewMoved();

protected:
    void readDocument() override;
    void fillPlot(QCustomPlot &plot) override;
    void selectionMoved() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;

private:
    enum class Gesture : std::uint8_t { None, Pressed, Carrying, Panning };

    void setUpAxes();
    void styleAxes();
    void fillSpans();
    std::vector<LoadColumn> columnsOf(const model::Project &project, const takt::LineReport &report) const;
    std::vector<Duration> cyclesOf(const model::Project &project, const takt::LineReport &report) const;
    /// Of the product that is shown: it can be selected and carried.
    bool isInHand(const LoadSlice &slice) const;
    struct Chosen {
        model::CellId cell;
        model::OperationId operation;
    };
    void addColumn(std::size_t column, const Chosen &chosen, std::vector<Span> &slices, std::vector<Span> &ticks) const;
    void addEdges(std::size_t column, std::vector<Span> &ticks) const;
    void addMarks(std::size_t column, const Chosen &chosen, std::vector<Span> &marks, std::vector<Span> &ticks) const;
    /// How a bar looks while something is carried: 1 as it is, less when it does not take it.
    double presence(std::size_t column) const;
    void fillTakt();
    void labelColumns();
    void fillChanges();
    double topSeconds() const;
    /// What is carried is shown before what balancing proposes; nullptr for none.
    const session::LinePreview *shownPreview() const;
    /// Cycle of the column before the preview; nothing when that leaves it as it is.
    std::optional<Duration> before(std::size_t column) const;
    QString tableText() const;
    QString describe(std::size_t column) const;
    QString describe(const LoadSlice &slice) const;

    std::optional<std::size_t> columnOf(const model::CellId &cell) const;
    model::CellId selectedCell() const;
    /// The selected operation when it is the only thing selected; empty otherwise.
    model::OperationId selectedOperation() const;
    std::pair<std::size_t, std::size_t> visibleColumns() const; ///< first and behind the last
    double plotWidth() const;
    double columnWidth() const;
    void setView(double first, double width);
    void ensureVisible(std::size_t column);
    std::optional<session::CarryPlace> carryPlaceAt(QPointF scene) const override;
    void carryTo(QPointF point);
    void carryBy(int steps);
    void letGo(bool drop);
    void walkColumns(int steps);
    void walkSlices(int steps);
    bool walkKey(int key);
    bool viewKey(int key);
    bool carryKey(int key);
    void select(std::size_t column, const LoadSlice *slice, bool more);

    class Items;
    std::unique_ptr<Items> m_items; ///< owned by the plot
    QPointer<session::LinePreview> m_preview;
    std::vector<LoadColumn> m_columns;
    std::vector<Duration> m_before; ///< cycles without the preview, parallel to m_columns; empty when there is none
    std::optional<Duration> m_takt;
    double m_top = 1; ///< s, end of the axis
    QPointer<session::OperationCarry> m_carry;
    double m_first = 0;      ///< column at the left edge
    bool m_sideBySide = false;
    bool m_mean = false;
    double m_pinchedFrom = 0; ///< pixels per column when two fingers came down
    double m_zoom = 0;       ///< pixels per column; 0: as wide as there is room for, but readable
    Gesture m_gesture = Gesture::None;
    QPointF m_pressed;
    QPointF m_pointer;
    double m_pannedFrom = 0;
    model::OperationId m_grip; ///< what was pressed on, and is carried once the pointer moves
    QBasicTimer m_edgeScroll;  ///< runs while something is held at the edge
};

} // namespace lw::chart
