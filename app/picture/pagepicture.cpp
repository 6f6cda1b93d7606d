// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/picture/pagepicture.h"

#include "app/jobs/whenfinished.h"
#include "app/picture/vectorpage.h"
#include "app/text/errortext.h"
#include "core/base/error.h"

#include <QImageWriter>
#include <QQuickItemGrabResult>
#include <QSaveFile>
#include <QSharedPointer>
#include <QtConcurrentRun>

namespace lw::picture {

namespace {

constexpr int sharpness = 2; ///< pixels of the file for one of the page, each way

/// What went wrong; empty when nothing did.
QString write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool fine = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return fine ? QString() : file.errorString();
}

QString write(const QString &path, const QImage &image)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QImageWriter writer(&file, "png");
    if (!writer.write(image))
        return writer.errorString();
    return file.commit() ? QString() : file.errorString();
}

} // namespace

void PagePicture::finish(const QString &path, const QString &reason)
{
    emit written(path, reason.isEmpty()
            ? QString()
            : text::sentence({.code = Errc::FileUnwritable, .subject = {}, .detail = reason.toStdString(), .file = path.toStdString()}));
}

void PagePicture::save(QQuickItem *page, const QUrl &file, const QString &title)
{
    QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    if (!page || path.isEmpty())
        return;
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        finish(path, write(path, svgOf(*page, title)));
        return;
    }
    if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        path += QLatin1String(".png");
    savePixels(*page, path);
}

void PagePicture::savePixels(QQuickItem &page, const QString &path)
{
    const QSize size = QSizeF(page.width() * sharpness, page.height() * sharpness).toSize();
    const QSharedPointer<QQuickItemGrabResult> grabbed = page.grabToImage(size);
    if (!grabbed) {
        finish(path, tr("the page is not on the screen"));
        return;
    }
    // The result is held by the connection until it is ready; encoding takes its time elsewhere.
    connect(grabbed.data(), &QQuickItemGrabResult::ready, this, [this, grabbed, path] {
        jobs::whenFinished(QtConcurrent::run([image = grabbed->image(), path] { return write(path, image); }), this,
            [this, path](const QString &reason) { finish(path, reason); });
        grabbed->disconnect(this);
    });
}

} // namespace lw::picture
