// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/run.h"

#include <algorithm>

namespace lw::jobs {

unsigned workerThreads()
{
    return std::max(2U, std::thread::hardware_concurrency()) - 1;
}

} // namespace lw::jobs
