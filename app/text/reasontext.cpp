// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/enumtext.h"
#include "app/text/localized.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::text {

namespace {

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

QString codeText(wire::RefusalCode code)
{
    using enum wire::RefusalCode;
    switch (code) {
    case SignatureInvalid: return ReasonText::tr("no trusted key signed these bytes");
    case Unparsable: return ReasonText::tr("the bytes are not a recipe or manifest");
    case WrongLine: return ReasonText::tr("the station belongs to another line");
    case NotMember: return ReasonText::tr("the manifest does not name this station");
    case DuplicateMember: return ReasonText::tr("the manifest names this station more than once");
    case WrongClass: return ReasonText::tr("the recipe is for another cell type");
    case GenerationNotAbove: return ReasonText::tr("the station has already produced with this generation or a newer one");
    case GenerationJump: return ReasonText::tr("the generation number is implausibly high");
    case TooLarge: return ReasonText::tr("the recipe is larger than the station takes");
    case DigestMismatch: return ReasonText::tr("the bytes that arrived are not those that were signed");
    case UnknownRecipe: return ReasonText::tr("the station was sent a recipe that was not offered");
    case RecipeNotForStation: return ReasonText::tr("the recipe was made for another station");
    case HeadMissing: return ReasonText::tr("a socket that the recipe needs is empty");
    case HeadTypeDiffers: return ReasonText::tr("another type of head sits in the socket");
    case ProcessUnsupported: return ReasonText::tr("the head cannot do the process");
    case ParameterOutsideLimit: return ReasonText::tr("a parameter lies outside the limits of the head");
    case NoOperator: return ReasonText::tr("a step is done by hand, but nobody works at this station");
    case NotStaged: return ReasonText::tr("the station does not hold this generation");
    case StaleBallot: return ReasonText::tr("a newer delivery is under way");
    case NotArmed: return ReasonText::tr("the station was not prepared for the switch");
    case GateOpen: return ReasonText::tr("the station still takes new units");
    case WrongActive: return ReasonText::tr("the station runs another generation");
    case StateForbids: return ReasonText::tr("the station's state does not permit it");
    case UnitInWork: return ReasonText::tr("a unit is still being worked on");
    case StorageFailed: return ReasonText::tr("the station could not store the recipe");
    case AlreadyConnected: return ReasonText::tr("another connection speaks for this station");
    case NotIntroduced: return ReasonText::tr("the station did not introduce itself");
    }
    return {};
}

QString fact(const wire::Reason &reason, std::string_view key)
{
    const auto at = std::find_if(reason.facts.begin(), reason.facts.end(),
        [key](const wire::Fact &one) { return one.key == key; });
    return at == reason.facts.end() ? QString() : fromUtf8(at->value);
}

/// What the station's own equipment lacks (recipe::Refusal); empty for every other reason.
QString equipmentText(const wire::Reason &reason)
{
    const QString subject = fact(reason, "subject");
    const QString expected = fact(reason, "expected");
    const QString found = fact(reason, "found");
    if (subject.isEmpty())
        return {};
    if (reason.code == wire::RefusalCode::HeadMissing)
        return ReasonText::tr("socket %1 is empty, the recipe needs %2").arg(subject, expected);
    if (reason.code == wire::RefusalCode::HeadTypeDiffers)
        return ReasonText::tr("socket %1 holds %2, the recipe needs %3").arg(subject, found, expected);
    if (reason.code == wire::RefusalCode::ProcessUnsupported)
        return ReasonText::tr("%1 needs %2, which %3 cannot do").arg(subject, expected, found);
    if (reason.code == wire::RefusalCode::ParameterOutsideLimit)
        return ReasonText::tr("%1 of %2 lies outside %3, the limits of the head").arg(subject, expected, found);
    return {};
}

} // namespace

QString reasonText(const wire::Reason &reason)
{
    if (const QString text = equipmentText(reason); !text.isEmpty())
        return text;
    QStringList facts;
    for (const wire::Fact &fact : reason.facts)
        facts << fromUtf8(fact.key) + QStringLiteral(": ") + fromUtf8(fact.value);
    const QString text = codeText(reason.code);
    return facts.isEmpty() ? text : ReasonText::tr("%1 (%2)").arg(text, facts.join(QStringLiteral(", ")));
}

} // namespace lw::text
