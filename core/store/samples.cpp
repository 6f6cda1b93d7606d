// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/samples.h"

#include <QCoreApplication>
#include <QDir>

namespace lw::store {

QString samplesFolder()
{
    const QStringList candidates{qEnvironmentVariable("LW_SAMPLES"),
        QCoreApplication::applicationDirPath() + QStringLiteral("/../share/linewright/samples"),
        QStringLiteral(LW_SOURCE_DIR "/resources/samples")};
    for (const QString &folder : candidates)
        if (!folder.isEmpty() && QDir(folder).exists())
            return QDir(folder).canonicalPath();
    return {};
}

std::vector<QString> sampleFiles()
{
    const QString folder = samplesFolder();
    std::vector<QString> files;
    if (folder.isEmpty())
        return files;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.line.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.push_back(folder + QLatin1Char('/') + name);
    return files;
}

} // namespace lw::store
