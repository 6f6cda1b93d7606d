// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace lw::session {

namespace {
constexpr auto settingsKey = "files/recent";
constexpr qsizetype limit = 10;
} // namespace

RecentFiles::RecentFiles(QObject *parent) : QObject(parent), m_paths(QSettings().value(settingsKey).toStringList()) {}

void RecentFiles::add(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    if (!m_paths.isEmpty() && m_paths.front() == full)
        return;
    m_paths.removeAll(full);
    m_paths.prepend(full);
    m_paths = m_paths.first(std::min(limit, m_paths.size()));
    store();
}

void RecentFiles::remove(const QString &path)
{
    if (m_paths.removeAll(path) > 0)
        store();
}

void RecentFiles::store()
{
    QSettings().setValue(settingsKey, m_paths);
    emit changed();
}

} // namespace lw::session
