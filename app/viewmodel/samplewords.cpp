// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/samplewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lw::viewmodel {

namespace {

struct SampleWords {
    Q_DECLARE_TR_FUNCTIONS(SampleWords)
};

} // namespace

Choice sampleChoice(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const auto choice = [&](const QString &name, const QString &note) { return Choice{.key = path, .name = name, .note = note, .family = {}}; };
    if (file == QLatin1String("board-test.line.json"))
        return choice(SampleWords::tr("Board test line"), SampleWords::tr("18 m, no operators, 500 boards an hour"));
    if (file == QLatin1String("board-test-before.line.json"))
        return choice(SampleWords::tr("Board test line, before"), SampleWords::tr("32 m, 18 operators, 350 boards an hour"));
    if (file == QLatin1String("board-test-partner.line.json"))
        return choice(SampleWords::tr("Board test line of a partner"), SampleWords::tr("600 boards an hour"));
    if (file == QLatin1String("flagship-pilot.line.json"))
        return choice(SampleWords::tr("Flagship pilot line"), SampleWords::tr("A bar phone and a foldable on one frame"));
    if (file == QLatin1String("assembly-300m.line.json"))
        return choice(SampleWords::tr("Assembly line, 300 m"), SampleWords::tr("Hundreds of standard cells"));
    if (file == QLatin1String("line20.line.json"))
        return choice(SampleWords::tr("Reference line for simulation"), SampleWords::tr("20 equal cells that stop, 5 places between them"));
    return choice(file, {});
}

} // namespace lw::viewmodel
