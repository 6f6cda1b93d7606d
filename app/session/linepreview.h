// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/model/project.h"
#include "core/takt/report.h"

#include <optional>

namespace lw::session {

/// The line as it could be, for charts to show against the line as it is. Whoever proposes it shows it and clears it.
class LinePreview : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool active() const { return m_content.has_value(); }
    /// Both only while active. The report is of the product that is shown.
    const model::Project &project() const { return m_content->project; }
    const takt::LineReport &report() const { return m_content->report; }

    void show(model::Project project, takt::LineReport report);
    void clear();

signals:
    void changed();

private:
    struct Content {
        model::Project project;
        takt::LineReport report;
    };

    std::optional<Content> m_content;
};

} // namespace lw::session
