// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/palette.h"

#include "core/model/catalog.h"

#include <iterator>

namespace lw::look {

const QColor &Palette::family(model::ProcessFamily family) const
{
    switch (family) {
    case model::ProcessFamily::Handle: return handle;
    case model::ProcessFamily::Dispense: return dispense;
    case model::ProcessFamily::Fasten: return fasten;
    case model::ProcessFamily::Press: return press;
    case model::ProcessFamily::Inspect: return inspect;
    case model::ProcessFamily::Test: return test;
    case model::ProcessFamily::Other: break;
    }
    return other;
}

const QColor &Palette::product(std::size_t index) const
{
    const QColor *const colours[] = {&accent, &test, &dispense, &press, &handle, &inspect};
    return *colours[index % std::size(colours)];
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(share * a + (1 - share) * b); };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()), part(over.alphaF(), under.alphaF()));
}

} // namespace lw::look
