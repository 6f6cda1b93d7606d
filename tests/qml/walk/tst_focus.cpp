// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "tests/fakes/program.h"
#include "tests/qml/walk/textfit.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QSettings>

using namespace lw;
using Page = viewmodel::WorkbenchModel::Page;

namespace {

constexpr int mostStops = 400; ///< of the Tab key on one page
constexpr int ringReach = 6;   ///< px beside an item where its focus may be drawn

QString nameOf(QQuickItem &item)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&item);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QString placeOf(const QQuickItem &item)
{
    const QPointF corner = item.mapToScene(QPointF());
    return QStringLiteral("%1 at %2,%3").arg(QLatin1String(item.metaObject()->className())).arg(corner.x()).arg(corner.y());
}

/// Items may go while the focus walks on: rows that scroll out of sight do.
using Ring = QList<QPointer<QQuickItem>>;

/// What takes the focus for the item in the eyes of the user: a field inside a spin box stands for the box.
QRect seenPlace(const QQuickItem &item, const QQuickWindow &window)
{
    const QRect rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect();
    return rect.adjusted(-ringReach, -ringReach, ringReach, ringReach) & QRect(QPoint(), window.size());
}

} // namespace

/// Everything on every page is reached with Tab, in a ring, has a name, and is seen to have the focus.
class tst_Focus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dressApplication(QStringLiteral("tst_focus")); }

    void init()
    {
        QSettings().clear();
        m_program = std::make_unique<test::Program>();
        QVERIFY(m_program->window);
        m_program->workbench.stations()->keepVirtual();
        m_program->window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_program->window));
    }

    void cleanup() { m_program.reset(); }

    void everyPage_data()
    {
        QTest::addColumn<int>("page");
        const QMetaEnum pages = QMetaEnum::fromType<Page>();
        QTest::newRow("Start") << -1;
        for (int index = 0; index < pages.keyCount(); ++index)
            QTest::newRow(pages.key(index)) << pages.value(index);
    }
    void everyPage()
    {
        QFETCH(int, page);
        if (page >= 0) {
            m_program->workbench.files()->openPath(test::samplePath(QStringLiteral("board-test")));
            m_program->workbench.figures()->selectBottleneck();
            m_program->workbench.setPage(static_cast<Page>(page));
        }
        QTest::qWait(50);
        const Ring ring = walkRing();
        QVERIFY2(ring.size() >= 3, "nothing takes the focus");
        QVERIFY2(ring.size() < mostStops, "the focus never comes back to where it began");
        const QStringList faults = m_faults + missed(ring);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

private:
    /// In the order of Tab, until the first comes again.
    Ring walkRing()
    {
        QQuickWindow &window = *m_program->window;
        m_faults.clear();
        Ring ring;
        QTest::keyClick(&window, Qt::Key_Tab);
        while (window.activeFocusItem() && ring.size() < mostStops && !ring.contains(window.activeFocusItem())) {
            const QPointer<QQuickItem> item = window.activeFocusItem();
            ring << item;
            if (nameOf(*item).isEmpty())
                m_faults << QStringLiteral("without a name: ") + placeOf(*item);
            const QImage with = window.grabWindow();
            const QRect place = seenPlace(*item, window);
            if (place.isEmpty())
                m_faults << QStringLiteral("out of sight: \"%1\", %2").arg(nameOf(*item), placeOf(*item));
            QTest::keyClick(&window, Qt::Key_Tab);
            const double scale = with.devicePixelRatio();
            const QRect pixels(place.topLeft() * scale, place.size() * scale);
            if (item && window.activeFocusItem() != item && with.copy(pixels) == window.grabWindow().copy(pixels))
                m_faults << QStringLiteral("focus is not seen on \"%1\", %2").arg(nameOf(*item), placeOf(*item));
        }
        return ring;
    }

    /// What can be pressed but has no place in the ring.
    QStringList missed(const Ring &ring) const
    {
        Ring buttons;
        for (QQuickItem *item : test::visibleBelow(*m_program->window->contentItem()))
            if (item->inherits("QQuickAbstractButton") && item->isEnabled())
                buttons << item;
        QStringList missed;
        for (const QPointer<QQuickItem> &button : buttons)
            if (button && !isReachable(*button, ring) && button)
                missed << QStringLiteral("not reached: \"%1\", %2").arg(nameOf(*button), placeOf(*button));
        return missed;
    }

    /// Itself, around it, or by arrow keys from one beside it.
    bool isReachable(const QQuickItem &item, const Ring &ring) const
    {
        for (const QPointer<QQuickItem> &other : ring)
            if (other && (other == &item || other->isAncestorOf(&item) || (other->parentItem() == item.parentItem() && walksByArrows(*other))))
                return true;
        return false;
    }

    /// Whether an arrow key hands the keyboard on to an item beside it.
    bool walksByArrows(QQuickItem &item) const
    {
        QQuickWindow &window = *m_program->window;
        const QQuickItem *row = item.parentItem();
        for (const int key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left}) {
            item.forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(&window, Qt::Key(key));
            const QQuickItem *next = window.activeFocusItem();
            if (next && next != &item && next->parentItem() == row)
                return true;
        }
        return false;
    }

    std::unique_ptr<test::Program> m_program;
    QStringList m_faults;
};

QTEST_MAIN(tst_Focus)
#include "tst_focus.moc"
