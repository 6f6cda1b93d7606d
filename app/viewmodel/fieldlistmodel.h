// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/rowmodel.h"
#include "core/model/edit.h"

#include <functional>
#include <optional>

namespace lw::viewmodel {

/// One number that can be edited, with the spec that says what is legal.
struct Field {
    QString key;   ///< stable: also the merge key of its edits
    QString group; ///< heading under which it stands; empty for none
    QString label;
    QString unit;
    double value = 0;
    double minimum = 0;
    double maximum = 0;
    int decimals = 0;
    bool faulty = false; ///< outside minimum … maximum; worked out by setFields
    bool leads = false;  ///< the first of its group; worked out by setFields
    bool several = false; ///< it stands for several things whose values differ; value is that of the first
    QString hint;        ///< where the limits come from
    QString shared; ///< what it is, of whatever thing: fields that say the same can be set together
    /// What sets it to a value inside the spec; nothing when the thing is gone.
    std::function<std::optional<model::Edit>(double)> edit;
    std::function<void(double)> apply; ///< makes the edit; not called for a value outside the spec
};

/// A family of number fields, driven by the parameter specs of the catalog.
class FieldListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page model")

public:
    explicit FieldListModel(QObject *parent = nullptr);
    void setFields(std::vector<Field> fields);

    /// Edits the document. A value outside the spec of the field is refused: refused(message).
    Q_INVOKABLE void setValue(int row, double value);

signals:
    void refused(const QString &message);

private:
    Rows<Field> m_rows;
};

} // namespace lw::viewmodel
