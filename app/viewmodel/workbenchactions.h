// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/actionregistry.h"

namespace lw::viewmodel {

class WorkbenchModel;

/// Fills the registry with what the workbench can do. The registry must not outlive the workbench.
void registerActions(ActionRegistry &registry, WorkbenchModel &workbench);

} // namespace lw::viewmodel
