// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/deliveryclient.h"
#include "core/link/grpcdialer.h"
#include "core/link/hubaddress.h"
#include "core/wire/deliverycodec.h"
#include "core/wire/deliveryproto.h"

#include "core/wire/proto/delivery.grpc.pb.h"

#include <grpcpp/grpcpp.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>

namespace lw::link {
namespace {

using wire::pb::HubControl;
using wire::pb::StationLink;

constexpr std::chrono::seconds statusDeadline{5};
/// Above the sum of all deadlines of a delivery: the hub tells the outcome before.
constexpr std::chrono::seconds deliverDeadline{180};

std::shared_ptr<grpc::Channel> openChannel(const std::filesystem::path &socket)
{
    grpc::ChannelArguments arguments;
    arguments.SetMaxReceiveMessageSize(static_cast<int>(wire::messageLimit));
    // A connection of its own: a shared one would make a client wait out the pauses between the dials of the stations.
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, 10'000);
    arguments.SetInt(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 5'000);
    arguments.SetInt(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
    arguments.SetInt(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS, 500);
    arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, 5'000);
    return grpc::CreateCustomChannel("unix:" + socket.string(), grpc::InsecureChannelCredentials(), arguments);
}

Error errorOf(const grpc::Status &status, const std::string &address)
{
    wire::pb::ErrorDetail detail;
    if (!status.error_details().empty() && detail.ParseFromString(status.error_details())
        && detail.code() <= static_cast<std::uint32_t>(Errc::Stopped))
        return {static_cast<Errc>(detail.code()), detail.subject(), detail.detail()};
    if (status.error_code() == grpc::StatusCode::DEADLINE_EXCEEDED)
        return {Errc::Timeout, address, status.error_message()};
    return {Errc::ConnectionFailed, address, status.error_message()};
}

// ---- a station's stream

class HubStream;

/// The streams of one dialer that are not done: it must not go before they are.
struct LiveStreams {
    std::mutex mutex;
    std::condition_variable ended;
    std::set<HubStream *> streams;
};

/// Owns itself until gRPC says that it is done; the channel that the station holds points to it while it lives.
class HubStream final : public grpc::ClientBidiReactor<wire::pb::StationMessage, wire::pb::HubMessage>
{
public:
    class Channel;

    HubStream(StationLink::Stub &stub, std::shared_ptr<Channel> channel, LiveStreams &live);

    void OnReadDone(bool ok) override;
    void OnWriteDone(bool ok) override;
    void OnDone(const grpc::Status &status) override;
    void cancel() { m_context.TryCancel(); }

private:
    std::shared_ptr<Channel> m_channel;
    LiveStreams &m_live;
    grpc::ClientContext m_context;
    wire::pb::HubMessage m_incoming;
};

/// One write is in flight, the others wait.
class HubStream::Channel final : public HubChannel
{
public:
    explicit Channel(HubEvents &events) : m_events(&events) {}

    void attach(HubStream *stream)
    {
        const std::scoped_lock lock(m_mutex);
        m_stream = stream;
    }
    void send(const wire::StationMessage &message) override
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_stream)
            return;
        wire::pb::StationMessage next = wire::toProto(message);
        if (!m_waiting.empty() && m_waiting.back().has_report() && next.has_report())
            m_waiting.back() = std::move(next);
        else if (m_waiting.size() < queueLimit)
            m_waiting.push_back(std::move(next));
        writeNext();
    }
    void close() override
    {
        {
            const std::scoped_lock lock(m_eventMutex);
            m_events = nullptr;
        }
        const std::scoped_lock lock(m_mutex);
        if (m_stream)
            m_stream->cancel();
    }
    template<class Event>
    void tellStation(Event event)
    {
        const std::scoped_lock lock(m_eventMutex);
        if (m_events)
            event(*m_events);
    }
    void written(bool ok)
    {
        const std::scoped_lock lock(m_mutex);
        m_writing = false;
        if (ok && m_stream)
            writeNext();
    }

private:
    void writeNext()
    {
        if (m_writing || m_waiting.empty())
            return;
        m_writing = true;
        m_outgoing = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_stream->StartWrite(&m_outgoing);
    }

    std::mutex m_eventMutex; ///< held while the station is told something
    HubEvents *m_events;
    std::mutex m_mutex;
    HubStream *m_stream = nullptr;
    std::deque<wire::pb::StationMessage> m_waiting;
    wire::pb::StationMessage m_outgoing;
    bool m_writing = false;
};

HubStream::HubStream(StationLink::Stub &stub, std::shared_ptr<Channel> channel, LiveStreams &live)
    : m_channel(std::move(channel)), m_live(live)
{
    {
        const std::scoped_lock lock(m_live.mutex);
        m_live.streams.insert(this);
    }
    stub.async()->Connect(&m_context, this);
    AddHold(); // writes start outside reactions; released when reading ends
    StartRead(&m_incoming);
    m_channel->attach(this);
    StartCall();
}

void HubStream::OnReadDone(bool ok)
{
    if (!ok) {
        m_channel->attach(nullptr);
        RemoveHold();
        return;
    }
    const Result<wire::HubMessage> message = wire::fromProto(m_incoming);
    if (message)
        m_channel->tellStation([&](HubEvents &station) { station.received(*message); });
    else
        cancel(); // a hub that speaks nonsense is not ours
    StartRead(&m_incoming);
}

void HubStream::OnWriteDone(bool ok)
{
    m_channel->written(ok);
}

void HubStream::OnDone(const grpc::Status &)
{
    m_channel->tellStation([](HubEvents &station) { station.closed(); });
    const std::scoped_lock lock(m_live.mutex);
    m_live.streams.erase(this);
    m_live.ended.notify_all();
    delete this; // gRPC's contract: nothing touches a reactor after OnDone
}

class GrpcDialer final : public Dialer
{
public:
    explicit GrpcDialer(const std::filesystem::path &socket) : m_stub(StationLink::NewStub(openChannel(socket))) {}
    ~GrpcDialer() override
    {
        std::unique_lock lock(m_live.mutex);
        for (HubStream *stream : m_live.streams)
            stream->cancel();
        m_live.ended.wait(lock, [this] { return m_live.streams.empty(); });
    }

    std::shared_ptr<HubChannel> dial(HubEvents &events) override
    {
        auto channel = std::make_shared<HubStream::Channel>(events);
        new HubStream(*m_stub, channel, m_live); // deletes itself in OnDone
        return channel;
    }

private:
    std::unique_ptr<StationLink::Stub> m_stub;
    LiveStreams m_live;
};

// ---- people and programs

class GrpcDeliveryClient final : public DeliveryClient
{
public:
    GrpcDeliveryClient(const std::filesystem::path &socket, std::string address)
        : m_address(std::move(address)), m_stub(HubControl::NewStub(openChannel(socket)))
    {
    }

    Result<wire::LineStatus> status() override
    {
        grpc::ClientContext context;
        context.set_deadline(std::chrono::system_clock::now() + statusDeadline);
        wire::pb::LineStatus reply;
        if (const grpc::Status status = m_stub->Status(&context, {}, &reply); !status.ok())
            return errorOf(status, m_address);
        return wire::fromProto(reply);
    }

    Result<wire::DeliveryProgress> deliver(const DeliveryOrder &order, const OnProgress &onProgress,
                                           std::stop_token stop) override
    {
        grpc::ClientContext context;
        context.set_deadline(std::chrono::system_clock::now() + deliverDeadline);
        const auto stream = m_stub->Deliver(&context);
        upload(*stream, order);
        const std::stop_callback stopper(stop, [&] { stopDelivery(order); });
        wire::DeliveryProgress last;
        wire::pb::DeliveryProgress message;
        while (stream->Read(&message)) {
            Result<wire::DeliveryProgress> progress = wire::fromProto(message);
            if (!progress) {
                context.TryCancel();
                return progress;
            }
            last = *std::move(progress);
            if (onProgress)
                onProgress(last);
        }
        if (const grpc::Status status = stream->Finish(); !status.ok())
            return errorOf(status, m_address);
        return last;
    }

    Result<void> watch(const OnStatus &onStatus, std::stop_token stop) override
    {
        grpc::ClientContext context;
        const auto stream = m_stub->Watch(&context, {});
        const std::stop_callback stopper(stop, [&] { context.TryCancel(); });
        wire::pb::LineStatus message;
        while (stream->Read(&message)) {
            const Result<wire::LineStatus> status = wire::fromProto(message);
            if (!status) {
                context.TryCancel();
                return status.error();
            }
            onStatus(*status);
        }
        const grpc::Status status = stream->Finish();
        if (stop.stop_requested())
            return {};
        return errorOf(status, m_address);
    }

private:
    template<class Stream>
    static void upload(Stream &stream, const DeliveryOrder &order)
    {
        wire::pb::OrderPart part;
        *part.mutable_manifest() = wire::toProto(order.manifest);
        bool open = stream.Write(part);
        std::set<trust::Digest> sent; // stations with one and the same recipe need its bytes once
        for (const trust::Envelope &recipe : order.recipes) {
            if (!open)
                return; // the status tells why
            if (sent.insert(trust::sha256(recipe.payload)).second)
                open = uploadRecipe(stream, recipe);
        }
        stream.WritesDone();
    }
    template<class Stream>
    static bool uploadRecipe(Stream &stream, const trust::Envelope &recipe)
    {
        wire::pb::OrderPart part;
        wire::pb::OrderedRecipe &header = *part.mutable_recipe();
        header.set_type(recipe.type);
        header.set_size(recipe.payload.size());
        for (const trust::Signature &signature : recipe.signatures) {
            wire::pb::Signature &entry = *header.add_signatures();
            entry.set_key_id(signature.key.value);
            entry.set_alg(signature.algorithm);
            entry.set_sig(signature.bytes);
        }
        bool open = stream.Write(part);
        for (std::size_t offset = 0; open && offset < recipe.payload.size(); offset += wire::chunkLimit) {
            wire::pb::Chunk &chunk = *part.mutable_chunk();
            chunk.set_offset(offset);
            chunk.set_data(recipe.payload.substr(offset, wire::chunkLimit));
            open = stream.Write(part);
        }
        return open;
    }
    void stopDelivery(const DeliveryOrder &order)
    {
        const Result<wire::LineManifest> manifest = wire::decodeManifest(order.manifest.payload);
        if (!manifest)
            return;
        grpc::ClientContext context;
        context.set_deadline(std::chrono::system_clock::now() + statusDeadline);
        wire::pb::StopRequest request;
        *request.mutable_generation() =
            wire::toProto(wire::Generation{manifest->generation, trust::sha256(order.manifest.payload)});
        wire::pb::StopReply reply;
        (void)m_stub->Stop(&context, request, &reply); // the outcome tells whether it was in time
    }

    std::string m_address;
    std::unique_ptr<HubControl::Stub> m_stub;
};

} // namespace

Result<std::unique_ptr<Dialer>> makeGrpcDialer(const std::string &address)
{
    const Result<std::filesystem::path> socket = socketPath(address);
    if (!socket)
        return socket.error();
    return std::unique_ptr<Dialer>(std::make_unique<GrpcDialer>(*socket));
}

Result<std::unique_ptr<DeliveryClient>> connectToHub(const std::string &address)
{
    const Result<std::filesystem::path> socket = socketPath(address);
    if (!socket)
        return socket.error();
    return std::unique_ptr<DeliveryClient>(std::make_unique<GrpcDeliveryClient>(*socket, address));
}

} // namespace lw::link
