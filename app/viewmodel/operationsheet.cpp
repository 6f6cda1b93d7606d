// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/operationsheet.h"

#include "app/text/localized.h"
#include "core/base/readnumber.h"
#include "core/model/lookup.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace lw::viewmodel {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(OperationSheet)
};

/// As few digits as tell the number apart, without group separators: what is copied can be pasted.
QString plainNumber(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> numberOf(const QString &text, const QString &unit = {})
{
    const ReadNumber number = readNumber(text.toStdU16String(), unit.toStdU16String());
    return number.fault == ReadNumber::Fault::None ? std::optional(number.value) : std::nullopt;
}

const model::Process *processNamed(const model::Project &project, const QString &text)
{
    const auto same = [&](const std::string &name) { return text.compare(text::fromUtf8(name), Qt::CaseInsensitive) == 0; };
    const auto &all = project.catalog.processes;
    const auto found = std::find_if(all.begin(), all.end(), [&](const model::Process &process) {
        return same(process.id.value) || same(process.name.zh) || same(process.name.en);
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<model::OperationId> idsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;、，；\\s]+"));
    std::vector<model::OperationId> ids;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const model::OperationId id(part.toStdString());
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

QString applyName(model::Operation &operation, const QString &text)
{
    if (text.isEmpty())
        return Sheet::tr("The name is empty.");
    operation.name = text::relocalized(operation.name, text);
    return {};
}

QString applyProcess(const model::Project &project, model::Operation &operation, const QString &text)
{
    const model::Process *process = processNamed(project, text);
    if (!process)
        return Sheet::tr("The catalog has no process “%1”.").arg(text);
    if (process->id != operation.process)
        operation.parameters.clear(); // they were targets of the other process
    operation.process = process->id;
    return {};
}

QString applyQuantity(model::Operation &operation, const QString &text)
{
    const std::optional<double> value = numberOf(text);
    if (!value || !(*value >= 0 && *value <= 1e6))
        return Sheet::tr("“%1” is not a quantity from 0 to 1,000,000.").arg(text);
    operation.quantity = *value;
    return {};
}

QString applyByHand(model::Operation &operation, const QString &text)
{
    const std::optional<double> value = text.isEmpty() ? std::optional(0.0) : numberOf(text, QStringLiteral("s"));
    if (!value || !(*value >= 0 && *value <= 86'400))
        return Sheet::tr("“%1” is not a time from 0 to 86,400 s.").arg(text);
    operation.manualTime = *value > 0 ? std::optional(fromSeconds(*value)) : std::nullopt;
    return {};
}

QString applyAfter(OperationDraft &draft, const QString &text)
{
    std::vector<model::OperationId> ids = idsIn(text);
    if (std::find(ids.begin(), ids.end(), draft.operation.id) != ids.end())
        return Sheet::tr("%1 cannot come after itself.").arg(text::fromUtf8(draft.operation.id.value));
    draft.after = std::move(ids);
    return {};
}

/// Takes one record off the front of a block, honouring quotes.
QStringList takeRecord(const QString &text, qsizetype &at, QChar separator)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'"' && quoted && at + 1 < text.size() && text.at(at + 1) == u'"')
            cells.back() += text.at(++at);
        else if (c == u'"' && (quoted || cells.back().isEmpty()))
            quoted = !quoted;
        else if (!quoted && c == separator)
            cells << QString();
        else if (!quoted && c == u'\n')
            break;
        else if (quoted || c != u'\r')
            cells.back() += c;
    }
    ++at; // the line break
    return cells;
}

} // namespace

QStringList operationHeadings()
{
    return {Sheet::tr("No."), Sheet::tr("Operation"), Sheet::tr("Process"), Sheet::tr("Quantity"), Sheet::tr("After"),
        Sheet::tr("By hand (s)")};
}

QString cellText(const model::Project &project, const model::Product &product, const model::Operation &operation,
    OperationColumn column)
{
    switch (column) {
    case OperationColumn::Number: return text::fromUtf8(operation.id.value);
    case OperationColumn::Name: return text::localized(operation.name);
    case OperationColumn::Process: {
        const model::Process *process = model::find(project, operation.process);
        return process ? text::localized(process->name) : text::fromUtf8(operation.process.value);
    }
    case OperationColumn::Quantity: return plainNumber(operation.quantity);
    case OperationColumn::After: {
        QStringList ids;
        for (const model::OperationId &id : draftOf(product, operation).after)
            ids << text::fromUtf8(id.value);
        return ids.join(QStringLiteral(", "));
    }
    case OperationColumn::ByHand: return operation.manualTime ? plainNumber(seconds(*operation.manualTime)) : QString();
    }
    return {};
}

OperationDraft draftOf(const model::Product &product, const model::Operation &operation)
{
    OperationDraft draft{operation, {}};
    for (const model::Precedence &arc : product.precedence)
        if (arc.after == operation.id)
            draft.after.push_back(arc.before);
    return draft;
}

QString applyCell(const model::Project &project, OperationDraft &draft, OperationColumn column, const QString &text)
{
    const QString entered = text.trimmed();
    switch (column) {
    case OperationColumn::Number:
        return entered == text::fromUtf8(draft.operation.id.value)
            ? QString() : Sheet::tr("The number of an operation cannot be changed.");
    case OperationColumn::Name: return applyName(draft.operation, entered);
    case OperationColumn::Process: return applyProcess(project, draft.operation, entered);
    case OperationColumn::Quantity: return applyQuantity(draft.operation, entered);
    case OperationColumn::After: return applyAfter(draft, entered);
    case OperationColumn::ByHand: return applyByHand(draft.operation, entered);
    }
    return {};
}

std::vector<model::Edit> editsFor(const model::Product &product, const OperationDraft &before, const OperationDraft &after)
{
    std::vector<model::Edit> edits;
    if (before.operation != after.operation)
        edits.push_back({model::ChangeOperation{product.id, after.operation}});
    const auto holds = [](const std::vector<model::OperationId> &ids, const model::OperationId &id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (const model::OperationId &id : before.after)
        if (!holds(after.after, id))
            edits.push_back({model::SetPrecedence{product.id, {id, after.operation.id}, false}});
    for (const model::OperationId &id : after.after)
        if (!holds(before.after, id))
            edits.push_back({model::SetPrecedence{product.id, {id, after.operation.id}, true}});
    return edits;
}

std::vector<QStringList> sheetRows(const QString &text, bool whole)
{
    const bool tabs = text.contains(u'\t');
    const QChar separator = tabs || whole ? u'\t' : u',';
    std::vector<QStringList> rows;
    for (qsizetype at = 0; at < text.size();)
        rows.push_back(takeRecord(text, at, separator));
    while (!rows.empty() && rows.back().join(QString()).trimmed().isEmpty())
        rows.pop_back();
    return rows;
}

QString sheetCell(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("[\t\n\r\"]"));
    if (!text.contains(special))
        return text;
    QString inner = text;
    return u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

model::OperationId freshOperationId(const model::Product &product)
{
    int highest = 0;
    for (const model::Operation &operation : product.operations) {
        const std::size_t digits = operation.id.value.find_first_of("0123456789");
        if (digits != std::string::npos)
            highest = std::max(highest, QString::fromStdString(operation.id.value.substr(digits)).toInt());
    }
    return model::OperationId(QStringLiteral("OP%1").arg((highest / 10 + 1) * 10, 3, 10, QLatin1Char('0')).toStdString());
}

} // namespace lw::viewmodel
