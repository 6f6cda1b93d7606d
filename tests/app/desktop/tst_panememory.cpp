// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/desktop/panememory.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

constexpr auto panes = R"(
import QtQuick
import QtQuick.Controls.Basic

Window {
    width: 600
    height: 200
    visible: true

    SplitView {
        objectName: "split"
        anchors.fill: parent

        Item {
            objectName: "left"
            SplitView.preferredWidth: 100
        }

        Item {
            SplitView.fillWidth: true
        }
    }

    SplitView {
        width: 100

        Item {
            objectName: "nameless"
            SplitView.preferredWidth: 20
        }
    }

    TabBar {
        objectName: "tabs"

        TabButton {}
        TabButton {}
        TabButton {}
    }
}
)";

} // namespace

class tst_PaneMemory : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = open(); }
    void cleanup() { m_window.reset(); }

    void sizesAndTab_areThereAgain()
    {
        QSettings settings = kept(QStringLiteral("kept.ini"));
        drag(QPoint(103, 100), QPoint(243, 100));
        const double width = child("left")->width();
        QVERIFY(width > 200);
        child("tabs")->setProperty("currentIndex", 2);
        lw::desktop::savePanes(*m_window, settings);

        m_window = open();
        QCOMPARE(child("left")->width(), 100.0);
        lw::desktop::restorePanes(*m_window, settings);
        QTRY_COMPARE(child("left")->width(), width);
        QCOMPARE(child("tabs")->property("currentIndex").toInt(), 2);
    }

    void nothingKept_changesNothing()
    {
        lw::desktop::restorePanes(*m_window, kept(QStringLiteral("empty.ini")));
        QCOMPARE(child("left")->width(), 100.0);
        QCOMPARE(child("tabs")->property("currentIndex").toInt(), 0);
    }

    void damagedOrOldSettings_changeNothing()
    {
        QSettings settings = kept(QStringLiteral("damaged.ini"));
        settings.setValue(QStringLiteral("window/panes/split"), QByteArray("no sizes"));
        settings.setValue(QStringLiteral("window/tabs/tabs"), 7);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Error reading SplitView state")));
        lw::desktop::restorePanes(*m_window, settings);
        QCOMPARE(child("left")->width(), 100.0);
        QCOMPARE(child("tabs")->property("currentIndex").toInt(), 0);
    }

    void panesWithoutName_areNotKept()
    {
        QSettings settings = kept(QStringLiteral("names.ini"));
        lw::desktop::savePanes(*m_window, settings);
        QCOMPARE(settings.allKeys(), QStringList({QStringLiteral("window/panes/split"), QStringLiteral("window/tabs/tabs")}));
    }

private:
    std::unique_ptr<QQuickWindow> open()
    {
        QQmlComponent component(&m_engine);
        component.setData(panes, QUrl());
        std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow *>(component.create()));
        if (!window || !QTest::qWaitForWindowExposed(window.get()))
            qFatal("%s", qPrintable(component.errorString()));
        return window;
    }

    QSettings kept(const QString &name) const { return {m_folder.filePath(name), QSettings::IniFormat}; }

    QQuickItem *child(const char *name) const { return m_window->findChild<QQuickItem *>(QLatin1String(name)); }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(m_window.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_window.get(), from + QPoint(20, 0));
        QTest::mouseMove(m_window.get(), to);
        QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, to);
    }

    QTemporaryDir m_folder;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

QTEST_MAIN(tst_PaneMemory)
#include "tst_panememory.moc"
