// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/sprite.h"

#include <QFont>
#include <QHash>
#include <QImage>

namespace lw::canvas {

/// What pictures are painted with.
struct PaintSetting {
    QString fontFamily;
    QString iconFolder; ///< resource folder with <name>.svg
    double devicePixelRatio = 1;

    bool operator==(const PaintSetting &) const = default;
};

/// Paints a picture: premultiplied ARGB with the setting's device pixel ratio, at least one pixel large.
/// Draws it with its corner at the origin. Icons are drawn as pixels, for only those can be tinted.
void drawPicture(QPainter &painter, const Picture &picture, const PaintSetting &setting);

QImage paintPicture(const Picture &picture, const PaintSetting &setting);

/// Measures and places text the way paintPicture draws it; measuring is remembered per text.
class TextRuler
{
public:
    void setFontFamily(const QString &family);

    /// Width and height of the text in px, rounded up.
    QSizeF size(const QString &text, int pixelSize, bool bold);
    /// The text, cut with an ellipsis where it is wider than width px.
    QString elided(const QString &text, int pixelSize, bool bold, double width);

    struct Style {
        int pixelSize = 12;
        bool bold = false;
        QRgb ink = 0;
        double widest = 0; ///< px; 0: as wide as it likes
    };
    /// A text sprite with its middle, left edge or right edge at that point, vertically centred.
    Sprite centred(const QString &text, QPointF middle, const Style &style);
    Sprite leftAt(const QString &text, QPointF left, const Style &style);
    Sprite rightAt(const QString &text, QPointF right, const Style &style);

private:
    Sprite make(const QString &text, QPointF at, double share, const Style &style);

    QString m_family;
    QHash<QString, QSizeF> m_sizes; ///< by text followed by its style as one character
};

QFont planFont(const QString &family, int pixelSize, bool bold);

} // namespace lw::canvas
