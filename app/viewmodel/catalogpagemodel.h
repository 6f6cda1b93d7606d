// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/catalogeffect.h"
#include "app/viewmodel/cataloglistmodel.h"
#include "app/viewmodel/catalogmergemodel.h"
#include "app/viewmodel/catalogsections.h"
#include "app/viewmodel/context.h"

#include <QVector3D>

namespace lw::viewmodel {

/// The Catalog page: what the company can build lines from, edited with its effect on the open project in sight.
class CatalogPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchChanged FINAL)
    Q_PROPERTY(lw::viewmodel::CatalogListModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::CatalogSectionList *left READ left CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::CatalogSectionList *right READ right CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ChoiceListModel *additions READ additions CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::CatalogEffect *effect READ effect CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::CatalogMergeModel *merge READ merge CONSTANT FINAL)
    Q_PROPERTY(QString current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString family READ family NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString usersText READ usersText NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY contentChanged FINAL)
    Q_PROPERTY(QVector3D body READ body NOTIFY contentChanged FINAL)
    Q_PROPERTY(QVector3D market READ market NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString bodyText READ bodyText NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString marketText READ marketText NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString shareText READ shareText NOTIFY contentChanged FINAL)
    Q_PROPERTY(int shareTone READ shareTone NOTIFY contentChanged FINAL)
    Q_PROPERTY(bool canEditList READ canEditList NOTIFY contentChanged FINAL)

public:
    enum class Kind { Heads, Cells, Processes, Platform };
    Q_ENUM(Kind)

    explicit CatalogPageModel(const Context &context, QObject *parent = nullptr);
    /// A page that nobody sees does not follow the document; it catches up when it is shown.
    void setShown(bool shown);
    bool shown() const { return m_shown; }

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    QString searchText() const { return m_search; }
    void setSearchText(const QString &text); ///< every word must occur in id, names, processes or parameters
    CatalogListModel *entries() { return &m_entries; }
    CatalogSectionList *left() { return &m_left; }
    CatalogSectionList *right() { return &m_right; }
    ChoiceListModel *additions() { return &m_additions; } ///< what can be put into the thing; key for add()
    CatalogEffect *effect() { return &m_effect; }
    CatalogMergeModel *merge() { return &m_merge; } ///< catalogs as files of their own
    QString current() const { return m_current; } ///< id; empty for none
    QString title() const;     ///< "SD-20 Screw head"
    QString family() const;    ///< as in the list
    QString usersText() const; ///< "Needed by 4: SD20-0397, …"
    QString summary() const;   ///< "Open module platform 2026.1 · 14 head types · 3 cell types · 12 processes"
    // Millimetres, as they would be with what is being written; null when they are not known.
    QVector3D body() const;
    QVector3D market() const;
    QString bodyText() const;   ///< "Head: 60 × 100 × 220 mm, 1.3 L"
    QString marketText() const;
    QString shareText() const;  ///< "1/3 · 31 %" of the volume of the usual machine; empty when unknown
    int shareTone() const;
    bool canEditList() const; ///< things can be added and taken away

    Q_INVOKABLE void select(const QString &id);
    Q_INVOKABLE void step(int rows); ///< to a neighbour in the list
    Q_INVOKABLE void create();
    Q_INVOKABLE void duplicate();
    /// Refused with the names of its users while it is needed.
    Q_INVOKABLE void remove();
    Q_INVOKABLE void add(const QString &addition); ///< key of additions
    Q_INVOKABLE void askImport(); ///< for a catalog file: importAsked()
    Q_INVOKABLE void askExport();
    void askSearch();
    /// The sheet of what a problem is about.
    void show(const model::Subject &subject);

signals:
    void kindChanged();
    void searchChanged();
    void currentChanged();
    void contentChanged();
    void refused(const QString &message);
    void importAsked();
    void exportAsked();
    void searchAsked();

private:
    void watch(CatalogSectionList &side);
    void follow();
    void refresh();
    void refreshList();
    void refreshSheet();
    std::vector<CatalogEntry> entriesOf(const model::Project &project) const;
    std::vector<std::string> users() const;
    void write(const CatalogField &field, const QVariant &value);
    void attempt(const CatalogField &field, const QVariant &value);
    void stopAttempt();
    void removeSection(const CatalogSection &section);
    void insert(const QString &id, const model::Edit &edit);
    const model::HeadType *shownHead() const;
    static QString namedUsers(const std::vector<std::string> &users); ///< the first few by name

    Context m_context;
    bool m_shown = false;
    bool m_behind = true;
    Kind m_kind = Kind::Heads;
    QString m_search;
    QString m_current;
    int m_row = 0; ///< where the selected thing stood, for when it is gone
    std::optional<model::HeadType> m_attempted; ///< the head with what is being written
    CatalogListModel m_entries;
    CatalogSectionList m_left;
    CatalogSectionList m_right;
    ChoiceListModel m_additions;
    std::vector<CatalogAddition> m_adding;
    CatalogEffect m_effect;
    CatalogMergeModel m_merge;
};

} // namespace lw::viewmodel
