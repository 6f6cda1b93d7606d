// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/findings.h"
#include "core/model/projectindex.h"

/// The parts of validateStructure; for the files of this folder only.
namespace lw::model::structure {

void checkCatalog(const Project &project, const ProjectIndex &index, Problems &found);
void checkFrame(const Project &project, const ProjectIndex &index, Problems &found);
void checkProduct(const Project &project, const ProjectIndex &index, std::uint32_t product, Problems &found);

/// Empty id, or one that an earlier element has.
template<class T>
void checkId(const std::vector<T> &list, std::uint32_t position, const IdIndex &index, const Subject &subject,
             const char *kind, Problems &found)
{
    const auto &id = list[position].id;
    if (id.empty())
        invalid(found, subject, "id", std::string());
    else if (index.find(list, id) != position)
        duplicate(found, subject, id.value, kind);
}

} // namespace lw::model::structure
