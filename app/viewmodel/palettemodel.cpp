// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/palettemodel.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/viewmodel/fuzzymatch.h"
#include "app/viewmodel/labels.h"
#include "core/model/lookup.h"

#include <QSettings>

#include <algorithm>

namespace lw::viewmodel {

namespace {

constexpr auto latestKey = "palette/latest";
constexpr qsizetype latestKept = 6;
constexpr std::size_t mostRows = 60; ///< who needs more types another letter

/// In whichever language the screen does not speak.
QString otherText(const model::LocalText &text)
{
    return text::fromUtf8(text::localized(text) == text::fromUtf8(text.zh) ? text.en : text.zh);
}

QString withId(const std::string &id, const QString &name)
{
    return name.isEmpty() ? text::fromUtf8(id) : text::fromUtf8(id) + QLatin1Char(' ') + name;
}

} // namespace

const Column<PaletteModel::Entry> PaletteModel::columns[] = {
    {"key", [](const Entry &row) { return QVariant(row.key); }},
    {"title", [](const Entry &row) { return QVariant(row.title); }},
    {"note", [](const Entry &row) { return QVariant(row.note); }},
    {"keysText", [](const Entry &row) { return QVariant(row.keysText); }},
    {"glyph", [](const Entry &row) { return QVariant(row.glyph); }},
    {"available", [](const Entry &row) { return QVariant(row.enabled); }},
    {"latest", [](const Entry &row) { return QVariant(row.latest); }},
};

PaletteModel::PaletteModel(const Context &context, ActionRegistry &registry, QObject *parent)
    : RowModel(parent), m_context(context), m_registry(registry), m_rows(*this, columns)
{
    [[maybe_unused]] const bool loaded = m_chinese.load(QStringLiteral(":/i18n/linewright_zh_CN.qm"));
}

void PaletteModel::prepare()
{
    m_entries.clear();
    gatherActions();
    gatherLine();
    gatherPlaces();
    m_typed.clear();
    emit typedChanged();
    filter();
}

void PaletteModel::gatherActions()
{
    for (const Action &action : m_registry.actions()) {
        if (!action.run || action.id == QLatin1String("view.palette"))
            continue;
        const QString title = ActionRegistry::title(action);
        const QString english = QString::fromUtf8(action.title);
        const QString chinese = m_chinese.translate("ActionWords", action.title, nullptr, -1);
        m_entries.push_back({.key = action.id,
            .kind = Kind::Action,
            .id = action.id,
            .title = title,
            .other = title == english ? chinese : english,
            .note = ActionRegistry::groupName(action.group),
            .keysText = ActionRegistry::keysText(action),
            .glyph = action.glyph,
            .enabled = ActionRegistry::isEnabled(action)});
    }
}

void PaletteModel::gatherLine()
{
    const model::Project &project = m_context.document.project();
    for (const model::Cell &cell : project.frame.cells)
        m_entries.push_back({.key = QStringLiteral("cell:") + text::fromUtf8(cell.id.value),
            .kind = Kind::Cell,
            .id = text::fromUtf8(cell.id.value),
            .title = text::idAndName(cell.id.value, cell.name),
            .other = withId(cell.id.value, otherText(cell.name)),
            .note = tr("Cell"),
            .keysText = {},
            .glyph = QStringLiteral("cell")});
    for (const model::Head &head : project.frame.heads)
        m_entries.push_back({.key = QStringLiteral("head:") + text::fromUtf8(head.id.value),
            .kind = Kind::Head,
            .id = text::fromUtf8(head.id.value),
            .title = headName(project, head.id),
            .other = {},
            .note = tr("Head"),
            .keysText = {},
            .glyph = QStringLiteral("head")});
}

void PaletteModel::gatherPlaces()
{
    const model::Project &project = m_context.document.project();
    if (const model::Product *product = model::find(project, m_context.document.product()))
        for (const model::Operation &operation : product->operations)
            m_entries.push_back({.key = QStringLiteral("operation:") + text::fromUtf8(operation.id.value),
                .kind = Kind::Operation,
                .id = text::fromUtf8(operation.id.value),
                .title = text::idAndName(operation.id.value, operation.name),
                .other = withId(operation.id.value, otherText(operation.name)),
                .note = tr("Operation"),
                .keysText = {},
                .glyph = QStringLiteral("family-") + familyOf(project, operation)});
    for (const model::Product &product : project.products)
        m_entries.push_back({.key = QStringLiteral("product:") + text::fromUtf8(product.id.value),
            .kind = Kind::Product,
            .id = text::fromUtf8(product.id.value),
            .title = text::idAndName(product.id.value, product.name),
            .other = withId(product.id.value, otherText(product.name)),
            .note = tr("Product"),
            .keysText = {},
            .glyph = QStringLiteral("phone")});
}

void PaletteModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    emit typedChanged();
    filter();
}

void PaletteModel::filter()
{
    m_rows.replace(m_typed.trimmed().isEmpty() ? latestFirst() : best());
    m_current = -1;
    step(1);
    emit currentChanged();
}

std::vector<PaletteModel::Entry> PaletteModel::latestFirst() const
{
    std::vector<Entry> rows;
    const QStringList latest = QSettings().value(latestKey).toStringList();
    for (const QString &key : latest) {
        const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.key == key; });
        if (known != m_entries.end() && known->enabled) {
            rows.push_back(*known);
            rows.back().latest = true;
        }
    }
    for (const Entry &entry : m_entries) {
        const bool already = std::any_of(rows.begin(), rows.end(), [&](const Entry &row) { return row.key == entry.key; });
        if (entry.kind == Kind::Action && !already)
            rows.push_back(entry);
    }
    return rows;
}

std::vector<PaletteModel::Entry> PaletteModel::best() const
{
    std::vector<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        const int score = std::max(fuzzyScore(m_typed, entry.title), fuzzyScore(m_typed, entry.other));
        if (score > 0)
            found.emplace_back(entry.enabled ? score : 1, &entry);
    }
    // Equals stay in the order of the line.
    std::stable_sort(found.begin(), found.end(), [](const auto &one, const auto &two) { return one.first > two.first; });
    found.resize(std::min(found.size(), mostRows));
    std::vector<Entry> rows;
    for (const auto &[score, entry] : found)
        rows.push_back(*entry);
    return rows;
}

void PaletteModel::setCurrent(int row)
{
    if (row == m_current || !m_rows.contains(row))
        return;
    m_current = row;
    emit currentChanged();
}

void PaletteModel::step(int steps)
{
    const int size = m_rows.size();
    const bool any = std::any_of(m_rows.begin(), m_rows.end(), [](const Entry &row) { return row.enabled; });
    if (!any || steps == 0)
        return;
    const int way = steps > 0 ? 1 : -1;
    int row = m_current < 0 ? (way > 0 ? -1 : 0) : m_current;
    for (int left = std::abs(steps); left > 0; --left)
        do
            row = (row + way + size) % size;
        while (!m_rows.at(row).enabled);
    setCurrent(row);
}

bool PaletteModel::runCurrent()
{
    return run(m_current);
}

bool PaletteModel::run(int row)
{
    if (!m_rows.contains(row) || !m_rows.at(row).enabled)
        return false;
    const Entry entry = m_rows.at(row);
    remember(entry.key);
    if (entry.kind == Kind::Action)
        return m_registry.trigger(entry.id);
    emit wanted(entry.kind, entry.id);
    return true;
}

void PaletteModel::remember(const QString &key)
{
    QStringList latest = QSettings().value(latestKey).toStringList();
    latest.removeAll(key);
    latest.prepend(key);
    QSettings().setValue(latestKey, latest.first(std::min(latestKept, latest.size())));
}

} // namespace lw::viewmodel
