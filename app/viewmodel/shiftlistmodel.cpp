// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/shiftlistmodel.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"

#include <QTime>

namespace lw::viewmodel {

namespace {

const Column<ShiftRow> shiftColumns[] = {
    {"number", [](const ShiftRow &row) { return QVariant(row.number); }},
    {"name", [](const ShiftRow &row) { return QVariant(row.name); }},
    {"start", [](const ShiftRow &row) { return QVariant(row.start); }},
    {"lengthMinutes", [](const ShiftRow &row) { return QVariant(row.lengthMinutes); }},
    {"breakMinutes", [](const ShiftRow &row) { return QVariant(row.breakMinutes); }},
    {"net", [](const ShiftRow &row) { return QVariant(row.net); }},
};

constexpr Duration day = std::chrono::hours(24);

double minutes(Duration time)
{
    return seconds(time) / 60;
}

} // namespace

ShiftListModel::ShiftListModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, shiftColumns)
{}

void ShiftListModel::refresh()
{
    std::vector<ShiftRow> rows;
    for (const model::Shift &shift : m_context.document.project().calendar.shifts)
        rows.push_back({.number = static_cast<int>(rows.size()) + 1,
            .name = text::localized(shift.name),
            .start = text::clockText(shift.start),
            .lengthMinutes = minutes(shift.length),
            .breakMinutes = minutes(shift.breaks),
            .net = text::hoursAndMinutes(shift.length - shift.breaks)});
    m_rows.replace(std::move(rows));
}

void ShiftListModel::change(int row, const QString &field, const std::function<void(model::Shift &)> &edit)
{
    model::Calendar calendar = m_context.document.project().calendar;
    if (row < 0 || static_cast<std::size_t>(row) >= calendar.shifts.size())
        return;
    edit(calendar.shifts[static_cast<std::size_t>(row)]);
    if (calendar == m_context.document.project().calendar)
        return;
    const auto done = m_context.document.edit(
        {model::Set<model::Calendar>{calendar}}, {}, QStringLiteral("shift %1 %2").arg(row).arg(field));
    if (!done)
        refresh();
}

void ShiftListModel::rename(int row, const QString &name)
{
    change(row, QStringLiteral("name"),
        [&](model::Shift &shift) { shift.name = text::relocalized(shift.name, name.trimmed()); });
}

void ShiftListModel::setStart(int row, const QString &time)
{
    const QTime start = QTime::fromString(time.trimmed(), QStringLiteral("H:mm"));
    if (!start.isValid()) {
        emit refused(tr("“%1” is not a time of day; write it as 08:00.").arg(time));
        return;
    }
    change(row, QStringLiteral("start"),
        [&](model::Shift &shift) { shift.start = std::chrono::milliseconds(start.msecsSinceStartOfDay()); });
}

void ShiftListModel::setLength(int row, double value)
{
    const Duration length = fromSeconds(value * 60);
    if (length <= Duration(0) || length > day) {
        emit refused(tr("A shift lasts between 1 minute and 24 hours."));
        return;
    }
    change(row, QStringLiteral("length"), [&](model::Shift &shift) {
        shift.length = length;
        shift.breaks = std::min(shift.breaks, length);
    });
}

void ShiftListModel::setBreaks(int row, double value)
{
    const Duration breaks = fromSeconds(value * 60);
    if (!m_rows.contains(row) || value < 0 || value > m_rows.at(row).lengthMinutes) {
        emit refused(tr("Breaks cannot be longer than the shift."));
        return;
    }
    change(row, QStringLiteral("breaks"), [&](model::Shift &shift) { shift.breaks = breaks; });
}

void ShiftListModel::add()
{
    model::Calendar calendar = m_context.document.project().calendar;
    model::Shift shift{.name = {"Shift " + std::to_string(calendar.shifts.size() + 1), "班次 " + std::to_string(calendar.shifts.size() + 1)},
        .start = std::chrono::hours(8),
        .length = std::chrono::hours(8),
        .breaks = std::chrono::minutes(30)};
    if (!calendar.shifts.empty())
        shift.start = (calendar.shifts.back().start + calendar.shifts.back().length) % day;
    calendar.shifts.push_back(std::move(shift));
    (void)m_context.document.edit({model::Set<model::Calendar>{std::move(calendar)}}, tr("add a shift"));
}

void ShiftListModel::remove(int row)
{
    model::Calendar calendar = m_context.document.project().calendar;
    if (row < 0 || static_cast<std::size_t>(row) >= calendar.shifts.size())
        return;
    calendar.shifts.erase(calendar.shifts.begin() + row);
    (void)m_context.document.edit({model::Set<model::Calendar>{std::move(calendar)}}, tr("remove a shift"));
}

} // namespace lw::viewmodel
