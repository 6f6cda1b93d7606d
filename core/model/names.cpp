// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/names.h"

namespace lw::model {

const char *problemCodeName(ProblemCode code)
{
    switch (code) {
    case ProblemCode::UnknownReference: return "unknown-reference";
    case ProblemCode::DuplicateId: return "duplicate-id";
    case ProblemCode::InvalidValue: return "invalid-value";
    case ProblemCode::SetupMissing: return "setup-missing";
    case ProblemCode::InterfaceMismatch: return "interface-mismatch";
    case ProblemCode::SocketUnknown: return "socket-unknown";
    case ProblemCode::SocketTaken: return "socket-taken";
    case ProblemCode::HeadPlacedTwice: return "head-placed-twice";
    case ProblemCode::HeadNotPlaced: return "head-not-placed";
    case ProblemCode::CapabilityMissing: return "capability-missing";
    case ProblemCode::ParameterOutsideHead: return "parameter-outside-head";
    case ProblemCode::ParameterOutsideSpec: return "parameter-outside-spec";
    case ProblemCode::OperationUnassigned: return "operation-unassigned";
    case ProblemCode::OperationAssignedTwice: return "operation-assigned-twice";
    case ProblemCode::NotManual: return "not-manual";
    case ProblemCode::OperatorMissing: return "operator-missing";
    case ProblemCode::PrecedenceBroken: return "precedence-broken";
    case ProblemCode::PrecedenceCycle: return "precedence-cycle";
    case ProblemCode::ZoningBroken: return "zoning-broken";
    case ProblemCode::MagazineOverfull: return "magazine-overfull";
    case ProblemCode::DemandMissing: return "demand-missing";
    case ProblemCode::OverTakt: return "over-takt";
    case ProblemCode::OverTaktEffective: return "over-takt-effective";
    }
    return "";
}

const char *severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info: return "info";
    case Severity::Warning: return "warning";
    case Severity::Error: return "error";
    }
    return "";
}

const char *subjectKindName(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Project: return "project";
    case SubjectKind::Catalog: return "catalog";
    case SubjectKind::Process: return "process";
    case SubjectKind::CellType: return "cell-type";
    case SubjectKind::HeadType: return "head-type";
    case SubjectKind::Cell: return "cell";
    case SubjectKind::Socket: return "socket";
    case SubjectKind::Head: return "head";
    case SubjectKind::Product: return "product";
    case SubjectKind::Operation: return "operation";
    case SubjectKind::Precedence: return "precedence";
    case SubjectKind::Zoning: return "zoning";
    case SubjectKind::Demand: return "demand";
    }
    return "";
}

} // namespace lw::model
