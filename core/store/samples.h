// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace lw::store {

/// Folder of the sample projects: beside the installed program (../share/linewright/samples), in LW_SAMPLES, or in
/// the source tree the program was built from; empty when there is none.
QString samplesFolder();

/// Paths of the sample projects (*.line.json) in it, by name.
std::vector<QString> sampleFiles();

} // namespace lw::store
