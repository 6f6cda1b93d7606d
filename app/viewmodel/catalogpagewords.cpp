// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/catalogpagemodel.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/enumtext.h"
#include "app/viewmodel/labels.h"
#include "core/model/lookup.h"

#include <algorithm>

/// What the Catalog page says in words, and the sizes it draws.
namespace lw::viewmodel {

namespace {

constexpr std::size_t mostNamed = 6;

QVector3D corner(const model::Envelope &box)
{
    return {static_cast<float>(millimetres(box.width)), static_cast<float>(millimetres(box.depth)), static_cast<float>(millimetres(box.height))};
}

QString boxText(const model::Envelope &box)
{
    const auto edge = [](Length length) { return text::shortNumber(millimetres(length), 1); };
    return CatalogPageModel::tr("%1 × %2 × %3 mm, %4 L")
        .arg(edge(box.width), edge(box.depth), edge(box.height), text::number(box.volumeLitres(), 1));
}

/// Many names carry the id already.
QString titleOf(const std::string &id, const model::LocalText &name)
{
    const QString shown = text::localized(name);
    return shown.contains(text::fromUtf8(id)) ? shown : text::idAndName(id, name);
}

} // namespace

QString CatalogPageModel::namedUsers(const std::vector<std::string> &users)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(users.size(), mostNamed); ++i)
        names << text::fromUtf8(users[i]);
    if (users.size() > mostNamed)
        names << tr("%n more", nullptr, static_cast<int>(users.size() - mostNamed));
    return names.join(QStringLiteral(", "));
}

const model::HeadType *CatalogPageModel::shownHead() const
{
    if (m_kind != Kind::Heads)
        return nullptr;
    return m_attempted ? &*m_attempted : model::find(m_context.document.project(), model::HeadTypeId(m_current.toStdString()));
}

QString CatalogPageModel::title() const
{
    const model::Project &project = m_context.document.project();
    const std::string id = m_current.toStdString();
    switch (m_kind) {
    case Kind::Heads:
        if (const auto *type = model::find(project, model::HeadTypeId(id)))
            return titleOf(id, type->name);
        break;
    case Kind::Cells:
        if (const auto *type = model::find(project, model::CellTypeId(id)))
            return titleOf(id, type->name);
        break;
    case Kind::Processes:
        if (const auto *process = model::find(project, model::ProcessId(id)))
            return text::localized(process->name);
        break;
    case Kind::Platform: return text::localized(project.catalog.platform.name);
    }
    return {};
}

QString CatalogPageModel::family() const
{
    const model::Project &project = m_context.document.project();
    const std::string id = m_current.toStdString();
    const model::HeadType *head = model::find(project, model::HeadTypeId(id));
    const model::Process *process = model::find(project, model::ProcessId(id));
    switch (m_kind) {
    case Kind::Heads: return head ? familyOf(project, *head) : QString();
    case Kind::Cells: return QStringLiteral("cell");
    case Kind::Processes: return process ? text::familyKey(process->family) : QString();
    case Kind::Platform: break;
    }
    return {};
}

QString CatalogPageModel::usersText() const
{
    if (m_current.isEmpty() || m_kind == Kind::Platform)
        return {};
    const std::vector<std::string> needed = users();
    return needed.empty() ? tr("Nothing in this project needs it") : tr("Needed by %1: %2").arg(needed.size()).arg(namedUsers(needed));
}

QString CatalogPageModel::summary() const
{
    const model::Catalog &catalog = m_context.document.project().catalog;
    return tr("%1 %2 · %3 head types · %4 cell types · %5 processes")
        .arg(text::localized(catalog.name), text::fromUtf8(catalog.version)).arg(catalog.headTypes.size()).arg(catalog.cellTypes.size())
        .arg(catalog.processes.size());
}

QVector3D CatalogPageModel::body() const
{
    const model::HeadType *head = shownHead();
    return head ? corner(head->envelope) : QVector3D();
}

QVector3D CatalogPageModel::market() const
{
    const model::HeadType *head = shownHead();
    return head ? corner(head->marketEnvelope) : QVector3D();
}

QString CatalogPageModel::bodyText() const
{
    const model::HeadType *head = shownHead();
    return head ? tr("Head: %1").arg(boxText(head->envelope)) : QString();
}

QString CatalogPageModel::marketText() const
{
    const model::HeadType *head = shownHead();
    if (!head)
        return {};
    return head->marketEnvelope.volumeLitres() > 0 ? tr("Usual market machine: %1").arg(boxText(head->marketEnvelope))
                                                   : tr("The usual market machine is not known: write its size to compare");
}

QString CatalogPageModel::shareText() const
{
    const model::HeadType *head = shownHead();
    const double market = head ? head->marketEnvelope.volumeLitres() : 0;
    if (market <= 0)
        return {};
    const QString share = text::percentText(head->envelope.volumeLitres() / market);
    const QString badge = sizeBadge(*head);
    return badge.isEmpty() ? share : badge + QStringLiteral(" · ") + share;
}

int CatalogPageModel::shareTone() const
{
    const model::HeadType *head = shownHead();
    return static_cast<int>(head && !sizeBadge(*head).isEmpty() ? Tone::Good : Tone::Warning);
}

bool CatalogPageModel::canEditList() const
{
    return m_kind != Kind::Platform;
}

} // namespace lw::viewmodel
