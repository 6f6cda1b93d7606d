// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/yamazumimodel.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/load.h"
#include "core/model/lookup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace lw::viewmodel {

namespace {

constexpr auto sideKey = "side";
constexpr auto meanKey = "mean";

const Column<CellLoad> cellLoadColumns[] = {
    {"key", [](const CellLoad &row) { return QVariant(row.key); }},
    {"cellId", [](const CellLoad &row) { return QVariant(row.cellId); }},
    {"name", [](const CellLoad &row) { return QVariant(row.name); }},
    {"product", [](const CellLoad &row) { return QVariant(row.product); }},
    {"cycle", [](const CellLoad &row) { return QVariant(text::secondsText(row.cycle)); }},
    {"index", [](const CellLoad &row) { return QVariant(text::secondsText(row.index)); }},
    {"work", [](const CellLoad &row) { return QVariant(text::secondsText(row.work)); }},
    {"waiting", [](const CellLoad &row) { return QVariant(text::secondsText(row.waiting)); }},
    {"idle", [](const CellLoad &row) { return QVariant(text::secondsText(row.idle)); }},
    {"effective", [](const CellLoad &row) { return QVariant(text::secondsText(row.effective)); }},
    {"load", [](const CellLoad &row) { return QVariant(row.judged ? text::percentText(row.share) : QString()); }},
    {"share", [](const CellLoad &row) { return QVariant(row.share); }},
    {"contents", [](const CellLoad &row) { return QVariant(row.contents); }},
    {"bottleneck", [](const CellLoad &row) { return QVariant(row.bottleneck); }},
    {"tone", [](const CellLoad &row) { return QVariant(row.tone); }},
};

/// What a role is sorted by; nothing for one that is not a figure.
std::optional<double> sortValue(const CellLoad &row, const QString &role)
{
    const std::pair<QLatin1String, double> figures[] = {{QLatin1String("cycle"), seconds(row.cycle)},
        {QLatin1String("index"), seconds(row.index)}, {QLatin1String("work"), seconds(row.work)},
        {QLatin1String("waiting"), seconds(row.waiting)}, {QLatin1String("idle"), seconds(row.idle)},
        {QLatin1String("effective"), seconds(row.effective)}, {QLatin1String("load"), row.share}};
    for (const auto &[name, value] : figures)
        if (name == role)
            return value;
    return std::nullopt;
}

QString contents(const takt::CellReport &cell, const model::Product *product)
{
    QStringList parts{YamazumiModel::tr("index %1").arg(text::secondsText(cell.losses.index))};
    for (const takt::CellStep &step : cell.steps) {
        const model::Operation *operation = product ? model::find(*product, step.operation) : nullptr;
        const QString name = operation ? text::localized(operation->name) : text::fromUtf8(step.operation.value);
        parts << name + QLatin1Char(' ') + text::secondsText(step.slot.end - step.slot.begin);
    }
    return parts.join(QStringLiteral(", "));
}

Duration workIn(const takt::CellReport &cell)
{
    Duration sum{};
    for (const takt::CellStep &step : cell.steps)
        sum += step.slot.end - step.slot.begin;
    return sum;
}

CellLoad rowOf(const takt::CellReport &cell, const model::Project &project)
{
    const model::Cell *known = model::find(project, cell.cell);
    CellLoad row{.key = text::fromUtf8(cell.cell.value), .cellId = text::fromUtf8(cell.cell.value),
        .name = known ? text::localized(known->name) : QString(), .product = {}, .contents = {}};
    row.cycle = cell.cyclePerCopy;
    row.index = cell.losses.index;
    row.work = workIn(cell);
    row.waiting = cell.losses.headWait + cell.losses.zoneConflict;
    row.idle = cell.losses.imbalance;
    row.effective = cell.effectiveCycle;
    return row;
}

} // namespace

YamazumiModel::YamazumiModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, cellLoadColumns)
{
    const auto all = [this] {
        refreshViews();
        refresh();
    };
    connect(&context.document, &session::Document::changed, this, all);
    connect(&context.document, &session::Document::productChanged, this, all);
    connect(&context.language, &text::LanguageSwitch::changed, this, all);
    all();
}

bool YamazumiModel::canMix() const { return m_context.document.project().products.size() > 1; }

void YamazumiModel::refreshViews()
{
    if (!canMix())
        m_view = View::Product;
    std::vector<Choice> choices;
    const model::ProductId shown = m_context.document.product();
    const auto add = [&](const QString &key, const QString &name, bool current) {
        choices.push_back({.key = key, .name = name, .note = {}, .family = {}, .current = current});
    };
    if (canMix()) {
        for (const model::Product &product : m_context.document.project().products)
            add(QStringLiteral("product ") + text::fromUtf8(product.id.value), text::localized(product.name),
                m_view == View::Product && product.id == shown);
        add(QLatin1String(sideKey), tr("Side by side"), m_view == View::SideBySide);
        add(QLatin1String(meanKey), tr("Mean by demand"), m_view == View::Mean);
    }
    m_views.setChoices(std::move(choices));
    const QString note = noteOnView();
    if (note == m_note && m_view == m_toldView)
        return;
    m_note = note;
    m_toldView = m_view;
    emit viewChanged();
}

QString YamazumiModel::noteOnView() const
{
    if (m_view == View::Product)
        return {};
    QStringList parts;
    for (const takt::ProductShare &part : takt::productShares(m_context.document.project())) {
        const model::Product *product = model::find(m_context.document.project(), part.product);
        const QString name = product ? text::localized(product->name) : text::fromUtf8(part.product.value);
        parts << (m_view == View::Mean ? text::percentText(part.share) + QLatin1Char(' ') + name : name);
    }
    return m_view == View::Mean ? parts.join(QStringLiteral(" + ")) : tr("from left: %1").arg(parts.join(QStringLiteral(", ")));
}

void YamazumiModel::setTable(bool table)
{
    if (table == m_table)
        return;
    m_table = table;
    emit tableChanged();
    emit asked();
}

void YamazumiModel::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    if (m_following && m_behind)
        readRows();
    emit followingChanged();
}

void YamazumiModel::show(View view)
{
    m_view = canMix() ? view : View::Product;
    refreshViews();
    refresh();
}

void YamazumiModel::choose(int row)
{
    const QString key = m_views.keyAt(row);
    if (key == QLatin1String(sideKey))
        return show(View::SideBySide);
    if (key == QLatin1String(meanKey))
        return show(View::Mean);
    show(View::Product);
    if (const auto &products = m_context.document.project().products; row >= 0 && static_cast<std::size_t>(row) < products.size())
        m_context.document.setProduct(model::ProductId(products[static_cast<std::size_t>(row)].id));
}

void YamazumiModel::showSideBySide()
{
    show(View::SideBySide);
    emit asked();
}

void YamazumiModel::showMean()
{
    show(View::Mean);
    emit asked();
}

void YamazumiModel::sortBy(const QString &role)
{
    const bool again = role == m_sortKey;
    if (again && m_descending)
        m_sortKey.clear();
    else
        m_sortKey = role;
    m_descending = again && !m_descending;
    emit sortChanged();
    refresh();
}

void YamazumiModel::select(const QString &cellId)
{
    m_context.selection.set({model::CellId(cellId.toStdString())});
}

CellLoad YamazumiModel::loadOf(const takt::LineReport &report, std::size_t cell) const
{
    const model::Project &project = m_context.document.project();
    const model::Product *product = model::find(project, report.product);
    CellLoad row = rowOf(report.cells[cell], project);
    row.key += QLatin1Char('\n') + text::fromUtf8(report.product.value);
    row.product = product ? text::localized(product->name) : QString();
    row.share = loadShare(report.cells[cell], report);
    row.judged = report.takt.has_value();
    row.contents = contents(report.cells[cell], product);
    row.bottleneck = report.bottleneck == cell;
    row.tone = static_cast<int>(loadTone(report.cells[cell], report));
    return row;
}

std::vector<CellLoad> YamazumiModel::meanRows() const
{
    std::vector<CellLoad> rows;
    Duration longest{};
    for (std::size_t i = 0; !m_loads.empty() && i < m_loads.front().report.cells.size(); ++i) {
        const takt::CellReport &cell = m_loads.front().report.cells[i];
        CellLoad row = rowOf(cell, m_context.document.project());
        row.cycle = takt::meanOf(m_loads, i, &takt::CellReport::cyclePerCopy);
        row.effective = takt::meanOf(m_loads, i, &takt::CellReport::effectiveCycle);
        double index = 0, work = 0, waiting = 0;
        for (const takt::ProductLoad &load : m_loads) {
            const CellLoad one = rowOf(load.report.cells[i], m_context.document.project());
            index += load.share * seconds(one.index);
            work += load.share * seconds(one.work);
            waiting += load.share * seconds(one.waiting);
        }
        row.index = fromSeconds(index);
        row.work = fromSeconds(work);
        row.waiting = fromSeconds(waiting);
        longest = std::max(longest, row.cycle);
        rows.push_back(std::move(row));
    }
    const std::optional<Duration> takt = m_loads.empty() ? std::nullopt : m_loads.front().report.takt;
    const double full = seconds(takt.value_or(longest));
    bool found = false;
    for (CellLoad &row : rows) {
        row.idle = longest - row.cycle;
        row.judged = takt.has_value();
        row.share = full > 0 ? seconds(row.cycle) / full : 0;
        row.bottleneck = !found && row.cycle == longest;
        found = found || row.bottleneck;
        row.tone = static_cast<int>(!takt ? Tone::Neutral : row.share > 1 ? Tone::Critical : row.share >= closeToTakt ? Tone::Warning : Tone::Neutral);
    }
    return rows;
}

void YamazumiModel::sort(std::vector<CellLoad> &rows) const
{
    if (m_sortKey.isEmpty())
        return;
    const auto less = [&](const CellLoad &a, const CellLoad &b) {
        const std::optional<double> one = sortValue(a, m_sortKey);
        const std::optional<double> other = sortValue(b, m_sortKey);
        if (one && other)
            return *one < *other;
        return m_sortKey == QLatin1String("cellId") ? a.cellId < b.cellId
               : m_sortKey == QLatin1String("name") ? QString::localeAwareCompare(a.name, b.name) < 0
                                                    : QString::localeAwareCompare(a.product, b.product) < 0;
    };
    if (m_descending)
        std::stable_sort(rows.begin(), rows.end(), [&](const CellLoad &a, const CellLoad &b) { return less(b, a); });
    else
        std::stable_sort(rows.begin(), rows.end(), less);
}

void YamazumiModel::refresh()
{
    m_behind = true;
    if (m_following)
        readRows();
}

void YamazumiModel::readRows()
{
    m_behind = false;
    m_loads = m_view == View::Product ? std::vector<takt::ProductLoad>() : takt::productLoads(m_context.document.project());
    std::vector<CellLoad> rows;
    const std::size_t cells = m_context.document.report().cells.size();
    if (m_view == View::Product) {
        for (std::size_t cell = 0; cell < cells; ++cell)
            rows.push_back(loadOf(m_context.document.report(), cell));
    } else if (m_view == View::Mean) {
        rows = meanRows();
    } else { // cell by cell, as the bars stand
        for (std::size_t cell = 0; cell < cells; ++cell)
            for (const takt::ProductLoad &load : m_loads)
                rows.push_back(loadOf(load.report, cell));
    }
    sort(rows);
    m_rows.replace(std::move(rows));
}

QString YamazumiModel::copyText()
{
    if (m_behind)
        readRows();
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto figure = [&](Duration time) { return locale.toString(seconds(time), 'f', 3); };
    QStringList lines{QStringList{tr("Cell"), tr("Name"), tr("Product"), tr("Cycle, s"), tr("Index, s"), tr("Operations, s"),
        tr("Waiting, s"), tr("Idle, s"), tr("Effective cycle, s"), tr("Share of takt")}.join(u'\t')};
    for (const CellLoad &row : m_rows) {
        lines << QStringList{row.cellId, row.name, row.product.isEmpty() ? tr("Mean by demand") : row.product, figure(row.cycle),
            figure(row.index), figure(row.work), figure(row.waiting), figure(row.idle), figure(row.effective),
            row.judged ? locale.toString(row.share, 'f', 3) : QString()}.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

bool YamazumiModel::copy()
{
    QGuiApplication::clipboard()->setText(copyText());
    return true;
}

} // namespace lw::viewmodel
