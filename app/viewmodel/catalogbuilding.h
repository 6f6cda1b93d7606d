// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/text/localized.h"
#include "app/viewmodel/catalogsections.h"
#include "core/base/currency.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

/// How the sheets of the catalog are written; for them only.
namespace lw::viewmodel::catalog {

struct CatalogWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogWords)
};

constexpr double hugeSeconds = 86400;
constexpr double hugeLength = 100'000; ///< mm

/// The edit of a field that sets one thing of a type T: nothing when it stays as it is.
template<class T, class Set>
CatalogField::Change setting(const typename T::IdType &id, Set set)
{
    return [id, set](const model::Project &project, const QVariant &value) -> std::optional<model::Edit> {
        const T *now = model::find(project, id);
        if (!now)
            return std::nullopt;
        T next = *now;
        set(next, value);
        if (next == *now)
            return std::nullopt;
        return model::Edit{model::Change<T>{std::move(next)}};
    };
}

/// The same for a section that is put in or taken out.
template<class T, class Set>
CatalogSection::Edited reshaping(const typename T::IdType &id, Set set)
{
    return [change = setting<T>(id, [set](T &next, const QVariant &) { set(next); })](const model::Project &project) {
        return change(project, {});
    };
}

struct NumberSpec {
    QString unit;
    double minimum = 0;
    double maximum = 0;
    int decimals = 0;
    QString hint = {};
};

inline CatalogField number(const QString &key, const QString &label, double value, const NumberSpec &spec, CatalogField::Change change)
{
    CatalogField field;
    field.key = key;
    field.label = label;
    field.unit = spec.unit;
    field.value = value;
    field.minimum = spec.minimum;
    field.maximum = spec.maximum;
    field.decimals = spec.decimals;
    field.hint = spec.hint;
    field.change = std::move(change);
    return field;
}

inline CatalogField text(const QString &key, const QString &label, const std::string &value, CatalogField::Change change, const QString &hint = {})
{
    CatalogField field;
    field.key = key;
    field.label = label;
    field.kind = CatalogField::Kind::Text;
    field.text = lw::text::fromUtf8(value);
    field.hint = hint;
    field.change = std::move(change);
    return field;
}

inline CatalogField choice(const QString &key, const QString &label, const QStringList &options, int current, CatalogField::Change change)
{
    CatalogField field;
    field.key = key;
    field.label = label;
    field.kind = CatalogField::Kind::Choice;
    field.options = options;
    field.current = current;
    field.change = std::move(change);
    return field;
}

/// The id of a thing can be written anew only while nothing refers to it: files and people know it by that.
template<class T>
CatalogField idField(const T &thing, const std::vector<T> &list, bool used)
{
    const std::size_t index = static_cast<std::size_t>(&thing - list.data());
    CatalogField field = text(QStringLiteral("id"), CatalogWords::tr("Id"), thing.id.value,
        [id = thing.id, index](const model::Project &project, const QVariant &value) -> std::optional<model::Edit> {
            const T *now = model::find(project, id);
            if (!now || value.toString() == lw::text::fromUtf8(id.value))
                return std::nullopt;
            T next = *now;
            next.id = typename T::IdType(value.toString().toStdString());
            return model::Edit{model::EditGroup{{{model::Insert<T>{std::move(next), index}}, {model::Erase<T>{id}}}}};
        });
    field.fixed = used;
    field.hint = used ? CatalogWords::tr("In use: an id stays what it is once something refers to it") : QString();
    return field;
}

template<class T>
CatalogField nameField(const typename T::IdType &id, const QString &key, const QString &label, const model::LocalText &name,
    model::LocalText T::*member, std::string model::LocalText::*language)
{
    return text(key, label, name.*language,
        setting<T>(id, [member, language](T &next, const QVariant &value) { next.*member.*language = value.toString().toStdString(); }));
}

/// Names in both languages, whichever the screen is in.
template<class T>
void addNames(std::vector<CatalogField> &fields, const T &thing)
{
    fields.push_back(nameField<T>(thing.id, QStringLiteral("name.en"), CatalogWords::tr("Name, English"), thing.name, &T::name, &model::LocalText::en));
    fields.push_back(nameField<T>(thing.id, QStringLiteral("name.zh"), CatalogWords::tr("Name, Chinese"), thing.name, &T::name, &model::LocalText::zh));
}

template<class T>
CatalogField notesField(const T &thing)
{
    return text(QStringLiteral("notes"), CatalogWords::tr("Source of the figures"), thing.notes,
        setting<T>(thing.id, [](T &next, const QVariant &value) { next.notes = value.toString().toStdString(); }),
        lw::text::fromUtf8(thing.notes));
}

/// A duration of a thing, in the unit that people say it in.
template<class T>
CatalogField duration(const T &thing, const QString &key, const QString &label, Duration T::*member, int decimals = 1)
{
    return number(key, label, seconds(thing.*member), {QStringLiteral("s"), 0, hugeSeconds, decimals},
        setting<T>(thing.id, [member](T &next, const QVariant &value) { next.*member = fromSeconds(value.toDouble()); }));
}

template<class T>
CatalogField moneyField(const model::Project &project, const T &thing)
{
    const double perUnit = static_cast<double>(minorPerUnit(project.header.currency));
    return number(QStringLiteral("cost"), CatalogWords::tr("Price"), static_cast<double>(thing.cost.minor) / perUnit,
        {lw::text::fromUtf8(project.header.currency), 0, 1e9, minorDigits(project.header.currency)},
        setting<T>(thing.id, [perUnit](T &next, const QVariant &value) {
            next.cost.minor = static_cast<std::int64_t>(std::llround(value.toDouble() * perUnit));
        }));
}

/// How often it stops and for how long; both zero: never.
template<class T>
CatalogSection reliabilitySection(const T &thing, model::Reliability T::*member)
{
    constexpr double minute = 60;
    constexpr double hour = 60 * minute;
    CatalogSection section{.key = QStringLiteral("reliability"), .title = CatalogWords::tr("Reliability"), .family = {}, .fields = {}, .remove = {}, .users = {}};
    section.fields.push_back(number(QStringLiteral("mtbf"), CatalogWords::tr("Between stops"), seconds((thing.*member).mtbf) / hour,
        {QStringLiteral("h"), 0, 1e6, 1, CatalogWords::tr("Mean time between failures; 0: it never stops")},
        setting<T>(thing.id, [member](T &next, const QVariant &value) { (next.*member).mtbf = fromSeconds(value.toDouble() * hour); })));
    section.fields.push_back(number(QStringLiteral("mttr"), CatalogWords::tr("Repair"), seconds((thing.*member).mttr) / minute,
        {QStringLiteral("min"), 0, 1e5, 1, CatalogWords::tr("Mean time to repair")},
        setting<T>(thing.id, [member](T &next, const QVariant &value) { (next.*member).mttr = fromSeconds(value.toDouble() * minute); })));
    return section;
}

inline QStringList interfaceNames(const model::Project &project)
{
    QStringList names;
    for (const model::InterfaceClass &known : project.catalog.platform.interfaces)
        names << lw::text::idAndName(known.id.value, known.name);
    return names;
}

inline int interfaceRow(const model::Project &project, const model::InterfaceId &id)
{
    const auto &list = project.catalog.platform.interfaces;
    const auto at = std::find_if(list.begin(), list.end(), [&](const model::InterfaceClass &known) { return known.id == id; });
    return at == list.end() ? -1 : static_cast<int>(at - list.begin());
}

/// The interfaces by row, as they were when the sheet was written.
inline std::vector<model::InterfaceId> interfaceIds(const model::Project &project)
{
    std::vector<model::InterfaceId> ids;
    for (const model::InterfaceClass &known : project.catalog.platform.interfaces)
        ids.push_back(known.id);
    return ids;
}

} // namespace lw::viewmodel::catalog
