// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

/// Something to choose from.
struct Choice {
    QString key;    ///< what actions take
    QString name;   ///< what people read
    QString note;   ///< a second, quieter line; may be empty
    QString family; ///< process family for icon and colour; may be empty
    bool current = false;
    int amount = 0; ///< how many things stand behind it; 0 when that is not counted
};

/// Choices for chips, combo boxes and menus: products, processes, recent files, samples.
class ChoiceListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page model")
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged FINAL)

public:
    explicit ChoiceListModel(QObject *parent = nullptr);
    void setChoices(std::vector<Choice> choices);
    int currentRow() const { return m_currentRow; } ///< −1 for none
    Q_INVOKABLE QString keyAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &key) const;

signals:
    void currentRowChanged();

private:
    Rows<Choice> m_rows;
    int m_currentRow = -1;
};

} // namespace lw::viewmodel
