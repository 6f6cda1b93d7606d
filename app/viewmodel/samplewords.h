// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/choicelistmodel.h"

namespace lw::viewmodel {

/// What a sample shows, in the language of the screen; a file that is not one of ours goes by its name.
Choice sampleChoice(const QString &path);

} // namespace lw::viewmodel
