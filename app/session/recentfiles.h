// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace lw::session {

/// The last ten files that were opened or saved, newest first; kept in the user's settings.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(QObject *parent = nullptr);

    const QStringList &paths() const { return m_paths; }
    void add(const QString &path);
    void remove(const QString &path);

signals:
    void changed();

private:
    void store();

    QStringList m_paths;
};

} // namespace lw::session
