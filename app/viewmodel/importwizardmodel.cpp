// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/importwizardmodel.h"

#include "app/session/document.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"
#include "core/store/atomicfile.h"
#include "core/store/startline.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace lw::viewmodel {

namespace {

constexpr qint64 maxBytes = 16 * 1024 * 1024;

QString localPath(const QUrl &file)
{
    return file.isLocalFile() ? file.toLocalFile() : file.toString();
}

/// .alb begins with a section in angle brackets, .IN2 with a number alone on its line.
bool isTable(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (begin == std::string_view::npos)
        return true;
    const std::string_view first = store::trimmed(text.substr(begin, text.find('\n', begin) - begin));
    return !first.starts_with('<') && first.find_first_not_of("0123456789") != std::string_view::npos;
}

} // namespace

ImportWizardModel::ImportWizardModel(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.language, &text::LanguageSwitch::changed, this, &ImportWizardModel::refresh);
}

void ImportWizardModel::look(const QUrl &file)
{
    m_file = file;
    m_options = {};
    m_leavingOut = false;
    m_mode = Mode::NewProject;
    m_records.clear();
    m_uses.clear();
    m_error.reset();
    const Result<QByteArray> bytes = store::readWhole(localPath(file), maxBytes);
    m_text = bytes ? bytes->toStdString() : std::string();
    m_table = bytes && isTable(m_text);
    if (!bytes)
        m_error = bytes.error();
    if (m_table)
        readTable();
    read();
    emit asked();
}

/// The records of the table, and what its columns seem to hold.
void ImportWizardModel::readTable()
{
    const Result<std::vector<store::CsvRecord>> records = store::readCsv(m_text, store::separatorOf(m_text));
    if (!records) {
        m_error = records.error();
        return;
    }
    m_records = *records;
    m_uses = store::guessUses(m_records);
}

void ImportWizardModel::read()
{
    m_reading = {};
    if (m_table && !m_records.empty()) {
        m_reading = store::readMapped(m_records, m_uses, m_context.document.project().catalog.processes);
        if (m_options.cycleTime)
            m_reading.list.cycle = fromSeconds(*m_options.cycleTime);
    } else if (!m_table && !m_text.empty()) {
        Result<store::OperationList> list = store::readOperations(localPath(m_file), m_options);
        m_error.reset();
        if (list)
            m_reading.list = *std::move(list);
        else
            m_error = list.error();
    }
    judge();
}

/// What is wrong with the file, and with taking it over in this way.
void ImportWizardModel::judge()
{
    m_found = m_reading.faults;
    const std::vector<Error> more = clashes();
    m_found.insert(m_found.end(), more.begin(), more.end());
    std::stable_sort(m_found.begin(), m_found.end(), [](const Error &a, const Error &b) { return a.line < b.line; });
    refresh();
}

void ImportWizardModel::refresh()
{
    m_operations.show(m_reading.list);
    m_columns.show(m_records, m_uses);
    m_faults.show(m_found);
    emit changed();
}

/// Operations that the product has already: they can replace the ones it has, but not be added to them.
std::vector<Error> ImportWizardModel::clashes() const
{
    const model::Product *product = model::find(m_context.document.project(), m_context.document.product());
    std::vector<Error> found;
    if (m_mode != Mode::Append || !product)
        return found;
    const auto &list = m_reading.list.operations;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (model::find(*product, list[i].id))
            found.push_back({.code = Errc::DuplicateId, .subject = list[i].id.value, .line = i < m_reading.lines.size() ? m_reading.lines[i] : 0});
    return found;
}

QString ImportWizardModel::summary() const
{
    Duration work{};
    for (const model::Operation &operation : m_reading.list.operations)
        work += operation.manualTime.value_or(Duration{});
    return tr("%1 operations · %2 arcs · %3 of work")
        .arg(m_reading.list.operations.size()).arg(m_reading.list.precedence.size()).arg(text::secondsText(work));
}

QString ImportWizardModel::error() const
{
    if (m_error)
        return text::sentence(*m_error) + QLatin1Char(' ') + importRemedy(*m_error);
    if (m_reading.list.operations.empty() && m_found.empty() && !m_file.isEmpty())
        return tr("The file holds no operations. It needs a line of headings and a row for each operation.");
    return {};
}

QString ImportWizardModel::acceptText() const
{
    const int count = static_cast<int>(m_reading.list.operations.size());
    switch (m_mode) {
    case Mode::NewProject: return tr("Make a project of %n operation(s)", nullptr, count);
    case Mode::Append: return tr("Add %n operation(s)", nullptr, count - static_cast<int>(clashes().size()));
    case Mode::Replace: return tr("Replace by %n operation(s)", nullptr, count);
    }
    return {};
}

bool ImportWizardModel::ready() const
{
    const std::size_t left = m_reading.list.operations.size() - clashes().size();
    return !m_error && left > 0 && (m_found.empty() || m_leavingOut);
}

void ImportWizardModel::setSecondsPerUnit(double seconds)
{
    if (seconds == m_options.secondsPerUnit)
        return;
    m_options.secondsPerUnit = seconds;
    read();
}

void ImportWizardModel::setCycleTime(double time)
{
    if (time == cycleTime())
        return;
    m_options.cycleTime = time > 0 ? std::optional(time) : std::nullopt;
    read();
}

bool ImportWizardModel::canAdd() const
{
    return !m_context.document.product().empty();
}

void ImportWizardModel::setMode(Mode mode)
{
    m_mode = canAdd() ? mode : Mode::NewProject;
    judge();
}

void ImportWizardModel::setLeavingOut(bool leavingOut)
{
    m_leavingOut = leavingOut;
    emit changed();
}

/// One column for each use: whoever had it gives it up.
void ImportWizardModel::setUse(int column, int use)
{
    if (column < 0 || static_cast<std::size_t>(column) >= m_uses.size() || use < 0 || use >= uses().size())
        return;
    const auto wanted = static_cast<store::ColumnUse>(use);
    if (wanted != store::ColumnUse::Parameter)
        std::replace(m_uses.begin(), m_uses.end(), wanted, store::ColumnUse::Ignored);
    m_uses[static_cast<std::size_t>(column)] = wanted;
    read();
}

/// Processes that the project lacks, and parameters that its own lack.
void ImportWizardModel::addProcesses(std::vector<model::Edit> &edits) const
{
    const model::Project &project = m_context.document.project();
    std::size_t end = project.catalog.processes.size();
    for (const model::Process &process : m_reading.list.processes) {
        const model::Process *known = model::find(project, process.id);
        if (!known) {
            edits.push_back({model::Insert<model::Process>{process, end++}});
            continue;
        }
        model::Process next = *known;
        for (const model::ParameterSpec &spec : process.parameters)
            if (!model::findParameter(next, spec.key))
                next.parameters.push_back(spec);
        if (next != *known)
            edits.push_back({model::Change<model::Process>{std::move(next)}});
    }
}

/// Operations of the same id keep who does them; what the file does not have goes when it replaces.
model::Edit ImportWizardModel::editFor(const model::Product &product) const
{
    const store::OperationList &list = m_reading.list;
    std::vector<model::Edit> edits;
    addProcesses(edits);
    std::set<model::OperationId> listed;
    for (const model::Operation &operation : list.operations)
        listed.insert(operation.id);
    const bool replaces = m_mode == Mode::Replace;
    std::size_t end = product.operations.size();
    for (const model::Operation &operation : product.operations)
        if (replaces && !listed.contains(operation.id)) {
            edits.push_back({model::EraseOperation{product.id, operation.id}});
            --end;
        }
    for (const model::Precedence &arc : product.precedence)
        if (replaces && listed.contains(arc.before) && listed.contains(arc.after)
            && std::find(list.precedence.begin(), list.precedence.end(), arc) == list.precedence.end())
            edits.push_back({model::SetPrecedence{product.id, arc, false, {}}});
    for (const model::Operation &operation : list.operations) {
        const model::Operation *known = model::find(product, operation.id);
        if (!known)
            edits.push_back({model::InsertOperation{product.id, operation, end++}});
        else if (replaces && *known != operation)
            edits.push_back({model::ChangeOperation{product.id, operation}});
    }
    for (const model::Precedence &arc : list.precedence)
        if (std::find(product.precedence.begin(), product.precedence.end(), arc) == product.precedence.end()
            && (replaces || !model::find(product, arc.before) || !model::find(product, arc.after)))
            edits.push_back({model::SetPrecedence{product.id, arc, true, {}}});
    return {model::EditGroup{std::move(edits)}};
}

bool ImportWizardModel::accept()
{
    if (!ready())
        return false;
    const QString step = tr("import %1").arg(fileName());
    if (m_mode == Mode::NewProject) {
        const QString name = QFileInfo(fileName()).completeBaseName();
        model::Project project = store::startLine(m_reading.list, name.isEmpty() ? std::string("product") : name.toStdString());
        const QString unit = m_table ? QString() : QStringLiteral(" 1 time unit = %1 s.").arg(m_options.secondsPerUnit);
        project.header.notes = QStringLiteral("Imported from %1.%2").arg(fileName(), unit).toStdString();
        emit projectMade(project, step);
        return true;
    }
    const model::Product *product = model::find(m_context.document.project(), m_context.document.product());
    if (!product)
        return false;
    const model::Edit edit = editFor(*product);
    return !std::get<model::EditGroup>(edit.value).edits.empty() && m_context.document.edit(edit, step).has_value();
}

} // namespace lw::viewmodel
