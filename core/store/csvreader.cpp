// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/csvreader.h"

#include "core/wire/utf8.h"

#include <algorithm>

namespace lw::store {

namespace {

class CsvParser
{
public:
    CsvParser(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    Result<std::vector<CsvRecord>> read();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char current() const { return m_text[m_at]; }
    bool atLineEnd() const { return atEnd() || current() == '\n' || m_text.substr(m_at, 2) == "\r\n"; }
    void skipLineEnd();
    bool readRecord(CsvRecord &record);
    bool readQuoted(std::string &field);
    bool readBare(std::string &field);

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
};

void CsvParser::skipLineEnd()
{
    if (atEnd())
        return;
    m_at += current() == '\r' ? 2u : 1u;
    ++m_line;
}

bool CsvParser::readQuoted(std::string &field)
{
    for (++m_at; !atEnd(); ++m_at) {
        if (current() == '"') {
            ++m_at;
            if (atEnd() || current() != '"')
                return atLineEnd() || current() == m_separator;
        }
        if (current() == '\n')
            ++m_line;
        field += current();
    }
    return false;
}

bool CsvParser::readBare(std::string &field)
{
    for (; !atLineEnd() && current() != m_separator; ++m_at) {
        if (current() == '"' || current() == '\r')
            return false;
        field += current();
    }
    return true;
}

bool CsvParser::readRecord(CsvRecord &record)
{
    record.line = m_line;
    for (;;) {
        std::string &field = record.fields.emplace_back();
        if (!(!atEnd() && current() == '"' ? readQuoted(field) : readBare(field)) || !wire::isUtf8(field))
            return false;
        if (atLineEnd())
            break;
        ++m_at; // the separator
    }
    skipLineEnd();
    return true;
}

Result<std::vector<CsvRecord>> CsvParser::read()
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (m_text.starts_with(byteOrderMark))
        m_text.remove_prefix(byteOrderMark.size());
    std::vector<CsvRecord> records;
    while (!atEnd()) {
        if (atLineEnd()) {
            skipLineEnd();
            continue;
        }
        CsvRecord record;
        const bool read = readRecord(record);
        const std::size_t count = record.fields.size();
        const std::size_t expected = records.empty() ? count : records.front().fields.size();
        const auto heading = [&](std::size_t index) {
            return index < expected && !records.empty() ? records.front().fields[index] : std::to_string(index + 1);
        };
        if (!read)
            return Error{.code = Errc::SyntaxError, .subject = heading(count - 1), .line = m_line};
        if (count < expected)
            return Error{.code = Errc::MissingField, .subject = heading(count), .line = record.line};
        if (count > expected)
            return Error{.code = Errc::UnknownField, .subject = heading(expected), .line = record.line};
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace

Result<std::vector<CsvRecord>> readCsv(std::string_view text, char separator)
{
    return CsvParser(text, separator).read();
}

} // namespace lw::store
