// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/rowmodel.h"
#include "core/model/ids.h"
#include "core/model/setup.h"

namespace lw::viewmodel {

/// One operation where it is done.
struct Work {
    QString operationId;
    QString name;
    QString family;
    QString quantity;  ///< "4 screws"
    QString time;      ///< "2.90 s"; "—" when its head cannot do it
    QString performer; ///< head serial, "by hand", or "not assigned"
    bool assigned = true;
    bool waits = false; ///< critical time is lost before it begins
};

/// Operations of a cell or head, in order of begin.
/// Roles: operationId, name, family, quantity, time, performer, assigned, waits.
class WorkListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page model")

public:
    explicit WorkListModel(QObject *parent = nullptr);
    void setWork(std::vector<Work> work) { m_rows.replace(std::move(work)); }

private:
    Rows<Work> m_rows;
};

/// One socket of a cell and what sits in it.
struct Place {
    int socket = 0;    ///< 1-based
    QString headId;    ///< empty: the socket is free
    QString typeId;
    QString name;      ///< of the type; "Free socket"
    QString family;
    QString passport;  ///< how old the calibration of its head is; empty: the socket is free
    QString interfaceName;
    QString note;      ///< accuracy and drift, or what the socket accepts
    int zone = 0;
    bool fits = true;  ///< interface of head and socket agree
    bool marked = false; ///< selected
};

/// Sockets of a cell in order, with their heads.
/// Roles: socket, headId, typeId, name, family, passport, interfaceName, note, zone, fits, marked.
class HeadListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page model")

public:
    explicit HeadListModel(QObject *parent = nullptr);
    void setPlaces(std::vector<Place> places) { m_rows.replace(std::move(places)); }

private:
    Rows<Place> m_rows;
};

} // namespace lw::viewmodel
