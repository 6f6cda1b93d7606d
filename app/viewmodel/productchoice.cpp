// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/productchoice.h"

#include "app/session/document.h"
#include "app/text/languageswitch.h"

namespace lw::viewmodel {

ProductChoice::ProductChoice(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.document, &session::Document::changed, this, &ProductChoice::changed);
    connect(&context.document, &session::Document::productChanged, this, &ProductChoice::changed);
    connect(&context.language, &text::LanguageSwitch::changed, this, &ProductChoice::changed);
}

bool ProductChoice::canMix() const
{
    return m_context.document.project().demands.size() > 1;
}

std::vector<model::ProductId> ProductChoice::products() const
{
    if (!isMixed())
        return {m_context.document.product()};
    std::vector<model::ProductId> products;
    for (const model::Demand &demand : m_context.document.project().demands)
        products.push_back(demand.product);
    return products;
}

} // namespace lw::viewmodel
