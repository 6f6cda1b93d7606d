// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/deliverylog.h"
#include "app/cli/interrupt.h"
#include "app/cli/projectinput.h"
#include "app/cli/terminal.h"
#include "app/jobs/recipesigning.h"
#include "core/twin/localline.h"

#include <QCoreApplication>

namespace lw::cli {

namespace {

struct DeliverCommand {
    Q_DECLARE_TR_FUNCTIONS(DeliverCommand)
};

int deliverTo(link::DeliveryClient &client, const ProjectInput &input, const jobs::SigningKeys &keys,
    std::stop_token stop)
{
    const Result<wire::LineStatus> status = client.status();
    if (!status)
        return fail(status.error());
    const Result<link::DeliveryOrder> order = jobs::orderFor(input.project, input.product, *status, keys);
    if (!order)
        return fail(ofFile(order.error(), input));
    DeliveryLog log;
    const Result<wire::DeliveryProgress> outcome
        = client.deliver(*order, [&](const wire::DeliveryProgress &progress) { print(log.news(progress)); }, stop);
    if (!outcome)
        return fail(outcome.error());
    print(log.news(*outcome) + DeliveryLog::summary(*outcome));
    return outcome->outcome == wire::Outcome::Delivered ? Fine : ProblemsFound;
}

int deliverToVirtualLine(const ProjectInput &input, const jobs::SigningKeys &keys, std::stop_token stop)
{
    const SystemClock clock;
    const auto line = twin::LocalLine::start(input.project, input.product, jobs::trusted(keys), clock);
    if (!line)
        return fail(line.error());
    const std::unique_ptr<link::DeliveryClient> client = (*line)->client();
    return deliverTo(*client, input, keys, stop);
}

int deliverToHub(const std::string &address, const ProjectInput &input, const jobs::SigningKeys &keys,
    std::stop_token stop)
{
    const Result<std::unique_ptr<link::DeliveryClient>> client = link::connectToHub(address);
    return client ? deliverTo(**client, input, keys, stop) : fail(client.error());
}

void addOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("product")}, QStringLiteral("P"),
        DeliverCommand::tr("Product to make; the first one of the project when left out."));
    line.addOption({QStringLiteral("hub")}, QStringLiteral("ADDRESS"),
        DeliverCommand::tr("Hub of the line, unix:PATH; %1 when left out.")
            .arg(QString::fromStdString(link::defaultHubAddress())));
    line.addFlag(QStringLiteral("virtual"),
        DeliverCommand::tr("Delivers to virtual stations inside this program instead of a hub."));
}

} // namespace

int runDeliver(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("PROJECT"), DeliverCommand::tr("Project file, *.line.json."),
        DeliverCommand::tr("Derives and signs the recipes, brings them to the stations and waits until each one has "
                           "confirmed what it runs. Ctrl+C gives up before the line switches."));
    addOptions(line);
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;
    const bool isVirtual = line.isSet(QStringLiteral("virtual"));
    if (isVirtual && line.isSet(QStringLiteral("hub")))
        return fail(DeliverCommand::tr("linewright-cli deliver: --hub and --virtual exclude each other."));

    const Result<ProjectInput> input = readProject(line.subject(), line.value(QStringLiteral("product")));
    if (!input)
        return fail(input.error());
    const Result<jobs::SigningKeys> keys = jobs::signingKeys();
    if (!keys)
        return fail(keys.error());
    const Interrupt interrupt;
    if (isVirtual)
        return deliverToVirtualLine(*input, *keys, interrupt.token());
    const QString hub = line.value(QStringLiteral("hub"));
    const std::string address = hub.isEmpty() ? link::defaultHubAddress() : hub.toStdString();
    return deliverToHub(address, *input, *keys, interrupt.token());
}

} // namespace lw::cli
