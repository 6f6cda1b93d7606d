// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QPointer>
#include <QQuickItem>
#include <QVariantAnimation>

#include "app/canvas/headgroup.h"
#include "app/canvas/measuretool.h"
#include "app/canvas/overlaysprites.h"
#include "app/canvas/plandifference.h"
#include "app/canvas/planpalette.h"
#include "app/canvas/planscene.h"
#include "app/canvas/playbacklayer.h"
#include "app/look/drawable.h"
#include "app/session/document.h"
#include "app/session/operationcarry.h"
#include "app/session/selection.h"

namespace lw::canvas {

/// The line to scale, and the hands that change it: pan and zoom, select, drag heads between sockets or in from the
/// library, drag cells by their heads to another place or new ones into a gap, all that is selected at once; Alt copies.
/// Buffers are drawn longer and deeper, and put in between two cells. Every drop is one edit of the document and so one
/// undo step. While measuring, hands measure and change nothing. Coordinates in its interface are those of the item.
/// Draws nothing until document, selection and colors are set.
///
/// With a show it is a player: the line as it runs in the recording, to look at and to select cells in, but not to edit.
///
/// motion: milliseconds that fit() and jumps take; 0 moves at once.
///
/// Split by concern: lineplan.cpp properties, lineplanview.cpp what part is in sight, lineplanscene.cpp what is drawn,
/// lineplaninput.cpp mouse, wheel and touch, lineplankeys.cpp keyboard, lineplandrag.cpp carrying heads,
/// lineplancells.cpp carrying cells, lineplanbuffers.cpp buffers, lineplanmeasure.cpp measuring, lineplancompare.cpp
/// products, lineplanwork.cpp operations that are carried over the plan, lineplanfile.cpp pictures of it; what a player
/// draws is in PlaybackLayer.
class LinePlan : public QQuickItem, public look::Drawable, private session::CarryGround
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lw::session::Document *document READ document WRITE setDocument NOTIFY documentChanged FINAL)
    Q_PROPERTY(lw::session::Selection *selection READ selection WRITE setSelection NOTIFY selectionChanged FINAL)
    Q_PROPERTY(lw::session::OperationCarry *carry READ carry WRITE setCarry NOTIFY carryChanged FINAL)
    Q_PROPERTY(lw::jobs::SimulationShow *show READ show WRITE setShow NOTIFY showChanged FINAL)
    Q_PROPERTY(lw::canvas::PlanPalette *colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY fontFamilyChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString iconFolder READ iconFolder WRITE setIconFolder NOTIFY iconFolderChanged FINAL)
    /// px at the top where tools lie over the plan: what is fitted stays below them, as far as its foot stays in sight.
    Q_PROPERTY(double coveredTop READ coveredTop WRITE setCoveredTop NOTIFY coveredTopChanged FINAL)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY zoomChanged FINAL)
    Q_PROPERTY(bool fitted READ fitted NOTIFY fittedChanged FINAL)
    Q_PROPERTY(double viewBegin READ viewBegin NOTIFY viewChanged FINAL)
    Q_PROPERTY(double viewShare READ viewShare NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool measuring READ measuring WRITE setMeasuring NOTIFY measuringChanged FINAL)
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY measureMoved FINAL)
    Q_PROPERTY(QString comparedProduct READ comparedProduct WRITE setComparedProduct NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(bool comparing READ comparing NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(QList<int> changeCounts READ changeCounts NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(int motion MEMBER m_motion NOTIFY motionChanged FINAL)
    Q_PROPERTY(bool dragging READ dragging NOTIFY draggingChanged FINAL)
    Q_PROPERTY(QString hintText READ hintText NOTIFY hintChanged FINAL)
    Q_PROPERTY(QPointF hintPosition READ hintPosition NOTIFY hintChanged FINAL)
    Q_PROPERTY(bool hintRefused READ hintRefused NOTIFY hintChanged FINAL)

public:
    explicit LinePlan(QQuickItem *parent = nullptr);
    ~LinePlan() override;

    /// What is in sight, with vectors.
    void drawOn(QPainter &painter) const override;

    session::Document *document() const { return m_document; }
    void setDocument(session::Document *document);
    session::Selection *selection() const { return m_selection; }
    void setSelection(session::Selection *selection);
    /// The operation in the hand: cells that take it are lit while it is carried, here or in another view, the others
    /// fade and say why not when it is held over them.
    session::OperationCarry *carry() const { return m_carry; }
    void setCarry(session::OperationCarry *carry);
    jobs::SimulationShow *show() const { return m_playback.show(); }
    void setShow(jobs::SimulationShow *show);
    PlanPalette *colors() const { return m_colors; }
    void setColors(PlanPalette *colors);
    QString fontFamily() const { return m_setting.fontFamily; }
    void setFontFamily(const QString &family);
    /// "zh…" shows Chinese names, everything else English ones; also the sign to translate anew.
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QString iconFolder() const { return m_setting.iconFolder; }
    void setIconFolder(const QString &folder);
    double coveredTop() const { return m_view.covered(); }
    void setCoveredTop(double top);

    /// 1 is 72 px per metre; setting it keeps the middle of the item in place.
    double zoom() const { return m_view.zoom(); }
    void setZoom(double zoom);
    bool fitted() const { return m_following; } ///< the whole line stays in sight, until somebody moves the plan
    double viewBegin() const; ///< share of the line left of what is in sight, 0–1
    double viewShare() const; ///< share of the line that is in sight, 1 for all
    bool measuring() const { return m_measure.has_value(); }
    void setMeasuring(bool on);
    /// What has been measured so far, in words; empty unless measuring.
    QString measuredText() const;
    /// What a changeover from the product that is shown to this one changes is marked on the line; empty for nothing.
    QString comparedProduct() const { return QString::fromStdString(m_compared.value); }
    void setComparedProduct(const QString &product);
    bool comparing() const { return m_difference.has_value(); }
    QList<int> changeCounts() const; ///< by PlanChange; empty unless comparing
    /// What a changeover makes of that part, in words; empty for nothing.
    QString changeText(const Hit &hit) const;
    bool dragging() const { return m_drag || m_cellDrag || m_bufferDrag || m_work; }
    /// What a drop here would do, or why it is refused (hintRefused); without a drag, the cell under the pointer.
    QString hintText() const { return m_hint.text; }
    QPointF hintPosition() const { return m_hint.position; }
    bool hintRefused() const { return m_hint.refused; }

    Q_INVOKABLE void fit();
    Q_INVOKABLE void fitSelection();
    Q_INVOKABLE void zoomBy(double factor);
    /// Brings that place, a share of the line, to the middle.
    Q_INVOKABLE void lookAt(double share);
    /// Takes selected heads out of their sockets and selected cells out of the line, in one step.
    Q_INVOKABLE void removeSelected();

    /// A head type of the library hovers over the plan. True when a drop at that point would be accepted.
    Q_INVOKABLE bool hoverHeadType(const QString &typeId, QPointF point);
    Q_INVOKABLE bool dropHeadType(const QString &typeId, QPointF point);
    Q_INVOKABLE void leaveHeadType();

    /// The same for a cell type: the nearest gap between cells takes it. A drop is told by cellTypeDropped.
    Q_INVOKABLE bool hoverCellType(const QString &typeId, QPointF point);
    Q_INVOKABLE bool dropCellType(const QString &typeId, QPointF point);
    Q_INVOKABLE void leaveCellType() { cancelDrag(); }

    Hit partAt(QPointF point) const { return hitTest(m_layout, m_view, m_view.toScene(point)); }
    QRectF areaOf(const Hit &hit) const; ///< item coordinates; empty for nothing
    void selectPart(const Hit &hit) { selectHit(hit, false); }
    std::vector<Hit> selectedParts() const; ///< in the order of selection

    const PlanLayout &layout() const { return m_layout; }
    const PlanView &view() const { return m_view; }
    const PlanPicture &picture() const { return m_picture; } ///< as last drawn
    /// Draws tiles or nodes, whatever the window draws with; both look alike. Before the first frame.
    void setTiled(bool tiled) { m_tiled = tiled; }

signals:
    void documentChanged();
    void selectionChanged();
    void carryChanged();
    void showChanged();
    void colorsChanged();
    void fontFamilyChanged();
    void languageChanged();
    void iconFolderChanged();
    void coveredTopChanged();
    void zoomChanged();
    void fittedChanged();
    void layoutChanged(); ///< the line or its figures
    void viewChanged();   ///< another part of it is in sight
    void measuringChanged();
    void measureMoved();
    void comparisonChanged();
    void motionChanged();
    void draggingChanged();
    void hintChanged();
    void cellTypeDropped(const QString &typeId, int index);
    void inspectRequested();                  ///< Enter or a double click
    void contextMenuRequested(QPointF point); ///< what is under the point has been selected

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void touchEvent(QTouchEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Gesture { None, Press, Pan, Band, Carry, Measure };
    struct Hint {
        QString text;
        QPointF position;
        bool refused = false;
        bool operator==(const Hint &) const = default;
    };
    struct Drag {
        std::vector<Carried> carried; ///< the one that was taken hold of comes first
        DragView view;
        HeadDrop drop;   ///< at the place under the pointer
        QString outcome; ///< of it, or why not
    };
    struct CellDrag {
        std::vector<model::CellId> moved; ///< in no order; none: a new one of the type
        model::CellTypeId type;
        CellDragView view;
        QString outcome; ///< of a drop there, or why not
    };
    struct BufferDrag {
        model::Buffer before;
        model::Buffer now;
        std::optional<bool> along; ///< the line: its length changes, else its places
        BufferView view;
    };
    // Scene
    bool canDraw() const;
    bool isPlayer() const { return m_view.rows() == Rows::Player; }
    void adopt(const model::Touched &touched); ///< the line has changed
    void viewMoved();                          ///< zoom or offset has changed
    void restyle();                            ///< everything must be painted anew
    void follow(bool following);               ///< the whole line, or not
    void reframe();                            ///< the room for the line has changed
    void refreshMarks();                       ///< selection, hover or drag has changed
    void playbackMoved();
    void revealSelection();
    void buildCells();
    void buildCell(std::size_t index, const Brush &brush);
    Brush brush();
    bool isLabelled(std::size_t cell) const;
    bool coversView() const;
    void animateTo(const PlanView &aim);
    void stepMove(double share);

    // Hands
    void selectHit(const Hit &hit, bool extend);
    std::optional<session::Selected> selectedOf(const Hit &hit) const;
    std::optional<Hit> hitOf(const session::Selected &selected) const;
    void tellSelection() const; ///< to assistive technology
    void setHint(const Hint &hint);
    void hover(QPointF point);
    void tell(const Hit &hit, QPointF point);
    QString hoverText(const Hit &hit) const;
    void pressAt(QPointF point, Qt::MouseButton button);
    void moveTo(QPointF point, Qt::KeyboardModifiers modifiers);
    void releaseAt(QPointF point, Qt::KeyboardModifiers modifiers);
    void beginGesture();
    void carryHeld(QPointF point);
    void selectBand(bool extend);
    void endGesture();
    void zoomAt(double factor, QPointF anchor);
    void panBy(QPointF delta);
    void pinch(const QTouchEvent &event);
    void showCursor();

    // Keys
    bool walk(int cells, int sockets);
    bool zoomKey(int key, Qt::KeyboardModifiers modifiers);
    bool editKey(int key);

    // Carrying
    std::vector<Carried> headsAt(const Hit &held) const;
    void startDrag(std::vector<Carried> heads);
    void moveDrag(QPointF point);
    bool dropDrag();
    void cancelDrag();
    void previewDrop();
    QString outcomeText(const takt::LineReport &next);
    QString refusalText() const;
    static void addNewCycle(std::vector<NewCycle> &cycles, const takt::LineReport &next, std::size_t cell);
    void scrollAtEdge(std::optional<QPointF> pointer);
    void setCopying(bool copying);

    // Carrying cells
    bool isCarried(const Hit &hit, QPointF point) const;
    void startCellDrag(std::size_t cell);
    void startCellDrag(const model::CellTypeId &type);
    void moveCellDrag(QPointF point);
    void previewCellDrop();
    std::optional<model::Edit> cellDropEdit(std::vector<model::CellId> *copies = nullptr) const;
    QString gapText(std::size_t gap) const;
    bool dropCells();

    // Buffers
    std::optional<std::size_t> knobAt(QPointF point) const;
    std::optional<BufferView> bufferView() const;
    void startBufferDrag(std::size_t cell);
    void moveBufferDrag(QPointF point);
    double snappedLength(double length);
    QString bufferText() const;
    void showBuffer(std::size_t index, const model::Buffer &buffer);
    void endBufferDrag();
    bool dropBuffer();
    bool setBuffer(std::size_t index, const model::Buffer &buffer);
    void insertBuffer(std::size_t cell);

    // Measuring
    double measureAt(QPointF point) const;
    void pressMeasure(QPointF point);
    void moveMeasure(QPointF point);
    void releaseMeasure(QPointF point);
    bool measureKey(int key);
    void tellMeasure();

    void compare();

    // Operations over the plan
    std::optional<session::CarryPlace> carryPlaceAt(QPointF scene) const override;
    void carryMoved();
    WorkView workView() const;
    QString workText() const;
    std::optional<Hit> hoverMark() const;

    QPointer<session::Document> m_document;
    QPointer<session::Selection> m_selection;
    QPointer<session::OperationCarry> m_carry;
    QPointer<PlanPalette> m_colors;
    PaintSetting m_setting;
    QString m_language;
    TextRuler m_text;

    PlanLayout m_layout;
    PlanView m_view;
    PlanPicture m_picture;
    PlaybackLayer m_playback;
    std::pair<std::size_t, std::size_t> m_built{0, 0}; ///< cells that have sprites
    bool m_cellsDirty = true;
    bool m_marksDirty = true;
    bool m_viewDirty = true;
    bool m_playbackDirty = true;
    double m_toldZoom = 1;   ///< that zoomChanged last told
    QSizeF m_builtScale;     ///< of x and y that the cells were built for
    bool m_following = true;
    QVariantAnimation m_move;
    PlanView m_moveFrom;
    PlanView m_moveTo;
    int m_motion = 0;

    Gesture m_gesture = Gesture::None;
    Qt::MouseButton m_button = Qt::NoButton;
    bool m_touching = false;
    QPointF m_pressed;
    QPointF m_last;
    Hit m_pressedHit;
    bool m_spaceHeld = false;
    std::optional<Hit> m_hovered;
    std::optional<QRectF> m_band;
    std::optional<Drag> m_drag;
    std::optional<CellDrag> m_cellDrag;
    std::optional<WorkView> m_work; ///< while an operation is in the hand; one of the four at most
    std::optional<BufferDrag> m_bufferDrag;
    std::optional<std::size_t> m_knob; ///< the cell behind which the knob under the pointer puts a buffer
    bool m_copying = false; ///< Alt is held
    QBasicTimer m_edgeScroll; ///< runs while something is held near a side
    QPointF m_edgePointer;
    std::optional<MeasureTool> m_measure;
    bool m_measureAgain = false; ///< the press sets the second place
    std::optional<bool> m_tiled;
    model::ProductId m_compared;
    std::optional<PlanDifference> m_difference;
    Hint m_hint;
};

} // namespace lw::canvas
