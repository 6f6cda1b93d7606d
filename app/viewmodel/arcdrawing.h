// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "core/model/ids.h"

#include <QObject>
#include <QPointF>
#include <qqmlregistration.h>

#include <vector>

namespace lw::model {
struct Product;
}

namespace lw::viewmodel {

class PrecedenceGraph;

/// Arcs of the graph as they are drawn, picked and taken away by hand and by key. Points are those of the drawing.
class ArcDrawing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of PrecedenceGraph")
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed FINAL)
    Q_PROPERTY(QString from READ from NOTIFY changed FINAL)
    Q_PROPERTY(QString target READ target NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged FINAL)
    Q_PROPERTY(QString loopPath READ loopPath NOTIFY refusalChanged FINAL)
    Q_PROPERTY(QString picked READ picked NOTIFY pickedChanged FINAL)
    Q_PROPERTY(QString pickedPath READ pickedPath NOTIFY pickedChanged FINAL)

public:
    ArcDrawing(const Context &context, PrecedenceGraph &graph, QObject *parent = nullptr);
    /// After the graph was read anew: drops what is no longer there.
    void refresh();

    bool isActive() const { return !m_from.isEmpty(); } ///< an arc is being drawn
    bool isPossible() const { return m_possible; }      ///< letting go now would add it
    QString from() const { return m_from; }
    QString target() const { return m_target; }         ///< operation under the hand; empty for none
    QString path() const;                               ///< of the arc being drawn
    QString words() const;    ///< what is going on: "OP010 precedes …", or why the target cannot be
    QString refusal() const { return m_refusal; } ///< the last arc that was refused, with its loop; empty after the next edit
    QString loopPath() const;                     ///< the arcs of that loop
    QString picked() const { return m_picked; }   ///< key of the arc that is selected: "OP010 → OP020"; empty for none
    QString pickedPath() const;

    Q_INVOKABLE void begin(const QString &operationId);
    Q_INVOKABLE void moveTo(QPointF point);
    Q_INVOKABLE void aim(const QString &operationId); ///< by key, or by a click
    /// Adds the arc. One that would close a loop is refused: refusal names the loop, loopPath shows it.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE bool pickAt(QPointF point); ///< the arc at that point, within a finger's reach; false for none
    Q_INVOKABLE void pickNext(int direction);    ///< walks the arcs of the selected operation
    Q_INVOKABLE void clearPick();
    Q_INVOKABLE void removePicked();
    Q_INVOKABLE void dismiss(); ///< the refusal has been read
    /// As finish() does, for any two operations.
    bool join(const QString &before, const QString &after);

signals:
    void changed();
    void refusalChanged();
    void pickedChanged();

private:
    const model::Product *product() const;
    void setTarget(const QString &operationId);
    void setPicked(const QString &key);
    std::vector<model::OperationId> loopOf(const QString &before, const QString &after) const;

    Context m_context;
    PrecedenceGraph &m_graph;
    QString m_from;
    QString m_target;
    QPointF m_point;
    bool m_possible = false;
    QString m_reason; ///< why the target cannot be
    QString m_refusal;
    std::vector<model::OperationId> m_loop;
    QString m_picked;
};

} // namespace lw::viewmodel
