// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"

#include <QObject>
#include <qqmlregistration.h>

#include "core/model/ids.h"

#include <vector>

namespace lw::viewmodel {

/// What long work on the line is asked for begins with: for the product that is shown, or for all with demand in mixed
/// flow.
class ProductChoice : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool mixed MEMBER m_mixed NOTIFY changed FINAL)
    Q_PROPERTY(bool canMix READ canMix NOTIFY changed FINAL)

public:
    explicit ProductChoice(const Context &context, QObject *parent = nullptr);

    bool canMix() const; ///< several products have demand
    bool isMixed() const { return m_mixed && canMix(); }
    std::vector<model::ProductId> products() const;

signals:
    /// An option, or something that it depends on: the line, the product that is shown, the language.
    void changed();

protected:
    const Context &context() const { return m_context; }

private:
    Context m_context;
    bool m_mixed = false;
};

} // namespace lw::viewmodel
