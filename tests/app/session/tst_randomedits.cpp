// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/session/document.h"
#include "core/store/projectfile.h"
#include "tests/fakes/randomline.h"

#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace lw;
using session::Document;

namespace {

constexpr int editCount = 10000;

QByteArray bytesOf(const model::Project &project, const QTemporaryDir &home)
{
    const QString path = home.filePath(QStringLiteral("state.line.json"));
    if (!store::saveProject(path, project))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The kinds of edit in it, the groups' own included.
void collectKinds(const model::Edit &edit, std::set<std::size_t> &kinds)
{
    kinds.insert(edit.value.index());
    if (const auto *group = std::get_if<model::EditGroup>(&edit.value))
        for (const model::Edit &inner : group->edits)
            collectKinds(inner, kinds);
}

/// Now and then some steps back and forth, as people do.
void wander(QUndoStack &stack, test::Random &random)
{
    if (test::pick(random, 4) != 0)
        return;
    const std::size_t back = test::pick(random, 8);
    for (std::size_t step = 0; step < back; ++step)
        stack.undo();
    for (std::size_t step = test::pick(random, back + 1); step > 0; --step)
        stack.redo();
}

} // namespace

class tst_RandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void tenThousandEdits_undoneAreTheSameBytes()
    {
        const QTemporaryDir home;
        test::Random random(20261122);
        Document document;
        document.load(test::randomLine(random), {});
        const QByteArray start = bytesOf(document.project(), home);
        QVERIFY(!start.isEmpty());
        std::set<std::size_t> kinds;
        int done = 0;
        for (int i = 0; i < editCount; ++i) {
            const model::Edit edit = test::randomEdit(random, document.project());
            if (document.edit(edit, QStringLiteral("step"))) {
                ++done;
                collectKinds(edit, kinds);
            }
            wander(document.undoStack(), random);
        }
        QVERIFY2(done > editCount / 3, qPrintable(QString::number(done)));
        QCOMPARE(kinds.size(), std::variant_size_v<model::Edit::Value>);

        QUndoStack &stack = document.undoStack();
        while (stack.canRedo())
            stack.redo();
        const QByteArray end = bytesOf(document.project(), home);
        QVERIFY(end != start);
        while (stack.canUndo())
            stack.undo();
        QVERIFY(bytesOf(document.project(), home) == start);
        while (stack.canRedo())
            stack.redo();
        QVERIFY(bytesOf(document.project(), home) == end);
        stack.setIndex(0);
        QVERIFY(bytesOf(document.project(), home) == start);
        QVERIFY(document.isClean());
    }
};

QTEST_GUILESS_MAIN(tst_RandomEdits)
#include "tst_randomedits.moc"
