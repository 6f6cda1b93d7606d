// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/fieldlistmodel.h"
#include "app/viewmodel/figurelistmodel.h"
#include "app/viewmodel/placelists.h"
#include "core/takt/report.h"

namespace lw::viewmodel {

/// What is selected: its figures, its work, its heads, and the numbers that can be changed.
/// With nothing selected it shows the line as a whole.
class InspectorModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of LinePageModel")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString family READ family NOTIFY changed FINAL)
    Q_PROPERTY(QString cellId READ cellId NOTIFY changed FINAL)
    Q_PROPERTY(QString headId READ headId NOTIFY changed FINAL)
    Q_PROPERTY(QString operationId READ operationId NOTIFY changed FINAL)
    Q_PROPERTY(int socket READ socket NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString hoveredOperation READ hoveredOperation NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(bool following READ following WRITE setFollowing NOTIFY followingChanged FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *breakdown READ breakdown CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::WorkListModel *operations READ operations CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::HeadListModel *heads READ heads CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FieldListModel *fields READ fields CONSTANT FINAL)

public:
    enum class Kind { Line, Cell, Socket, Head, Operation, Several };
    Q_ENUM(Kind)

    explicit InspectorModel(const Context &context, QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    QString title() const { return m_title; }
    QString subtitle() const { return m_subtitle; }
    QString family() const { return m_family; }           ///< of the head or operation; empty otherwise
    QString cellId() const { return m_cellId; }           ///< where the selection lies; empty for none
    QString headId() const { return m_headId; }           ///< the selected head or the one in the socket
    QString operationId() const { return m_operationId; }
    int socket() const { return m_socket; }               ///< 1-based; 0 for none
    QString name() const { return m_name; }               ///< editable name of cell or operation, in the screen's language
    QString note() const { return m_note; }               ///< what of several things cannot be set together, and why
    QString hoveredOperation() const;                     ///< under the pointer, wherever that is; empty for none
    /// False while nobody sees the page: all but cellId() then stays as it is, and catches up when it is shown.
    bool following() const { return m_following; }
    void setFollowing(bool following);
    FigureListModel *figures() { return &m_figures; }
    FigureListModel *breakdown() { return &m_breakdown; } ///< of the time of the selected operation
    WorkListModel *operations() { return &m_operations; }
    HeadListModel *heads() { return &m_heads; }
    FieldListModel *fields() { return &m_fields; }

    /// Renames the selected cell or operation in the language of the screen.
    Q_INVOKABLE void rename(const QString &name);
    /// The pointer is on the operation, or has left it: plan and charts show it, too.
    Q_INVOKABLE void hoverOperation(const QString &operationId, bool on);

signals:
    void changed();
    void hoveredChanged();
    void followingChanged();

private:
    void follow();
    QString selectedCell() const;
    void refresh();
    void showLine();
    void showCell(const model::CellId &id);
    void showHead(const model::HeadId &id);
    void showSocket(const model::SocketRef &socket);
    void showOperation(const model::OperationId &id);
    void showSeveral();
    const takt::CellReport *reportOf(const model::CellId &id) const;

    Context m_context;
    Kind m_kind = Kind::Line;
    QString m_title;
    QString m_subtitle;
    QString m_family;
    QString m_cellId;
    QString m_headId;
    QString m_operationId;
    QString m_name;
    QString m_note;
    int m_socket = 0;
    bool m_following = true;
    bool m_behind = true;
    FigureListModel m_figures;
    FigureListModel m_breakdown;
    WorkListModel m_operations;
    HeadListModel m_heads;
    FieldListModel m_fields;
};

} // namespace lw::viewmodel
