// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <qqml.h>

#include <cstdint>

namespace lw::model {
enum class ProcessFamily : std::uint8_t;
}

namespace lw::canvas {

/// The colours of the plan, bound to the theme in QML: no colour is written down in C++.
class PlanPalette : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor canvas MEMBER canvas NOTIFY changed)
    Q_PROPERTY(QColor grid MEMBER grid NOTIFY changed)
    Q_PROPERTY(QColor card MEMBER card NOTIFY changed)
    Q_PROPERTY(QColor cardBorder MEMBER cardBorder NOTIFY changed)
    Q_PROPERTY(QColor cardShadow MEMBER cardShadow NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER ink NOTIFY changed)
    Q_PROPERTY(QColor inkSoft MEMBER inkSoft NOTIFY changed)
    Q_PROPERTY(QColor inkMuted MEMBER inkMuted NOTIFY changed)
    Q_PROPERTY(QColor inkOnFill MEMBER inkOnFill NOTIFY changed)
    Q_PROPERTY(QColor accent MEMBER accent NOTIFY changed)
    Q_PROPERTY(QColor accentFill MEMBER accentFill NOTIFY changed)
    Q_PROPERTY(QColor accentInk MEMBER accentInk NOTIFY changed)
    Q_PROPERTY(QColor rail MEMBER rail NOTIFY changed)
    Q_PROPERTY(QColor conveyor MEMBER conveyor NOTIFY changed)
    Q_PROPERTY(QColor tray MEMBER tray NOTIFY changed)
    Q_PROPERTY(QColor track MEMBER track NOTIFY changed)
    Q_PROPERTY(QColor load MEMBER load NOTIFY changed)
    Q_PROPERTY(QColor near MEMBER near NOTIFY changed)
    Q_PROPERTY(QColor nearInk MEMBER nearInk NOTIFY changed)
    Q_PROPERTY(QColor over MEMBER over NOTIFY changed)
    Q_PROPERTY(QColor overInk MEMBER overInk NOTIFY changed)
    Q_PROPERTY(QColor good MEMBER good NOTIFY changed)
    Q_PROPERTY(QColor goodFill MEMBER goodFill NOTIFY changed)
    Q_PROPERTY(QColor refused MEMBER refused NOTIFY changed)
    Q_PROPERTY(QColor refusedFill MEMBER refusedFill NOTIFY changed)
    Q_PROPERTY(QColor hint MEMBER hint NOTIFY changed)
    Q_PROPERTY(QColor handle MEMBER handle NOTIFY changed)
    Q_PROPERTY(QColor dispense MEMBER dispense NOTIFY changed)
    Q_PROPERTY(QColor fasten MEMBER fasten NOTIFY changed)
    Q_PROPERTY(QColor press MEMBER press NOTIFY changed)
    Q_PROPERTY(QColor inspect MEMBER inspect NOTIFY changed)
    Q_PROPERTY(QColor test MEMBER test NOTIFY changed)
    Q_PROPERTY(QColor other MEMBER other NOTIFY changed)

public:
    using QObject::QObject;

    QColor canvas, grid, card, cardBorder, cardShadow;
    QColor ink, inkSoft, inkMuted, inkOnFill;
    QColor accent, accentFill, accentInk;
    QColor rail, conveyor, tray;
    QColor track, load, near, nearInk, over, overInk;
    QColor good, goodFill, refused, refusedFill, hint;
    QColor handle, dispense, fasten, press, inspect, test, other;

    const QColor &family(model::ProcessFamily family) const;

signals:
    void changed();
};

} // namespace lw::canvas
