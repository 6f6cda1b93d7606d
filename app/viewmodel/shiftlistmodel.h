// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"
#include "core/model/calendar.h"

#include <functional>

namespace lw::viewmodel {

struct ShiftRow {
    int number = 0; ///< 1-based
    QString name;
    QString start; ///< "08:00"
    double lengthMinutes = 0;
    double breakMinutes = 0;
    QString net; ///< "7 h 30 min"
};

/// Shifts of one working day. Roles: number, name, start, lengthMinutes, breakMinutes, net.
class ShiftListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of TaktPageModel")

public:
    explicit ShiftListModel(const Context &context, QObject *parent = nullptr);
    /// Reads the document anew; its page calls it.
    void refresh();

    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void setStart(int row, const QString &time); ///< "HH:mm"; anything else is refused
    Q_INVOKABLE void setLength(int row, double minutes);
    Q_INVOKABLE void setBreaks(int row, double minutes);
    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int row);

signals:
    void refused(const QString &message);

private:
    void change(int row, const QString &field, const std::function<void(model::Shift &)> &edit);

    Context m_context;
    Rows<ShiftRow> m_rows;
};

} // namespace lw::viewmodel
