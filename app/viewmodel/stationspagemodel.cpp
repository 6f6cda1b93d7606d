// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/stationspagemodel.h"

#include "app/jobs/whenfinished.h"
#include "app/session/document.h"
#include "app/text/enumtext.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/viewmodel/stationwords.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

bool hasErrors(const takt::LineReport &report)
{
    return std::any_of(report.problems.begin(), report.problems.end(),
        [](const model::Problem &problem) { return problem.severity == model::Severity::Error; });
}

constexpr int newsMs = 100;

/// The delivery that the hub tells about: under way, or the last one.
const wire::DeliveryProgress *deliveryOf(const jobs::LineConnection *connection)
{
    if (!connection || !connection->status() || connection->status()->delivery.stations.empty())
        return nullptr;
    return &connection->status()->delivery;
}

} // namespace

StationsPageModel::StationsPageModel(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.document, &session::Document::changed, this, &StationsPageModel::refresh);
    m_news.setSingleShot(true);
    m_news.setInterval(newsMs);
    connect(&m_news, &QTimer::timeout, this, &StationsPageModel::refresh);
    connect(&context.document, &session::Document::loaded, this, [this] {
        if (m_link == Link::Virtual)
            drop(); // they are the stations of the line that was open
        if (m_keepVirtual && m_link == Link::Offline)
            QMetaObject::invokeMethod(this, &StationsPageModel::startPlanned, Qt::QueuedConnection);
    });
    connect(&context.language, &text::LanguageSwitch::changed, this, &StationsPageModel::refresh);
    refresh();
}

StationsPageModel::~StationsPageModel() = default;

std::optional<jobs::SigningKeys> StationsPageModel::keys()
{
    auto keys = jobs::signingKeys();
    if (keys)
        return *std::move(keys);
    emit failed(text::sentence(keys.error()));
    return std::nullopt;
}

void StationsPageModel::keepVirtual()
{
    m_keepVirtual = true;
    startPlanned();
}

void StationsPageModel::startPlanned()
{
    if (m_link == Link::Offline && !m_context.document.project().frame.cells.empty())
        startVirtual();
}

void StationsPageModel::startVirtual()
{
    m_keepVirtual = true;
    const auto signing = keys();
    if (signing)
        adopt(jobs::LineConnection::toVirtualStations(m_context.document.project(), m_context.document.product(), *signing), Link::Virtual);
}

void StationsPageModel::connectToHub(const QString &address)
{
    m_keepVirtual = false;
    m_hubAddress = address.isEmpty() ? text::fromUtf8(link::defaultHubAddress()) : address;
    adopt(jobs::LineConnection::toHub(m_hubAddress), Link::Hub);
}

void StationsPageModel::adopt(Result<std::unique_ptr<jobs::LineConnection>> connection, Link link)
{
    drop();
    if (!connection) {
        emit failed(text::sentence(connection.error()));
        return;
    }
    m_connection = *std::move(connection);
    m_link = link;
    connect(m_connection.get(), &jobs::LineConnection::statusChanged, this, [this] {
        if (!m_news.isActive())
            m_news.start();
    });
    connect(m_connection.get(), &jobs::LineConnection::aliveChanged, this, &StationsPageModel::refresh);
    refresh();
}

void StationsPageModel::disconnectFromHub()
{
    m_keepVirtual = false;
    drop();
}

void StationsPageModel::drop()
{
    m_connection.reset();
    m_link = Link::Offline;
    m_delivering = false;
    m_outcome.reset();
    m_seen.clear();
    refresh();
}

QString StationsPageModel::linkText() const
{
    if (m_link == Link::Offline)
        return tr("Offline");
    const bool alive = m_connection->alive();
    if (m_link == Link::Virtual)
        return alive ? tr("Virtual stations") : tr("Virtual stations are starting");
    return alive ? tr("Hub %1").arg(m_hubAddress) : tr("No answer from hub %1").arg(m_hubAddress);
}

int StationsPageModel::linkTone() const
{
    if (m_link == Link::Offline)
        return static_cast<int>(Tone::Neutral);
    return static_cast<int>(m_connection->alive() ? Tone::Good : Tone::Warning);
}

bool StationsPageModel::canDeliver() const
{
    return deliverHint().isEmpty();
}

QString StationsPageModel::deliverHint() const
{
    if (m_link == Link::Offline)
        return tr("Start virtual stations or connect to a hub first.");
    if (m_delivering)
        return tr("A delivery is under way.");
    if (!m_connection->alive())
        return tr("The hub does not answer.");
    if (m_context.document.project().frame.cells.empty())
        return tr("The line has no cells.");
    if (hasErrors(m_context.document.report()))
        return tr("The line has errors: mend them first, the problem list names them.");
    return {};
}

void StationsPageModel::deliver()
{
    if (!canDeliver())
        return;
    auto signing = keys();
    if (!signing)
        return;
    m_delivering = true;
    m_outcome.reset();
    m_deliveredRevision = m_context.document.revision();
    jobs::whenFinished(m_connection->deliver(m_context.document.project(), m_context.document.product(), *std::move(signing)),
        m_connection.get(), [this](const Result<wire::DeliveryProgress> &outcome) { finished(outcome); });
    refresh();
}

void StationsPageModel::finished(const Result<wire::DeliveryProgress> &outcome)
{
    m_delivering = false;
    if (!outcome) {
        m_deliveredRevision = 0;
        emit failed(text::sentence(outcome.error()));
    } else {
        m_outcome = *outcome;
        const QString summary = deliverySummary(*outcome);
        if (outcome->outcome == wire::Outcome::Delivered)
            emit done(summary);
        else
            emit failed(summary);
    }
    refresh();
}

void StationsPageModel::stop()
{
    if (m_connection)
        m_connection->stopDelivery();
}

double StationsPageModel::progress() const
{
    const wire::DeliveryProgress *delivery = deliveryOf(m_connection.get());
    if (!delivery)
        return 0;
    double sum = 0;
    for (const wire::StationProgress &station : delivery->stations)
        sum += progressOf(station);
    return sum / static_cast<double>(delivery->stations.size());
}

QString StationsPageModel::summary() const
{
    if (m_outcome && !m_delivering)
        return deliverySummary(*m_outcome);
    if (const wire::DeliveryProgress *delivery = deliveryOf(m_connection.get()))
        return deliverySummary(*delivery);
    return tr("Nothing delivered yet");
}

int StationsPageModel::summaryTone() const
{
    if (m_outcome && !m_delivering)
        return static_cast<int>(toneOf(m_outcome->outcome));
    const wire::DeliveryProgress *delivery = deliveryOf(m_connection.get());
    return static_cast<int>(delivery ? toneOf(delivery->outcome) : Tone::Neutral);
}

void StationsPageModel::refresh()
{
    refreshRows();
    emit stateChanged();
}

void StationsPageModel::refreshRows()
{
    std::map<model::CellId, const wire::StationStatus *> statuses;
    std::map<model::CellId, const wire::StationProgress *> progresses;
    if (m_connection && m_connection->status())
        for (const wire::StationStatus &status : m_connection->status()->stations)
            statuses.emplace(status.report.station, &status);
    if (const wire::DeliveryProgress *delivery = deliveryOf(m_connection.get()))
        for (const wire::StationProgress &progress : delivery->stations)
            progresses.emplace(progress.station, &progress);
    std::vector<StationRow> rows;
    for (const model::Cell &cell : m_context.document.project().frame.cells) {
        StationKnowledge about{.stationId = text::fromUtf8(cell.id.value), .name = text::localized(cell.name), .seen = {}};
        about.alive = m_connection && m_connection->alive();
        about.current = m_deliveredRevision == m_context.document.revision();
        if (const auto status = statuses.find(cell.id); status != statuses.end()) {
            about.status = status->second;
            if (about.status->connected && about.alive)
                m_seen[cell.id] = QDateTime::currentDateTime();
            about.seen = m_seen[cell.id];
        }
        const auto progress = progresses.find(cell.id);
        about.progress = progress == progresses.end() ? nullptr : progress->second;
        rows.push_back(stationRow(about));
    }
    m_stations.setStations(std::move(rows));
}

} // namespace lw::viewmodel
