// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/economics.h"
#include "core/model/project.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QList>

#include <optional>

namespace lw::report {

/// A line to compare with, in the report.
struct Reference {
    model::Project project;
    model::ProductId product;
};

/// What the report is about. A value: it can be made on any thread.
struct ReportInput {
    model::Project project;
    model::ProductId product;
    model::Economics economics;
    std::optional<Reference> reference;
    QDate date;
};

/// The report as PDF, A4, in the language of the screen: the answer and the figures, plan and Yamazumi, then cells,
/// losses, operations, heads, problems, cost, and the comparison with the reference. Needs a QGuiApplication for its
/// fonts; may run off the UI thread.
QByteArray pdfOf(const ReportInput &input);

/// The same pages as pictures, dotsPerInch each way: a preview.
QList<QImage> pagesOf(const ReportInput &input, int dotsPerInch);

} // namespace lw::report
