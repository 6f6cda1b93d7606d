// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/grpcserver.h"

#include "core/link/hubaddress.h"
#include "core/wire/deliveryproto.h"

#include "core/wire/proto/delivery.grpc.pb.h"

#include <grpcpp/grpcpp.h>

#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <deque>

namespace lw::link {
namespace {

using wire::pb::HubControl;
using wire::pb::StationLink;

constexpr std::size_t orderLimit = 256 * 1024 * 1024; ///< bytes of all recipes of one order

grpc::Status statusOf(const Error &error)
{
    wire::pb::ErrorDetail detail;
    detail.set_code(static_cast<std::uint32_t>(error.code));
    detail.set_subject(error.subject);
    detail.set_detail(error.detail);
    return {grpc::StatusCode::FAILED_PRECONDITION, error.subject, detail.SerializeAsString()};
}

/// One station's stream. It belongs to gRPC, which tells it when it is done; others hold its channel.
class StationStream final : public grpc::ServerBidiReactor<wire::pb::StationMessage, wire::pb::HubMessage>
{
public:
    explicit StationStream(StationEvents &hub) : m_hub(hub), m_channel(std::make_shared<Channel>(*this))
    {
        StartRead(&m_incoming);
    }

    void OnReadDone(bool ok) override
    {
        if (!ok)
            return m_channel->finish(grpc::Status::OK);
        const Result<wire::StationMessage> message = wire::fromProto(m_incoming);
        if (!message)
            return m_channel->finish({grpc::StatusCode::INVALID_ARGUMENT, message.error().subject});
        m_hub.received(m_channel, *message);
        StartRead(&m_incoming);
    }
    void OnWriteDone(bool) override { m_channel->written(); }
    void OnCancel() override { m_channel->finish(grpc::Status::CANCELLED); }
    void OnDone() override
    {
        m_channel->detach();
        m_hub.closed(m_channel);
        delete this; // gRPC's contract: nothing touches a reactor after OnDone
    }

private:
    /// Outlives the stream for as long as the hub holds it. One write is in flight, the others wait.
    class Channel final : public StationChannel
    {
    public:
        explicit Channel(StationStream &stream) : m_stream(&stream) {}

        void send(const wire::HubMessage &message) override
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_stream || m_ending || m_waiting.size() >= queueLimit)
                return;
            m_waiting.push_back(wire::toProto(message));
            writeNext();
        }
        void close(std::string_view reason) override
        {
            finish({grpc::StatusCode::FAILED_PRECONDITION, std::string(reason)});
        }
        void finish(const grpc::Status &status)
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_stream || m_ending)
                return;
            m_ending = true;
            m_status = status;
            m_waiting.clear();
            if (!m_writing)
                m_stream->Finish(m_status);
        }
        void written()
        {
            const std::scoped_lock lock(m_mutex);
            m_writing = false;
            if (!m_stream)
                return;
            if (m_ending)
                m_stream->Finish(m_status);
            else
                writeNext();
        }
        void detach()
        {
            const std::scoped_lock lock(m_mutex);
            m_stream = nullptr;
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

        std::mutex m_mutex;
        StationStream *m_stream;
        std::deque<wire::pb::HubMessage> m_waiting;
        wire::pb::HubMessage m_outgoing;
        bool m_writing = false;
        bool m_ending = false;
        grpc::Status m_status;
    };

    StationEvents &m_hub;
    std::shared_ptr<Channel> m_channel;
    wire::pb::StationMessage m_incoming;
};

class StationService final : public StationLink::CallbackService
{
public:
    explicit StationService(StationEvents &hub) : m_hub(hub) {}

    grpc::ServerBidiReactor<wire::pb::StationMessage, wire::pb::HubMessage> *
    Connect(grpc::CallbackServerContext *) override
    {
        return new StationStream(m_hub); // deletes itself in OnDone
    }

private:
    StationEvents &m_hub;
};

/// Puts an order together from its parts, within limits.
class OrderReader
{
public:
    Result<void> take(const wire::pb::OrderPart &part)
    {
        switch (part.kind_case()) {
        case wire::pb::OrderPart::kManifest:
            return takeManifest(part.manifest());
        case wire::pb::OrderPart::kRecipe:
            return takeRecipe(part.recipe());
        case wire::pb::OrderPart::kChunk:
            return takeChunk(part.chunk());
        case wire::pb::OrderPart::KIND_NOT_SET:
            break;
        }
        return Error{Errc::BadValue, "order.kind"};
    }
    DeliveryOrder finish() { return std::move(m_order); }

private:
    Result<void> takeManifest(const wire::pb::SignedEnvelope &message)
    {
        Result<trust::Envelope> manifest = wire::fromProto(message);
        if (!manifest)
            return manifest.error();
        m_order.manifest = *std::move(manifest);
        return {};
    }
    Result<void> takeRecipe(const wire::pb::OrderedRecipe &message)
    {
        if (m_order.recipes.size() >= wire::memberLimit)
            return Error{Errc::FileTooLarge, "order.recipes", std::to_string(wire::memberLimit)};
        trust::Envelope recipe{message.type(), {}, {}};
        for (const wire::pb::Signature &signature : message.signatures())
            recipe.signatures.push_back({trust::KeyId{signature.key_id()}, signature.alg(), signature.sig()});
        m_order.recipes.push_back(std::move(recipe));
        return {};
    }
    Result<void> takeChunk(const wire::pb::Chunk &chunk)
    {
        if (m_order.recipes.empty() || chunk.offset() != m_order.recipes.back().payload.size())
            return Error{Errc::BadValue, "order.chunk.offset", std::to_string(chunk.offset())};
        std::string &payload = m_order.recipes.back().payload;
        m_bytes += chunk.data().size();
        if (payload.size() + chunk.data().size() > wire::recipeSizeLimit || m_bytes > orderLimit)
            return Error{Errc::FileTooLarge, "order.recipe", std::to_string(wire::recipeSizeLimit)};
        payload += chunk.data();
        return {};
    }

    DeliveryOrder m_order;
    std::size_t m_bytes = 0;
};

class ControlService final : public HubControl::Service
{
public:
    explicit ControlService(HubRuntime &hub) : m_hub(hub) {}

    void endCalls() { m_ending = true; }

    grpc::Status Status(grpc::ServerContext *, const wire::pb::StatusRequest *, wire::pb::LineStatus *reply) override
    {
        *reply = wire::toProto(m_hub.status());
        return grpc::Status::OK;
    }

    grpc::Status Watch(grpc::ServerContext *context, const wire::pb::StatusRequest *,
                       grpc::ServerWriter<wire::pb::LineStatus> *writer) override
    {
        for (HubRuntime::News news{0, {}}; !over(*context);) {
            HubRuntime::News next = m_hub.waitForNews(news.version);
            if (next.version > news.version && !writer->Write(wire::toProto(next.status)))
                break;
            news = std::move(next);
        }
        return grpc::Status::OK;
    }

    grpc::Status Deliver(grpc::ServerContext *context,
                         grpc::ServerReaderWriter<wire::pb::DeliveryProgress, wire::pb::OrderPart> *stream) override
    {
        OrderReader reader;
        wire::pb::OrderPart part;
        while (stream->Read(&part))
            if (const Result<void> taken = reader.take(part); !taken)
                return statusOf(taken.error());
        DeliveryOrder order = reader.finish();
        const trust::Digest manifest = trust::sha256(order.manifest.payload);
        if (const Result<void> taken = m_hub.deliver(std::move(order)); !taken)
            return statusOf(taken.error());
        return follow(*context, *stream, manifest);
    }

    grpc::Status Stop(grpc::ServerContext *, const wire::pb::StopRequest *request, wire::pb::StopReply *) override
    {
        const Result<wire::Generation> generation = wire::fromProto(request->generation());
        if (!generation)
            return statusOf(generation.error());
        m_hub.stopDelivery(*generation);
        return grpc::Status::OK;
    }

private:
    template<class Stream>
    grpc::Status follow(const grpc::ServerContext &context, Stream &stream, const trust::Digest &manifest)
    {
        wire::DeliveryProgress told;
        for (HubRuntime::News news{0, {}}; !over(context);) {
            news = m_hub.waitForNews(news.version);
            const wire::DeliveryProgress &progress = news.status.delivery;
            if (progress.generation.manifest != manifest)
                return statusOf({Errc::Refused, "hub", "superseded by generation " + std::to_string(progress.generation.number)});
            if (progress != told && !stream.Write(wire::toProto(progress)))
                break;
            told = progress;
            if (told.outcome != wire::Outcome::Running)
                return grpc::Status::OK;
        }
        return grpc::Status::CANCELLED;
    }
    bool over(const grpc::ServerContext &context) const { return m_ending || context.IsCancelled(); }

    HubRuntime &m_hub;
    std::atomic<bool> m_ending = false;
};

} // namespace

class GrpcServer::Impl
{
public:
    explicit Impl(HubRuntime &hub) : m_stations(hub), m_control(hub) {}
    ~Impl()
    {
        m_control.endCalls();
        if (m_server)
            m_server->Shutdown(std::chrono::system_clock::now() + std::chrono::seconds(1));
    }

    bool start(const std::string &address)
    {
        grpc::ServerBuilder builder;
        builder.AddListeningPort(address, grpc::InsecureServerCredentials());
        builder.SetMaxReceiveMessageSize(static_cast<int>(wire::messageLimit));
        builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIME_MS, 10'000);
        builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 5'000);
        builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS, 5'000);
        builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
        builder.RegisterService(&m_stations);
        builder.RegisterService(&m_control);
        m_server = builder.BuildAndStart();
        return m_server != nullptr;
    }

private:
    StationService m_stations;
    ControlService m_control;
    std::unique_ptr<grpc::Server> m_server;
};

GrpcServer::GrpcServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
GrpcServer::~GrpcServer() = default;

Result<std::unique_ptr<GrpcServer>> GrpcServer::listen(const std::string &address, HubRuntime &hub)
{
    const Result<std::filesystem::path> socket = socketPath(address);
    if (!socket)
        return socket.error();
    if (isListening(*socket))
        return Error{Errc::Refused, address, "busy"};
    std::error_code failure;
    if (socket->has_parent_path() && std::filesystem::create_directories(socket->parent_path(), failure))
        std::filesystem::permissions(socket->parent_path(), std::filesystem::perms::owner_all, failure);
    if (failure)
        return Error{Errc::ConnectionFailed, address, failure.message()};
    auto impl = std::make_unique<Impl>(hub);
    // The socket is born with the mask's rights: nobody else may connect, not even for a moment.
    const mode_t before = ::umask(0177);
    const bool started = impl->start("unix:" + socket->string());
    ::umask(before);
    if (!started)
        return Error{Errc::ConnectionFailed, address};
    return std::unique_ptr<GrpcServer>(new GrpcServer(std::move(impl)));
}

} // namespace lw::link
