// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/arch/layers.h"
#include "tests/arch/rules.h"

#include <regex>
#include <set>

namespace arch {

namespace {

bool isOurs(const Source &source)
{
    return source.path.starts_with("core/") || source.path.starts_with("app/");
}

/// "core/takt" of "core/takt/linecheck.h".
std::string folderOf(const std::string &path)
{
    return Source{path, {}, {}, {}}.folder();
}

/// <QtQuick/QQuickItem> compiles wherever Qt's include root is visible, that is everywhere; <QQuickItem> only where
/// the target links the module. The same holds for whole-module headers.
bool isPrefixedQt(const std::string &header)
{
    static const std::set<std::string> modules{"QtCore", "QtGui", "QtNetwork", "QtQml", "QtQuick", "QtQuickControls2",
        "QtSql", "QtSvg", "QtTest", "QtWidgets"};
    static const std::regex prefixed("Qt[A-Z][A-Za-z0-9]*/.*");
    return modules.contains(header) || std::regex_match(header, prefixed);
}

bool mayIncludeMessages(const Source &source)
{
    const bool grpcSource = source.fileName().starts_with("grpc") && source.extension() == ".cpp";
    return source.folder() == "core/wire" || (source.folder() == "core/link" && grpcSource);
}

class IncludeCheck
{
public:
    IncludeCheck(const Source &source, Findings &findings) : m_source(source), m_findings(findings) {}

    void line(std::size_t number, const std::string &text)
    {
        static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
        std::smatch match;
        if (!std::regex_search(text, match, include))
            return;
        m_line = number;
        const std::string header = match[2];
        if (isPrefixedQt(header))
            report("qt-prefix", "write <QClass>, not " + header + ": only then the link list decides who may");
        if (header.ends_with(".pb.h"))
            messages(header);
        else if (match[1] == "\"")
            own(header);
        else
            foreign(header);
    }

private:
    void report(const std::string &rule, const std::string &message)
    {
        m_findings.push_back({m_source.path, m_line, rule, message});
    }

    void messages(const std::string &header)
    {
        if (isOurs(m_source) && !mayIncludeMessages(m_source))
            report("proto", header + " belongs to core/wire and the gRPC sources of core/link");
    }

    void own(const std::string &header)
    {
        if (header.ends_with(".moc") || !isOurs(m_source))
            return;
        const std::string from = m_source.folder();
        const std::string to = folderOf(header);
        if (!isKnownFolder(to))
            report("include-root", "write " + header + " from the root of the tree, as in \"core/model/project.h\"");
        else if (!mayInclude(from, to))
            report("layer", from + " may not include " + to);
    }

    void foreign(const std::string &header)
    {
        const std::string folder = m_source.folder();
        if (!isOurs(m_source) || isStdHeader(header))
            return;
        if (!mayUseThirdParty(folder, m_source.fileName(), header))
            report("third-party", folder + " may not include <" + header + ">");
    }

    const Source &m_source;
    Findings &m_findings;
    std::size_t m_line = 0;
};

/// Files that hold the colours of what C++ draws.
bool isThemeFile(const Source &source)
{
    const std::string name = source.fileName();
    return name.find("theme") != std::string::npos || name.find("palette") != std::string::npos;
}

} // namespace

void checkIncludes(const Source &source, Findings &findings)
{
    if (isOurs(source) && !isKnownFolder(source.folder()))
        findings.push_back({source.path, 0, "unknown-folder", "the house has no folder " + source.folder()});
    IncludeCheck check(source, findings);
    for (std::size_t i = 0; i < source.quoted.size(); ++i)
        check.line(i + 1, source.quoted[i]);
}

void checkCpp(const Source &source, Findings &findings)
{
    static const std::regex instance(R"((Q\w+::)?\binstance\s*\(\s*\))");
    static const std::regex context(R"(\bsetContext(Property|Properties|Object)\b)");
    static const std::regex colour(R"~("#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")~");
    if (!isOurs(source))
        return;
    for (std::size_t i = 0; i < source.code.size(); ++i) {
        std::smatch match;
        if (std::regex_search(source.code[i], match, instance) && !match[1].matched)
            findings.push_back({source.path, i + 1, "singleton", "pass the object in; nothing of ours is instance()"});
        if (std::regex_search(source.code[i], context))
            findings.push_back({source.path, i + 1, "context-property", "hand roots in by setInitialProperties"});
        if (!isThemeFile(source) && std::regex_search(source.quoted[i], colour))
            findings.push_back({source.path, i + 1, "colour", "colours live in qml/theme and in theme files of app"});
    }
}

} // namespace arch
