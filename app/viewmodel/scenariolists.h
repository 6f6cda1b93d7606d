// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "app/jobs/linejudging.h"
#include "app/report/table.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"
#include "core/model/economics.h"

namespace lw::viewmodel {

/// One line of the comparison: of the project, or of a reference file.
struct ComparedLine {
    QString key;  ///< "main", "S1", "file"
    QString name; ///< "Main line"
    QString note; ///< what it is, and why it is there
    QString answer; ///< "7.16 s · 503/h"; empty while it is checked
    QString verdict; ///< "makes takt"
    Tone tone = Tone::Neutral;
    bool open = false;
    bool reference = false;
    bool file = false;
    bool main = false;
    jobs::Judgement judgement; ///< null while it is checked
};

/// The lines, in the order of the columns. Roles: key, name, note, answer, verdict, tone, open, reference, file, main, busy.
class ScenarioListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ScenariosPageModel")

public:
    explicit ScenarioListModel(QObject *parent = nullptr);
    void setLines(std::vector<ComparedLine> lines) { m_rows.replace(std::move(lines)); }
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }
    const ComparedLine *find(const QString &key) const;
    Q_INVOKABLE QString keyAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &key) const; ///< −1 for none

private:
    Rows<ComparedLine> m_rows;
};

/// One figure by which lines are compared.
struct MeasureRow {
    QString key;
    QString label;
    QString hint;  ///< what it consists of; may be empty
    QString group; ///< the heading that stands over it; empty but for the first of its group
};

/// The rows of the comparison. Roles: key, label, hint, group.
class MeasureListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ScenariosPageModel")

public:
    explicit MeasureListModel(QObject *parent = nullptr);
    void setMeasures(std::vector<MeasureRow> measures) { m_rows.replace(std::move(measures)); }
    Q_INVOKABLE bool leads(int row) const { return m_rows.contains(row) && !m_rows.at(row).group.isEmpty(); }

private:
    Rows<MeasureRow> m_rows;
};

/// Measures by lines. Roles: value, change ("better, −44 %"), tone, best, reference, spoken (all of it, for those who hear
/// it).
class ScenarioTableModel : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ScenariosPageModel")

public:
    enum Role { ValueRole = Qt::UserRole, ChangeRole, ToneRole, BestRole, ReferenceRole, SpokenRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Fills it and the list of its rows. A line that is not checked yet has "—" everywhere.
    void compare(const ScenarioListModel &lines, const model::Economics &economics, const std::string &currency,
        MeasureListModel &measures);
    /// What stands there, to be written to a file.
    report::Table table(const ScenarioListModel &lines) const;

private:
    struct Cell {
        QString value;
        QString change;
        Tone tone = Tone::Neutral;
        bool best = false;
        bool reference = false;
        std::optional<double> number; ///< in the unit of the key of its measure

        bool operator==(const Cell &) const = default;
    };
    struct Row {
        MeasureRow measure;
        std::vector<Cell> cells;
    };

    void adopt(std::vector<Row> rows, int columns);

    std::vector<Row> m_rows;
    QStringList m_names; ///< of the columns
    int m_columns = 0;
};

} // namespace lw::viewmodel
