// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "app/picture/pagepicture.h"
#include "app/picture/vectorpage.h"

#include <QFile>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace lw;

namespace {

constexpr auto page = R"(
import QtQuick
import QtQuick.Controls.impl as Impl
import QtQuick.Shapes
Item {
    width: 400; height: 300
    Rectangle { z: -2; anchors.fill: parent; color: "#ffffff" }
    Rectangle { x: 10; y: 20; width: 100; height: 50; color: "#2b66fa"; radius: 8 }
    Rectangle { x: 10; y: 90; width: 100; height: 50; color: "transparent"; border.color: "#cf2e2a"; border.width: 3 }
    Text { x: 20; y: 30; width: 80; text: "Bed & <C05>"; font.pixelSize: 14; color: "#ffffff" }
    Text { x: 20; y: 200; text: "not shown"; visible: false }
    Text { x: 110; y: 100; width: 85; wrapMode: Text.Wrap; text: "Screwdriving SD-20 screws"; font.pixelSize: 10 }
    Item {
        x: 200; y: 50; width: 100; height: 80; clip: true
        Rectangle { x: -50; width: 300; height: 20; color: "#157347" }
        Text { y: 200; text: "out of sight" }
    }
    Impl.IconImage { x: 300; y: 200; width: 24; height: 24; source: "qrc:/icons/save.svg"; color: "#8f5a00" }
    Shape {
        anchors.fill: parent
        ShapePath { strokeColor: "#64748d"; strokeWidth: 2; fillColor: "transparent"; PathSvg { path: "M10 250C60 250 60 280 120 280" } }
    }
    Rectangle { z: -1; x: 5; y: 15; width: 30; height: 30; color: "#d98a00" }
}
)";

/// What an SVG says: elements in order, all text, the windows that clip.
struct Drawing {
    bool wellFormed = false;
    QString text;
    QStringList windows; ///< "x y width height" of nested drawings
    QByteArray bytes;

    bool has(const char *needle) const { return bytes.contains(needle); }
    qsizetype at(const char *needle) const { return bytes.indexOf(needle); }
};

Drawing read(const QByteArray &bytes)
{
    Drawing drawing;
    drawing.bytes = bytes;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            drawing.text += reader.text();
        if (reader.isStartElement() && reader.name() == QLatin1String("svg") && reader.attributes().hasAttribute(QLatin1String("x")))
            drawing.windows << reader.attributes().value(QLatin1String("viewBox")).toString();
    }
    drawing.wellFormed = !reader.hasError();
    return drawing;
}

} // namespace

class tst_PagePicture : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_view = std::make_unique<QQuickView>();
        QQmlComponent component(m_view->engine());
        component.setData(page, QUrl(QStringLiteral("inmemory.qml")));
        auto *root = qobject_cast<QQuickItem *>(component.create());
        QVERIFY2(root, qPrintable(component.errorString()));
        m_view->setContent(QUrl(), nullptr, root);
        m_view->resize(400, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void svg_holdsWhatIsSeenAsVectors()
    {
        const Drawing drawing = read(picture::svgOf(*m_view->rootObject(), QStringLiteral("Board <test>")));
        QVERIFY(drawing.wellFormed);
        QVERIFY(drawing.text.contains(QStringLiteral("Bed & <C05>")));
        QVERIFY(drawing.text.contains(QStringLiteral("Board <test>")));
        QVERIFY(!drawing.text.contains(QStringLiteral("not shown")));
        QVERIFY(!drawing.text.contains(QStringLiteral("out of sight")));
        for (const char *colour : {"#2b66fa", "#cf2e2a", "#157347", "#8f5a00", "#64748d"})
            QVERIFY2(drawing.has(colour), colour);
        QVERIFY(!drawing.has("<image"));
        QVERIFY(!drawing.has("stroke-dasharray")); // no line of the page is broken
        QVERIFY2(drawing.text.contains(QStringLiteral("Screwdriving")), qPrintable(drawing.text)); // words stay whole
        QVERIFY(drawing.at("#d98a00") < drawing.at("#2b66fa")); // z −1 lies under what stands before it
    }

    void svg_clipsAsTheScreenDoes()
    {
        const Drawing drawing = read(picture::svgOf(*m_view->rootObject(), {}));
        QVERIFY(drawing.windows.contains(QStringLiteral("0 0 400 300")));
        QVERIFY(drawing.windows.contains(QStringLiteral("200 50 100 80")));
    }

    void save_writesBothKindsAndSaysWhere()
    {
        const QTemporaryDir folder;
        picture::PagePicture picture;
        QSignalSpy written(&picture, &picture::PagePicture::written);
        picture.save(m_view->rootObject(), QUrl::fromLocalFile(folder.filePath(QStringLiteral("page.svg"))), QStringLiteral("t"));
        QCOMPARE(written.count(), 1);
        QCOMPARE(written[0][1].toString(), QString());
        picture.save(m_view->rootObject(), QUrl::fromLocalFile(folder.filePath(QStringLiteral("page"))), {});
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 2, 60'000);
        QCOMPARE(written[1][1].toString(), QString());
        const QImage image(written[1][0].toString());
        QCOMPARE(image.size(), QSize(800, 600));
        QCOMPARE(image.pixelColor(120, 120), QColor(QStringLiteral("#2b66fa")));
        QCOMPARE(image.pixelColor(700, 100), QColor(Qt::white));
    }

    void save_namesTheFileThatCannotBeWritten()
    {
        picture::PagePicture picture;
        QSignalSpy written(&picture, &picture::PagePicture::written);
        picture.save(m_view->rootObject(), QUrl::fromLocalFile(QStringLiteral("/nowhere/page.svg")), {});
        picture.save(m_view->rootObject(), QUrl::fromLocalFile(QStringLiteral("/nowhere/page.png")), {});
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 2, 60'000);
        for (const QList<QVariant> &told : std::as_const(written))
            QVERIFY(told[1].toString().contains(QStringLiteral("/nowhere/page.")));
    }

private:
    std::unique_ptr<QQuickView> m_view;
};

QTEST_MAIN(tst_PagePicture)
#include "tst_pagepicture.moc"
