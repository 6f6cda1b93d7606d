// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/linepreview.h"

namespace lw::session {

void LinePreview::show(model::Project project, takt::LineReport report)
{
    m_content = Content{std::move(project), std::move(report)};
    emit changed();
}

void LinePreview::clear()
{
    if (!m_content)
        return;
    m_content.reset();
    emit changed();
}

} // namespace lw::session
