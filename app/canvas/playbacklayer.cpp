// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/playbacklayer.h"

#include "app/text/enumtext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"

#include <algorithm>
#include <cmath>

namespace lw::canvas {

namespace {

constexpr double longestGlide = 1.2; ///< s of the line that a part takes from place to place
constexpr double glideShare = 1.0 / 3; ///< at most, of the time that it stays there

/// How far a part has come that set out then and stays until then: 0–1, slow at both ends.
double glided(double now, double since, double until)
{
    const double glide = std::min(longestGlide, glideShare * (until - since));
    if (glide <= 0)
        return 1;
    const double share = std::clamp((now - since) / glide, 0.0, 1.0);
    return share * share * (3 - 2 * share);
}

/// The rectangle of the aim on its way there.
QRectF between(const Brush &brush, const QRectF &from, const QRectF &aim, double share)
{
    const QPointF behind = (from.center() - aim.center()) * (1 - share);
    return aim.translated(brush.view.snapped(behind.x()), brush.view.snapped(behind.y()));
}

/// Where a part comes from that is new to the line, or goes to when it leaves.
QRectF beyond(const QRectF &rect, int direction) { return rect.translated(direction * 1.4 * rect.width(), 0); }

QString durationText(double time)
{
    constexpr double plainSeconds = 600;
    const auto whole = std::chrono::duration_cast<Duration>(std::chrono::duration<double>(time));
    return time < plainSeconds ? text::secondsText(whole, time < 10 ? 1 : 0) : text::hoursAndMinutes(whole);
}

} // namespace

void PlaybackLayer::reset(const PlanLayout &layout)
{
    m_stations.assign(layout.cells.size(), nowhere);
    m_drawnStates.assign(layout.cells.size(), std::nullopt);
    if (!isOn())
        return;
    const std::vector<model::CellId> &ids = m_show->report()->line.cells;
    for (std::size_t station = 0; station < ids.size(); ++station) {
        if (const auto cell = cellIndex(layout, ids[station]))
            m_stations[*cell] = station;
    }
}

bool PlaybackLayer::follows(std::size_t cell) const
{
    return cell > 0 && stationOf(cell) != nowhere && stationOf(cell) > 0 && stationOf(cell - 1) == stationOf(cell) - 1;
}

void PlaybackLayer::build(PlanPicture &picture, const Brush &brush, const PlanLayout &layout,
                          std::pair<std::size_t, std::size_t> cells)
{
    picture.states.resize(layout.cells.size());
    picture.parts.resize(layout.cells.size());
    for (std::size_t cell = 0; cell < layout.cells.size(); ++cell) {
        const bool inSight = isOn() && cell >= cells.first && cell < cells.second && stationOf(cell) != nowhere;
        picture.parts[cell].set(inSight ? partSprites(brush, layout, cell) : Sprites());
        const auto state = inSight ? std::optional(moment()->cells[stationOf(cell)].state) : std::nullopt;
        if (state == m_drawnStates[cell] && state)
            continue;
        picture.states[cell].set(state ? stateSprites(brush, layout.cells[cell], *state) : Sprites());
        m_drawnStates[cell] = state;
    }
}

Sprites PlaybackLayer::partSprites(const Brush &brush, const PlanLayout &layout, std::size_t cell) const
{
    Sprites sprites;
    if (follows(cell))
        addWaiting(sprites, brush, layout, cell);
    addHeld(sprites, brush, layout, cell);
    if (stationOf(cell) + 1 == moment()->cells.size())
        addLeaving(sprites, brush, layout.cells[cell]);
    return sprites;
}

void PlaybackLayer::addHeld(Sprites &sprites, const Brush &brush, const PlanLayout &layout, std::size_t cell) const
{
    const jobs::CellMoment &at = moment()->cells[stationOf(cell)];
    if (at.part.part == 0)
        return;
    const QRectF aim = brush.view.part(layout.cells[cell]);
    const QRectF from = originOf(brush, layout, cell, aim);
    const double share = glided(moment()->time, at.part.since, at.part.until);
    addPart(sprites, brush, between(brush, from, aim, share), {at.part.part, recording().productOf(at.part.part)});
}

/// What was sent back lies beside its cell and needs no way to it.
QRectF PlaybackLayer::originOf(const Brush &brush, const PlanLayout &layout, std::size_t cell, const QRectF &aim) const
{
    switch (moment()->cells[stationOf(cell)].origin) {
    case jobs::Origin::Outside: return beyond(aim, -1);
    case jobs::Origin::Shelf: return aim;
    case jobs::Origin::CellBefore: return follows(cell) ? brush.view.part(layout.cells[cell - 1]) : aim;
    case jobs::Origin::Places: break;
    }
    if (!follows(cell))
        return aim;
    const QRectF place = brush.view.place(layout.cells[cell - 1], 0);
    return place.isEmpty() ? brush.view.part(layout.cells[cell - 1]) : place;
}

/// Whoever waits moves up when the next cell has taken a part; whoever is new comes from the cell before.
void PlaybackLayer::addWaiting(Sprites &sprites, const Brush &brush, const PlanLayout &layout, std::size_t cell) const
{
    const std::size_t station = stationOf(cell);
    const CellPlan &before = layout.cells[cell - 1];
    if (brush.view.detail() == Detail::Overview || brush.view.place(before, 0).isEmpty())
        return addLevel(sprites, brush, before, moment()->cells[station].waiting);
    const double taken = moment()->cells[station].part.since;
    std::uint32_t index = 0;
    for (const jobs::Stay &stay : recording().waiting(*moment(), station)) {
        const QRectF aim = brush.view.place(before, index++);
        if (aim.isEmpty())
            return; // a place that is no more
        const QRectF behind = brush.view.place(before, index);
        const bool isNew = stay.since >= taken || behind.isEmpty();
        const double share = glided(moment()->time, isNew ? stay.since : taken, stay.until);
        addPart(sprites, brush, between(brush, isNew ? brush.view.part(before) : behind, aim, share),
                {0, recording().productOf(stay.part)});
    }
}

void PlaybackLayer::addLeaving(Sprites &sprites, const Brush &brush, const CellPlan &cell) const
{
    const jobs::Stay &last = moment()->last;
    const double share = glided(moment()->time, last.since, last.until);
    if (last.part == 0 || share >= 1)
        return;
    const QRectF from = brush.view.part(cell);
    addPart(sprites, brush, between(brush, from, beyond(from, 1), share), {last.part, recording().productOf(last.part)});
}

QString PlaybackLayer::partText(std::uint32_t part) const
{
    const std::vector<model::ProductId> &products = m_show->report()->line.products;
    const std::uint32_t product = recording().productOf(part);
    if (products.size() < 2 || product >= products.size())
        return tr("part %1").arg(part);
    return tr("part %1 (%2)").arg(part).arg(text::fromUtf8(products[product].value));
}

QString PlaybackLayer::describe(const PlanLayout &layout, const Hit &hit) const
{
    const QString dot = QStringLiteral(" · ");
    if (!isOn() || hit.kind == Hit::Kind::Nothing)
        return {};
    if (hit.kind == Hit::Kind::Buffer) {
        if (!follows(hit.cell + 1))
            return {};
        const auto waiting = recording().waiting(*moment(), stationOf(hit.cell + 1));
        const QString count = tr("%1 of %2 places taken").arg(waiting.size()).arg(recording().places(stationOf(hit.cell + 1)));
        return waiting.empty() ? count : count + dot + tr("next: %1").arg(partText(waiting.front().part));
    }
    const CellPlan &cell = layout.cells[hit.cell];
    const QString name = text::idAndName(cell.id.value, cell.name);
    if (stationOf(hit.cell) == nowhere)
        return name + dot + tr("not in this run");
    const jobs::CellMoment &at = moment()->cells[stationOf(hit.cell)];
    QString words = name + dot + tr("%1 for %2").arg(text::stateName(at.state), durationText(moment()->time - at.stateSince));
    if (at.part.part != 0)
        words += dot + partText(at.part.part);
    if (at.shelved > 0)
        words += dot + tr("%n sent back wait(s) beside it", nullptr, static_cast<int>(at.shelved));
    return words;
}

} // namespace lw::canvas
