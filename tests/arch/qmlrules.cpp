// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/arch/rules.h"

#include <regex>

namespace arch {

namespace {

/// Controls know the theme and each other; the theme knows nobody.
bool mayImport(const std::string &folder, const std::string &module)
{
    if (folder == "qml/controls")
        return module == "Linewright.Theme" || module == "Linewright.Controls";
    if (folder == "qml/theme")
        return module == "Linewright.Theme";
    return true;
}

} // namespace

void checkQml(const Source &source, Findings &findings)
{
    static const std::regex untyped(R"(\bproperty\s+var\b)");
    static const std::regex colour(R"(["']#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})["'])");
    static const std::regex import(R"(^\s*import\s+(Linewright[\w.]*))");
    static const std::regex singleton(R"(^\s*pragma\s+Singleton\b)");
    const bool inTheme = source.folder() == "qml/theme";
    const auto report = [&](std::size_t i, const char *rule, const std::string &message) {
        findings.push_back({source.path, i + 1, rule, message});
    };
    for (std::size_t i = 0; i < source.code.size(); ++i) {
        std::smatch match;
        if (std::regex_search(source.code[i], untyped))
            report(i, "property-var", "give the property a type: qmllint sees nothing through var");
        if (!inTheme && std::regex_search(source.quoted[i], colour))
            report(i, "colour", "take the colour from Theme");
        if (!inTheme && std::regex_search(source.code[i], singleton))
            report(i, "singleton", "only the theme is one");
        if (std::regex_search(source.code[i], match, import) && !mayImport(source.folder(), match[1]))
            report(i, "qml-layer", source.folder() + " may not import " + match[1].str());
    }
}

} // namespace arch
