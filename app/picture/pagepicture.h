// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQuickItem>
#include <QUrl>
#include <qqml.h>

namespace lw::picture {

/// Writes what a page shows to a file: PNG at twice the size of the screen, or SVG with texts and lines, by the suffix. The
/// page brings its own ground.
class PagePicture : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Told by written(), in any case.
    Q_INVOKABLE void save(QQuickItem *page, const QUrl &file, const QString &title);

signals:
    /// trouble: a sentence; empty when all went well.
    void written(const QString &file, const QString &trouble);

private:
    void savePixels(QQuickItem &page, const QString &path);
    void finish(const QString &path, const QString &reason);
};

} // namespace lw::picture
