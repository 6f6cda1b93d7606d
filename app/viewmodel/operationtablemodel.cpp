// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/operationtablemodel.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/enumtext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/problemtext.h"
#include "app/viewmodel/labels.h"
#include "app/viewmodel/operationsheet.h"
#include "app/viewmodel/setupindex.h"
#include "core/model/lookup.h"

#include <QGuiApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace lw::viewmodel {

namespace {

const Column<OperationRow> operationRowColumns[] = {
    {"operationId", [](const OperationRow &row) { return QVariant(row.operationId); }},
    {"name", [](const OperationRow &row) { return QVariant(row.name); }},
    {"process", [](const OperationRow &row) { return QVariant(row.process); }},
    {"processName", [](const OperationRow &row) { return QVariant(row.processName); }},
    {"family", [](const OperationRow &row) { return QVariant(row.family); }},
    {"quantity", [](const OperationRow &row) { return QVariant(row.quantity); }},
    {"quantityUnit", [](const OperationRow &row) { return QVariant(row.quantityUnit); }},
    {"quantityText", [](const OperationRow &row) { return QVariant(row.quantityText); }},
    {"time", [](const OperationRow &row) { return QVariant(row.time); }},
    {"performer", [](const OperationRow &row) { return QVariant(row.performer); }},
    {"cellId", [](const OperationRow &row) { return QVariant(row.cellId); }},
    {"predecessors", [](const OperationRow &row) { return QVariant(row.predecessors); }},
    {"fault", [](const OperationRow &row) { return QVariant(row.fault); }},
    {"tone", [](const OperationRow &row) { return QVariant(row.tone); }},
    {"marked", [](const OperationRow &row) { return QVariant(row.marked); }},
    {"current", [](const OperationRow &row) { return QVariant(row.current); }},
};

/// What is wrong with each operation: the first problem of the worst severity.
std::map<std::string, std::pair<Tone, QString>> faults(const session::Document &document)
{
    std::map<std::string, std::pair<Tone, QString>> result;
    for (const model::Problem &problem : document.report().problems) {
        if (problem.subject.kind != model::SubjectKind::Operation)
            continue;
        const Tone tone = problem.severity == model::Severity::Error ? Tone::Critical
            : problem.severity == model::Severity::Warning           ? Tone::Warning
                                                                     : Tone::Neutral;
        auto &entry = result[problem.subject.id];
        if (entry.second.isEmpty() || tone > entry.first)
            entry = {tone, text::describe(problem, document.project()).what};
    }
    return result;
}

using Predecessors = std::map<model::OperationId, QStringList>;

Predecessors predecessorsOf(const model::Product &product)
{
    Predecessors names;
    for (const model::Precedence &arc : product.precedence)
        names[arc.after] << text::fromUtf8(arc.before.value);
    return names;
}

OperationRow readRow(const model::Project &project, const SetupIndex &setup, const model::Operation &operation)
{
    const model::Process *process = model::find(project, operation.process);
    const auto time = setup.time(operation);
    return {.operationId = text::fromUtf8(operation.id.value),
        .name = text::localized(operation.name),
        .process = text::fromUtf8(operation.process.value),
        .processName = process ? text::localized(process->name) : text::fromUtf8(operation.process.value),
        .family = familyOf(project, operation),
        .quantity = operation.quantity,
        .quantityUnit = process ? text::localized(process->quantityUnit) : QString(),
        .quantityText = quantityText(project, operation),
        .time = time ? text::secondsText(*time) : text::none(),
        .performer = performerText(setup.performer(operation.id)),
        .cellId = text::fromUtf8(setup.cell(operation.id).value),
        .seconds = time ? seconds(*time) : -1,
        .predecessors = {},
        .fault = {},
        .tone = 0,
        .marked = false,
        .current = false};
}

} // namespace

std::vector<OperationRow> OperationTableModel::readRows() const
{
    const model::Project &project = m_context.document.project();
    const model::Product *product = model::find(project, m_context.document.product());
    const SetupIndex setup(project, m_context.document.product());
    const Predecessors before = product ? predecessorsOf(*product) : Predecessors();
    const auto fault = faults(m_context.document);
    const auto &selected = m_context.selection.items();
    std::vector<OperationRow> rows;
    for (const model::Operation &operation : product ? product->operations : std::vector<model::Operation>()) {
        OperationRow row = readRow(project, setup, operation);
        if (const auto found = before.find(operation.id); found != before.end())
            row.predecessors = found->second.join(QStringLiteral(", "));
        if (const auto found = fault.find(operation.id.value); found != fault.end()) {
            row.tone = static_cast<int>(found->second.first);
            row.fault = found->second.second;
        }
        row.marked = std::find(selected.begin(), selected.end(), session::Selected(operation.id)) != selected.end();
        row.current = row.operationId == m_current;
        rows.push_back(std::move(row));
    }
    return rows;
}

OperationTableModel::OperationTableModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, operationRowColumns)
{
    connect(&context.document, &session::Document::loaded, this, [this] {
        m_current.clear(); // another project begins at its beginning
        m_anchor.clear();
    });
}

void OperationTableModel::refresh()
{
    followSelection();
    std::vector<OperationRow> rows = readRows();
    m_total = static_cast<int>(rows.size());
    refreshFamilies(rows);
    std::erase_if(rows, [this](const OperationRow &row) { return !passes(row); });
    sort(rows);
    m_rows.replace(std::move(rows));
    emit filterChanged();
    emit currentChanged();
}

/// What was selected elsewhere is where the keyboard goes on from here.
void OperationTableModel::followSelection()
{
    const auto &items = m_context.selection.items();
    const auto isCurrent = [this](const session::Selected &item) {
        const auto *id = std::get_if<model::OperationId>(&item);
        return id && text::fromUtf8(id->value) == m_current;
    };
    if (std::any_of(items.begin(), items.end(), isCurrent))
        return;
    const model::OperationId *first = items.empty() ? nullptr : std::get_if<model::OperationId>(&items.front());
    if (first)
        m_current = m_anchor = text::fromUtf8(first->value);
}

bool OperationTableModel::passes(const OperationRow &row) const
{
    const auto has = [this](const QString &text) { return text.contains(m_searchText, Qt::CaseInsensitive); };
    const bool found = m_searchText.isEmpty() || has(row.operationId) || has(row.name) || has(row.processName)
        || has(row.performer) || has(row.cellId);
    const bool wanted = m_only == All || (m_only == Unassigned ? row.cellId.isEmpty() : !row.fault.isEmpty());
    return found && wanted && (m_family.isEmpty() || m_family == row.family);
}

void OperationTableModel::sort(std::vector<OperationRow> &rows) const
{
    using Less = bool (*)(const OperationRow &, const OperationRow &);
    static const std::map<QString, Less> orders{
        {QStringLiteral("number"), [](const OperationRow &a, const OperationRow &b) { return a.operationId < b.operationId; }},
        {QStringLiteral("name"), [](const OperationRow &a, const OperationRow &b) { return QString::localeAwareCompare(a.name, b.name) < 0; }},
        {QStringLiteral("process"), [](const OperationRow &a, const OperationRow &b) { return QString::localeAwareCompare(a.processName, b.processName) < 0; }},
        {QStringLiteral("quantity"), [](const OperationRow &a, const OperationRow &b) { return a.quantity < b.quantity; }},
        {QStringLiteral("after"), [](const OperationRow &a, const OperationRow &b) { return a.predecessors < b.predecessors; }},
        {QStringLiteral("performer"), [](const OperationRow &a, const OperationRow &b) { return std::tie(a.cellId, a.performer) < std::tie(b.cellId, b.performer); }},
        {QStringLiteral("time"), [](const OperationRow &a, const OperationRow &b) { return a.seconds < b.seconds; }},
    };
    const auto order = orders.find(m_sortKey);
    if (order == orders.end())
        return;
    // Stable, both ways round: equal rows keep the order of the product.
    std::stable_sort(rows.begin(), rows.end(), [&](const OperationRow &a, const OperationRow &b) {
        return m_descending ? order->second(b, a) : order->second(a, b);
    });
}

void OperationTableModel::refreshFamilies(const std::vector<OperationRow> &rows)
{
    std::map<QString, int> amounts;
    for (const OperationRow &row : rows)
        ++amounts[row.family];
    std::vector<Choice> choices;
    for (const auto family : {model::ProcessFamily::Handle, model::ProcessFamily::Dispense, model::ProcessFamily::Fasten,
             model::ProcessFamily::Press, model::ProcessFamily::Inspect, model::ProcessFamily::Test, model::ProcessFamily::Other}) {
        const QString key = text::familyKey(family);
        if (const auto found = amounts.find(key); found != amounts.end())
            choices.push_back({.key = key, .name = text::familyName(family), .note = {}, .family = key, .current = key == m_family, .amount = found->second});
    }
    m_families.setChoices(std::move(choices));
}

void OperationTableModel::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    refresh();
}

void OperationTableModel::setOnly(Only only)
{
    if (m_only == only)
        return;
    m_only = only;
    refresh();
}

void OperationTableModel::toggleFamily(const QString &family)
{
    m_family = m_family == family ? QString() : family;
    refresh();
}

void OperationTableModel::sortBy(const QString &key)
{
    const bool again = m_sortKey == key;
    m_sortKey = again && m_descending ? QString() : key;
    m_descending = again && !m_descending;
    refresh();
    emit sortChanged();
}

QString OperationTableModel::shownText() const
{
    return count() == m_total ? QString() : tr("%1 of %2").arg(count()).arg(m_total);
}

int OperationTableModel::rowOf(const QString &operationId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const OperationRow &row) { return row.operationId == operationId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int OperationTableModel::currentRow() const
{
    return rowOf(m_current);
}

int OperationTableModel::selectedCount() const
{
    const auto &items = m_context.selection.items();
    return static_cast<int>(std::count_if(items.begin(), items.end(),
        [](const session::Selected &item) { return std::holds_alternative<model::OperationId>(item); }));
}

std::vector<model::OperationId> OperationTableModel::selected() const
{
    std::vector<model::OperationId> ids;
    for (const OperationRow &row : m_rows)
        if (row.marked)
            ids.emplace_back(row.operationId.toStdString());
    return ids;
}

void OperationTableModel::select(const std::vector<QString> &operationIds)
{
    std::vector<session::Selected> items;
    for (const QString &id : operationIds)
        items.emplace_back(model::OperationId(id.toStdString()));
    m_context.selection.set(std::move(items));
    refresh();
}

void OperationTableModel::pick(const QString &operationId)
{
    const Qt::KeyboardModifiers keys = QGuiApplication::keyboardModifiers();
    if (keys.testFlag(Qt::ControlModifier))
        return toggle(operationId);
    if (keys.testFlag(Qt::ShiftModifier))
        return extend(operationId);
    m_current = m_anchor = operationId;
    select({operationId});
}

void OperationTableModel::toggle(const QString &operationId)
{
    m_current = m_anchor = operationId;
    const session::Selected item = model::OperationId(operationId.toStdString());
    std::vector<session::Selected> items = m_context.selection.items();
    std::erase_if(items, [](const session::Selected &other) { return !std::holds_alternative<model::OperationId>(other); });
    if (std::erase(items, item) == 0)
        items.push_back(item);
    m_context.selection.set(std::move(items));
    refresh();
}

void OperationTableModel::extend(const QString &operationId)
{
    const int to = rowOf(operationId);
    const int from = rowOf(m_anchor) < 0 ? to : rowOf(m_anchor);
    if (to < 0)
        return;
    m_current = operationId;
    std::vector<QString> ids;
    for (int row = from; row != to; row += from < to ? 1 : -1)
        ids.push_back(m_rows.at(row).operationId);
    ids.push_back(operationId);
    select(ids);
}

void OperationTableModel::step(int rows, bool extending)
{
    if (count() == 0)
        return;
    const int from = currentRow();
    const int to = from < 0 ? 0 : std::clamp(from + rows, 0, count() - 1);
    const QString id = m_rows.at(to).operationId;
    if (extending)
        return extend(id);
    m_current = m_anchor = id;
    select({id});
}

void OperationTableModel::stepColumn(int columns)
{
    setCurrentColumn(m_currentColumn + columns);
}

void OperationTableModel::setCurrentColumn(int column)
{
    m_currentColumn = std::clamp(column, 0, static_cast<int>(OperationColumn::After));
    emit currentChanged();
}

void OperationTableModel::selectAll()
{
    std::vector<QString> ids;
    for (const OperationRow &row : m_rows)
        ids.push_back(row.operationId);
    select(ids);
}

} // namespace lw::viewmodel
