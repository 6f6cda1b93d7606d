// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace lw::cli {

/// The arguments of one command: exactly one thing it works on, or nothing, and options.
class CommandLine
{
public:
    /// subject: the word in the usage line for the thing, "PROJECT".
    CommandLine(const QString &subject, const QString &subjectDescription, const QString &summary);
    /// A command that works on nothing but its options.
    explicit CommandLine(const QString &summary);

    /// An option with a value; required ones are asked for by parse().
    void addOption(const QStringList &names, const QString &valueName, const QString &description,
        bool required = false);
    void addFlag(const QString &name, const QString &description);

    /// Reads the arguments, the command's name first. An exit code when there is nothing more to do: help was asked
    /// for and printed, or the usage is wrong and was told.
    std::optional<int> parse(const QStringList &arguments);

    QString subject() const { return m_parser.positionalArguments().constFirst(); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); } ///< of one given several times
    bool isSet(const QString &option) const { return m_parser.isSet(option); }

private:
    QString usage(const QString &command) const;
    QString whatIsWrong() const;

    struct Option {
        QString name;
        QString valueName;
        bool required = false;
    };

    QCommandLineParser m_parser;
    QString m_subject;
    QList<Option> m_options;
};

} // namespace lw::cli
