// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/delivery/meddler.h"

Meddler::Meddler(const QString &hubSocket, const QByteArray &pattern, const QByteArray &replacement)
    : m_hubSocket(hubSocket), m_pattern(pattern), m_replacement(replacement)
{
    connect(&m_server, &QLocalServer::newConnection, this, &Meddler::accept);
}

void Meddler::accept()
{
    QLocalSocket *station = m_server.nextPendingConnection();
    auto *hub = new QLocalSocket(station);
    connect(station, &QLocalSocket::readyRead, hub, [=] { hub->write(station->readAll()); });
    connect(hub, &QLocalSocket::readyRead, station, [this, hub, station] {
        QByteArray bytes = hub->readAll();
        m_changes += static_cast<int>(bytes.count(m_pattern));
        station->write(bytes.replace(m_pattern, m_replacement));
    });
    connect(hub, &QLocalSocket::disconnected, station, &QLocalSocket::disconnectFromServer);
    connect(station, &QLocalSocket::disconnected, station, &QObject::deleteLater);
    hub->connectToServer(m_hubSocket);
}
