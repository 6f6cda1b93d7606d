// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/document.h"
#include "app/session/linepreview.h"
#include "core/model/operationmoves.h"

#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

namespace lw::session {

/// Where an operation can be put down: on a cell, by a head of it that was hit when there is one.
struct CarryPlace {
    model::CellId cell; ///< empty: on the view, but on no cell
    std::optional<model::Performer> performer;
};

/// A view on which operations can be put down, wherever they were picked up.
class CarryGround
{
public:
    virtual ~CarryGround() = default;
    /// scene: of the window that shows the view. Nothing when the point is not on it.
    virtual std::optional<CarryPlace> carryPlaceAt(QPointF scene) const = 0;
};

/// An operation in the hand, on its way from one cell to another, whoever carries it: the pointer, a finger, keys.
/// Over a cell that takes it the preview shows the line as the drop would make it; the document changes with the drop
/// only, as one step. It is let go of when the document changes under it.
class OperationCarry : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    Q_PROPERTY(QString operationId READ operationId NOTIFY changed FINAL)
    Q_PROPERTY(bool pointed READ pointed NOTIFY pointerMoved FINAL)
    Q_PROPERTY(QPointF pointer READ pointer NOTIFY pointerMoved FINAL)

public:
    explicit OperationCarry(Document &document, QObject *parent = nullptr);
    ~OperationCarry() override;

    /// False when there is no such operation in the setup that is shown.
    bool pickUp(const model::OperationId &operation);
    Q_INVOKABLE bool lift(const QString &operation) { return pickUp(model::OperationId(operation.toStdString())); }
    bool active() const { return m_draft != nullptr; }
    const model::OperationId &operation() const { return m_operation; }
    QString operationId() const { return QString::fromStdString(m_operation.value); }
    /// The cell where it was picked up; empty when nobody did it.
    const model::CellId &home() const { return m_home; }
    /// The cell it is held over; empty for none.
    const model::CellId &target() const { return m_target; }
    /// Only while active.
    model::MoveAnswer answer(const model::CellId &cell) const;

    /// performer: who shall do it there; it is asked for what it can, else the cell for its best.
    void over(const model::CellId &cell, const std::optional<model::Performer> &performer = {});

    /// The pointer that carries it is there now: over what lies under it, in whichever view.
    Q_INVOKABLE void moveTo(QPointF scene);
    bool pointed() const { return m_pointer.has_value(); } ///< carried by a pointer, not by keys
    QPointF pointer() const { return m_pointer.value_or(QPointF()); }
    /// Views ask to be among those that moveTo() knows; the one that came last lies on top.
    void addGround(const CarryGround &ground) { m_grounds.push_back(&ground); }
    void removeGround(const CarryGround &ground) { std::erase(m_grounds, &ground); }

    /// Done by the performer there that leaves the line, then the cell, the shortest cycle. False when nothing changes:
    /// the target refuses, is none, or is where it was.
    Q_INVOKABLE bool drop();
    Q_INVOKABLE void cancel();

    /// Active over a cell that takes it.
    LinePreview *preview() { return &m_preview; }

signals:
    void changed(); ///< picked up, over another cell, let go of
    void pointerMoved();

private:
    struct Draft;

    std::optional<model::Edit> editAt(const model::MoveAnswer &answer) const;
    std::optional<model::Edit> bestEdit(const std::vector<model::Performer> &performers) const;
    void letGo();

    Document &m_document;
    LinePreview m_preview;
    std::unique_ptr<Draft> m_draft;
    model::OperationId m_operation;
    model::CellId m_home;
    model::CellId m_target;
    std::optional<model::Performer> m_asked; ///< who is to do it on m_target
    std::optional<model::Performer> m_doer;  ///< who does it now
    std::optional<QPointF> m_pointer;
    std::vector<const CarryGround *> m_grounds;
    std::optional<model::Edit> m_edit; ///< of the drop on m_target
};

} // namespace lw::session
