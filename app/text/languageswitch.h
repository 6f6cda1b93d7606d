// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace lw::text {

/// Finds the texts of a class under its plain name: tr() asks with the full one ("lw::viewmodel::FilesModel"), while
/// lupdate of Qt 6.4 does not understand `namespace lw::viewmodel {` and writes the last part only.
class PlainNameTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// The language of the program: installs the translation and sets the default locale, from which every text and
/// number of app/text takes its form. One per program, made after QCoreApplication.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    /// "en" or "zh_CN".
    QString code() const { return m_code; }
    /// Anything that begins with "zh" is Chinese, everything else English. Told by changed().
    void set(const QString &code);

    /// The language of the user's system, as one of the two.
    static QString systemCode();

signals:
    void changed();

private:
    PlainNameTranslator m_translator;
    QString m_code;
};

} // namespace lw::text
