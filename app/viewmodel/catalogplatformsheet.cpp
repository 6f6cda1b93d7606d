// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/catalogbuilding.h"
#include "core/model/catalogusers.h"

namespace lw::viewmodel {

using namespace catalog;

namespace {

using model::Platform;

template<class Set>
CatalogField::Change onPlatform(Set set)
{
    return [set](const model::Project &project, const QVariant &value) -> std::optional<model::Edit> {
        Platform next = project.catalog.platform;
        set(next, value);
        if (next == project.catalog.platform)
            return std::nullopt;
        return model::Edit{model::Set<Platform>{std::move(next)}};
    };
}

template<class Set>
CatalogField::Change onHeader(Set set)
{
    return [set](const model::Project &project, const QVariant &value) -> std::optional<model::Edit> {
        const model::Catalog &catalog = project.catalog;
        model::CatalogHeader next{catalog.name, catalog.version, catalog.notes};
        set(next, value.toString().toStdString());
        if (next.name == catalog.name && next.version == catalog.version && next.notes == catalog.notes)
            return std::nullopt;
        return model::Edit{model::Set<model::CatalogHeader>{std::move(next)}};
    };
}

CatalogSection headerSection(const model::Catalog &catalog)
{
    using Header = model::CatalogHeader;
    CatalogSection section{.key = QStringLiteral("header"), .title = CatalogWords::tr("Catalog"), .family = {}, .fields = {}, .remove = {}, .users = {}};
    section.fields = {text(QStringLiteral("catalog.en"), CatalogWords::tr("Name, English"), catalog.name.en,
                          onHeader([](Header &next, const std::string &value) { next.name.en = value; })),
        text(QStringLiteral("catalog.zh"), CatalogWords::tr("Name, Chinese"), catalog.name.zh,
            onHeader([](Header &next, const std::string &value) { next.name.zh = value; })),
        text(QStringLiteral("catalog.version"), CatalogWords::tr("Version"), catalog.version,
            onHeader([](Header &next, const std::string &value) { next.version = value; })),
        text(QStringLiteral("catalog.notes"), CatalogWords::tr("Source of the figures"), catalog.notes,
            onHeader([](Header &next, const std::string &value) { next.notes = value; }))};
    return section;
}

void addRail(std::vector<CatalogField> &fields, const QString &key, const QString &carriers, const QString &speed, const model::Rail &rail,
    model::Rail Platform::*member)
{
    fields.push_back(number(key + QStringLiteral(".carriers"), carriers, rail.carriers, {QString(), 0, 99, 0},
        onPlatform([member](Platform &next, const QVariant &value) { (next.*member).carriers = value.toUInt(); })));
    fields.push_back(number(key + QStringLiteral(".speed"), speed, rail.speedMps, {QStringLiteral("m/s"), 0, 100, 2},
        onPlatform([member](Platform &next, const QVariant &value) { (next.*member).speedMps = value.toDouble(); })));
}

CatalogSection platformSection(const Platform &platform)
{
    CatalogSection section{.key = QStringLiteral("platform"), .title = CatalogWords::tr("Platform"), .family = {}, .fields = {}, .remove = {}, .users = {}};
    section.fields = {text(QStringLiteral("platform.en"), CatalogWords::tr("Name, English"), platform.name.en,
                          onPlatform([](Platform &next, const QVariant &value) { next.name.en = value.toString().toStdString(); })),
        text(QStringLiteral("platform.zh"), CatalogWords::tr("Name, Chinese"), platform.name.zh,
            onPlatform([](Platform &next, const QVariant &value) { next.name.zh = value.toString().toStdString(); })),
        number(QStringLiteral("pitch"), CatalogWords::tr("Pitch of the cells"), millimetres(platform.pitch), {QStringLiteral("mm"), 0, hugeLength, 1},
            onPlatform([](Platform &next, const QVariant &value) { next.pitch = fromMillimetres(value.toDouble()); }))};
    addRail(section.fields, QStringLiteral("ceiling"), CatalogWords::tr("Carriers, ceiling rail"), CatalogWords::tr("Speed, ceiling rail"), platform.ceiling, &Platform::ceiling);
    addRail(section.fields, QStringLiteral("floor"), CatalogWords::tr("Carriers, floor rail"), CatalogWords::tr("Speed, floor rail"), platform.floor, &Platform::floor);
    return section;
}

CatalogSection interfaceSection(const model::Project &project, std::size_t at)
{
    const model::InterfaceClass &shown = project.catalog.platform.interfaces[at];
    const QString key = QStringLiteral("interface %1").arg(at);
    const auto changing = [&](auto set) {
        return onPlatform([at, set](Platform &next, const QVariant &value) {
            if (at < next.interfaces.size())
                set(next.interfaces[at], value.toString().toStdString());
        });
    };
    CatalogSection section{.key = key, .title = CatalogWords::tr("Interface %1").arg(lw::text::fromUtf8(shown.id.value)), .family = {}, .fields = {}, .remove = {},
        .users = model::usersOf(project, shown.id)};
    section.fields = {text(key + QStringLiteral(".id"), CatalogWords::tr("Id"), shown.id.value,
                          changing([](model::InterfaceClass &next, const std::string &value) { next.id = model::InterfaceId(value); })),
        text(key + QStringLiteral(".en"), CatalogWords::tr("Name, English"), shown.name.en,
            changing([](model::InterfaceClass &next, const std::string &value) { next.name.en = value; })),
        text(key + QStringLiteral(".zh"), CatalogWords::tr("Name, Chinese"), shown.name.zh,
            changing([](model::InterfaceClass &next, const std::string &value) { next.name.zh = value; }))};
    section.fields.front().fixed = !section.users.empty();
    section.fields.front().hint = section.users.empty() ? QString() : CatalogWords::tr("In use: an id stays what it is once something refers to it");
    section.remove = [change = onPlatform([at](Platform &next, const QVariant &) {
        if (at < next.interfaces.size())
            next.interfaces.erase(next.interfaces.begin() + static_cast<std::ptrdiff_t>(at));
    })](const model::Project &now) { return change(now, {}); };
    return section;
}

CatalogAddition interfaceAddition(const Platform &platform)
{
    char letter = 'A';
    const auto taken = [&](char id) {
        return std::any_of(platform.interfaces.begin(), platform.interfaces.end(),
            [&](const model::InterfaceClass &known) { return known.id.value == std::string(1, id); });
    };
    while (taken(letter) && letter < 'Z')
        ++letter;
    const model::InterfaceClass made{.id = model::InterfaceId(std::string(1, letter)), .name = {.en = "Interface", .zh = "接口"}};
    return {{.key = QStringLiteral("interface"), .name = CatalogWords::tr("Interface"), .note = {}, .family = {}},
        [change = onPlatform([made](Platform &next, const QVariant &) { next.interfaces.push_back(made); })](const model::Project &now) {
            return change(now, {});
        }};
}

} // namespace

CatalogSheet platformSheet(const model::Project &project)
{
    const Platform &platform = project.catalog.platform;
    CatalogSheet sheet;
    sheet.left = {headerSection(project.catalog), platformSection(platform)};
    for (std::size_t at = 0; at < platform.interfaces.size(); ++at)
        sheet.right.push_back(interfaceSection(project, at));
    sheet.additions.push_back(interfaceAddition(platform));
    return sheet;
}

} // namespace lw::viewmodel
