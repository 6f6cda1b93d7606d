// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/importlists.h"
#include "core/model/edit.h"
#include "core/store/import.h"

#include <QUrl>

namespace lw::viewmodel {

/// Operations and precedence of an .alb, .IN2 or CSV file: looked at first, with every bad row named, its columns told
/// apart by guess and by hand, and then taken over as a new project or into the product that is shown, as one step.
class ImportWizardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(lw::viewmodel::ImportedOperationsModel *operations READ operations CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ImportColumnsModel *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ImportFaultsModel *faults READ faults CONSTANT FINAL)
    Q_PROPERTY(QStringList uses READ uses NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString acceptText READ acceptText NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool table READ table NOTIFY changed FINAL)
    Q_PROPERTY(double secondsPerUnit READ secondsPerUnit WRITE setSecondsPerUnit NOTIFY changed FINAL)
    Q_PROPERTY(double cycleTime READ cycleTime WRITE setCycleTime NOTIFY changed FINAL)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL)
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY changed FINAL)
    Q_PROPERTY(bool leavingOut READ leavingOut WRITE setLeavingOut NOTIFY changed FINAL)

public:
    enum class Mode { NewProject, Append, Replace };
    Q_ENUM(Mode)

    explicit ImportWizardModel(const Context &context, QObject *parent = nullptr);

    ImportedOperationsModel *operations() { return &m_operations; }
    ImportColumnsModel *columns() { return &m_columns; } ///< of a table
    ImportFaultsModel *faults() { return &m_faults; }
    QStringList uses() const { return columnUseNames(); } ///< what a column can hold
    QString fileName() const { return m_file.fileName(); }
    QString summary() const;    ///< "24 operations · 31 arcs · 172.5 s of work"
    QString error() const;      ///< why nothing of it can be read, and what to change; empty when something can
    QString acceptText() const; ///< "Make a project of 24 operations"
    bool ready() const;         ///< something would be taken over, and no row is bad or those are left out
    bool table() const { return m_table; } ///< columns can be chosen, and times are in seconds
    double secondsPerUnit() const { return m_options.secondsPerUnit; }
    void setSecondsPerUnit(double seconds);
    double cycleTime() const { return m_options.cycleTime.value_or(0); } ///< in the file's unit; 0: the one of the file
    void setCycleTime(double time);
    bool canAdd() const;        ///< there is a product to add to
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool leavingOut() const { return m_leavingOut; } ///< bad rows
    void setLeavingOut(bool leavingOut);

    /// Reads the file for the preview; asked() follows.
    Q_INVOKABLE void look(const QUrl &file);
    Q_INVOKABLE void setUse(int column, int use); ///< of uses
    /// Takes over what the preview shows. False, with WorkbenchModel::refused, when it could not.
    Q_INVOKABLE bool accept();

signals:
    void changed();
    void asked();
    /// A project of its own is to be opened; step: what made it.
    void projectMade(const lw::model::Project &project, const QString &step);

private:
    void read();
    void readTable();
    void judge();
    void refresh();
    std::vector<Error> clashes() const;
    model::Edit editFor(const model::Product &product) const;
    void addProcesses(std::vector<model::Edit> &edits) const;

    Context m_context;
    QUrl m_file;
    std::string m_text;
    bool m_table = false;
    std::vector<store::CsvRecord> m_records;
    std::vector<store::ColumnUse> m_uses;
    store::ImportOptions m_options;
    store::TableReading m_reading;
    std::optional<Error> m_error;
    std::vector<Error> m_found; ///< faults of the file, and what clashes with the product
    bool m_leavingOut = false;
    Mode m_mode = Mode::NewProject;
    ImportedOperationsModel m_operations;
    ImportColumnsModel m_columns;
    ImportFaultsModel m_faults;
};

} // namespace lw::viewmodel
