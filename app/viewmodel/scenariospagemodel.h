// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QUrl>
#include <qqml.h>

#include "app/report/projectreport.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/fieldlistmodel.h"
#include "app/viewmodel/figurelistmodel.h"
#include "app/viewmodel/scenariolists.h"
#include "core/model/edit.h"

namespace lw::viewmodel {

struct LineSketchesHandle {
    Q_GADGET
    QML_FOREIGN(lw::jobs::LineSketches)
    QML_NAMED_ELEMENT(LineSketches)
    QML_UNCREATABLE("part of ScenariosPageModel")
};

/// The lines of the project beside each other, and beside a line of another file: branch, open, retitle, adopt, remove, and
/// what differs. Every change is one step that undoes. Lines that are not open are checked on worker threads.
class ScenariosPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(lw::viewmodel::ScenarioListModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::MeasureListModel *measures READ measures CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ScenarioTableModel *table READ table CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *differences READ differences CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FieldListModel *prices READ prices CONSTANT FINAL)
    Q_PROPERTY(lw::jobs::LineSketches *sketches READ sketches CONSTANT FINAL)
    Q_PROPERTY(QString picked READ picked WRITE pick NOTIFY changed FINAL)
    Q_PROPERTY(QString openKey READ openKey NOTIFY changed FINAL)
    Q_PROPERTY(int pickedRow READ pickedRow NOTIFY changed FINAL)
    Q_PROPERTY(QString pickedName READ pickedName NOTIFY changed FINAL)
    Q_PROPERTY(QString pickedNotes READ pickedNotes NOTIFY changed FINAL)
    Q_PROPERTY(bool pickedIsOpen READ pickedIsOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool pickedIsMain READ pickedIsMain NOTIFY changed FINAL)
    Q_PROPERTY(bool pickedIsFile READ pickedIsFile NOTIFY changed FINAL)
    Q_PROPERTY(bool pickedIsReference READ pickedIsReference NOTIFY changed FINAL)
    Q_PROPERTY(QString referenceName READ referenceName NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool assumed READ assumed NOTIFY changed FINAL)
    Q_PROPERTY(bool hasFile READ hasFile NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool following READ following WRITE setFollowing NOTIFY followingChanged FINAL)

public:
    explicit ScenariosPageModel(const Context &context, QObject *parent = nullptr);
    ~ScenariosPageModel() override;

    /// What nobody sees does not follow the document; it catches up when it is shown. The page and the tab of the Line page
    /// (following) look at the same lists; the tab is told shortly after an edit, once for several in a row.
    void setShown(bool shown);
    bool following() const { return m_following; }
    void setFollowing(bool following);

    ScenarioListModel *lines() { return &m_lines; }
    MeasureListModel *measures() { return &m_measures; }
    ScenarioTableModel *table() { return &m_table; }
    FigureListModel *differences() { return &m_differences; } ///< of the picked line from the reference
    FieldListModel *prices() { return &m_prices; }
    jobs::LineSketches *sketches() { return &m_sketches; }

    /// The line to compare with, when it is not the open one and has been checked.
    std::optional<report::Reference> reference();
    /// The whole comparison, to be written to a file.
    report::Table comparison();

    QString picked() const { return m_picked; }
    QString openKey() const;
    int pickedRow() const { return m_lines.rowOf(m_picked); }
    QString pickedName() const;  ///< as it is entered; that of the main line cannot be
    QString pickedNotes() const;
    bool pickedIsOpen() const;
    bool pickedIsMain() const;
    bool pickedIsFile() const;
    bool pickedIsReference() const { return m_picked == m_reference; }
    QString referenceName() const;
    QString summary() const; ///< "Fewer heads: CNY 120,000 invested, … paid back in 3.2 months"
    bool assumed() const;    ///< every figure of cost is one that nobody has changed yet
    bool hasFile() const { return !m_filePath.isEmpty(); }
    bool busy() const;

    bool mainIsOpen() const;
    void openMain();

    Q_INVOKABLE void pick(const QString &key);
    Q_INVOKABLE void pickNext(int step);
    Q_INVOKABLE void openLine(const QString &key);
    Q_INVOKABLE void branch(const QString &key);
    Q_INVOKABLE void rename(const QString &key, const QString &name);
    Q_INVOKABLE void setNotes(const QString &key, const QString &notes);
    Q_INVOKABLE void adoptLine(const QString &key);
    Q_INVOKABLE void remove(const QString &key); ///< takes a file out of the comparison
    Q_INVOKABLE void setReference(const QString &key);
    Q_INVOKABLE void compareWithFile(const QUrl &file);
    Q_INVOKABLE void forgetPrices(); ///< back to the assumed ones

signals:
    void changed();
    void followingChanged();
    void done(const QString &message);
    void failed(const QString &message);

private:
    /// A line that was checked, and the snapshot that it was checked from, kept so that its address stays its own.
    struct Known {
        model::LineSnapshot line;
        model::ProductId product;
        jobs::Judgement judgement; ///< null while it is checked
    };

    void follow();
    void refresh();
    void forget();
    ComparedLine comparedLine(const model::LineTitle &title);
    ComparedLine comparedFile() const;
    jobs::Judgement judgementOf(const model::Scenario &scenario);
    jobs::Judgement openJudgement();
    void readFile();
    void showDifferences();
    bool inSight() const { return m_shown || m_following; }
    void edit(const model::Edit &edit, const QString &step);

    Context m_context;
    bool m_shown = false;
    bool m_following = false;
    bool m_behind = true;
    QTimer m_later; ///< of the tab: a frame of the plan is not held up for it
    QString m_picked;
    QString m_reference;
    QString m_filePath;
    jobs::Judgement m_file;
    std::vector<Known> m_known;
    std::uint64_t m_openRevision = 0;
    jobs::Judgement m_open;
    ScenarioListModel m_lines;
    MeasureListModel m_measures;
    ScenarioTableModel m_table;
    FigureListModel m_differences;
    FieldListModel m_prices;
    jobs::LineSketches m_sketches;
};

} // namespace lw::viewmodel
