// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/session/autosave.h"
#include "app/session/document.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

using namespace lw;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kills = 20; // an instrumented program takes its time to start
#else
constexpr int kills = 200;
#endif
constexpr int quickDelayMs = 20;
constexpr int longestLifeMs = 160; ///< after the first edit: some eight writings
constexpr int promiseMs = 5000;    ///< what is older than that is never lost

/// What the program said until it was killed.
struct Story {
    int edits = 0;
    int writings = 0;
    qint64 lastEditMs = 0;
    std::vector<qint64> editMs; ///< edit n was made at editMs[n − 1]
};

Story read(const QByteArray &said)
{
    Story story;
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.front() == "written")
            ++story.writings;
        if (words.size() != 3) // the last line may be cut
            continue;
        story.edits = words[1].toInt();
        story.lastEditMs = words[2].toLongLong();
        story.editMs.push_back(story.lastEditMs);
    }
    return story;
}

/// Lets the program edit for so long after its first edit, kills it and returns what it said.
Story lifeOf(const QString &journals, int delayMs, int lifeMs)
{
    QProcess program;
    program.start(QStringLiteral(LW_RESTLESS_WORK), {journals, QString::number(delayMs)});
    QByteArray said;
    while (!said.contains("edit") && program.waitForReadyRead(20000))
        said += program.readAllStandardOutput();
    QElapsedTimer life;
    life.start();
    while (life.elapsed() < lifeMs && program.waitForReadyRead(static_cast<int>(std::max<qint64>(1, lifeMs - life.elapsed()))))
        said += program.readAllStandardOutput();
    program.kill();
    program.waitForFinished();
    said += program.readAllStandardOutput();
    return read(said);
}

/// Number of the last edit that recovery brings back; 0 when there is nothing to recover, −1 when that fails.
int recovered(const QString &journals)
{
    const auto orphans = store::findOrphans(journals);
    if (orphans.empty())
        return 0;
    session::Document document;
    session::Autosave autosave(document, journals);
    if (orphans.size() > 1 || !autosave.recover(orphans.front()))
        return -1;
    return std::atoi(document.project().frame.cells.front().name.en.c_str());
}

} // namespace

class tst_Killed : public QObject
{
    Q_OBJECT

private slots:
    void atAnyMoment_whatWasWrittenIsThere()
    {
        std::mt19937 random(20261122);
        int withJournal = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QTemporaryDir home;
            const int lifeMs = static_cast<int>(random() % longestLifeMs);
            const Story story = lifeOf(home.path(), quickDelayMs, lifeMs);
            QVERIFY2(story.edits > 0, "the program made no edit");
            const int back = recovered(home.path());
            const QByteArray where = QByteArray::number(kill) + ": " + QByteArray::number(back) + " of "
                + QByteArray::number(story.edits) + " edits, " + QByteArray::number(story.writings) + " writings";
            QVERIFY2(back >= 0, "kill " + where + ": the journal cannot be recovered");
            QVERIFY2(back <= story.edits + 1, "kill " + where); // one may have been made and not told any more
            QVERIFY2(story.writings == 0 || back > 0, "kill " + where);
            withJournal += back > 0 ? 1 : 0;
        }
        QVERIFY2(withJournal > kills / 4, qPrintable(QString::number(withJournal)));
    }

    /// With the longest delay that can be chosen.
    void whatIsOlderThanFiveSeconds_isThere()
    {
        const QTemporaryDir home;
        const Story story = lifeOf(home.path(), static_cast<int>(session::Autosave::longest.count()), promiseMs + 2500);
        const int back = recovered(home.path());
        QVERIFY2(back > 0, "nothing was written");
        QVERIFY(static_cast<std::size_t>(back) < story.editMs.size());
        const qint64 lost = story.lastEditMs - story.editMs[static_cast<std::size_t>(back)];
        QVERIFY2(lost <= promiseMs, qPrintable(QStringLiteral("%1 ms of work are lost").arg(lost)));
    }
};

QTEST_GUILESS_MAIN(tst_Killed)
#include "tst_killed.moc"
