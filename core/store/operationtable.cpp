// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/operationtable.h"

#include "core/model/precedence.h"

#include <algorithm>
#include <map>

namespace lw::store {

namespace {

constexpr double maxSeconds = 1e9; // 31 years

struct ParameterColumn {
    std::size_t index = 0;
    std::string heading;
    std::string key;
    std::string unit;
};

std::vector<std::string> splitIds(const std::string &field)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from <= field.size()) {
        const std::size_t to = std::min(field.find(';', from), field.size());
        parts.emplace_back(trimmed(std::string_view(field).substr(from, to - from)));
        from = to + 1;
    }
    return parts;
}

/// Turns the records of a table into operations.
class TableReader
{
public:
    Result<OperationList> read(const std::vector<CsvRecord> &records);
    /// Goes on after a bad row. The first record must hold headings of this format.
    TableReading readAll(const std::vector<CsvRecord> &records);

private:
    bool readHeadings(const CsvRecord &record);
    bool readParameterHeading(std::size_t index, const std::string &heading, int line);
    bool readRow(const CsvRecord &record);
    bool readNumbers(const CsvRecord &record, model::Operation &operation);
    bool readParameter(const CsvRecord &record, const ParameterColumn &column, model::Operation &operation);
    bool readPredecessors(const CsvRecord &record, const model::OperationId &after);
    model::Process &processOf(const std::string &id);
    std::string_view field(const CsvRecord &record, const char *column) const;
    bool fail(Errc code, std::string subject, std::string_view detail, int line);

    std::map<std::string, std::size_t> m_columns;
    std::vector<ParameterColumn> m_parameters;
    std::map<std::string, int> m_lines; ///< of each operation id
    OperationList m_list;
    Error m_error;
};

bool TableReader::fail(Errc code, std::string subject, std::string_view detail, int line)
{
    m_error = {.code = code, .subject = std::move(subject), .detail = std::string(detail), .line = line};
    return false;
}

std::string_view TableReader::field(const CsvRecord &record, const char *column) const
{
    const auto found = m_columns.find(column);
    return found == m_columns.end() ? std::string_view() : trimmed(record.fields[found->second]);
}

bool TableReader::readHeadings(const CsvRecord &record)
{
    constexpr std::string_view known[] = {"id", "name_en", "name_zh", "process", "quantity", "time_s", "predecessors"};
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        const std::string heading(trimmed(record.fields[i]));
        if (!m_columns.emplace(heading, i).second)
            return fail(Errc::DuplicateId, heading, heading, record.line);
        const bool plain = std::find(std::begin(known), std::end(known), heading) != std::end(known);
        if (!plain && !readParameterHeading(i, heading, record.line))
            return false;
    }
    return m_columns.contains("id") || fail(Errc::MissingField, "id", {}, record.line);
}

bool TableReader::readParameterHeading(std::size_t index, const std::string &heading, int line)
{
    const std::size_t open = heading.find('[');
    if (open == std::string::npos || heading.back() != ']')
        return fail(Errc::UnknownField, heading, heading, line);
    const std::string_view text = heading;
    const std::string key(trimmed(text.substr(0, open)));
    const std::string unit(trimmed(text.substr(open + 1, text.size() - open - 2)));
    if (key.empty())
        return fail(Errc::MissingField, heading, heading, line);
    m_parameters.push_back({.index = index, .heading = heading, .key = key, .unit = unit});
    return true;
}

model::Process &TableReader::processOf(const std::string &id)
{
    const auto found = std::find_if(m_list.processes.begin(), m_list.processes.end(),
                                    [&id](const model::Process &process) { return process.id.value == id; });
    if (found != m_list.processes.end())
        return *found;
    model::Process process = assemblyProcess();
    if (process.id.value != id) {
        process.id = model::ProcessId(id);
        process.name = {.en = id, .zh = id};
    }
    return m_list.processes.emplace_back(std::move(process));
}

bool TableReader::readNumbers(const CsvRecord &record, model::Operation &operation)
{
    if (const std::string_view text = field(record, "quantity"); !text.empty()) {
        const std::optional<double> quantity = numberIn(text);
        if (!quantity || *quantity < 0)
            return fail(Errc::BadValue, "quantity", text, record.line);
        operation.quantity = *quantity;
    }
    if (const std::string_view text = field(record, "time_s"); !text.empty()) {
        const std::optional<double> time = numberIn(text);
        if (!time || *time < 0 || *time > maxSeconds)
            return fail(Errc::BadValue, "time_s", text, record.line);
        operation.manualTime = fromSeconds(*time);
    }
    return true;
}

bool TableReader::readParameter(const CsvRecord &record, const ParameterColumn &column, model::Operation &operation)
{
    const std::string text(trimmed(record.fields[column.index]));
    if (text.empty())
        return true;
    std::vector<double> values;
    for (const std::string &part : splitIds(text)) {
        const std::optional<double> value = numberIn(part);
        if (!value)
            return fail(Errc::BadValue, column.heading, text, record.line);
        values.push_back(*value);
    }
    if ((values.size() != 1 && values.size() != 3) || !std::is_sorted(values.begin(), values.end()))
        return fail(Errc::BadValue, column.heading, text, record.line);
    const model::ParameterTarget target{.key = column.key,
                                        .target = values[values.size() / 2],
                                        .lower = values.front(),
                                        .upper = values.back()};
    operation.parameters.push_back(target);
    // The table knows no limits of the process: they are what its operations ask for.
    std::vector<model::ParameterSpec> &specs = processOf(operation.process.value).parameters;
    const auto known = std::find_if(specs.begin(), specs.end(), [&](const auto &spec) { return spec.key == column.key; });
    if (known == specs.end()) {
        specs.push_back({.key = column.key, .label = {.en = column.key, .zh = column.key}, .unit = column.unit,
                         .minimum = target.lower, .maximum = target.upper, .decimals = 3});
    } else {
        known->minimum = std::min(known->minimum, target.lower);
        known->maximum = std::max(known->maximum, target.upper);
    }
    return true;
}

bool TableReader::readPredecessors(const CsvRecord &record, const model::OperationId &after)
{
    const std::string text(field(record, "predecessors"));
    if (text.empty())
        return true;
    for (const std::string &before : splitIds(text)) {
        if (!m_lines.contains(before))
            return fail(Errc::UnknownId, "predecessors", before, record.line);
        const model::Precedence arc{.before = model::OperationId(before), .after = after};
        if (std::find(m_list.precedence.begin(), m_list.precedence.end(), arc) == m_list.precedence.end())
            m_list.precedence.push_back(arc);
    }
    return true;
}

bool TableReader::readRow(const CsvRecord &record)
{
    const std::string id(field(record, "id"));
    if (id.empty())
        return fail(Errc::MissingField, "id", {}, record.line);
    if (!m_lines.emplace(id, record.line).second)
        return fail(Errc::DuplicateId, "id", id, record.line);
    const std::string process(field(record, "process"));
    model::Operation operation{.id = model::OperationId(id),
                               .name = {.en = std::string(field(record, "name_en")), .zh = std::string(field(record, "name_zh"))},
                               .process = processOf(process.empty() ? "assembly" : process).id};
    if (!readNumbers(record, operation))
        return false;
    for (const ParameterColumn &column : m_parameters) {
        if (!readParameter(record, column, operation))
            return false;
    }
    m_list.operations.push_back(std::move(operation));
    return true;
}

Result<OperationList> TableReader::read(const std::vector<CsvRecord> &records)
{
    if (records.empty())
        return Error{.code = Errc::MissingField, .subject = "id", .line = 1};
    if (records.size() > maxOperations + 1)
        return Error{.code = Errc::FileTooLarge, .detail = std::to_string(maxOperations), .line = records.back().line};
    if (!readHeadings(records.front()))
        return m_error;
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (!readRow(records[i]))
            return m_error;
    }
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (!readPredecessors(records[i], m_list.operations[i - 1].id))
            return m_error;
    }
    if (m_list.operations.empty())
        return Error{.code = Errc::MissingField, .subject = "id", .line = records.back().line};
    const model::Product product{.operations = m_list.operations, .precedence = m_list.precedence};
    const std::vector<model::OperationId> loop = model::precedenceLoop(product);
    if (!loop.empty())
        return Error{.code = Errc::PrecedenceCycle, .subject = "predecessors", .detail = model::loopText(loop),
                     .line = m_lines[loop.front().value]};
    return std::move(m_list);
}

TableReading TableReader::readAll(const std::vector<CsvRecord> &records)
{
    TableReading reading;
    if (records.empty() || records.size() > maxOperations + 1 || !readHeadings(records.front())) {
        const Result<OperationList> why = read(records);
        reading.faults.push_back(why ? Error{.code = Errc::MissingField, .subject = "id", .line = 1} : why.error());
        return reading;
    }
    std::vector<const CsvRecord *> good;
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (readRow(records[i]))
            good.push_back(&records[i]);
        else
            reading.faults.push_back(m_error);
    }
    std::map<std::string, int> kept;
    for (const model::Operation &operation : m_list.operations) {
        const int line = m_lines[operation.id.value];
        kept.emplace(operation.id.value, line);
        reading.lines.push_back(line);
    }
    m_lines = std::move(kept); // what was left out precedes nothing
    for (std::size_t i = 0; i < good.size(); ++i)
        if (!readPredecessors(*good[i], m_list.operations[i].id))
            reading.faults.push_back(m_error);
    const model::Product product{.operations = m_list.operations, .precedence = m_list.precedence};
    if (const std::vector<model::OperationId> loop = model::precedenceLoop(product); !loop.empty()) {
        reading.faults.push_back({.code = Errc::PrecedenceCycle, .subject = "predecessors", .detail = model::loopText(loop),
                                  .line = m_lines[loop.front().value]});
        std::erase_if(m_list.precedence, [&](const model::Precedence &arc) {
            return std::find(loop.begin(), loop.end(), arc.before) != loop.end() && std::find(loop.begin(), loop.end(), arc.after) != loop.end();
        });
    }
    std::stable_sort(reading.faults.begin(), reading.faults.end(), [](const Error &a, const Error &b) { return a.line < b.line; });
    reading.list = std::move(m_list);
    return reading;
}

} // namespace

Result<OperationList> readOperationTable(std::string_view text)
{
    const Result<std::vector<CsvRecord>> records = readCsv(text);
    if (!records)
        return records.error();
    return TableReader().read(*records);
}

TableReading readTable(const std::vector<CsvRecord> &records)
{
    return TableReader().readAll(records);
}

} // namespace lw::store
