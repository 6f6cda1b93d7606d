// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/arch/rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <set>

namespace fs = std::filesystem;

namespace arch {

namespace {

const std::set<std::string> cppExtensions{".cpp", ".h"};
const std::set<std::string> headedExtensions{".cpp", ".h", ".qml", ".js", ".proto", ".cmake", ".sh", ".py"};

std::size_t longestAllowed(const Source &source)
{
    if (source.extension() == ".qml")
        return 200;
    return cppExtensions.contains(source.extension()) ? 400 : 0;
}

/// Scripts carry no extension: the first line tells.
bool isScript(const Source &source)
{
    return source.extension().empty() && !source.raw.empty() && source.raw.front().starts_with("#!");
}

bool needsHeader(const Source &source)
{
    return headedExtensions.contains(source.extension()) || source.fileName() == "CMakeLists.txt" || isScript(source);
}

bool hasHeader(const Source &source)
{
    const auto end = source.raw.begin() + std::min<std::ptrdiff_t>(5, std::ssize(source.raw));
    const auto has = [&](const std::string &words) {
        return std::any_of(source.raw.begin(), end, [&](const std::string &line) { return line.find(words) != line.npos; });
    };
    return has("SPDX-FileCopyrightText: ") && has("SPDX-License-Identifier: GPL-3.0-or-later");
}

/// Names that say nothing about what is inside.
bool hasEmptyName(const std::string &path)
{
    static const std::regex empty("manager|helper|utils?(?![a-z])|common(?![a-z])");
    std::string lower = path;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::regex_search(lower, empty);
}

bool isRead(const Source &source)
{
    return needsHeader(source) || source.extension() == ".txt";
}

/// Paths of all files under root/folder, with '/', from root. The fixtures break the rules on purpose.
std::vector<std::string> filesOf(const fs::path &root, const std::string &folder)
{
    std::vector<std::string> paths;
    if (!fs::exists(root / folder))
        return paths;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / folder)) {
        const std::string path = fs::relative(entry.path(), root).generic_string();
        if (entry.is_regular_file() && !path.starts_with("tests/arch/fixtures/"))
            paths.push_back(path);
    }
    return paths;
}

} // namespace

void checkFile(const Source &source, Findings &findings)
{
    static const std::regex leftOver(R"(\b(TODO|FIXME|XXX|HACK)\b)");
    if (hasEmptyName(source.path))
        findings.push_back({source.path, 0, "name", "name the file by what it does"});
    const std::size_t limit = longestAllowed(source);
    if (limit > 0 && source.raw.size() > limit)
        findings.push_back({source.path, 0, "length",
            std::to_string(source.raw.size()) + " lines, at most " + std::to_string(limit)
                + ": find the second idea in it"});
    if (needsHeader(source) && !hasHeader(source))
        findings.push_back({source.path, 0, "licence", "begin with the two SPDX lines"});
    for (std::size_t i = 0; i < source.raw.size(); ++i) {
        if (!source.path.starts_with("tests/arch/") && std::regex_search(source.raw[i], leftOver))
            findings.push_back({source.path, i + 1, "left-over", "finish it, or open an issue"});
    }
}

void checkTopLevel(const fs::path &root, Findings &findings)
{
    static const std::set<std::string> house{"CMakeLists.txt", "CMakePresets.json", "CMakeUserPresets.json", "LICENSE",
        "README.md", "app", "build", "core", "installer", "qml", "resources", "tests", "translations"};
    for (const fs::directory_entry &entry : fs::directory_iterator(root)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with('.') && !house.contains(name))
            findings.push_back({name, 0, "top-level", "the root holds the house and nothing else"});
    }
}

Findings checkTree(const fs::path &root)
{
    Findings findings;
    checkTopLevel(root, findings);
    for (const char *folder : {"app", "core", "installer", "qml", "tests", ".ci"}) {
        for (const std::string &path : filesOf(root, folder)) {
            const Source source = readSource(root, path);
            if (!isRead(source))
                continue;
            checkFile(source, findings);
            if (cppExtensions.contains(source.extension())) {
                checkIncludes(source, findings);
                checkCpp(source, findings);
            } else if (source.extension() == ".qml") {
                checkQml(source, findings);
            }
        }
    }
    std::sort(findings.begin(), findings.end());
    return findings;
}

std::string toText(const Finding &finding)
{
    const std::string line = finding.line > 0 ? ":" + std::to_string(finding.line) : "";
    return finding.path + line + ": " + finding.rule + ": " + finding.message;
}

} // namespace arch
