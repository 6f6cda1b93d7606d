// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLocalSocket>

#include <atomic>

/// Sits between stations and their hub and changes bytes on the way down, wherever the pattern is found.
/// Lives in a thread with an event loop.
class Meddler : public QObject
{
    Q_OBJECT

public:
    Meddler(const QString &hubSocket, const QByteArray &pattern, const QByteArray &replacement);

    bool listen(const QString &socket) { return m_server.listen(socket); }
    int changes() const { return m_changes; }

private:
    void accept();

    QLocalServer m_server;
    QString m_hubSocket;
    QByteArray m_pattern;
    QByteArray m_replacement;
    std::atomic<int> m_changes = 0;
};
