// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/session/selection.h"
#include "core/model/edit.h"

#include <QObject>
#include <qqmlregistration.h>

namespace lw::viewmodel {

/// What hands can do to the line. Each action is one named undo step; a refusal is told by WorkbenchModel::refused
/// and leaves the line as it was. Sockets are 1-based; socket 0 lets the program choose the best free one.
class LineActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of LinePageModel")
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool canDuplicate READ canDuplicate NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool canAddBuffer READ canAddBuffer NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool canChangeBuffer READ canChangeBuffer NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool canAlignBuffers READ canAlignBuffers NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool canMoveCell READ canMoveCell NOTIFY selectionChanged FINAL)

public:
    explicit LineActions(const Context &context, QObject *parent = nullptr);

    /// Takes a spare head of the type from the magazine, else adds a new one, and puts it into the socket.
    Q_INVOKABLE bool placeHeadFromLibrary(const QString &typeId, const QString &cellId, int socket);
    Q_INVOKABLE bool moveHead(const QString &headId, const QString &cellId, int socket);
    Q_INVOKABLE bool copyHead(const QString &headId, const QString &cellId, int socket);
    Q_INVOKABLE bool removeHead(const QString &headId);
    /// For one of another type: what ran on the old head runs on the new one.
    Q_INVOKABLE bool replaceHead(const QString &headId, const QString &typeId);

    Q_INVOKABLE bool addCell(const QString &typeId, int index);          ///< index −1: after the selected cell, else at the end
    Q_INVOKABLE bool removeCell(const QString &cellId);
    Q_INVOKABLE bool moveCell(const QString &cellId, int steps);         ///< −1 upstream, +1 downstream
    Q_INVOKABLE bool setBuffer(const QString &cellId, int places);
    Q_INVOKABLE bool assignOperation(const QString &operationId, const QString &headId); ///< empty head: unassign
    Q_INVOKABLE bool assignOperationToCell(const QString &operationId, const QString &cellId); ///< best head, else by hand

    // On the selection: keys and menu.
    Q_INVOKABLE void removeSelected();
    Q_INVOKABLE void duplicateSelected();
    Q_INVOKABLE void moveSelected(int steps);
    Q_INVOKABLE void insertBeside(int side); ///< a cell of the type of the selected one: 0 before it, 1 behind it
    Q_INVOKABLE void addBuffer();              ///< behind the selected cell, of the size that is usual on the line
    Q_INVOKABLE void changeBuffer(int places); ///< of the one behind the selected cell: by so many; the last place takes it out
    Q_INVOKABLE void stretchBuffer(int steps); ///< by 50 mm each
    Q_INVOKABLE void alignBuffers();           ///< behind the selected cells, else of the whole line: as long as the first
    Q_INVOKABLE void selectNeighbour(int steps); ///< walks cells: −1 upstream, +1 downstream
    Q_INVOKABLE void selectSocket(int steps);    ///< walks the sockets of the selected cell
    Q_INVOKABLE void selectCell(const QString &cellId);
    Q_INVOKABLE void selectHead(const QString &headId);
    Q_INVOKABLE void selectPlace(const QString &cellId, int socket);
    Q_INVOKABLE void selectOperation(const QString &operationId);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();

    bool canRemove() const;
    bool canDuplicate() const;
    bool canMoveCell() const;
    bool canAddBuffer() const; ///< one cell is selected that is not the last and has none
    bool canChangeBuffer() const;
    bool canAlignBuffers() const;

signals:
    void selectionChanged();
    void refused(const QString &message); ///< what the document itself could not know: no free socket, no fitting head

private:
    bool perform(const model::Edit &edit);
    /// As one step, named by text, else by its last edit.
    bool performAll(std::vector<model::Edit> edits, const QString &text = {});
    bool refuse(const QString &message);
    model::CellId selectedCell() const;
    /// The head itself or what sits in the selected socket; empty for none.
    model::HeadId headOf(const session::Selected &item) const;
    std::vector<model::CellId> selectedCells() const;
    /// The one selected cell that has another behind it; nullptr for none.
    const model::Cell *bufferedCell() const;
    bool changeBuffer(const model::Cell &cell, const model::Buffer &buffer, const QString &mergeKey);
    void duplicateHeads();
    void duplicateCells();

    Context m_context;
};

} // namespace lw::viewmodel
