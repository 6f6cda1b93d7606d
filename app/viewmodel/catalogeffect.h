// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"
#include "core/model/edit.h"
#include "core/takt/report.h"

namespace lw::viewmodel {

/// One figure of the line as it is and as it would be.
struct EffectFigure {
    QString key;
    QString label;
    QString before;
    QString after; ///< empty when it stays as it is
    int tone = 0;  ///< of after: Good for better, Critical for worse
};

/// A problem that would come or go.
struct EffectProblem {
    QString key;
    QString text;
    bool gained = false;
    int tone = 0;
};

/// Figures of the line. Roles: key, label, before, after, tone.
class EffectFigureList : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of CatalogEffect")

public:
    explicit EffectFigureList(QObject *parent = nullptr);
    void setFigures(std::vector<EffectFigure> figures) { m_rows.replace(std::move(figures)); }

private:
    Rows<EffectFigure> m_rows;
};

/// Problems that would come, then those that would go. Roles: key, text, gained, tone.
class EffectProblemList : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of CatalogEffect")

public:
    explicit EffectProblemList(QObject *parent = nullptr);
    void setProblems(std::vector<EffectProblem> problems) { m_rows.replace(std::move(problems)); }

private:
    Rows<EffectProblem> m_rows;
};

/// What a change that is still being written would do to the line: of the product that is shown in all its figures, of
/// the others in their line cycle.
class CatalogEffect : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of CatalogPageModel")
    Q_PROPERTY(lw::viewmodel::EffectFigureList *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::EffectProblemList *problems READ problems CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(int tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)

public:
    explicit CatalogEffect(const Context &context, QObject *parent = nullptr);

    EffectFigureList *figures() { return &m_figures; }
    EffectProblemList *problems() { return &m_problems; }
    QString title() const;   ///< "Effect on X10"
    QString summary() const { return m_summary; } ///< "The line cycle falls by 0.35 s to 6.81 s."
    int tone() const { return m_tone; }
    bool active() const { return m_active; } ///< something is being written that can be taken over

    /// The line as it is.
    void showPresent();
    /// What the edit would do; its error, with the line as it is, when it cannot be made.
    Result<void> show(const model::Edit &edit);

signals:
    void changed();

private:
    /// The lines of the other products that would have another cycle.
    std::vector<EffectFigure> others(const model::Project &next) const;
    void showAgainst(const takt::LineReport &report, std::vector<EffectFigure> others);
    void showFigures(const takt::LineReport &now, const takt::LineReport *next, std::vector<EffectFigure> others);
    void showProblems(const takt::LineReport &now, const takt::LineReport *next);

    Context m_context;
    EffectFigureList m_figures;
    EffectProblemList m_problems;
    QString m_summary;
    int m_tone = 0;
    bool m_active = false;
};

} // namespace lw::viewmodel
