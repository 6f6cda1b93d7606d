// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages over real view-models and the board-test sample, each tst_*.qml of this folder a group.

#include "tests/qml/pages/fixture.h"

#include <QApplication>
#include <QQmlEngine>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        qmlRegisterSingletonInstance("Linewright.Fixture", 1, 0, "Fixture", &m_fixture);
    }

private:
    Fixture m_fixture;
};

// The charts need widgets, so the application is not the one that Quick Test would make.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tst_qml_pages"));
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "pages", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
