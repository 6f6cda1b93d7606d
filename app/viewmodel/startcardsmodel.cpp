// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/startcardsmodel.h"

#include "app/jobs/whenfinished.h"
#include "app/text/errortext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/samplewords.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace lw::viewmodel {

namespace {

const Column<StartCard> startCardColumns[] = {
    {"key", [](const StartCard &row) { return QVariant(row.key); }},
    {"name", [](const StartCard &row) { return QVariant(row.name); }},
    {"note", [](const StartCard &row) { return QVariant(row.note); }},
    {"facts", [](const StartCard &row) { return QVariant(row.facts); }},
    {"products", [](const StartCard &row) { return QVariant(row.products); }},
    {"when", [](const StartCard &row) { return QVariant(row.when); }},
    {"verdict", [](const StartCard &row) { return QVariant(row.verdict); }},
    {"tone", [](const StartCard &row) { return QVariant(row.tone); }},
    {"missing", [](const StartCard &row) { return QVariant(row.missing); }},
    {"removable", [](const StartCard &row) { return QVariant(row.removable); }},
    {"ready", [](const StartCard &row) { return QVariant(row.ready); }},
};

QString factsOf(const jobs::ProjectGlance &glance)
{
    const auto operators = static_cast<int>(glance.operators);
    QStringList parts{StartCardsModel::tr("%n cells", nullptr, static_cast<int>(glance.cells))};
    if (glance.perHour > 0)
        parts << text::perHourText(glance.perHour);
    parts << text::metresText(glance.length);
    parts << (operators > 0 ? StartCardsModel::tr("%n operators", nullptr, operators) : StartCardsModel::tr("no operators"));
    return parts.join(QStringLiteral(" · "));
}

QString productsOf(const jobs::ProjectGlance &glance)
{
    QStringList names;
    for (const model::LocalText &name : glance.products)
        names << text::localized(name);
    return names.join(QStringLiteral(", "));
}

/// "~/lines" for a folder of the home of the user.
QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

/// To one length: each card shows the whole of its line.
jobs::LineSketch fitted(jobs::LineSketch sketch)
{
    constexpr double length = 100;
    const double scale = sketch.length > 0 ? length / sketch.length : 1;
    for (jobs::SketchCell &cell : sketch.cells) {
        cell.begin *= scale;
        cell.width *= scale;
    }
    sketch.length = length;
    return sketch;
}

void judge(StartCard &card, const jobs::ProjectGlance &glance)
{
    if (!glance.makesTakt)
        return;
    card.verdict = *glance.makesTakt ? StartCardsModel::tr("Makes takt") : StartCardsModel::tr("Misses takt");
    card.tone = static_cast<int>(*glance.makesTakt ? Tone::Good : Tone::Critical);
}

} // namespace

StartCardsModel::StartCardsModel(Kind kind, QObject *parent) : RowModel(parent), m_kind(kind), m_rows(*this, startCardColumns) {}

void StartCardsModel::setPaths(const QStringList &paths)
{
    m_paths = paths;
    rewrite();
}

void StartCardsModel::look()
{
    for (const QString &path : std::as_const(m_paths))
        jobs::whenFinished(m_reader(path), this, [this, path](const jobs::ProjectGlance &glance) { adopt(path, glance); });
}

void StartCardsModel::adopt(const QString &path, const jobs::ProjectGlance &glance)
{
    m_glances.insert(path, glance);
    QMap<QString, jobs::LineSketch> sketches;
    for (auto known = m_glances.cbegin(); known != m_glances.cend(); ++known)
        sketches.insert(known.key(), fitted(known.value().sketch));
    m_sketches.show(std::move(sketches));
    rewrite();
}

StartCard StartCardsModel::cardOf(const QString &path) const
{
    StartCard card{.key = path, .name = QFileInfo(path).fileName(), .note = folderOf(path), .facts = {}, .products = {},
        .when = {}, .verdict = {}, .removable = m_kind == Kind::Recent};
    if (m_kind == Kind::Samples) {
        const Choice words = sampleChoice(path);
        card.name = words.name;
        card.note = words.note;
    }
    const auto known = m_glances.constFind(path);
    if (known == m_glances.cend())
        return card;
    card.ready = true;
    card.missing = !known->found;
    if (card.missing || known->fault) {
        card.tone = static_cast<int>(Tone::Warning);
        card.verdict = card.missing ? tr("Not found") : tr("Cannot be read");
        card.facts = card.missing ? tr("The file was moved or deleted, or its disk is not there.") : text::sentence(*known->fault);
        return card;
    }
    if (const QString name = text::localized(known->name); m_kind == Kind::Recent && !name.isEmpty())
        card.name = name;
    if (m_kind == Kind::Recent) {
        card.note = QDir(folderOf(path)).filePath(QFileInfo(path).fileName());
        card.when = QLocale().toString(known->changed, QLocale::ShortFormat);
    }
    card.facts = factsOf(*known);
    card.products = productsOf(*known);
    judge(card, *known);
    return card;
}

void StartCardsModel::rewrite()
{
    std::vector<StartCard> cards;
    for (const QString &path : std::as_const(m_paths))
        cards.push_back(cardOf(path));
    m_rows.replace(std::move(cards));
}

} // namespace lw::viewmodel
