// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/rowmodel.h"
#include "core/model/edit.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace lw::viewmodel {

/// One property of a thing in the catalog, and what may be written there.
struct CatalogField {
    enum class Kind { Number, Text, Choice };
    /// The edit that gives it this value (double, QString or the row of a choice), from the project as it is then;
    /// nothing when it would change nothing.
    using Change = std::function<std::optional<model::Edit>(const model::Project &, const QVariant &)>;

    QString key;   ///< unique within its thing, and stable
    QString label;
    Kind kind = Kind::Number;
    QString unit;
    double value = 0;
    double minimum = 0;
    double maximum = 0;
    int decimals = 0;
    QString text;        ///< of Text
    QStringList options; ///< of Choice
    int current = -1;    ///< of Choice; −1 for none of them
    QString hint;
    bool fixed = false;  ///< cannot be changed; the hint says why
    QString error;       ///< why what is being typed cannot be; worked out while typing
    Change change;
};

/// The fields of one group. Roles: key, label, kind, unit, value, minimum, maximum, decimals, text, options, current,
/// hint, fixed, error. What is written goes to whoever listens to the signals.
class CatalogFieldList : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of CatalogSectionList")

public:
    enum class Kind { Number, Text, Choice };
    Q_ENUM(Kind)

    explicit CatalogFieldList(QObject *parent = nullptr);
    void setFields(std::vector<CatalogField> fields) { m_rows.replace(std::move(fields)); }
    /// Shows beside the field why it cannot be taken over; empty when it can.
    void setError(const QString &key, const QString &error);

    // Taking over what was written. A number outside the limits of its field is not.
    Q_INVOKABLE void setNumber(int row, double value);
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void choose(int row, int option);
    // What is being written, and would be taken over with Enter.
    Q_INVOKABLE void tryNumber(int row, double value);
    Q_INVOKABLE void tryText(int row, const QString &text);
    Q_INVOKABLE void tryChoice(int row, int option);
    Q_INVOKABLE void stopTrying();

signals:
    void written(const lw::viewmodel::CatalogField &field, const QVariant &value);
    void tried(const lw::viewmodel::CatalogField &field, const QVariant &value);
    void tryingStopped();

private:
    /// A copy, because whoever is told may replace the rows.
    std::optional<CatalogField> open(int row) const;

    Rows<CatalogField> m_rows;
};

} // namespace lw::viewmodel
