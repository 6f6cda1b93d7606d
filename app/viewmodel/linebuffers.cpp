// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys and the menu do with the buffers of the line; a part of lineactions.cpp.

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/viewmodel/lineactions.h"
#include "app/viewmodel/performers.h"
#include "core/model/lookup.h"
#include "core/model/placing.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

constexpr int mostPlaces = 999;
constexpr double stretchMm = 50;
constexpr double longestMm = 1e5;

} // namespace

std::vector<model::CellId> LineActions::selectedCells() const
{
    std::vector<model::CellId> cells;
    for (const session::Selected &item : m_context.selection.items()) {
        if (const auto *cell = std::get_if<model::CellId>(&item))
            cells.push_back(*cell);
    }
    return cells;
}

const model::Cell *LineActions::bufferedCell() const
{
    const model::Project &project = m_context.document.project();
    const model::Cell *cell = canMoveCell() ? model::find(project, selectedCell()) : nullptr;
    return cell && cell->id != project.frame.cells.back().id ? cell : nullptr;
}

bool LineActions::changeBuffer(const model::Cell &cell, const model::Buffer &buffer, const QString &mergeKey)
{
    if (buffer == cell.buffer)
        return false;
    model::Cell next = cell;
    next.buffer = buffer;
    return m_context.document.edit({model::Change<model::Cell>{std::move(next)}}, {}, mergeKey).has_value();
}

void LineActions::addBuffer()
{
    if (canAddBuffer())
        changeBuffer(*bufferedCell(), model::usualBuffer(m_context.document.project()), {});
}

void LineActions::changeBuffer(int places)
{
    const model::Cell *cell = bufferedCell();
    if (!cell)
        return;
    const int wanted = std::clamp(static_cast<int>(cell->buffer.places) + places, 0, mostPlaces);
    const Length pitch = m_context.document.project().catalog.platform.pitch;
    changeBuffer(*cell, model::withPlaces(cell->buffer, static_cast<std::uint32_t>(wanted), pitch), QStringLiteral("buffer places"));
}

void LineActions::stretchBuffer(int steps)
{
    const model::Cell *cell = bufferedCell();
    if (!cell || cell->buffer.places == 0)
        return;
    model::Buffer next = cell->buffer;
    next.length = fromMillimetres(std::clamp(millimetres(next.length) + stretchMm * steps, stretchMm, longestMm));
    changeBuffer(*cell, next, QStringLiteral("buffer length"));
}

void LineActions::alignBuffers()
{
    if (const auto edit = model::alignBuffers(m_context.document.project(), selectedCells()))
        (void)m_context.document.edit(*edit, tr("align the buffers"));
}

bool LineActions::canAddBuffer() const
{
    const model::Cell *cell = bufferedCell();
    return cell && cell->buffer.places == 0;
}

bool LineActions::canChangeBuffer() const
{
    const model::Cell *cell = bufferedCell();
    return cell && cell->buffer.places > 0;
}

bool LineActions::canAlignBuffers() const
{
    return model::alignBuffers(m_context.document.project(), selectedCells()).has_value();
}

} // namespace lw::viewmodel
