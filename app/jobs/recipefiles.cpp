// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/recipefiles.h"

#include "core/store/atomicfile.h"
#include "core/wire/deliverycodec.h"
#include "core/wire/recipepayload.h"

#include <QUrl>

namespace lw::jobs {

namespace {

/// Station ids come from a file: what a path could misunderstand is percent-encoded.
QString fileStem(const QDir &folder, const model::CellId &station)
{
    return folder.filePath(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(station.value))));
}

} // namespace

Result<void> writeRecipeFiles(const QDir &folder, const std::vector<SealedRecipe> &recipes)
{
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{.code = Errc::FileUnwritable, .file = folder.path().toStdString()};
    for (const SealedRecipe &entry : recipes) {
        const QString stem = fileStem(folder, entry.recipe.header.station);
        const std::string envelope = wire::encodeEnvelope(entry.envelope);
        auto written = store::replaceFile(stem + QStringLiteral(".lwr"), QByteArray::fromStdString(envelope));
        if (written)
            written = store::replaceFile(stem + QStringLiteral(".json"),
                QByteArray::fromStdString(wire::recipeToJson(entry.recipe)));
        if (!written)
            return written;
    }
    return {};
}

} // namespace lw::jobs
