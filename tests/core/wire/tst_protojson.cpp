// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our JSON against protobuf's own, in both directions: what we write is proto3 JSON that any program reads.

#include "core/wire/jsontext.h"
#include "core/wire/projectjson.h"
#include "core/wire/projectmap.h"
#include "tests/core/wire/randomproject.h"

#include <google/protobuf/util/json_util.h>
#include <google/protobuf/util/message_differencer.h>

#include <QTest>

using namespace lw;
using google::protobuf::util::MessageDifferencer;

class TestProtoJson : public QObject
{
    Q_OBJECT

private slots:
    void ours_isReadByProtobuf();
    void protobufs_isReadByUs();
    void messages_comeBackEqual();
};

namespace {

linewright::v1::ProjectFile messageOf(std::uint32_t seed)
{
    linewright::v1::ProjectFile message;
    message.set_format("linewright-project");
    message.set_version(1);
    wire::toProto(test::randomProject(seed), &message);
    return message;
}

} // namespace

void TestProtoJson::ours_isReadByProtobuf()
{
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        const auto message = messageOf(seed);
        linewright::v1::ProjectFile read;
        const auto status = google::protobuf::util::JsonStringToMessage(wire::writeJson(message), &read);
        QVERIFY2(status.ok(), status.ToString().c_str());
        QVERIFY2(MessageDifferencer::Equals(message, read), std::to_string(seed).c_str());
    }
}

void TestProtoJson::protobufs_isReadByUs()
{
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        const auto message = messageOf(seed);
        std::string text;
        QVERIFY(google::protobuf::util::MessageToJsonString(message, &text).ok());
        linewright::v1::ProjectFile read;
        const Result<void> parsed = wire::readJson(text, &read);
        QVERIFY2(parsed, parsed ? "" : parsed.error().subject.c_str());
        QVERIFY2(MessageDifferencer::Equals(message, read), std::to_string(seed).c_str());
    }
}

void TestProtoJson::messages_comeBackEqual()
{
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        const auto message = messageOf(seed);
        wire::QuantityReader reader;
        const model::Project project = wire::fromProto(message, reader);
        QVERIFY(reader.ok());
        linewright::v1::ProjectFile again;
        again.set_format(message.format());
        again.set_version(message.version());
        wire::toProto(project, &again);
        QVERIFY2(MessageDifferencer::Equals(message, again), std::to_string(seed).c_str());
    }
}

QTEST_GUILESS_MAIN(TestProtoJson)
#include "tst_protojson.moc"
