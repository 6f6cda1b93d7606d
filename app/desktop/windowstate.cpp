// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/windowstate.h"

#include "app/desktop/panememory.h"

#include <QGuiApplication>
#include <QMetaEnum>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace lw::desktop {

namespace {

constexpr auto placeKey = "window/place";
constexpr auto maximisedKey = "window/maximised";
constexpr auto pageKey = "window/page";
constexpr QSize handle(160, 60); ///< of the window's upper part: enough to be seen and dragged

bool canBeTakenHoldOf(const QRect &place, const QRect &screen)
{
    const QRect top(place.topLeft(), QSize(place.width(), handle.height()));
    const QRect seen = top & screen;
    return seen.width() >= std::min(handle.width(), place.width()) && seen.height() >= handle.height();
}

QList<QRect> screensNow()
{
    QList<QRect> areas;
    for (const QScreen *screen : QGuiApplication::screens())
        areas << screen->availableGeometry();
    return areas;
}

} // namespace

QRect placeOnScreens(const QRect &saved, const QList<QRect> &screens)
{
    if (saved.isEmpty() || screens.isEmpty())
        return {};
    for (const QRect &screen : screens)
        if (canBeTakenHoldOf(saved, screen))
            return {saved.topLeft(), saved.size().boundedTo(screen.size())};
    QRect place(QPoint(), saved.size().boundedTo(screens.front().size()));
    place.moveCenter(screens.front().center());
    return place;
}

WindowState::WindowState(QQuickWindow &window, viewmodel::WorkbenchModel &workbench) : m_window(window), m_workbench(workbench)
{
    const QSettings settings;
    if (const QRect place = placeOnScreens(settings.value(placeKey).toRect(), screensNow()); !place.isEmpty())
        m_window.setGeometry(place);
    if (settings.value(maximisedKey).toBool())
        m_window.showMaximized();
    bool known = false;
    const int page = settings.value(pageKey).toInt(&known);
    if (known && QMetaEnum::fromType<viewmodel::WorkbenchModel::Page>().valueToKey(page))
        m_workbench.setPage(static_cast<viewmodel::WorkbenchModel::Page>(page));
    restorePanes(m_window, settings);
}

WindowState::~WindowState()
{
    QSettings settings;
    const bool maximised = m_window.windowStates().testFlag(Qt::WindowMaximized);
    settings.setValue(maximisedKey, maximised);
    if (!maximised)
        settings.setValue(placeKey, m_window.geometry());
    settings.setValue(pageKey, static_cast<int>(m_workbench.page()));
    savePanes(m_window, settings);
}

} // namespace lw::desktop
