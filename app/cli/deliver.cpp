// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/deliverylog.h"
#include "app/cli/interrupt.h"
#include "app/cli/signedrecipes.h"
#include "app/cli/terminal.h"
#include "core/trust/keyring.h"
#include "core/twin/localline.h"

#include <QCoreApplication>

namespace lw::cli {

namespace {

struct DeliverCommand {
    Q_DECLARE_TR_FUNCTIONS(DeliverCommand)
};

/// Revisions go on from what the stations run of this product.
std::map<model::CellId, recipe::Lineage> lineageOf(const wire::LineStatus &status, const model::ProductId &product)
{
    std::map<model::CellId, recipe::Lineage> lineage;
    for (const wire::StationStatus &station : status.stations) {
        const wire::Report &report = station.report;
        if (report.activeProduct == product.value)
            lineage[report.station] = {report.activeRevision, trust::toHex(report.activeRecipe)};
    }
    return lineage;
}

Result<link::DeliveryOrder> makeOrder(const ProjectInput &input, const trust::PrivateKey &key,
    const wire::LineStatus &status)
{
    Result<std::vector<SignedRecipe>> recipes = signRecipes(input, lineageOf(status, input.product), key);
    if (!recipes)
        return recipes.error();
    if (recipes->empty())
        return Error{.code = Errc::MissingField, .subject = "frame.cells", .file = input.file};
    std::vector<link::StationRecipe> stations;
    for (SignedRecipe &entry : *recipes) {
        const recipe::RecipeHeader &header = entry.recipe.header;
        stations.push_back({header.station, header.stationClass, std::move(entry.envelope)});
    }
    return link::makeOrder(recipes->front().recipe.header.line, stations, status, key);
}

int deliverTo(link::DeliveryClient &client, const ProjectInput &input, const trust::PrivateKey &key,
    std::stop_token stop)
{
    const Result<wire::LineStatus> status = client.status();
    if (!status)
        return fail(status.error());
    const Result<link::DeliveryOrder> order = makeOrder(input, key, *status);
    if (!order)
        return fail(order.error());
    DeliveryLog log;
    const Result<wire::DeliveryProgress> outcome
        = client.deliver(*order, [&](const wire::DeliveryProgress &progress) { print(log.news(progress)); }, stop);
    if (!outcome)
        return fail(outcome.error());
    print(log.news(*outcome) + DeliveryLog::summary(*outcome));
    return outcome->outcome == wire::Outcome::Delivered ? Fine : ProblemsFound;
}

int deliverToVirtualLine(const ProjectInput &input, const trust::PrivateKey &key, std::stop_token stop)
{
    const Result<trust::TrustedKeys> trusted = trust::loadTrustedKeys({});
    if (!trusted)
        return fail(trusted.error());
    const SystemClock clock;
    const auto line = twin::LocalLine::start(input.project, input.product, *trusted, clock);
    if (!line)
        return fail(line.error());
    const std::unique_ptr<link::DeliveryClient> client = (*line)->client();
    return deliverTo(*client, input, key, stop);
}

int deliverToHub(const std::string &address, const ProjectInput &input, const trust::PrivateKey &key,
    std::stop_token stop)
{
    const Result<std::unique_ptr<link::DeliveryClient>> client = link::connectToHub(address);
    return client ? deliverTo(**client, input, key, stop) : fail(client.error());
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
    const Result<trust::PrivateKey> key = trust::developerKey();
    if (!key)
        return fail(key.error());
    const Interrupt interrupt;
    if (isVirtual)
        return deliverToVirtualLine(*input, *key, interrupt.token());
    const QString hub = line.value(QStringLiteral("hub"));
    const std::string address = hub.isEmpty() ? link::defaultHubAddress() : hub.toStdString();
    return deliverToHub(address, *input, *key, interrupt.token());
}

} // namespace lw::cli
