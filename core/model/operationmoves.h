// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lw::model {

/// Whether a cell takes an operation; everything but Fits is a reason not to.
struct MoveAnswer {
    enum class Verdict : std::uint8_t {
        Fits,
        Unknown,            ///< no such cell, operation or setup
        NobodyCan,          ///< no head there has the capability, and no person there can do it
        OutsideHead,        ///< a head there has it, but a target lies outside its limits: head, parameter
        PredecessorLater,   ///< other has to be done before, and is on otherCell, further downstream
        SuccessorEarlier,   ///< other has to be done after, and is on otherCell, further upstream
        NotWithoutPartner,  ///< other has to be on the same cell, and is on otherCell
        NotWithPartner      ///< other must not be on the same cell, and is there
    };

    Verdict verdict = Verdict::Fits;
    bool here = false; ///< the operation is on that cell already
    OperationId other{};
    CellId otherCell{};
    HeadId head{};
    std::string parameter{};
    std::vector<Performer> performers{}; ///< who can do it there: heads in socket order, then the person

    bool fits() const { return verdict == Verdict::Fits; }
};

/// Where one operation of one product may be done, asked cell by cell while it is carried along the line. A cell fits
/// when the move breaks nothing that validateSetup calls an error; that one is over takt, or that something else is
/// wrong already, is no reason. Of several reasons the one is told that is closest to the cell itself: who could do
/// it, then the order, then the zoning. Holds nothing of the project: it answers for the state it was made from.
class OperationMoves
{
public:
    OperationMoves(const Project &project, const ProductId &product, const OperationId &operation);

    /// Position in the line. Errors: Unknown.
    MoveAnswer at(std::size_t cell) const;
    MoveAnswer at(const CellId &cell) const;

private:
    struct Place {
        std::vector<Performer> performers;
        HeadId outsideHead; ///< has the capability, but not the range
        std::string parameter;
    };
    struct Relation {
        OperationId other;
        std::size_t cell = 0;
    };

    void readPlaces(const Project &project, const Setup &setup, const Operation &operation);
    void readRelations(const Product &product, const Setup &setup, const OperationId &operation);
    void judge(MoveAnswer &answer, std::size_t cell) const;

    std::vector<CellId> m_ids;
    std::map<CellId, std::size_t> m_position;
    std::vector<Place> m_places;
    std::vector<Relation> m_before;   ///< have to come first
    std::vector<Relation> m_after;
    std::vector<Relation> m_together;
    std::vector<Relation> m_apart;
    std::size_t m_home = static_cast<std::size_t>(-1);
    bool m_known = false;
};

} // namespace lw::model
