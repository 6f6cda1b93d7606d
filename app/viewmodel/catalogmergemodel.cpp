// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/catalogmergemodel.h"

#include "app/session/document.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/problemtext.h"
#include "core/model/lookup.h"
#include "core/store/catalogfile.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace lw::viewmodel {

namespace {

using model::MergeKind;
using model::MergeState;

const Column<MergeRow> mergeColumns[] = {
    {"key", [](const MergeRow &row) { return QVariant(row.key); }},
    {"title", [](const MergeRow &row) { return QVariant(row.title); }},
    {"kind", [](const MergeRow &row) { return QVariant(row.kind); }},
    {"standing", [](const MergeRow &row) { return QVariant(row.state); }},
    {"details", [](const MergeRow &row) { return QVariant(row.details); }},
    {"tone", [](const MergeRow &row) { return QVariant(row.tone); }},
    {"taken", [](const MergeRow &row) { return QVariant(row.taken); }},
};

QString localPath(const QUrl &file)
{
    return file.isLocalFile() ? file.toLocalFile() : file.toString();
}

QString kindText(MergeKind kind)
{
    switch (kind) {
    case MergeKind::Platform: return CatalogMergeModel::tr("Platform");
    case MergeKind::Interface: return CatalogMergeModel::tr("Interface");
    case MergeKind::Process: return CatalogMergeModel::tr("Process");
    case MergeKind::CellType: return CatalogMergeModel::tr("Cell type");
    case MergeKind::HeadType: return CatalogMergeModel::tr("Head type");
    }
    return {};
}

QString stateText(MergeState state)
{
    switch (state) {
    case MergeState::New: return CatalogMergeModel::tr("New");
    case MergeState::Same: return CatalogMergeModel::tr("The same");
    case MergeState::Changed: return CatalogMergeModel::tr("Changed");
    case MergeState::Conflict: return CatalogMergeModel::tr("Would break the line");
    }
    return {};
}

Tone toneOf(MergeState state)
{
    switch (state) {
    case MergeState::New: return Tone::Good;
    case MergeState::Same: return Tone::Neutral;
    case MergeState::Changed: return Tone::Accent;
    case MergeState::Conflict: return Tone::Critical;
    }
    return Tone::Neutral;
}

/// Names of what compareCatalogs tells of, by their first word; the second is an id.
QString fieldText(const std::string &field)
{
    const QString word = text::fromUtf8(field).section(QLatin1Char(' '), 0, 0);
    const QString id = text::fromUtf8(field).section(QLatin1Char(' '), 1);
    const std::map<QString, QString> names{{QStringLiteral("name"), CatalogMergeModel::tr("name")},
        {QStringLiteral("family"), CatalogMergeModel::tr("family")}, {QStringLiteral("quantityUnit"), CatalogMergeModel::tr("what is counted")},
        {QStringLiteral("parameter"), CatalogMergeModel::tr("parameter")}, {QStringLiteral("width"), CatalogMergeModel::tr("width")},
        {QStringLiteral("socket"), CatalogMergeModel::tr("socket")}, {QStringLiteral("indexTime"), CatalogMergeModel::tr("index time")},
        {QStringLiteral("reliability"), CatalogMergeModel::tr("reliability")}, {QStringLiteral("power"), CatalogMergeModel::tr("power")},
        {QStringLiteral("cost"), CatalogMergeModel::tr("price")}, {QStringLiteral("operators"), CatalogMergeModel::tr("operators")},
        {QStringLiteral("notes"), CatalogMergeModel::tr("source of the figures")}, {QStringLiteral("interface"), CatalogMergeModel::tr("interface")},
        {QStringLiteral("envelope"), CatalogMergeModel::tr("size")}, {QStringLiteral("marketEnvelope"), CatalogMergeModel::tr("size of the market machine")},
        {QStringLiteral("capability"), CatalogMergeModel::tr("capability")}, {QStringLiteral("attach"), CatalogMergeModel::tr("attach time")},
        {QStringLiteral("detach"), CatalogMergeModel::tr("detach time")}, {QStringLiteral("verify"), CatalogMergeModel::tr("verify time")},
        {QStringLiteral("warmUp"), CatalogMergeModel::tr("warm-up time")}, {QStringLiteral("calibration"), CatalogMergeModel::tr("calibration")},
        {QStringLiteral("accuracy"), CatalogMergeModel::tr("accuracy")}, {QStringLiteral("drift"), CatalogMergeModel::tr("drift")},
        {QStringLiteral("pitch"), CatalogMergeModel::tr("pitch")}, {QStringLiteral("ceilingRail"), CatalogMergeModel::tr("ceiling rail")},
        {QStringLiteral("floorRail"), CatalogMergeModel::tr("floor rail")}};
    const auto known = names.find(word);
    const QString name = known == names.end() ? word : known->second;
    return id.isEmpty() ? name : name + QLatin1Char(' ') + id;
}

} // namespace

CatalogMergeModel::CatalogMergeModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_effect(context), m_rows(*this, mergeColumns)
{
    connect(&context.language, &text::LanguageSwitch::changed, this, &CatalogMergeModel::refresh);
}

void CatalogMergeModel::look(const QUrl &file)
{
    m_file = file;
    read();
    refresh();
    emit asked();
}

void CatalogMergeModel::read()
{
    m_entries.clear();
    m_same = 0;
    m_error.clear();
    m_catalog = {};
    const model::Project &project = m_context.document.project();
    const auto shared = store::openCatalog(localPath(m_file));
    if (!shared) {
        m_error = text::sentence(shared.error());
        return;
    }
    if (shared->currency != project.header.currency) {
        m_error = tr("%1 counts in %2, the project in %3. Convert its prices first, then take it over.")
                      .arg(fileName(), text::fromUtf8(shared->currency), text::fromUtf8(project.header.currency));
        return;
    }
    m_catalog = shared->catalog;
    for (model::MergeItem &item : model::compareCatalogs(project, m_catalog)) {
        if (item.state == MergeState::Same) {
            ++m_same;
            continue;
        }
        // The platform of another company's catalog is not ours; that of ours goes on with it.
        const bool ours = item.kind != MergeKind::Platform || m_catalog.name == project.catalog.name;
        const bool safe = item.state != MergeState::Conflict;
        m_entries.push_back({std::move(item), safe && ours});
    }
}

QString CatalogMergeModel::detailsOf(const model::MergeItem &item) const
{
    if (item.state == MergeState::Conflict) {
        const text::ProblemText words = text::describe(item.conflicts.front(), m_context.document.project());
        const QString first = words.where.isEmpty() ? words.what : words.where + QStringLiteral(": ") + words.what;
        const int more = static_cast<int>(item.conflicts.size()) - 1;
        return more > 0 ? first + QLatin1Char(' ') + tr("And %n more.", nullptr, more) : first;
    }
    QStringList names;
    for (const std::string &field : item.fields)
        names << fieldText(field);
    return names.isEmpty() ? QString() : tr("Differs in %1").arg(names.join(QStringLiteral(", ")));
}

void CatalogMergeModel::refresh()
{
    std::vector<MergeRow> rows;
    for (const Entry &entry : m_entries) {
        const model::MergeItem &item = entry.item;
        rows.push_back({.key = QStringLiteral("%1 %2").arg(static_cast<int>(item.kind)).arg(text::fromUtf8(item.id)),
            .title = text::idAndName(item.id, item.name).trimmed(),
            .kind = kindText(item.kind),
            .state = stateText(item.state),
            .details = detailsOf(item),
            .tone = static_cast<int>(toneOf(item.state)),
            .taken = entry.taken});
    }
    m_rows.replace(std::move(rows));
    tick();
}

/// What is ticked, against the line as it is.
void CatalogMergeModel::tick()
{
    const auto edit = model::mergeCatalogs(m_context.document.project(), m_catalog, taken());
    if (edit)
        (void)m_effect.show(*edit);
    else
        m_effect.showPresent();
    emit changed();
}

std::vector<model::MergeItem> CatalogMergeModel::taken() const
{
    std::vector<model::MergeItem> items;
    for (const Entry &entry : m_entries)
        if (entry.taken)
            items.push_back(entry.item);
    return items;
}

int CatalogMergeModel::takenCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.taken; }));
}

QString CatalogMergeModel::summary() const
{
    if (!m_error.isEmpty())
        return {};
    const auto count = [this](MergeState state) {
        return std::count_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.item.state == state; });
    };
    return tr("%1 %2: %3 new, %4 changed, %5 would break the line, %6 the same")
        .arg(text::localized(m_catalog.name), text::fromUtf8(m_catalog.version)).arg(count(MergeState::New)).arg(count(MergeState::Changed))
        .arg(count(MergeState::Conflict)).arg(m_same);
}

void CatalogMergeModel::toggle(int row)
{
    if (!m_rows.contains(row))
        return;
    Entry &entry = m_entries[static_cast<std::size_t>(row)];
    entry.taken = !entry.taken;
    refresh();
}

bool CatalogMergeModel::accept()
{
    const auto edit = model::mergeCatalogs(m_context.document.project(), m_catalog, taken());
    return edit && m_context.document.edit(*edit, tr("take over %1").arg(fileName()));
}

bool CatalogMergeModel::save(const QUrl &file)
{
    QString path = localPath(file);
    if (!path.endsWith(QLatin1String(".json")))
        path += QLatin1String(store::catalogSuffix);
    const model::Project &project = m_context.document.project();
    const auto saved = store::saveCatalog(path, {.currency = project.header.currency, .catalog = project.catalog});
    if (saved)
        emit done(tr("Saved %1").arg(QFileInfo(path).fileName()));
    else
        emit failed(text::sentence(saved.error()));
    return saved.has_value();
}

} // namespace lw::viewmodel
