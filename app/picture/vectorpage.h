// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QQuickItem;

namespace lw::picture {

/// What an item and everything in it shows, as SVG: texts stay texts and lines stay lines. One user unit is one pixel of
/// the screen. What is clipped on the screen is clipped in the file.
QByteArray svgOf(const QQuickItem &page, const QString &title);

} // namespace lw::picture
