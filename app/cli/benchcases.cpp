// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/benchcases.h"

#include "core/store/atomicfile.h"
#include "core/store/csvreader.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace lw::cli {

namespace {

constexpr qint64 maxOptimaBytes = 16 * 1024 * 1024;

enum Column : std::size_t { Graph, CycleTime, Optimum, Lower, Upper, ColumnCount };
constexpr std::array<std::string_view, ColumnCount> columnNames{"graph", "cycle_time", "optimal_m", "lb", "ub"};

/// Reads the rows, and remembers what was wrong with the first bad one.
class OptimaReader
{
public:
    Result<KnownOptima> read(const std::vector<store::CsvRecord> &records);

private:
    bool readHeadings(const store::CsvRecord &record);
    bool readRow(const store::CsvRecord &record);
    bool fail(Errc code, Column column, const std::string &detail, int line);
    std::optional<std::uint32_t> whole(const store::CsvRecord &record, Column column);

    std::array<std::size_t, ColumnCount> m_columns{};
    KnownOptima m_optima;
    Error m_error;
};

bool OptimaReader::fail(Errc code, Column column, const std::string &detail, int line)
{
    m_error = {.code = code, .subject = std::string(columnNames[column]), .detail = detail, .line = line};
    return false;
}

bool OptimaReader::readHeadings(const store::CsvRecord &record)
{
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        const auto found = std::ranges::find(record.fields, columnNames[column]);
        if (found == record.fields.end())
            return fail(Errc::MissingField, static_cast<Column>(column), {}, record.line);
        m_columns[column] = static_cast<std::size_t>(found - record.fields.begin());
    }
    return true;
}

std::optional<std::uint32_t> OptimaReader::whole(const store::CsvRecord &record, Column column)
{
    const std::string &text = record.fields[m_columns[column]];
    std::uint32_t value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parsed.ec == std::errc{} && parsed.ptr == text.data() + text.size() && value > 0)
        return value;
    fail(Errc::BadValue, column, text, record.line);
    return std::nullopt;
}

bool OptimaReader::readRow(const store::CsvRecord &record)
{
    const std::string &cycleText = record.fields[m_columns[CycleTime]];
    const std::optional<double> cycle = store::numberIn(cycleText);
    if (!cycle || *cycle <= 0)
        return fail(Errc::BadValue, CycleTime, cycleText, record.line);
    const auto lower = whole(record, Lower);
    const auto upper = lower ? whole(record, Upper) : std::nullopt;
    if (!upper)
        return false;
    KnownOptimum known{.cycle = *cycle, .optimum = {}, .lower = *lower, .upper = *upper};
    if (!record.fields[m_columns[Optimum]].empty()) {
        known.optimum = whole(record, Optimum);
        if (!known.optimum)
            return false;
    }
    m_optima.emplace(QString::fromStdString(record.fields[m_columns[Graph]]).toLower(), known);
    return true;
}

Result<KnownOptima> OptimaReader::read(const std::vector<store::CsvRecord> &records)
{
    if (records.empty())
        return Error{.code = Errc::MissingField, .subject = std::string(columnNames[Graph]), .line = 1};
    if (!readHeadings(records.front()))
        return m_error;
    for (std::size_t row = 1; row < records.size(); ++row) {
        if (!readRow(records[row]))
            return m_error;
    }
    return std::move(m_optima);
}

struct UsualRange {
    std::string_view graph;
    std::uint32_t first;
    std::uint32_t last;
};

constexpr std::array usualRanges{UsualRange{"arc83", 3, 22}, UsualRange{"arc111", 3, 27}, UsualRange{"barthold", 3, 15},
    UsualRange{"barthol2", 27, 51}, UsualRange{"buxey", 7, 14}, UsualRange{"gunther", 6, 15}, UsualRange{"hahn", 3, 10},
    UsualRange{"kilbrid", 3, 11}, UsualRange{"lutz1", 8, 12}, UsualRange{"lutz2", 9, 28}, UsualRange{"lutz3", 3, 23},
    UsualRange{"mukherje", 3, 26}, UsualRange{"sawyer30", 7, 14}, UsualRange{"scholl", 25, 52},
    UsualRange{"tonge70", 3, 25}, UsualRange{"warnecke", 3, 29}, UsualRange{"wee-mag", 3, 30}};

/// The other graphs of the collection, which the usual set leaves out.
constexpr std::array<std::string_view, 8> unusualGraphs{
    "bowman8", "heskia", "jackson", "jaeschke", "mansoor", "mertens", "mitchell", "roszieg"};

UsualRange stationRange(const QString &graph, std::size_t tasks, bool all)
{
    const UsualRange whole{{}, 3, static_cast<std::uint32_t>(2 * tasks / 3)};
    const std::string name = graph.toStdString();
    if (all)
        return whole;
    if (std::ranges::find(unusualGraphs, name) != unusualGraphs.end())
        return {{}, 1, 0};
    const auto usual = std::ranges::find(usualRanges, std::string_view(name), &UsualRange::graph);
    return usual == usualRanges.end() ? whole : *usual;
}

} // namespace

Result<KnownOptima> readOptima(const QString &path)
{
    const Result<QByteArray> bytes = store::readWhole(path, maxOptimaBytes);
    if (!bytes)
        return bytes.error();
    const auto records = store::readCsv({bytes->constData(), static_cast<std::size_t>(bytes->size())});
    Result<KnownOptima> optima = records ? OptimaReader().read(*records) : Result<KnownOptima>(records.error());
    if (optima)
        return optima;
    Error error = optima.error();
    error.file = path.toStdString();
    return error;
}

Result<QStringList> instancesIn(const QString &folder)
{
    if (!QDir(folder).exists())
        return Error{.code = Errc::FileNotFound, .file = folder.toStdString()};
    QStringList paths;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (const QString path = files.next(); isPlainFile(path))
            paths.append(path);
    }
    if (paths.isEmpty())
        return Error{.code = Errc::MissingField, .subject = "*.alb, *.IN2", .file = folder.toStdString()};
    paths.sort();
    return paths;
}

std::vector<BenchCase> cyclesOf(const QString &path, const PlainFile &file, const KnownOptima &optima)
{
    const QString graph = file.name.toLower();
    std::vector<BenchCase> cases;
    const auto [first, last] = optima.equal_range(graph);
    for (auto row = first; row != last; ++row)
        cases.push_back({.path = path, .graph = graph, .cycle = row->second.cycle, .stations = {}, .known = row->second});
    if (cases.empty() && file.cycle)
        cases.push_back({.path = path, .graph = graph, .cycle = units(file, *file.cycle), .stations = {}, .known = {}});
    return cases;
}

std::vector<BenchCase> stationCountsOf(const QString &path, const PlainFile &file, bool all)
{
    const QString graph = file.name.toLower();
    const UsualRange range = stationRange(graph, file.problem.times.size(), all);
    std::vector<BenchCase> cases;
    for (std::uint32_t stations = range.first; stations <= range.last; ++stations)
        cases.push_back({.path = path, .graph = graph, .cycle = {}, .stations = stations, .known = {}});
    return cases;
}

} // namespace lw::cli
