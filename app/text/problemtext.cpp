// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/problemtext.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

namespace lw::text {

namespace {

/// Facts of one problem, as they are shown.
class Facts
{
public:
    explicit Facts(const model::Problem &problem) : m_problem(problem) {}

    QString operator()(const char *key) const
    {
        for (const model::Fact &fact : m_problem.facts)
            if (fact.key == key)
                return std::visit([](const auto &value) { return shown(value); }, fact.value);
        return none();
    }

private:
    static QString shown(const std::string &value) { return fromUtf8(value); }
    static QString shown(double value) { return shortNumber(value); }
    static QString shown(Duration value) { return secondsText(value); }

    const model::Problem &m_problem;
};

struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

struct WhatAndFix {
    QString what;
    QString fix;
};

QString kindWord(const QString &kind)
{
    static const std::pair<const char *, const char *> words[] = {
        {"interface", QT_TRANSLATE_NOOP("ProblemText", "interface class")},
        {"process", QT_TRANSLATE_NOOP("ProblemText", "process")},
        {"parameter", QT_TRANSLATE_NOOP("ProblemText", "parameter")},
        {"cell-type", QT_TRANSLATE_NOOP("ProblemText", "cell type")},
        {"head-type", QT_TRANSLATE_NOOP("ProblemText", "head type")},
        {"cell", QT_TRANSLATE_NOOP("ProblemText", "cell")},
        {"head", QT_TRANSLATE_NOOP("ProblemText", "head")},
        {"product", QT_TRANSLATE_NOOP("ProblemText", "product")},
        {"operation", QT_TRANSLATE_NOOP("ProblemText", "operation")},
        {"setup", QT_TRANSLATE_NOOP("ProblemText", "setup")},
        {"demand", QT_TRANSLATE_NOOP("ProblemText", "demand")},
        {"arc", QT_TRANSLATE_NOOP("ProblemText", "precedence arc")}};
    for (const auto &[key, word] : words)
        if (kind == QLatin1String(key))
            return ProblemWords::tr(word);
    return kind;
}

QString boundWord(const QString &bound)
{
    if (bound == QLatin1String("lower"))
        return ProblemWords::tr("lower limit");
    return bound == QLatin1String("upper") ? ProblemWords::tr("upper limit") : ProblemWords::tr("target");
}

WhatAndFix limitText(const Facts &fact, const QString &owner)
{
    const QString what = ProblemWords::tr("%1, %2: %3 %4 lies outside %5 – %6 %4 of %7.");
    return {QString(what).arg(fact("parameter"), boundWord(fact("bound")), fact("value"), fact("unit"), fact("minimum"),
                fact("maximum"), owner),
        ProblemWords::tr("Choose a value inside, or a head with wider limits.")};
}

// The data itself.

WhatAndFix unknownReference(const Facts &fact)
{
    return {ProblemWords::tr("There is no %1 %2.").arg(kindWord(fact("kind")), fact("reference")),
        ProblemWords::tr("Add it, or name one that exists.")};
}

WhatAndFix duplicateId(const Facts &fact)
{
    return {ProblemWords::tr("More than one %1 is called %2.").arg(kindWord(fact("kind")), fact("id")),
        ProblemWords::tr("Rename or remove all but one.")};
}

WhatAndFix invalidValue(const Facts &fact)
{
    return {ProblemWords::tr("%1 has the value %2, which is not possible.").arg(fact("field"), fact("value")),
        ProblemWords::tr("Enter a value within its range.")};
}

WhatAndFix setupMissing(const Facts &)
{
    return {ProblemWords::tr("The product has no setup on this line."),
        ProblemWords::tr("Put heads into sockets and assign its operations.")};
}

WhatAndFix precedenceCycle(const Facts &fact)
{
    return {ProblemWords::tr("Operations wait for each other: %1.").arg(fact("loop")),
        ProblemWords::tr("Remove one of these arcs.")};
}

WhatAndFix magazineOverfull(const Facts &fact)
{
    return {ProblemWords::tr("%1 spare heads, but the magazine has %2 places.").arg(fact("spare"), fact("places")),
        ProblemWords::tr("Remove spare heads or enlarge the magazine.")};
}

WhatAndFix demandMissing(const Facts &)
{
    return {ProblemWords::tr("There is no demand, so there is no takt to keep."),
        ProblemWords::tr("Enter units per day on the Takt page.")};
}

// Heads and sockets.

WhatAndFix interfaceMismatch(const Facts &fact)
{
    return {ProblemWords::tr("%1 (%2) has interface %3, the socket has %4.")
                .arg(fact("head"), fact("headType"), fact("headInterface"), fact("socketInterface")),
        ProblemWords::tr("Move it to a socket of interface %1.").arg(fact("headInterface"))};
}

WhatAndFix socketUnknown(const Facts &fact)
{
    return {ProblemWords::tr("%1 is placed in a socket that %2 does not have: it has %3.")
                .arg(fact("head"), fact("cellType"), fact("sockets")),
        ProblemWords::tr("Move it to another socket.")};
}

WhatAndFix socketTaken(const Facts &fact)
{
    return {ProblemWords::tr("%1 and %2 sit in the same socket.").arg(fact("head"), fact("other")),
        ProblemWords::tr("Move one of them to a free socket.")};
}

WhatAndFix headPlacedTwice(const Facts &fact)
{
    return {ProblemWords::tr("The head is placed in %1 and in %2.").arg(fact("other"), fact("socket")),
        ProblemWords::tr("Remove one of the two placements.")};
}

// An operation and who does it.

WhatAndFix headNotPlaced(const Facts &fact)
{
    return {ProblemWords::tr("Its head %1 sits in no socket.").arg(fact("head")),
        ProblemWords::tr("Put %1 into a socket, or give the operation to another head.").arg(fact("head"))};
}

WhatAndFix capabilityMissing(const Facts &fact)
{
    return {ProblemWords::tr("%1 (%2) cannot do the process %3.").arg(fact("head"), fact("headType"), fact("process")),
        ProblemWords::tr("Give it to a head that can, or replace the head.")};
}

WhatAndFix operationUnassigned(const Facts &)
{
    return {ProblemWords::tr("Nobody does this operation."), ProblemWords::tr("Assign it to a head or an operator.")};
}

WhatAndFix operationAssignedTwice(const Facts &fact)
{
    return {ProblemWords::tr("It is assigned to %1 and to %2.").arg(fact("other"), fact("performer")),
        ProblemWords::tr("Keep one of the two.")};
}

WhatAndFix notManual(const Facts &fact)
{
    return {ProblemWords::tr("It is assigned to the operator of %1, but has no manual time.").arg(fact("cell")),
        ProblemWords::tr("Enter a manual time, or give it to a head.")};
}

WhatAndFix operatorMissing(const Facts &fact)
{
    return {ProblemWords::tr("It is done by hand at %1, where nobody works (%2).").arg(fact("cell"), fact("cellType")),
        ProblemWords::tr("Give it to a head, or use a cell type with an operator.")};
}

// Limits, order, zones and time.

WhatAndFix parameterOutsideHead(const Facts &fact)
{
    return limitText(fact, fact("headType"));
}

WhatAndFix parameterOutsideSpec(const Facts &fact)
{
    return limitText(fact, fact("process"));
}

WhatAndFix precedenceBroken(const Facts &fact)
{
    return {ProblemWords::tr("%1 must come before %2, but runs later: at %3, after %4.")
                .arg(fact("before"), fact("after"), fact("beforeCell"), fact("afterCell")),
        ProblemWords::tr("Move %1 to %2 or upstream of it.").arg(fact("before"), fact("afterCell"))};
}

WhatAndFix zoningBroken(const Facts &fact)
{
    if (fact("kind") == QLatin1String("same-cell"))
        return {ProblemWords::tr("%1 and %2 belong on one cell, but run at %3 and %4.")
                    .arg(fact("first"), fact("second"), fact("firstCell"), fact("secondCell")),
            ProblemWords::tr("Move %1 to %2.").arg(fact("second"), fact("firstCell"))};
    return {ProblemWords::tr("%1 and %2 must not share a cell, but both run at %3.")
                .arg(fact("first"), fact("second"), fact("firstCell")),
        ProblemWords::tr("Move one of them to another cell.")};
}

WhatAndFix overTakt(const Facts &fact)
{
    return {ProblemWords::tr("The cell needs %1, takt is %2.").arg(fact("cycle"), fact("takt")),
        ProblemWords::tr("Move an operation to another cell, or add a head.")};
}

WhatAndFix overTaktEffective(const Facts &fact)
{
    return {ProblemWords::tr("With its stops and rejects the cell needs %1, takt is %2.").arg(fact("cycle"), fact("takt")),
        ProblemWords::tr("Move work away, or improve availability and yield.")};
}

WhatAndFix textOf(model::ProblemCode code, const Facts &fact)
{
    using enum model::ProblemCode;
    switch (code) {
    case UnknownReference: return unknownReference(fact);
    case DuplicateId: return duplicateId(fact);
    case InvalidValue: return invalidValue(fact);
    case SetupMissing: return setupMissing(fact);
    case PrecedenceCycle: return precedenceCycle(fact);
    case MagazineOverfull: return magazineOverfull(fact);
    case DemandMissing: return demandMissing(fact);
    case InterfaceMismatch: return interfaceMismatch(fact);
    case SocketUnknown: return socketUnknown(fact);
    case SocketTaken: return socketTaken(fact);
    case HeadPlacedTwice: return headPlacedTwice(fact);
    case HeadNotPlaced: return headNotPlaced(fact);
    case CapabilityMissing: return capabilityMissing(fact);
    case OperationUnassigned: return operationUnassigned(fact);
    case OperationAssignedTwice: return operationAssignedTwice(fact);
    case NotManual: return notManual(fact);
    case OperatorMissing: return operatorMissing(fact);
    case ParameterOutsideHead: return parameterOutsideHead(fact);
    case ParameterOutsideSpec: return parameterOutsideSpec(fact);
    case PrecedenceBroken: return precedenceBroken(fact);
    case ZoningBroken: return zoningBroken(fact);
    case OverTakt: return overTakt(fact);
    case OverTaktEffective: return overTaktEffective(fact);
    }
    return {};
}

template<class T>
QString named(const T *thing, const std::string &id)
{
    return thing ? idAndName(id, thing->name) : fromUtf8(id);
}

QString operationPlace(const model::Subject &subject, const model::Project &project)
{
    const model::Product *product = model::find(project, model::ProductId(subject.product));
    const model::OperationId id(subject.id);
    return named(product ? model::find(*product, id) : nullptr, subject.id);
}

QString socketPlace(const std::string &id, const model::Project &project)
{
    const std::size_t slash = id.rfind('/');
    if (slash == std::string::npos)
        return fromUtf8(id);
    const std::string cell = id.substr(0, slash);
    return ProblemWords::tr("%1 · socket %2")
        .arg(named(model::find(project, model::CellId(cell)), cell), fromUtf8(id.substr(slash + 1)));
}

QString headPlace(const std::string &id, const model::Project &project)
{
    const model::Head *head = model::find(project, model::HeadId(id));
    return head ? fromUtf8(head->type.value) + QStringLiteral(" · ") + fromUtf8(id) : fromUtf8(id);
}

QString placeOf(const model::Subject &subject, const model::Project &project)
{
    using enum model::SubjectKind;
    switch (subject.kind) {
    case Project: return ProblemWords::tr("Project");
    case Catalog: return ProblemWords::tr("Catalog");
    case Process: return named(model::find(project, model::ProcessId(subject.id)), subject.id);
    case CellType: return named(model::find(project, model::CellTypeId(subject.id)), subject.id);
    case HeadType: return named(model::find(project, model::HeadTypeId(subject.id)), subject.id);
    case Cell: return named(model::find(project, model::CellId(subject.id)), subject.id);
    case Socket: return socketPlace(subject.id, project);
    case Head: return headPlace(subject.id, project);
    case Product: return named(model::find(project, model::ProductId(subject.id)), subject.id);
    case Operation: return operationPlace(subject, project);
    case Precedence:
    case Zoning: return fromUtf8(subject.id);
    case Demand: return ProblemWords::tr("Demand of %1").arg(fromUtf8(subject.id));
    }
    return {};
}

} // namespace

ProblemText describe(const model::Problem &problem, const model::Project &project)
{
    WhatAndFix text = textOf(problem.code, Facts(problem));
    return {std::move(text.what), placeOf(problem.subject, project), std::move(text.fix)};
}

QString sentence(const model::Problem &problem, const model::Project &project)
{
    const ProblemText text = describe(problem, project);
    return ProblemWords::tr("%1: %2 %3").arg(text.where, text.what, text.fix);
}

} // namespace lw::text
