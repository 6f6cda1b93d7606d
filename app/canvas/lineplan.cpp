// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/lineplan.h"

#include "app/canvas/planaccessible.h"
#include "app/look/hold.h"
#include "core/model/lookup.h"

#include <QQuickWindow>

namespace lw::canvas {

LinePlan::LinePlan(QQuickItem *parent)
    : QQuickItem(parent)
{
    PlanAccessible::install();
    m_setting.iconFolder = QStringLiteral(":/icons");
    setFlag(ItemHasContents);
    setClip(true);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    setAcceptTouchEvents(true);
    setActiveFocusOnTab(true);
    m_move.setStartValue(0.0);
    m_move.setEndValue(1.0);
    m_move.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_move, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &share) { stepMove(share.toDouble()); });
}

LinePlan::~LinePlan()
{
    if (m_carry)
        m_carry->removeGround(*this);
}

void LinePlan::setDocument(session::Document *document)
{
    if (!look::hold(m_document, document, this))
        return;
    cancelDrag();
    if (document) {
        connect(document, &session::Document::changed, this, &LinePlan::adopt);
        connect(document, &session::Document::productChanged, this, [this] { adopt({.everything = true, .cells = {}}); });
    }
    follow(true);
    adopt({.everything = true, .cells = {}});
    emit documentChanged();
}

void LinePlan::setSelection(session::Selection *selection)
{
    if (!look::hold(m_selection, selection, this))
        return;
    if (selection) {
        connect(selection, &session::Selection::changed, this, [this] {
            revealSelection();
            refreshMarks();
            tellSelection();
        });
        connect(selection, &session::Selection::hoveredChanged, this, &LinePlan::refreshMarks);
    }
    refreshMarks();
    emit selectionChanged();
}

void LinePlan::setShow(jobs::SimulationShow *show)
{
    if (show == m_playback.show())
        return;
    if (m_playback.show())
        m_playback.show()->playback()->disconnect(this);
    m_playback.setShow(show);
    if (show) {
        connect(show->playback(), &jobs::Playback::moved, this, &LinePlan::playbackMoved);
        connect(show->playback(), &jobs::Playback::recordingChanged, this, &LinePlan::restyle);
    }
    cancelDrag();
    m_view.setRows(show ? Rows::Player : Rows::Plan);
    m_view.fit();
    follow(true);
    restyle();
    viewMoved();
    emit showChanged();
}

void LinePlan::setColors(PlanPalette *colors)
{
    if (!look::hold(m_colors, colors, this))
        return;
    if (colors)
        connect(colors, &PlanPalette::changed, this, &LinePlan::restyle);
    restyle();
    emit colorsChanged();
}

void LinePlan::setFontFamily(const QString &family)
{
    if (family == m_setting.fontFamily)
        return;
    m_setting.fontFamily = family;
    m_text.setFontFamily(family);
    restyle();
    emit fontFamilyChanged();
}

void LinePlan::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    restyle();
    emit languageChanged();
}

void LinePlan::setIconFolder(const QString &folder)
{
    if (folder == m_setting.iconFolder)
        return;
    m_setting.iconFolder = folder;
    restyle();
    emit iconFolderChanged();
}

void LinePlan::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    m_view.setViewport(now.size());
    reframe();
}

void LinePlan::setCoveredTop(double top)
{
    if (qFuzzyCompare(1 + top, 1 + m_view.covered()))
        return;
    m_view.setCovered(top);
    reframe();
    emit coveredTopChanged();
}

void LinePlan::reframe()
{
    m_move.stop();
    if (m_following)
        m_view.fit();
    viewMoved();
}

void LinePlan::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged) {
        if (const QQuickWindow *shownIn = change == ItemSceneChange ? data.window : window()) {
            m_setting.devicePixelRatio = shownIn->effectiveDevicePixelRatio();
            m_view.setDevicePixelRatio(m_setting.devicePixelRatio);
        }
        restyle();
    }
    QQuickItem::itemChange(change, data);
}

std::optional<session::Selected> LinePlan::selectedOf(const Hit &hit) const
{
    if (hit.cell >= m_layout.cells.size())
        return std::nullopt;
    const CellPlan &cell = m_layout.cells[hit.cell];
    if (hit.kind == Hit::Kind::Cell)
        return cell.id;
    if (hit.kind != Hit::Kind::Socket)
        return std::nullopt;
    const SocketPlan &socket = cell.sockets[hit.socket];
    if (socket.head)
        return socket.head->id;
    return model::SocketRef{cell.id, socket.number};
}

std::optional<Hit> LinePlan::hitOf(const session::Selected &selected) const
{
    if (const auto *cell = std::get_if<model::CellId>(&selected)) {
        if (const auto index = cellIndex(m_layout, *cell))
            return Hit{Hit::Kind::Cell, *index, 0};
    } else if (const auto *socket = std::get_if<model::SocketRef>(&selected)) {
        const auto index = cellIndex(m_layout, socket->cell);
        if (index && socket->number >= 1 && socket->number <= m_layout.cells[*index].sockets.size())
            return Hit{Hit::Kind::Socket, *index, socket->number - 1};
    } else if (const auto *head = std::get_if<model::HeadId>(&selected)) {
        if (const auto place = headPosition(m_layout, *head))
            return Hit{Hit::Kind::Socket, place->first, place->second};
    } else if (m_document) {
        const model::Setup *setup = model::findSetup(m_document->project(), m_document->product());
        const auto &operation = std::get<model::OperationId>(selected);
        const model::Assignment *work = setup ? model::findAssignment(*setup, operation) : nullptr;
        if (work) {
            return std::visit([this](const auto &performer) { return hitOf(session::Selected(performer)); },
                              work->performer);
        }
    }
    return std::nullopt;
}

std::vector<Hit> LinePlan::selectedParts() const
{
    std::vector<Hit> hits;
    if (!m_selection)
        return hits;
    for (const session::Selected &selected : m_selection->items()) {
        if (const auto hit = hitOf(selected))
            hits.push_back(*hit);
    }
    return hits;
}

QRectF LinePlan::areaOf(const Hit &hit) const
{
    if (hit.cell >= m_layout.cells.size())
        return {};
    const CellPlan &cell = m_layout.cells[hit.cell];
    switch (hit.kind) {
    case Hit::Kind::Cell: return m_view.card(cell).translated(m_view.offset());
    case Hit::Kind::Buffer: return m_view.buffer(cell).translated(m_view.offset());
    case Hit::Kind::Socket: return m_view.socket(cell, hit.socket).translated(m_view.offset());
    case Hit::Kind::Nothing: break;
    }
    return {};
}

void LinePlan::tellSelection() const
{
    if (!QAccessible::isActive())
        return;
    const auto *tree = dynamic_cast<PlanAccessible *>(QAccessible::queryAccessibleInterface(const_cast<LinePlan *>(this)));
    const std::vector<Hit> selected = selectedParts();
    QAccessibleInterface *first = tree && !selected.empty() ? tree->part(selected.front()) : nullptr;
    if (!first)
        return;
    QAccessibleEvent chosen(first, QAccessible::Selection);
    QAccessible::updateAccessibility(&chosen);
    if (!hasActiveFocus())
        return;
    QAccessibleEvent focused(first, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

void LinePlan::setHint(const Hint &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    emit hintChanged();
}

} // namespace lw::canvas
