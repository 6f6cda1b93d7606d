// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/fuzzymatch.h"

#include <QStringList>

#include <algorithm>

namespace lw::viewmodel {

namespace {

constexpr int atStart = 1000;
constexpr int atWord = 800;
constexpr int inside = 500;
constexpr int scattered = 200;
constexpr qsizetype mostGaps = 12; ///< letters farther apart than that in sum are a coincidence

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || !text.at(at).isLetterOrNumber();
}

/// The first letter must begin a word: else nearly every short word would be found in every long text.
int scatteredScore(const QString &word, const QString &text)
{
    qsizetype at = -1;
    qsizetype gaps = 0;
    for (const QChar letter : word) {
        qsizetype next = text.indexOf(letter, at + 1);
        while (at < 0 && next >= 0 && !startsWord(text, next))
            next = text.indexOf(letter, next + 1);
        if (next < 0)
            return 0;
        gaps += at < 0 ? 0 : next - at - 1;
        at = next;
    }
    return gaps > mostGaps ? 0 : scattered - static_cast<int>(gaps);
}

int wordScore(const QString &word, const QString &text)
{
    if (text.startsWith(word))
        return atStart;
    qsizetype at = text.indexOf(word);
    if (at < 0)
        return word.size() < 2 ? 0 : scatteredScore(word, text);
    for (; at >= 0; at = text.indexOf(word, at + 1))
        if (startsWord(text, at))
            return atWord;
    return inside;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    const QString lower = text.toLower();
    const QStringList words = typed.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int worst = atStart;
    for (const QString &word : words)
        worst = std::min(worst, wordScore(word, lower));
    if (worst == 0 || words.isEmpty())
        return 0;
    return std::max(1, worst - static_cast<int>(std::min<qsizetype>(text.size(), 99)));
}

} // namespace lw::viewmodel
