// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleActionInterface>
#include <QAccessibleObject>
#include <QCoreApplication>

#include "app/canvas/planhit.h"

#include <map>
#include <utility>

namespace lw::canvas {

class LinePlan;
class PlanPartAccessible;

/// The plan as assistive technology sees it: a tree of cells with their sockets, although none of them is an object.
/// A socket with a head in it is told as the head. What is selected in the plan is selected here; the first of it has
/// the focus while the plan has.
class PlanAccessible : public QAccessibleObject
{
    Q_DECLARE_TR_FUNCTIONS(PlanAccessible)

public:
    explicit PlanAccessible(LinePlan *plan);
    ~PlanAccessible() override;

    /// From now on every LinePlan is told so. More than once does no harm.
    static void install();

    /// Cell or socket of the plan; null for anything else. Kept here, and deleted with this.
    QAccessibleInterface *part(const Hit &hit) const;
    LinePlan *plan() const;

    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Tree; }
    QAccessible::State state() const override;

private:
    mutable std::map<std::pair<std::size_t, std::size_t>, QAccessible::Id> m_parts; ///< by cell and socket + 1
};

/// One cell, or one socket of it, by its place in the line: what stands there is looked up when it is asked for.
class PlanPartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(PlanPartAccessible)

public:
    PlanPartAccessible(const PlanAccessible &tree, const Hit &hit) : m_tree(tree), m_hit(hit) {}

    const Hit &hit() const { return m_hit; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_tree.window(); }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {} ///< names are edited in the inspector
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isCell() const { return m_hit.kind == Hit::Kind::Cell; }
    QString cellName() const;
    QString socketName() const;

    const PlanAccessible &m_tree;
    Hit m_hit;
};

} // namespace lw::canvas
