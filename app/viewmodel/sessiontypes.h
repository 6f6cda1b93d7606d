// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/simulationshow.h"
#include "app/session/document.h"
#include "app/session/linepreview.h"
#include "app/session/operationcarry.h"
#include "app/session/selection.h"

#include <qqml.h>

namespace lw::viewmodel {

// Session and jobs know no QML; here QML learns their types as opaque handles for the plan and the charts.

struct DocumentHandle {
    Q_GADGET
    QML_FOREIGN(lw::session::Document)
    QML_NAMED_ELEMENT(Document)
    QML_UNCREATABLE("handed in by the composition root")
};

struct SelectionHandle {
    Q_GADGET
    QML_FOREIGN(lw::session::Selection)
    QML_NAMED_ELEMENT(Selection)
    QML_UNCREATABLE("handed in by the composition root")
};

struct LinePreviewHandle {
    Q_GADGET
    QML_FOREIGN(lw::session::LinePreview)
    QML_NAMED_ELEMENT(LinePreview)
    QML_UNCREATABLE("part of BalanceModel")
};

struct OperationCarryHandle {
    Q_GADGET
    QML_FOREIGN(lw::session::OperationCarry)
    QML_NAMED_ELEMENT(OperationCarry)
    QML_UNCREATABLE("part of LinePageModel")
};

struct SimulationShowHandle {
    Q_GADGET
    QML_FOREIGN(lw::jobs::SimulationShow)
    QML_NAMED_ELEMENT(SimulationShow)
    QML_UNCREATABLE("part of SimulatePageModel")
};

} // namespace lw::viewmodel
