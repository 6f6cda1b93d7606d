// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lw::cli {

/// Terminal columns that the text takes: ideographs and full-width forms take two.
int columnsOf(const QString &text);

/// Rows of cells in aligned columns, two blanks apart, for a terminal.
class TextTable
{
public:
    enum class Align { Left, Right };

    explicit TextTable(std::vector<Align> columns);

    /// A row has one text per column.
    void addRow(const QStringList &row);
    QString toString() const;

private:
    std::vector<Align> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace lw::cli
