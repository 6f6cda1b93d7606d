// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/lineconnection.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/stationlistmodel.h"

#include <QDateTime>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace lw::viewmodel {

/// The Stations page: what each station does and holds now, and the delivery of the recipes to all of them.
/// Delivered means that every station has echoed id, revision and digest; unknown is said as unknown.
class StationsPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(lw::viewmodel::StationListModel *stations READ stations CONSTANT FINAL)
    Q_PROPERTY(Link link READ link NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString linkText READ linkText NOTIFY stateChanged FINAL)
    Q_PROPERTY(int linkTone READ linkTone NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString hubAddress READ hubAddress NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool canDeliver READ canDeliver NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString deliverHint READ deliverHint NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool delivering READ delivering NOTIFY stateChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY stateChanged FINAL)
    Q_PROPERTY(int summaryTone READ summaryTone NOTIFY stateChanged FINAL)

public:
    enum class Link { Offline, Virtual, Hub };
    Q_ENUM(Link)

    explicit StationsPageModel(const Context &context, QObject *parent = nullptr);
    ~StationsPageModel() override;

    StationListModel *stations() { return &m_stations; }
    Link link() const { return m_link; }
    QString linkText() const; ///< "Virtual stations", "Hub unix:/run/linewright.sock", "Offline"
    int linkTone() const;
    QString hubAddress() const { return m_hubAddress; }
    bool canDeliver() const;
    QString deliverHint() const; ///< why not, when it cannot
    bool delivering() const { return m_delivering; }
    double progress() const; ///< 0–1 over all stations
    QString summary() const; ///< "11/11 stations confirmed", "3 stations refused", "2 stations unknown"
    int summaryTone() const;

    /// From now on every line that is opened gets virtual stations, until a hub is chosen or they are taken away.
    void keepVirtual();
    Q_INVOKABLE void startVirtual(); ///< an in-process hub and one virtual station per cell
    Q_INVOKABLE void connectToHub(const QString &address);
    Q_INVOKABLE void disconnectFromHub();
    Q_INVOKABLE void deliver();
    Q_INVOKABLE void stop(); ///< what is already released stays released; the rest is told per station

signals:
    void stateChanged();
    void failed(const QString &message);
    void done(const QString &message);

private:
    void adopt(Result<std::unique_ptr<jobs::LineConnection>> connection, Link link);
    void drop();
    void startPlanned();
    void refresh();
    void refreshRows();
    void finished(const Result<wire::DeliveryProgress> &outcome);
    std::optional<jobs::SigningKeys> keys();

    Context m_context;
    StationListModel m_stations;
    std::unique_ptr<jobs::LineConnection> m_connection;
    Link m_link = Link::Offline;
    QString m_hubAddress;
    bool m_delivering = false;
    bool m_keepVirtual = false;
    QTimer m_news; ///< gathers what stations report: people do not read faster
    std::uint64_t m_deliveredRevision = 0; ///< of the document that was delivered last
    std::optional<wire::DeliveryProgress> m_outcome;
    std::map<model::CellId, QDateTime> m_seen;
};

} // namespace lw::viewmodel
