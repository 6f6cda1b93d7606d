// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/precedence.h"
#include "core/store/operationlist.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace lw::store {

namespace {

constexpr double maxSeconds = 1e9; // 31 years

/// The lines of a text with their numbers; empty ones are passed over.
class LineReader
{
public:
    explicit LineReader(std::string_view text) : m_rest(text) {}

    std::optional<std::string_view> next()
    {
        while (!m_rest.empty()) {
            ++m_line;
            const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
            const std::string_view found = trimmed(m_rest.substr(0, end));
            m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
            if (!found.empty())
                return found;
        }
        return std::nullopt;
    }
    int line() const { return m_line; } ///< of what next() gave; the last one at the end

private:
    std::string_view m_rest;
    int m_line = 0;
};

std::optional<int> wholeIn(std::string_view text)
{
    text = trimmed(text);
    int value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Takes the parts of a balancing problem in the order in which a file gives them.
class TaskCollector
{
public:
    explicit TaskCollector(double secondsPerUnit) : m_secondsPerUnit(secondsPerUnit) {}

    bool setCount(std::string_view text, int line);
    bool setCycle(std::string_view text, int line);
    bool setTime(int task, std::string_view text, int line);
    bool addArc(std::string_view text, int line); ///< "i,j"
    Result<OperationList> finish(int lastLine);

    bool fail(Errc code, const char *subject, std::string_view detail, int line)
    {
        m_error = {.code = code, .subject = subject, .detail = std::string(detail.substr(0, 40)), .line = line};
        return false;
    }
    const Error &error() const { return m_error; }
    int count() const { return static_cast<int>(m_list.operations.size()); }

private:
    std::optional<Duration> duration(std::string_view text) const;

    double m_secondsPerUnit;
    OperationList m_list;
    std::map<model::Precedence, int> m_arcs; ///< with their lines; data sets repeat some
    Error m_error;
};

std::optional<Duration> TaskCollector::duration(std::string_view text) const
{
    const std::optional<double> units = numberIn(text);
    if (!units || *units < 0 || !(*units * m_secondsPerUnit <= maxSeconds))
        return std::nullopt;
    return fromSeconds(*units * m_secondsPerUnit);
}

bool TaskCollector::setCount(std::string_view text, int line)
{
    const std::optional<int> count = wholeIn(text);
    if (!count || *count < 1 || !m_list.operations.empty())
        return fail(Errc::BadValue, "number of tasks", text, line);
    if (*count > maxOperations)
        return fail(Errc::FileTooLarge, "number of tasks", std::to_string(maxOperations), line);
    for (int i = 1; i <= *count; ++i) {
        const std::string number = std::to_string(i);
        m_list.operations.push_back({.id = model::OperationId(taskId(i, *count)),
                                     .name = {.en = "Task " + number, .zh = "任务 " + number},
                                     .process = assemblyProcess().id});
    }
    return true;
}

bool TaskCollector::setCycle(std::string_view text, int line)
{
    m_list.cycle = duration(text);
    return (m_list.cycle && *m_list.cycle > Duration{}) || fail(Errc::BadValue, "cycle time", text, line);
}

bool TaskCollector::setTime(int task, std::string_view text, int line)
{
    if (task < 1 || task > count())
        return fail(Errc::UnknownId, "task times", std::to_string(task), line);
    std::optional<Duration> &time = m_list.operations[static_cast<std::size_t>(task - 1)].manualTime;
    if (time)
        return fail(Errc::DuplicateId, "task times", std::to_string(task), line);
    time = duration(text);
    return time || fail(Errc::BadValue, "task times", text, line);
}

bool TaskCollector::addArc(std::string_view text, int line)
{
    const std::size_t comma = std::min(text.find(','), text.size());
    const std::optional<int> before = wholeIn(text.substr(0, comma));
    const std::optional<int> after = wholeIn(text.substr(std::min(comma + 1, text.size())));
    if (!before || !after)
        return fail(Errc::SyntaxError, "precedence relations", text, line);
    for (const int end : {*before, *after}) {
        if (end < 1 || end > count())
            return fail(Errc::UnknownId, "precedence relations", std::to_string(end), line);
    }
    m_arcs.emplace(model::Precedence{.before = model::OperationId(taskId(*before, count())),
                                     .after = model::OperationId(taskId(*after, count()))},
                   line);
    return true;
}

Result<OperationList> TaskCollector::finish(int lastLine)
{
    if (m_list.operations.empty())
        return Error{.code = Errc::MissingField, .subject = "number of tasks", .line = lastLine};
    const auto untimed = std::find_if(m_list.operations.begin(), m_list.operations.end(),
                                      [](const model::Operation &operation) { return !operation.manualTime; });
    if (untimed != m_list.operations.end())
        return Error{.code = Errc::MissingField, .subject = "task times", .detail = untimed->id.value, .line = lastLine};
    for (const auto &[arc, line] : m_arcs)
        m_list.precedence.push_back(arc);
    const model::Product product{.operations = m_list.operations, .precedence = m_list.precedence};
    const std::vector<model::OperationId> loop = model::precedenceLoop(product);
    if (!loop.empty())
        return Error{.code = Errc::PrecedenceCycle, .subject = "precedence relations", .detail = model::loopText(loop),
                     .line = m_arcs.at({.before = loop[0], .after = loop[1]})};
    m_list.processes.push_back(assemblyProcess());
    return std::move(m_list);
}

/// One line of a section of an .alb file.
bool takeAlbLine(TaskCollector &tasks, std::string_view section, std::string_view text, int line)
{
    if (section == "<number of tasks>")
        return tasks.setCount(text, line);
    if (section == "<cycle time>")
        return tasks.setCycle(text, line);
    if (section == "<precedence relations>")
        return tasks.addArc(text, line);
    if (section == "<order strength>")
        return numberIn(text) || tasks.fail(Errc::BadValue, "order strength", text, line);
    if (section != "<task times>")
        return tasks.fail(Errc::SyntaxError, "", text, line);
    const std::size_t gap = std::min(text.find_first_of(" \t"), text.size());
    const std::optional<int> task = wholeIn(text.substr(0, gap));
    if (!task || gap == text.size())
        return tasks.fail(Errc::SyntaxError, "task times", text, line);
    return tasks.setTime(*task, trimmed(text.substr(gap)), line);
}

bool isAlbSection(std::string_view name)
{
    constexpr std::string_view known[] = {"<number of tasks>", "<cycle time>", "<order strength>", "<task times>",
                                          "<precedence relations>"};
    return std::find(std::begin(known), std::end(known), name) != std::end(known);
}

} // namespace

Result<OperationList> readAlb(std::string_view text, double secondsPerUnit)
{
    LineReader lines(text);
    TaskCollector tasks(secondsPerUnit);
    std::string_view section;
    while (const std::optional<std::string_view> line = lines.next()) {
        if (*line == "<end>")
            return tasks.finish(lines.line());
        bool taken = true;
        if (line->front() != '<')
            taken = takeAlbLine(tasks, section, *line, lines.line());
        else if (isAlbSection(*line))
            section = *line;
        else
            taken = tasks.fail(Errc::UnknownField, "section", *line, lines.line());
        if (!taken)
            return tasks.error();
    }
    return Error{.code = Errc::MissingField, .subject = "<end>", .line = lines.line()}; // cut short
}

Result<OperationList> readIn2(std::string_view text, double secondsPerUnit)
{
    LineReader lines(text);
    TaskCollector tasks(secondsPerUnit);
    const auto cutShort = [&lines](const char *what) {
        return Error{.code = Errc::MissingField, .subject = what, .line = lines.line()};
    };
    const std::optional<std::string_view> count = lines.next();
    if (!count)
        return cutShort("number of tasks");
    if (!tasks.setCount(*count, lines.line()))
        return tasks.error();
    for (int task = 1; task <= tasks.count(); ++task) {
        const std::optional<std::string_view> time = lines.next();
        if (!time)
            return cutShort("task times");
        if (!tasks.setTime(task, *time, lines.line()))
            return tasks.error();
    }
    while (const std::optional<std::string_view> arc = lines.next()) {
        if (*arc == "-1,-1")
            return tasks.finish(lines.line());
        if (!tasks.addArc(*arc, lines.line()))
            return tasks.error();
    }
    return cutShort("-1,-1");
}

} // namespace lw::store
