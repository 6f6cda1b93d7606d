// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "core/model/edit.h"

#include <QObject>
#include <qqmlregistration.h>

#include <optional>

namespace lw::viewmodel {

/// The next best move: the one reassignment off the bottleneck that shortens the line cycle most, tried on a copy.
class Suggestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of LinePageModel")
    Q_PROPERTY(bool available READ available NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    explicit Suggestion(const Context &context, QObject *parent = nullptr);

    bool available() const { return m_move.has_value(); }
    QString text() const; ///< "Move “Battery bracket” to C06: line cycle 7.05 s → 6.90 s"
    Q_INVOKABLE void apply();

signals:
    void changed();

private:
    struct Move {
        model::Edit edit;
        model::OperationId operation;
        model::CellId cell;
        Duration before{};
        Duration after{};
    };
    void refresh();

    Context m_context;
    std::optional<Move> m_move;
};

} // namespace lw::viewmodel
