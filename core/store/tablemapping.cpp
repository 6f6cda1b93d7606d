// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/operationtable.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace lw::store {

namespace {

/// The heading of a use in the format of readOperationTable.
const char *canonical(ColumnUse use)
{
    switch (use) {
    case ColumnUse::Id: return "id";
    case ColumnUse::NameEn: return "name_en";
    case ColumnUse::NameZh: return "name_zh";
    case ColumnUse::Process: return "process";
    case ColumnUse::Quantity: return "quantity";
    case ColumnUse::Time: return "time_s";
    case ColumnUse::Predecessors: return "predecessors";
    case ColumnUse::Ignored:
    case ColumnUse::Parameter: break;
    }
    return "";
}

std::string lower(std::string_view text)
{
    std::string made(trimmed(text));
    std::transform(made.begin(), made.end(), made.begin(), [](unsigned char sign) { return static_cast<char>(std::tolower(sign)); });
    return made;
}

struct Spelling {
    const char *word; ///< in lower case, contained in the heading
    ColumnUse use;
};

/// The first that a heading contains says what it is: longer and surer words stand first.
constexpr std::array spellings{Spelling{"predecessor", ColumnUse::Predecessors}, Spelling{"preced", ColumnUse::Predecessors},
    Spelling{"after", ColumnUse::Predecessors}, Spelling{"紧前", ColumnUse::Predecessors}, Spelling{"前置", ColumnUse::Predecessors},
    Spelling{"前序", ColumnUse::Predecessors}, Spelling{"先行", ColumnUse::Predecessors}, Spelling{"工序号", ColumnUse::Id},
    Spelling{"编号", ColumnUse::Id}, Spelling{"序号", ColumnUse::Id}, Spelling{"number", ColumnUse::Id}, Spelling{"no.", ColumnUse::Id},
    Spelling{"name_zh", ColumnUse::NameZh},
    Spelling{"名称", ColumnUse::NameZh}, Spelling{"工序名", ColumnUse::NameZh}, Spelling{"name", ColumnUse::NameEn},
    Spelling{"description", ColumnUse::NameEn}, Spelling{"task", ColumnUse::NameEn}, Spelling{"time", ColumnUse::Time}, Spelling{"duration", ColumnUse::Time},
    Spelling{"sec", ColumnUse::Time}, Spelling{"工时", ColumnUse::Time}, Spelling{"时间", ColumnUse::Time}, Spelling{"秒", ColumnUse::Time},
    Spelling{"quantity", ColumnUse::Quantity}, Spelling{"qty", ColumnUse::Quantity}, Spelling{"count", ColumnUse::Quantity},
    Spelling{"数量", ColumnUse::Quantity}, Spelling{"process", ColumnUse::Process}, Spelling{"工艺", ColumnUse::Process},
    Spelling{"id", ColumnUse::Id}, Spelling{"code", ColumnUse::Id}, Spelling{"工序", ColumnUse::NameZh}};

ColumnUse guess(const std::string &heading)
{
    if (!heading.empty() && heading.back() == ']' && heading.find('[') != std::string::npos)
        return ColumnUse::Parameter;
    const std::string word = lower(heading);
    for (const ColumnUse use : {ColumnUse::Id, ColumnUse::NameEn, ColumnUse::NameZh, ColumnUse::Process, ColumnUse::Quantity, ColumnUse::Time,
             ColumnUse::Predecessors})
        if (word == canonical(use))
            return use;
    for (const Spelling &spelling : spellings)
        if (word.find(spelling.word) != std::string::npos)
            return spelling.use;
    return ColumnUse::Ignored;
}

/// The ids of a list apart by semicolons, whatever they stand apart by.
std::string semicolons(std::string text)
{
    for (const char *sign : {"，", "、", "；"})
        for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at))
            text.replace(at, std::string_view(sign).size(), ";");
    std::replace_if(text.begin(), text.end(), [](char sign) { return sign == ',' || sign == ' ' || sign == '\t'; }, ';');
    std::string made;
    for (const char sign : text)
        if (sign != ';' || (!made.empty() && made.back() != ';'))
            made += sign;
    if (!made.empty() && made.back() == ';')
        made.pop_back();
    return made;
}

std::string processId(const std::string &text, const std::vector<model::Process> &processes)
{
    const std::string wanted = lower(text);
    const auto at = std::find_if(processes.begin(), processes.end(), [&](const model::Process &process) {
        return wanted == lower(process.id.value) || wanted == lower(process.name.en) || wanted == lower(process.name.zh);
    });
    return at == processes.end() || wanted.empty() ? std::string(trimmed(text)) : at->id.value;
}

std::string parameterHeading(const std::string &heading)
{
    const std::string text(trimmed(heading));
    return !text.empty() && text.back() == ']' ? text : text + " []";
}

/// The records as readOperationTable would have them, and the headings of the file by those.
struct Canonical {
    std::vector<CsvRecord> records;
    std::map<std::string, std::string> headings;
    std::vector<Error> faults;
};

Canonical canonicalRecords(const std::vector<CsvRecord> &records, const std::vector<ColumnUse> &uses, const std::vector<model::Process> &processes)
{
    Canonical made;
    const bool numbered = std::find(uses.begin(), uses.end(), ColumnUse::Id) == uses.end();
    for (std::size_t row = 0; row < records.size(); ++row) {
        CsvRecord record{.fields = {}, .line = records[row].line};
        if (numbered)
            record.fields.push_back(row == 0 ? "id" : taskId(static_cast<int>(row), static_cast<int>(records.size()) - 1));
        for (std::size_t column = 0; column < uses.size() && column < records[row].fields.size(); ++column) {
            const std::string &field = records[row].fields[column];
            if (uses[column] == ColumnUse::Ignored)
                continue;
            if (row == 0) {
                const std::string heading = uses[column] == ColumnUse::Parameter ? parameterHeading(field) : canonical(uses[column]);
                if (!made.headings.emplace(heading, field).second)
                    made.faults.push_back({.code = Errc::DuplicateId, .subject = field, .detail = heading, .line = record.line});
                record.fields.push_back(heading);
            } else if (uses[column] == ColumnUse::Predecessors) {
                record.fields.push_back(semicolons(field));
            } else {
                record.fields.push_back(uses[column] == ColumnUse::Process ? processId(field, processes) : field);
            }
        }
        made.records.push_back(std::move(record));
    }
    return made;
}

} // namespace

char separatorOf(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find('\n'));
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char separator : {',', ';', '\t'}) {
        bool quoted = false;
        const std::ptrdiff_t count = std::count_if(first.begin(), first.end(), [&](char sign) {
            quoted = quoted != (sign == '"');
            return !quoted && sign == separator;
        });
        if (count > most) {
            most = count;
            best = separator;
        }
    }
    return best;
}

std::vector<ColumnUse> guessUses(const std::vector<CsvRecord> &records)
{
    std::vector<ColumnUse> uses;
    if (records.empty())
        return uses;
    for (const std::string &heading : records.front().fields) {
        const ColumnUse use = guess(heading);
        const bool taken = use != ColumnUse::Parameter && std::find(uses.begin(), uses.end(), use) != uses.end();
        uses.push_back(taken ? ColumnUse::Ignored : use);
    }
    return uses;
}

TableReading readMapped(const std::vector<CsvRecord> &records, const std::vector<ColumnUse> &uses, const std::vector<model::Process> &processes)
{
    const Canonical table = canonicalRecords(records, uses, processes);
    if (!table.faults.empty())
        return {.list = {}, .lines = {}, .faults = table.faults};
    TableReading reading = readTable(table.records);
    for (Error &fault : reading.faults)
        if (const auto heading = table.headings.find(fault.subject); heading != table.headings.end())
            fault.subject = heading->second;
    for (model::Process &process : reading.list.processes) { // as the project knows it
        const auto known = std::find_if(processes.begin(), processes.end(), [&](const model::Process &entry) { return entry.id == process.id; });
        if (known != processes.end())
            process = *known;
    }
    return reading;
}

} // namespace lw::store
