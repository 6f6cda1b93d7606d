// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

#include <array>

namespace lw::cli {

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

/// What Qt's parser says of itself. Named here so that our translations carry it: Qt's own are not installed with us.
[[maybe_unused]] constexpr std::array wordsOfQt{
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

QString spelled(const QString &name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

} // namespace

CommandLine::CommandLine(const QString &subject, const QString &subjectDescription, const QString &summary)
    : CommandLine(summary)
{
    m_subject = subject;
    m_parser.addPositionalArgument(subject, subjectDescription);
}

CommandLine::CommandLine(const QString &summary)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, CommandLineText::tr("Shows this text.")});
}

void CommandLine::addOption(const QStringList &names, const QString &valueName, const QString &description,
    bool required)
{
    m_parser.addOption({names, description, valueName});
    m_options.append({names.constFirst(), valueName, required});
}

void CommandLine::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
    m_options.append({name, {}, false});
}

QString CommandLine::usage(const QString &command) const
{
    QString line = QStringLiteral("linewright-cli ") + command;
    if (!m_subject.isEmpty())
        line += QLatin1Char(' ') + m_subject;
    for (const Option &option : m_options) {
        const QString text = option.valueName.isEmpty() ? spelled(option.name)
                                                        : spelled(option.name) + QLatin1Char(' ') + option.valueName;
        line += option.required ? QLatin1Char(' ') + text : QStringLiteral(" [%1]").arg(text);
    }
    return CommandLineText::tr("Usage: %1").arg(line);
}

QString CommandLine::whatIsWrong() const
{
    if (!m_parser.errorText().isEmpty())
        return m_parser.errorText();
    const QStringList subjects = m_parser.positionalArguments();
    if (subjects.isEmpty() && !m_subject.isEmpty())
        return CommandLineText::tr("%1 is missing.").arg(m_subject);
    if (!subjects.isEmpty() && m_subject.isEmpty())
        return CommandLineText::tr("It takes options only; \"%1\" is one too many.").arg(subjects.constFirst());
    if (subjects.size() > 1)
        return CommandLineText::tr("One %1 at a time; \"%2\" is one too many.").arg(m_subject, subjects.at(1));
    for (const Option &option : m_options) {
        if (!option.required || !m_parser.value(option.name).isEmpty())
            continue;
        return CommandLineText::tr("%1 is missing.").arg(spelled(option.name) + QLatin1Char(' ') + option.valueName);
    }
    return {};
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    const bool understood = m_parser.parse(arguments);
    const QString command = arguments.constFirst();
    if (understood && m_parser.isSet(QStringLiteral("help"))) {
        const QString help = m_parser.helpText(); // begins with a usage line that knows no commands
        print(usage(command) + help.mid(help.indexOf(QLatin1Char('\n'))));
        return Fine;
    }
    const QString wrong = whatIsWrong();
    if (wrong.isEmpty())
        return std::nullopt;
    return fail(QStringLiteral("linewright-cli %1: %2 %3").arg(command, wrong, usage(command)));
}

} // namespace lw::cli
