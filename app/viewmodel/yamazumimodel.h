// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/choicelistmodel.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"
#include "core/takt/productmix.h"

namespace lw::viewmodel {

/// One bar of the Yamazumi in figures; the same numbers as the stacked bars.
struct CellLoad {
    QString key;        ///< cell and product
    QString cellId;
    QString name;
    QString product;    ///< empty for the mean over products
    Duration cycle{};   ///< per copy
    Duration index{};
    Duration work{};    ///< Σ operations, also those that are done at the same time
    Duration waiting{}; ///< critical time that waited for a head or a zone
    Duration idle{};    ///< up to the line cycle
    Duration effective{};
    double share = 0;   ///< of takt, or of the line cycle without demand; 1 is full
    bool judged = false; ///< there is a takt
    QString contents;   ///< "index 1.20 s, board screws 2.90 s, …": what the bar stacks up
    bool bottleneck = false;
    int tone = 0;       ///< Tones.Tone
};

/// Whose work the Yamazumi stacks up, and the same figures as a table that is sorted and copied.
/// Roles: key, cellId, name, product, cycle, index, work, waiting, idle, effective, load, share, contents, bottleneck,
/// tone.
class YamazumiModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(lw::viewmodel::ChoiceListModel *views READ views CONSTANT FINAL)
    Q_PROPERTY(bool sideBySide READ sideBySide NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool mean READ mean NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString viewNote READ viewNote NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool table READ table WRITE setTable NOTIFY tableChanged FINAL)
    Q_PROPERTY(QString sortKey READ sortKey NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool descending READ descending NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool following READ following WRITE setFollowing NOTIFY followingChanged FINAL)

public:
    explicit YamazumiModel(const Context &context, QObject *parent = nullptr);

    /// The products, then side by side and their mean; empty with a single product.
    ChoiceListModel *views() { return &m_views; }
    bool sideBySide() const { return m_view == View::SideBySide; }
    bool mean() const { return m_view == View::Mean; }
    QString viewNote() const { return m_note; } ///< which bar is whose, or with which weights the mean is taken; empty for one product
    bool table() const { return m_table; }
    void setTable(bool table);
    QString sortKey() const { return m_sortKey; } ///< a role; empty: in line order
    bool descending() const { return m_descending; }
    /// False while nobody sees the table: its rows then stay as they are, and catch up when it is shown or copied.
    bool following() const { return m_following; }
    void setFollowing(bool following);

    /// Row of views. A product becomes the one that the document shows.
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void showSideBySide();
    Q_INVOKABLE void showMean();
    /// By that role; once more turns it around, a third time is line order again.
    Q_INVOKABLE void sortBy(const QString &role);
    Q_INVOKABLE void select(const QString &cellId);
    /// With headings, as a spreadsheet takes it: figures without units, in seconds.
    Q_INVOKABLE QString copyText();
    Q_INVOKABLE bool copy(); ///< true: the key is taken

signals:
    void viewChanged();
    void tableChanged();
    void sortChanged();
    void followingChanged();
    void asked(); ///< for another view of it, by a key or an action: it should be in sight

private:
    enum class View { Product, SideBySide, Mean };

    bool canMix() const;
    void show(View view);
    void refresh();
    void readRows();
    void refreshViews();
    QString noteOnView() const;
    CellLoad loadOf(const takt::LineReport &report, std::size_t cell) const;
    std::vector<CellLoad> meanRows() const;
    void sort(std::vector<CellLoad> &rows) const;

    Context m_context;
    ChoiceListModel m_views;
    View m_view = View::Product;
    View m_toldView = View::Product;
    QString m_note;
    std::vector<takt::ProductLoad> m_loads; ///< of all products, as the rows show them
    bool m_table = false;
    QString m_sortKey;
    bool m_descending = false;
    bool m_following = true;
    bool m_behind = true;
    Rows<CellLoad> m_rows;
};

} // namespace lw::viewmodel
