// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/lineplan.h"
#include "core/model/lookup.h"
#include "tests/app/canvas/plancolours.h"
#include "tests/fakes/smallline.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QStyleHints>
#include <QTest>

namespace lw::test {

inline const model::ProductId phone{"P1"};
inline const model::HeadId firstScrewHead{"SD20-0001"};

inline model::SocketRef at(const char *cell, std::uint32_t number) { return {model::CellId{cell}, number}; }

/// A plan in a window of its own, with a document that holds the small line.
struct PlanBench {
    explicit PlanBench(model::Project project = fakes::smallLine(), QSize size = {700, 520})
    {
        setPlanColours(palette, false);
        document.load(std::move(project), {});
        window.resize(size);
        plan.setParentItem(window.contentItem());
        plan.setSize(size);
        plan.setIconFolder(qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/icons"));
        plan.setLanguage(QStringLiteral("zh_CN"));
        plan.setColors(&palette);
        plan.setSelection(&selection);
        plan.setDocument(&document);
        plan.setCarry(&carry);
        window.show();
        shown = QTest::qWaitForWindowExposed(&window);
    }
    ~PlanBench() { plan.setParentItem(nullptr); }

    QPoint cell(std::size_t index) const
    {
        const QRectF card = plan.view().card(plan.layout().cells[index]);
        return plan.view().toItem({card.center().x(), plan.view().nameRow(0)}).toPoint();
    }
    QPoint socket(std::size_t index, std::size_t number) const
    {
        return plan.view().toItem(plan.view().socket(plan.layout().cells[index], number - 1).center()).toPoint();
    }
    void press(QPoint point, Qt::KeyboardModifiers keys = {}) { QTest::mousePress(&window, Qt::LeftButton, keys, point); }
    void release(QPoint point, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseRelease(&window, Qt::LeftButton, keys, point);
    }
    /// QTest::mouseMove cannot hold keys, a drag that copies needs them.
    void move(QPoint point, Qt::KeyboardModifiers keys = {})
    {
        QMouseEvent event(QEvent::MouseMove, point, window.mapToGlobal(point), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&window, &event);
    }
    void dragTo(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        press(from, keys);
        move(from + QPoint(QGuiApplication::styleHints()->startDragDistance() + 1, 0), keys);
        move((from + to) / 2, keys);
        move(to, keys);
    }
    const model::Setup &setup() const { return *model::findSetup(document.project(), phone); }
    std::string headAt(const model::SocketRef &place) const
    {
        const model::Placement *placed = model::findPlacement(setup(), place);
        return placed ? placed->head.value : std::string();
    }
    QColor pixel(QPoint point)
    {
        const QImage image = window.grabWindow();
        return image.pixelColor(point * image.devicePixelRatio());
    }

    QQuickWindow window;
    canvas::PlanPalette palette;
    session::Document document;
    session::Selection selection;
    session::OperationCarry carry{document};
    canvas::LinePlan plan;
    bool shown = false;
};

} // namespace lw::test
