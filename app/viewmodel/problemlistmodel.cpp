// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/problemlistmodel.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/enumtext.h"
#include "app/text/languageswitch.h"
#include "app/text/problemtext.h"
#include "core/model/names.h"

#include <algorithm>
#include <map>

namespace lw::viewmodel {

namespace {

const Column<ProblemRow> problemColumns[] = {
    {"key", [](const ProblemRow &row) { return QVariant(row.key); }},
    {"what", [](const ProblemRow &row) { return QVariant(row.what); }},
    {"where", [](const ProblemRow &row) { return QVariant(row.where); }},
    {"fix", [](const ProblemRow &row) { return QVariant(row.fix); }},
    {"tone", [](const ProblemRow &row) { return QVariant(row.tone); }},
    {"severity", [](const ProblemRow &row) { return QVariant(row.severity); }},
};

Tone toneOf(model::Severity severity)
{
    switch (severity) {
    case model::Severity::Info: return Tone::Neutral;
    case model::Severity::Warning: return Tone::Warning;
    case model::Severity::Error: return Tone::Critical;
    }
    return Tone::Neutral;
}

/// "C05/2" as a socket; an empty one when it is not of that form.
model::SocketRef socketOf(const std::string &id)
{
    const std::size_t slash = id.rfind('/');
    if (slash == std::string::npos)
        return {};
    const QString number = QString::fromStdString(id.substr(slash + 1));
    return {model::CellId(id.substr(0, slash)), number.toUInt()};
}

std::vector<session::Selected> selectionFor(const model::Subject &subject)
{
    using enum model::SubjectKind;
    switch (subject.kind) {
    case Cell: return {model::CellId(subject.id)};
    case Socket: return {socketOf(subject.id)};
    case Head: return {model::HeadId(subject.id)};
    case Operation: return {model::OperationId(subject.id)};
    case Precedence: {
        const QStringList ends = QString::fromStdString(subject.id).split(QStringLiteral(" → "));
        std::vector<session::Selected> items;
        for (const QString &end : ends)
            items.emplace_back(model::OperationId(end.toStdString()));
        return items;
    }
    case Zoning: {
        const QStringList members = QString::fromStdString(subject.id).split(QStringLiteral(", "));
        std::vector<session::Selected> items;
        for (const QString &member : members)
            items.emplace_back(model::OperationId(member.toStdString()));
        return items;
    }
    case Project:
    case Catalog:
    case Process:
    case CellType:
    case HeadType:
    case Product:
    case Demand: return {};
    }
    return {};
}

} // namespace

ProblemListModel::ProblemListModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, problemColumns)
{
    connect(&context.document, &session::Document::changed, this, &ProblemListModel::refresh);
    connect(&context.document, &session::Document::productChanged, this, &ProblemListModel::refresh);
    connect(&context.language, &text::LanguageSwitch::changed, this, &ProblemListModel::refresh);
    refresh();
}

int ProblemListModel::worstTone() const
{
    return static_cast<int>(m_errors > 0 ? Tone::Critical : m_warnings > 0 ? Tone::Warning : Tone::Good);
}

void ProblemListModel::refresh()
{
    const model::Project &project = m_context.document.project();
    const auto &problems = m_context.document.report().problems;
    std::map<QString, int> seen; // two problems of one kind at one place need different keys
    std::vector<ProblemRow> rows;
    rows.reserve(problems.size());
    for (const model::Problem &problem : problems) {
        const text::ProblemText words = text::describe(problem, project);
        const QString base = QLatin1String(model::problemCodeName(problem.code)) + QLatin1Char(' ')
            + QString::fromStdString(problem.subject.id);
        rows.push_back({.key = base + QLatin1Char('#') + QString::number(seen[base]++),
            .what = words.what,
            .where = words.where,
            .fix = words.fix,
            .tone = static_cast<int>(toneOf(problem.severity)),
            .severity = text::severityName(problem.severity),
            .subject = problem.subject});
    }
    // Errors first; inside a severity the order stays that of the line.
    std::stable_sort(rows.begin(), rows.end(), [](const ProblemRow &a, const ProblemRow &b) { return a.tone > b.tone; });
    m_rows.replace(std::move(rows));
    const auto count = [&](model::Severity severity) {
        return static_cast<int>(std::count_if(
            problems.begin(), problems.end(), [&](const model::Problem &problem) { return problem.severity == severity; }));
    };
    m_errors = count(model::Severity::Error);
    m_warnings = count(model::Severity::Warning);
    emit totalsChanged();
}

void ProblemListModel::jump(int row)
{
    if (!m_rows.contains(row))
        return;
    const model::Subject subject = m_rows.at(row).subject;
    if (std::vector<session::Selected> items = selectionFor(subject); !items.empty())
        m_context.selection.set(std::move(items));
    using enum model::SubjectKind;
    switch (subject.kind) {
    case Operation:
    case Precedence:
    case Zoning: emit processPageWanted(); break;
    case Process:
    case CellType:
    case HeadType:
    case Catalog: emit catalogWanted(subject); break;
    case Demand:
    case Product: emit taktPageWanted(); break;
    case Project:
    case Cell:
    case Socket:
    case Head: emit linePageWanted(); break;
    }
}

} // namespace lw::viewmodel
