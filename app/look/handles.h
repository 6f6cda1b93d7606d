// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QObject>
#include <qqml.h>

#include "app/jobs/simulationshow.h"
#include "app/session/document.h"
#include "app/session/linepreview.h"
#include "app/session/operationcarry.h"
#include "app/session/selection.h"

namespace lw::look {

// What properties of the plan and the charts hand through: named here without a QML name, so that qmllint knows the types.

struct DocumentHandle {
    Q_GADGET
    QML_FOREIGN(lw::session::Document)
    QML_ANONYMOUS
};

struct SelectionHandle {
    Q_GADGET
    QML_FOREIGN(lw::session::Selection)
    QML_ANONYMOUS
};

struct LinePreviewHandle {
    Q_GADGET
    QML_FOREIGN(lw::session::LinePreview)
    QML_ANONYMOUS
};

struct OperationCarryHandle {
    Q_GADGET
    QML_FOREIGN(lw::session::OperationCarry)
    QML_ANONYMOUS
};

struct SimulationShowHandle {
    Q_GADGET
    QML_FOREIGN(lw::jobs::SimulationShow)
    QML_ANONYMOUS
};

struct ListModelHandle {
    Q_GADGET
    QML_FOREIGN(QAbstractItemModel)
    QML_ANONYMOUS
};

} // namespace lw::look
