// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/arch/layers.h"
#include "tests/arch/rules.h"
#include "tests/fakes/check.h"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <set>

namespace fs = std::filesystem;

namespace {

/// The lines of expected.txt, each "path:line: rule" or "path: rule" where the file itself is at fault.
std::set<std::string> expectedFindings(const fs::path &fixture)
{
    std::ifstream file(fixture / "expected.txt");
    LW_CHECK(file.is_open());
    std::set<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty())
            lines.insert(line);
    }
    return lines;
}

std::set<std::string> foundFindings(const fs::path &fixture)
{
    std::set<std::string> lines;
    for (const arch::Finding &finding : arch::checkTree(fixture / "tree")) {
        const std::string text = arch::toText(finding);
        lines.insert(text.substr(0, text.size() - finding.message.size() - 2));
    }
    return lines;
}

void compare(const fs::path &fixture)
{
    const std::set<std::string> expected = expectedFindings(fixture);
    const std::set<std::string> found = foundFindings(fixture);
    for (const std::string &line : expected) {
        if (!found.contains(line))
            std::fprintf(stderr, "%s: not found: %s\n", fixture.c_str(), line.c_str());
    }
    for (const std::string &line : found) {
        if (!expected.contains(line))
            std::fprintf(stderr, "%s: found too much: %s\n", fixture.c_str(), line.c_str());
    }
    LW_CHECK(expected == found);
}

void fixtures_giveExactlyTheirFindings(const fs::path &fixtures)
{
    int broken = 0;
    int clean = 0;
    for (const fs::directory_entry &entry : fs::directory_iterator(fixtures)) {
        compare(entry.path());
        (expectedFindings(entry.path()).empty() ? clean : broken) += 1;
    }
    LW_CHECK(clean >= 1);
    LW_CHECK(broken >= 2);
}

void layers_pointLeftOnly()
{
    LW_CHECK(arch::mayInclude("core/takt", "core/model"));
    LW_CHECK(arch::mayInclude("core/takt", "core/takt"));
    LW_CHECK(arch::mayInclude("core/recipe", "core/takt"));
    LW_CHECK(!arch::mayInclude("core/takt", "core/recipe"));
    LW_CHECK(!arch::mayInclude("core/balance", "core/simulate"));
    LW_CHECK(!arch::mayInclude("core/model", "core/wire"));
    LW_CHECK(!arch::mayInclude("core/store", "core/link"));
    LW_CHECK(!arch::mayInclude("core/trust", "core/model"));
    LW_CHECK(!arch::mayInclude("app/session", "app/viewmodel"));
    LW_CHECK(!arch::mayInclude("core/takt", "core/nowhere"));
}

void blanking_keepsColumnsAndForgetsComments()
{
    using Lines = std::vector<std::string>;
    LW_CHECK(arch::blanked({"a /* b", "c */ d"}, true) == (Lines{"a     ", "     d"}));
    LW_CHECK(arch::blanked({"f(\"x//y\"); // z"}, true) == (Lines{"f(\"    \");     "}));
    LW_CHECK(arch::blanked({"f(\"x//y\"); // z"}, false) == (Lines{"f(\"x//y\");     "}));
    LW_CHECK(arch::blanked({"R\"(a\"b", "c)\" // d"}, true) == (Lines{"R\"(   ", " )\"     "}));
    LW_CHECK(arch::blanked({"n = 1'000; // e"}, true) == (Lines{"n = 1'000;     "}));
    LW_CHECK(arch::blanked({"'\\'' + \"\\\"\" // f"}, false) == (Lines{"'\\'' + \"\\\"\"     "}));
}

} // namespace

int main(int argc, char **argv)
try {
    LW_CHECK(argc == 2);
    layers_pointLeftOnly();
    blanking_keepsColumnsAndForgetsComments();
    if (argc == 2)
        fixtures_giveExactlyTheirFindings(argv[1]);
    return lw::test::verdict();
} catch (const std::exception &problem) {
    std::fprintf(stderr, "tst_housecheck: %s\n", problem.what());
    return 2;
}
