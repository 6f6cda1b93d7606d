// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace lw::report {

/// A figure twice: as people read it, and as a program does (seconds, metres, whole units of the currency).
struct Entry {
    QString text;
    QVariant value;

    static Entry of(const QString &text) { return {text, text}; }
};

struct Column {
    QString title;
    QString key;         ///< head of the column in CSV: never translated, "cycle_s"
    double share = 1;    ///< of the width, against the other columns
    bool figures = false; ///< set to the right
};

/// A table of the project; rows have an entry per column.
struct Table {
    QString key; ///< name of its CSV file
    QString title;
    std::vector<Column> columns;
    std::vector<std::vector<Entry>> rows;
    QString whenEmpty; ///< what an empty table means
};

} // namespace lw::report
