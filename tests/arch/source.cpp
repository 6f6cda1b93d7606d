// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/arch/source.h"

#include <cctype>
#include <fstream>
#include <stdexcept>

namespace arch {

namespace {

/// Walks a text once, remembering across lines whether it stands in code, a comment or a literal.
class Blanker
{
public:
    explicit Blanker(bool stringsToo) : m_stringsToo(stringsToo) {}

    std::string line(const std::string &text)
    {
        std::string out = text;
        for (std::size_t i = 0; i < text.size();)
            i = m_rawEnd.empty() ? step(text, i, out) : rawStep(text, i, out);
        if (m_quote == '"' || m_quote == '\'') // ordinary literals end with their line
            m_quote = 0;
        return out;
    }

private:
    std::size_t step(const std::string &text, std::size_t i, std::string &out)
    {
        const bool slash = text[i] == '/' && i + 1 < text.size();
        if (m_inComment)
            return commentStep(text, i, out);
        if (m_quote != 0)
            return literalStep(text, i, out);
        if (slash && text[i + 1] == '/') {
            out.replace(i, std::string::npos, text.size() - i, ' ');
            return text.size();
        }
        if (slash && text[i + 1] == '*') {
            m_inComment = true;
            return commentStep(text, i, out);
        }
        if (text[i] == '"' && i > 0 && text[i - 1] == 'R')
            return openRaw(text, i);
        const bool digitSeparator = text[i] == '\'' && i > 0 && std::isalnum(static_cast<unsigned char>(text[i - 1]));
        if (text[i] == '"' || text[i] == '`' || (text[i] == '\'' && !digitSeparator))
            m_quote = text[i];
        return i + 1;
    }

    std::size_t commentStep(const std::string &text, std::size_t i, std::string &out)
    {
        if (text.compare(i, 2, "*/") == 0) {
            m_inComment = false;
            out[i] = out[i + 1] = ' ';
            return i + 2;
        }
        out[i] = ' ';
        return i + 1;
    }

    std::size_t literalStep(const std::string &text, std::size_t i, std::string &out)
    {
        if (text[i] == m_quote) {
            m_quote = 0;
            return i + 1;
        }
        const std::size_t width = text[i] == '\\' && i + 1 < text.size() ? 2 : 1;
        if (m_stringsToo)
            out.replace(i, width, width, ' ');
        return i + width;
    }

    std::size_t openRaw(const std::string &text, std::size_t i)
    {
        const std::size_t paren = text.find('(', i);
        if (paren == std::string::npos)
            return i + 1;
        m_rawEnd = ")" + text.substr(i + 1, paren - i - 1) + "\"";
        return paren + 1;
    }

    std::size_t rawStep(const std::string &text, std::size_t i, std::string &out)
    {
        if (text.compare(i, m_rawEnd.size(), m_rawEnd) == 0) {
            const std::size_t end = i + m_rawEnd.size();
            m_rawEnd.clear();
            return end;
        }
        if (m_stringsToo)
            out[i] = ' ';
        return i + 1;
    }

    bool m_stringsToo;
    bool m_inComment = false;
    char m_quote = 0;
    std::string m_rawEnd; ///< what closes the raw string we are in; empty outside of one
};

} // namespace

std::string Source::folder() const
{
    const std::size_t first = path.find('/');
    if (first == std::string::npos)
        return {};
    const std::size_t second = path.find('/', first + 1);
    return path.substr(0, second == std::string::npos ? first : second);
}

std::string Source::fileName() const
{
    return std::filesystem::path(path).filename().string();
}

std::string Source::extension() const
{
    return std::filesystem::path(path).extension().string();
}

std::vector<std::string> blanked(const std::vector<std::string> &lines, bool stringsToo)
{
    Blanker blanker(stringsToo);
    std::vector<std::string> result;
    result.reserve(lines.size());
    for (const std::string &line : lines)
        result.push_back(blanker.line(line));
    return result;
}

Source readSource(const std::filesystem::path &root, const std::string &path)
{
    std::ifstream file(root / path);
    if (!file)
        throw std::runtime_error("cannot read " + (root / path).string());
    Source source{path, {}, {}, {}};
    for (std::string line; std::getline(file, line);)
        source.raw.push_back(line);
    source.code = blanked(source.raw, true);
    source.quoted = blanked(source.raw, false);
    return source;
}

} // namespace arch
