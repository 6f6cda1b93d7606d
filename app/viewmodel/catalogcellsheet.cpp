// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/catalogbuilding.h"
#include "core/model/catalogusers.h"

namespace lw::viewmodel {

using namespace catalog;

namespace {

using Cell = model::CellType;

CatalogSection aboutSection(const model::Project &project, const Cell &type)
{
    CatalogSection section{.key = QStringLiteral("about"), .title = CatalogWords::tr("Cell type"), .family = {}, .fields = {}, .remove = {}, .users = {}};
    section.fields.push_back(idField(type, project.catalog.cellTypes, !model::usersOf(project, type.id).empty()));
    addNames(section.fields, type);
    section.fields.push_back(number(QStringLiteral("width"), CatalogWords::tr("Width"), millimetres(type.width), {QStringLiteral("mm"), 1, hugeLength, 1},
        setting<Cell>(type.id, [](Cell &next, const QVariant &value) { next.width = fromMillimetres(value.toDouble()); })));
    section.fields.push_back(duration(type, QStringLiteral("index"), CatalogWords::tr("Index time"), &Cell::indexTime, 2));
    section.fields.back().hint = CatalogWords::tr("Transport in, clamp and release: in every cycle");
    section.fields.push_back(number(QStringLiteral("operators"), CatalogWords::tr("Operators"), type.operators, {QString(), 0, 100, 0},
        setting<Cell>(type.id, [](Cell &next, const QVariant &value) { next.operators = value.toUInt(); })));
    section.fields.push_back(moneyField(project, type));
    section.fields.push_back(number(QStringLiteral("power"), CatalogWords::tr("Power"), type.basePowerW, {QStringLiteral("W"), 0, 1e5, 0},
        setting<Cell>(type.id, [](Cell &next, const QVariant &value) { next.basePowerW = value.toDouble(); })));
    section.fields.push_back(notesField(type));
    return section;
}

CatalogSection socketSection(const model::Project &project, const Cell &type, std::size_t at)
{
    const model::SocketSpec &socket = type.sockets[at];
    const auto number32 = static_cast<std::uint32_t>(at + 1);
    const QString key = QStringLiteral("socket %1").arg(number32);
    const auto changing = [&](auto set) {
        return setting<Cell>(type.id, [at, set](Cell &next, const QVariant &value) {
            if (at < next.sockets.size())
                set(next.sockets[at], value);
        });
    };
    CatalogSection section{.key = key, .title = CatalogWords::tr("Socket %1").arg(number32), .family = {}, .fields = {}, .remove = {}, .users = {}};
    section.fields = {choice(key + QStringLiteral(".interface"), CatalogWords::tr("Interface"), interfaceNames(project), interfaceRow(project, socket.interface),
                          changing([ids = interfaceIds(project)](model::SocketSpec &spec, const QVariant &row) { spec.interface = ids.at(row.toUInt()); })),
        number(key + QStringLiteral(".zone"), CatalogWords::tr("Work zone"), socket.zone,
            {QString(), 0, 99, 0, CatalogWords::tr("Heads in one zone work one after the other, in different zones at the same time")},
            changing([](model::SocketSpec &spec, const QVariant &value) { spec.zone = value.toUInt(); }))};
    if (at + 1 == type.sockets.size()) { // sockets are known by their number: only the last can go
        section.remove = reshaping<Cell>(type.id, [at](Cell &next) {
            if (next.sockets.size() == at + 1)
                next.sockets.pop_back();
        });
        section.users = model::usersOf(project, type.id, number32);
    }
    return section;
}

/// One more of the kind of the last, in a zone of its own.
CatalogAddition socketAddition(const model::Project &project, const Cell &type)
{
    const auto &interfaces = project.catalog.platform.interfaces;
    model::SocketSpec made;
    if (!type.sockets.empty())
        made.interface = type.sockets.back().interface;
    else if (!interfaces.empty())
        made.interface = interfaces.front().id;
    for (const model::SocketSpec &socket : type.sockets)
        made.zone = std::max(made.zone, socket.zone);
    ++made.zone;
    return {{.key = QStringLiteral("socket"), .name = CatalogWords::tr("Socket"), .note = {}, .family = {}},
        reshaping<Cell>(type.id, [made](Cell &next) { next.sockets.push_back(made); })};
}

} // namespace

CatalogSheet cellTypeSheet(const model::Project &project, const model::CellTypeId &id)
{
    const Cell *type = model::find(project, id);
    if (!type)
        return {};
    CatalogSheet sheet;
    sheet.left = {aboutSection(project, *type), reliabilitySection(*type, &Cell::base)};
    for (std::size_t at = 0; at < type->sockets.size(); ++at)
        sheet.right.push_back(socketSection(project, *type, at));
    sheet.additions.push_back(socketAddition(project, *type));
    return sheet;
}

} // namespace lw::viewmodel
