// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "app/jobs/whenfinished.h"

#include <QPromise>
#include <QThread>

#include <memory>
#include <optional>
#include <thread>

using namespace lw;

class tst_WhenFinished : public QObject
{
    Q_OBJECT

private slots:
    void aResultThatIsThereIsTakenFromTheEventLoop()
    {
        QObject context;
        int taken = 0;
        jobs::whenFinished(finished(7), &context, [&](int result) { taken = result; });
        QCOMPARE(taken, 0); // whoever asks may finish first what it is doing
        QTRY_COMPARE(taken, 7);
        QTRY_VERIFY(context.children().isEmpty());
    }

    void aResultOfAnotherThreadIsTakenHere()
    {
        QObject context;
        QThread *where = nullptr;
        QPromise<int> promise;
        promise.start();
        jobs::whenFinished(promise.future(), &context, [&](int) { where = QThread::currentThread(); });
        std::thread([&promise] {
            promise.addResult(7);
            promise.finish();
        }).join();
        QTRY_COMPARE(where, QThread::currentThread());
    }

    void nothingIsTakenForWhoIsGone_data()
    {
        QTest::addColumn<bool>("goneBeforeTheEnd");
        QTest::newRow("gone before the work ends") << true;
        QTest::newRow("gone before the result is taken") << false;
    }

    void nothingIsTakenForWhoIsGone()
    {
        QFETCH(const bool, goneBeforeTheEnd);
        std::optional<int> taken;
        QObject witness;
        int seen = 0;
        QPromise<int> promise;
        promise.start();
        auto context = std::make_unique<QObject>();
        jobs::whenFinished(promise.future(), context.get(), [&](int result) { taken = result; });
        jobs::whenFinished(promise.future(), &witness, [&](int result) { seen = result; });
        if (goneBeforeTheEnd)
            context.reset();
        promise.addResult(7);
        promise.finish();
        context.reset();
        QTRY_COMPARE(seen, 7);
        QCOMPARE(taken, std::nullopt);
    }

    void nothingIsTakenOfWorkThatWasCancelled()
    {
        QObject context;
        bool taken = false;
        QFuture<int> future;
        {
            QPromise<int> abandoned;
            abandoned.start();
            future = abandoned.future();
            jobs::whenFinished(future, &context, [&](int) { taken = true; });
        }
        QTRY_VERIFY(context.children().isEmpty());
        QVERIFY(future.isCanceled());
        QVERIFY(!taken);
    }

    void takingMayEndTheContext()
    {
        auto context = std::make_unique<QObject>();
        jobs::whenFinished(finished(7), context.get(), [&context](int) { context.reset(); });
        QTRY_VERIFY(!context);
    }

private:
    static QFuture<int> finished(int result)
    {
        QPromise<int> promise;
        promise.start();
        promise.addResult(result);
        promise.finish();
        return promise.future();
    }
};

QTEST_GUILESS_MAIN(tst_WhenFinished)
#include "tst_whenfinished.moc"
