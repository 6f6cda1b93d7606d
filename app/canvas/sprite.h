// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QRgb>
#include <QString>

#include <cstdint>
#include <vector>

namespace lw::canvas {

/// Everything that is not a plain rectangle is a small picture, painted once and shared by all who ask for the same.
struct Picture {
    enum class Kind : std::uint8_t {
        Shape,   ///< rounded rectangle: fill, stroke, strokeWidth, radius, dashed
        Text,    ///< text, pixelSize, bold, ink = fill
        Icon,    ///< file name text in the icon folder, tinted with fill
        Dots,    ///< grid of dots, one per pixelSize, ink = fill
        Chevron, ///< ">" of the conveyor, ink = stroke
        Shadow,  ///< soft edge of a lifted card, colour = fill
        Badge,   ///< state number variant: its mark in stroke on a rounded square of fill
        Column,  ///< state number variant of a cell too narrow for a mark: fill, broken where the cell waits
        Phone    ///< part of product number variant: body of fill, its lines in stroke
    };
    Kind kind = Kind::Shape;
    QSizeF size; ///< device-independent pixels
    QRgb fill = 0;
    QRgb stroke = 0;
    float strokeWidth = 0;
    float radius = 0;
    bool dashed = false;
    bool bold = false;
    int pixelSize = 0;
    std::uint32_t variant = 0;
    QString text;

    bool operator==(const Picture &) const = default;
};

size_t qHash(const Picture &picture, size_t seed = 0) noexcept;

/// One thing to draw: a rectangle of one colour, or a picture of that size at that place.
struct Sprite {
    QRectF rect;
    QRgb colour = 0; ///< of a plain rectangle; 0: draw the picture
    Picture picture;

    bool operator==(const Sprite &) const = default;
};

using Sprites = std::vector<Sprite>;

} // namespace lw::canvas
