// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <qqml.h>

#include <cstddef>
#include <cstdint>

namespace lw::model {
enum class ProcessFamily : std::uint8_t;
}

namespace lw::look {

/// The colours that the plan and the charts have in common, bound to the theme in QML: none is written down in C++.
class Palette : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QColor grid MEMBER grid NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER ink NOTIFY changed)
    Q_PROPERTY(QColor inkSoft MEMBER inkSoft NOTIFY changed)
    Q_PROPERTY(QColor inkMuted MEMBER inkMuted NOTIFY changed)
    Q_PROPERTY(QColor inkOnFill MEMBER inkOnFill NOTIFY changed)
    Q_PROPERTY(QColor accent MEMBER accent NOTIFY changed)
    Q_PROPERTY(QColor accentFill MEMBER accentFill NOTIFY changed)
    Q_PROPERTY(QColor near MEMBER near NOTIFY changed)
    Q_PROPERTY(QColor over MEMBER over NOTIFY changed)
    Q_PROPERTY(QColor handle MEMBER handle NOTIFY changed)
    Q_PROPERTY(QColor dispense MEMBER dispense NOTIFY changed)
    Q_PROPERTY(QColor fasten MEMBER fasten NOTIFY changed)
    Q_PROPERTY(QColor press MEMBER press NOTIFY changed)
    Q_PROPERTY(QColor inspect MEMBER inspect NOTIFY changed)
    Q_PROPERTY(QColor test MEMBER test NOTIFY changed)
    Q_PROPERTY(QColor other MEMBER other NOTIFY changed)
    Q_PROPERTY(QColor working MEMBER working NOTIFY changed)
    Q_PROPERTY(QColor starved MEMBER starved NOTIFY changed)
    Q_PROPERTY(QColor blocked MEMBER blocked NOTIFY changed)
    Q_PROPERTY(QColor down MEMBER down NOTIFY changed)
    Q_PROPERTY(QColor repairWait MEMBER repairWait NOTIFY changed)
    Q_PROPERTY(QColor operatorWait MEMBER operatorWait NOTIFY changed)
    Q_PROPERTY(QColor changeover MEMBER changeover NOTIFY changed)

public:
    using QObject::QObject;

    QColor grid, ink, inkSoft, inkMuted;
    QColor inkOnFill; ///< on families, states and products
    QColor accent, accentFill, near, over;
    QColor handle, dispense, fasten, press, inspect, test, other;
    QColor working, starved, blocked, down, repairWait, operatorWait, changeover;

    const QColor &family(model::ProcessFamily family) const;
    /// Of the parts of a product in mixed flow; they repeat after the sixth.
    const QColor &product(std::size_t index) const;

signals:
    void changed();
};

/// share of the first colour over the second.
QColor mixed(const QColor &over, const QColor &under, double share);

} // namespace lw::look
