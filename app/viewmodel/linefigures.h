// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"

#include <QObject>
#include <qqmlregistration.h>

namespace lw::viewmodel {

/// "Does it make takt?", always in sight: the figures of the current product, formatted.
class LineFigures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(QString takt READ takt NOTIFY changed FINAL)
    Q_PROPERTY(QString lineCycle READ lineCycle NOTIFY changed FINAL)
    Q_PROPERTY(QString throughput READ throughput NOTIFY changed FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(int verdictTone READ verdictTone NOTIFY changed FINAL)
    Q_PROPERTY(bool makesTakt READ makesTakt NOTIFY changed FINAL)
    Q_PROPERTY(QString bottleneckCell READ bottleneckCell NOTIFY changed FINAL)
    Q_PROPERTY(QString bottleneckCycle READ bottleneckCycle NOTIFY changed FINAL)
    Q_PROPERTY(QString bottleneckLoad READ bottleneckLoad NOTIFY changed FINAL)
    Q_PROPERTY(int bottleneckTone READ bottleneckTone NOTIFY changed FINAL)
    Q_PROPERTY(QString balance READ balance NOTIFY changed FINAL)
    Q_PROPERTY(QString length READ length NOTIFY changed FINAL)
    Q_PROPERTY(QString operators READ operators NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    explicit LineFigures(const Context &context, QObject *parent = nullptr);

    QString takt() const;            ///< "7.20 s"; "—" without demand
    QString lineCycle() const;       ///< "7.05 s"
    QString throughput() const;      ///< "511/h"
    QString verdict() const;         ///< "Makes takt", "Over takt by 0.35 s", "No demand"
    int verdictTone() const;         ///< Tones.Tone
    bool makesTakt() const;
    QString bottleneckCell() const;  ///< "C05"; empty without cells
    QString bottleneckCycle() const; ///< "7.05 s"
    QString bottleneckLoad() const;  ///< "98 %" of takt; empty without demand
    int bottleneckTone() const;
    QString balance() const;         ///< "86.4 %"
    QString length() const;          ///< "18.0 m"
    QString operators() const;       ///< "0"
    QString summary() const;         ///< "11 cells · 20 heads · 18.0 m"

    Q_INVOKABLE void selectBottleneck();

signals:
    void changed();

private:
    Context m_context;
};

} // namespace lw::viewmodel
