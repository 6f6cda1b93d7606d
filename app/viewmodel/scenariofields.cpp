// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/scenariofields.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/viewmodel/projectfields.h"
#include "core/base/currency.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lw::viewmodel {

namespace {

struct EconomicsWords {
    Q_DECLARE_TR_FUNCTIONS(EconomicsWords)
};

constexpr double highestPrice = 1e9;

/// Makes the fields of one project and ties each to its edit.
class Maker
{
public:
    explicit Maker(const Context &context)
        : m_context(context), m_economics(model::economicsOf(context.document.project()))
        , m_currency(context.document.project().header.currency)
    {
    }

    void group(const QString &title) { m_group = title; }

    /// decimals: of the amount; fewer than the currency has where nobody reckons in small change.
    void price(const char *key, const QString &label, const QString &per, const QString &hint, Money model::Economics::*member,
        int decimals)
    {
        const double scale = static_cast<double>(minorPerUnit(m_currency));
        const QString unit = text::fromUtf8(m_currency) + per;
        add(key, label, unit, hint, static_cast<double>((m_economics.*member).minor) / scale, highestPrice, std::min(decimals, minorDigits(m_currency)),
            [member, scale](model::Economics &next, double value) { next.*member = {std::llround(value * scale)}; });
    }

    void share(const char *key, const QString &label, const QString &hint, double model::Economics::*member)
    {
        add(key, label, QStringLiteral("%"), hint, m_economics.*member * 100, 100, 1,
            [member](model::Economics &next, double value) { next.*member = value / 100; });
    }

    void depth(const QString &label, const QString &hint)
    {
        add("depth", label, QStringLiteral("m"), hint, metres(m_economics.lineDepth), 100, 1,
            [](model::Economics &next, double value) { next.lineDepth = fromMillimetres(value * 1000); });
    }

    void years(const QString &label, const QString &hint)
    {
        add("years", label, {}, hint, m_economics.years, model::maxYears, 0,
            [](model::Economics &next, double value) { next.years = static_cast<std::uint32_t>(value); });
    }

    std::vector<Field> take() { return std::move(m_fields); }

private:
    template<class Change>
    void add(const char *name, const QString &label, const QString &unit, const QString &hint, double value, double maximum,
        int decimals, Change change)
    {
        const QString key = QStringLiteral("economics ") + QLatin1String(name);
        const auto apply = [context = m_context, key, change](double entered) {
            model::Economics next = model::economicsOf(context.document.project());
            change(next, entered);
            (void)context.document.edit({model::Set<std::optional<model::Economics>>{next}}, {}, key);
        };
        m_fields.push_back({.key = key, .group = m_group, .label = label, .unit = unit, .value = value, .minimum = 0,
            .maximum = maximum, .decimals = decimals, .hint = hint, .apply = apply});
    }

    Context m_context;
    model::Economics m_economics;
    std::string m_currency;
    QString m_group;
    std::vector<Field> m_fields;
};

} // namespace

std::vector<Field> economicsFields(const Context &context)
{
    using E = model::Economics;
    Maker maker(context);
    maker.group(EconomicsWords::tr("Prices"));
    maker.price("operator", EconomicsWords::tr("Operator"), EconomicsWords::tr("/year", "per year, after a currency"),
        EconomicsWords::tr("One post manned in one shift, with all that it costs the employer"), &E::operatorPerYear, 0);
    maker.price("energy", EconomicsWords::tr("Energy"), QStringLiteral("/kWh"), {}, &E::energyPerKwh, 2);
    maker.price("floor", EconomicsWords::tr("Floor space"), EconomicsWords::tr("/m² year", "after a currency"),
        EconomicsWords::tr("Rent, light, air of a square metre"), &E::floorPerSquareMetreYear, 0);
    maker.depth(EconomicsWords::tr("Depth of the strip"), EconomicsWords::tr("Of the floor under the line, with the way beside it"));
    maker.price("unit", EconomicsWords::tr("Value of one more unit"), {},
        EconomicsWords::tr("0: output beyond the reference is not valued"), &E::valuePerUnit, 2);
    maker.group(EconomicsWords::tr("Equipment"));
    maker.share("installation", EconomicsWords::tr("Installation"),
        EconomicsWords::tr("Of what is bought, once: engineering, transport, start-up"), &E::installationShare);
    maker.share("maintenance", EconomicsWords::tr("Maintenance a year"),
        EconomicsWords::tr("Of the capital"), &E::maintenanceShare);
    maker.share("resale", EconomicsWords::tr("Resale"), EconomicsWords::tr("Of the price of equipment that is set free"), &E::resaleShare);
    maker.group(EconomicsWords::tr("Use"));
    maker.years(EconomicsWords::tr("Years of use"), {});
    maker.share("discount", EconomicsWords::tr("Discount rate a year"), EconomicsWords::tr("What the money would earn elsewhere"), &E::discountRate);
    std::vector<Field> fields = maker.take();
    for (Field &field : calendarFields(context)) {
        if (field.key == QLatin1String("calendar days")) {
            field.group = EconomicsWords::tr("Use");
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

} // namespace lw::viewmodel
