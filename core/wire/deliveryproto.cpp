// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/deliveryproto.h"

#include "core/wire/fieldreader.h"


namespace lw::wire {
namespace {

pb::Signature signatureTo(const trust::Signature &signature)
{
    pb::Signature message;
    message.set_key_id(signature.key.value);
    message.set_alg(signature.algorithm);
    message.set_sig(signature.bytes);
    return message;
}

trust::Signature signatureFrom(const pb::Signature &message)
{
    return {trust::KeyId{message.key_id()}, message.alg(), message.sig()};
}

template<class Repeated>
std::vector<trust::Signature> signaturesFrom(const Repeated &messages)
{
    std::vector<trust::Signature> signatures;
    for (const pb::Signature &message : messages)
        signatures.push_back(signatureFrom(message));
    return signatures;
}

} // namespace

pb::SignedEnvelope toProto(const trust::Envelope &envelope)
{
    pb::SignedEnvelope message;
    message.set_type(envelope.type);
    message.set_payload(envelope.payload);
    for (const trust::Signature &signature : envelope.signatures)
        *message.add_signatures() = signatureTo(signature);
    return message;
}

Result<trust::Envelope> fromProto(const pb::SignedEnvelope &message)
{
    return trust::Envelope{message.type(), message.payload(), signaturesFrom(message.signatures())};
}

pb::LineManifest toProto(const LineManifest &manifest)
{
    pb::LineManifest message;
    message.set_line(manifest.line);
    message.set_generation(manifest.generation);
    message.set_prev_digest(digestBytes(manifest.previous));
    for (const Member &member : manifest.members) {
        pb::Member &entry = *message.add_members();
        entry.set_station_id(member.station.value);
        entry.set_station_class(member.stationClass);
        entry.set_recipe_digest(digestBytes(member.recipe));
        entry.set_size(member.size);
    }
    return message;
}

Result<LineManifest> fromProto(const pb::LineManifest &message)
{
    FieldReader read;
    LineManifest manifest{message.line(), message.generation(), read.digest(message.prev_digest(), "prev_digest"), {}};
    if (message.line().empty())
        read.fail("line", {});
    if (message.generation() == 0)
        read.fail("generation", "0");
    if (message.members().empty() || static_cast<std::size_t>(message.members_size()) > memberLimit)
        read.fail("members", std::to_string(message.members_size()));
    for (int i = 0; i < message.members_size(); ++i) {
        const pb::Member &entry = message.members(i);
        const std::string path = indexed("members", i);
        if (entry.station_id().empty())
            read.fail(path + ".station_id", {});
        if (entry.recipe_digest().empty())
            read.fail(path + ".recipe_digest", {});
        manifest.members.push_back({model::CellId{entry.station_id()}, entry.station_class(),
                                    read.digest(entry.recipe_digest(), path + ".recipe_digest"), entry.size()});
    }
    return read.finish(std::move(manifest));
}

pb::Ballot toProto(const Ballot &ballot)
{
    pb::Ballot message;
    message.set_counter(ballot.counter);
    message.set_hub_uuid(ballot.hub);
    message.set_nonce(ballot.nonce);
    return message;
}

Ballot fromProto(const pb::Ballot &message)
{
    return {message.counter(), message.hub_uuid(), message.nonce()};
}

pb::Generation toProto(const Generation &generation)
{
    pb::Generation message;
    message.set_number(generation.number);
    message.set_manifest_digest(digestBytes(generation.manifest));
    return message;
}

Result<Generation> fromProto(const pb::Generation &message)
{
    FieldReader read;
    Generation generation{message.number(), read.digest(message.manifest_digest(), "manifest_digest")};
    if ((generation.number == 0) != generation.manifest.empty())
        read.fail("manifest_digest", std::to_string(generation.number));
    return read.finish(std::move(generation));
}

// ---- hub to station

namespace {

struct HubMessageWriter {
    pb::HubMessage &out;

    void operator()(const Offer &offer) const
    {
        pb::Offer &message = *out.mutable_offer();
        *message.mutable_manifest() = toProto(offer.manifest);
        message.set_recipe_type(offer.recipeType);
        for (const trust::Signature &signature : offer.recipeSignatures)
            *message.add_recipe_signatures() = signatureTo(signature);
    }
    void operator()(const Chunk &chunk) const
    {
        pb::Chunk &message = *out.mutable_chunk();
        message.set_recipe_digest(digestBytes(chunk.recipe));
        message.set_offset(chunk.offset);
        message.set_data(chunk.data);
    }
    void operator()(const Arm &arm) const { addressed(*out.mutable_arm(), arm); }
    void operator()(const Commit &commit) const { addressed(*out.mutable_commit(), commit); }
    void operator()(const Reopen &reopen) const { addressed(*out.mutable_reopen(), reopen); }
    void operator()(const Release &release) const
    {
        *out.mutable_release()->mutable_ballot() = toProto(release.ballot);
    }

    template<class Message, class Value>
    static void addressed(Message &message, const Value &value)
    {
        *message.mutable_ballot() = toProto(value.ballot);
        *message.mutable_generation() = toProto(value.generation);
    }
};

/// Arm, Commit and Reopen have one shape.
template<class Value, class Message>
Result<HubMessage> addressedFrom(const Message &message)
{
    FieldReader read;
    Value value{fromProto(message.ballot()), read.take(fromProto(message.generation()), "generation")};
    return read.finish(HubMessage(std::move(value)));
}

Result<HubMessage> offerFrom(const pb::Offer &message)
{
    FieldReader read;
    Offer offer{read.take(fromProto(message.manifest()), "manifest"), message.recipe_type(),
                signaturesFrom(message.recipe_signatures())};
    return read.finish(HubMessage(std::move(offer)));
}

Result<HubMessage> chunkFrom(const pb::Chunk &message)
{
    FieldReader read;
    Chunk chunk{read.digest(message.recipe_digest(), "recipe_digest"), message.offset(), message.data()};
    if (chunk.data.size() > chunkLimit)
        read.fail("data", std::to_string(chunk.data.size()));
    return read.finish(HubMessage(std::move(chunk)));
}

} // namespace

pb::HubMessage toProto(const HubMessage &message)
{
    pb::HubMessage out;
    std::visit(HubMessageWriter{out}, message);
    return out;
}

Result<HubMessage> fromProto(const pb::HubMessage &message)
{
    switch (message.kind_case()) {
    case pb::HubMessage::kOffer:
        return offerFrom(message.offer());
    case pb::HubMessage::kChunk:
        return chunkFrom(message.chunk());
    case pb::HubMessage::kArm:
        return addressedFrom<Arm>(message.arm());
    case pb::HubMessage::kCommit:
        return addressedFrom<Commit>(message.commit());
    case pb::HubMessage::kRelease:
        return HubMessage(Release{fromProto(message.release().ballot())});
    case pb::HubMessage::kReopen:
        return addressedFrom<Reopen>(message.reopen());
    case pb::HubMessage::KIND_NOT_SET:
        break;
    }
    return Error{Errc::BadValue, "kind"};
}

} // namespace lw::wire
