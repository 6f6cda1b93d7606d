// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/errortext.h"

#include "app/text/localized.h"

#include <QCoreApplication>

namespace lw::text {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// %1: the thing at fault, %2: detail.
QString pattern(Errc code)
{
    switch (code) {
    case Errc::FileNotFound: return ErrorText::tr("There is no such file.");
    case Errc::FileUnreadable: return ErrorText::tr("The file cannot be read: %2.");
    case Errc::FileUnwritable: return ErrorText::tr("The file cannot be written: %2. Nothing was changed.");
    case Errc::FileTooLarge: return ErrorText::tr("The file is too large (limit: %2).");
    case Errc::SyntaxError: return ErrorText::tr("Syntax error at %1: %2.");
    case Errc::UnknownField: return ErrorText::tr("Unknown field %1.");
    case Errc::BadValue: return ErrorText::tr("%1 has a value that is not allowed: %2.");
    case Errc::MissingField: return ErrorText::tr("%1 is missing.");
    case Errc::NewerVersion: return ErrorText::tr("Written by a newer version of the program (format %2). Update to open it.");
    case Errc::UnknownFormat: return ErrorText::tr("The format of the file is not known.");
    case Errc::UnknownId: return ErrorText::tr("There is no %1.");
    case Errc::DuplicateId: return ErrorText::tr("%1 exists already.");
    case Errc::SocketTaken: return ErrorText::tr("Socket %1 is taken by %2.");
    case Errc::NotPlaced: return ErrorText::tr("%1 sits in no socket.");
    case Errc::InUse: return ErrorText::tr("%1 is still in use: %2.");
    case Errc::PrecedenceCycle: return ErrorText::tr("%1 would close a loop: %2.");
    case Errc::BadIndex: return ErrorText::tr("%1: there is no such position.");
    case Errc::NothingToDo: return ErrorText::tr("%1: nothing would change.");
    case Errc::ProjectHasErrors: return ErrorText::tr("The line has errors; the first is at %1 (%2).");
    case Errc::SignatureInvalid: return ErrorText::tr("The signature is not valid or its key is not trusted: %1 %2.");
    case Errc::DigestMismatch: return ErrorText::tr("%1: the bytes are not those that were announced.");
    case Errc::CryptoFailed: return ErrorText::tr("The cryptographic library refused: %2.");
    case Errc::ConnectionFailed: return ErrorText::tr("No connection to %1: %2.");
    case Errc::Timeout: return ErrorText::tr("%1 did not answer in time: the outcome is unknown.");
    case Errc::Refused: return ErrorText::tr("%1 refused: %2.");
    case Errc::Stopped: return ErrorText::tr("Stopped.");
    }
    return {};
}

QString place(const Error &error)
{
    if (error.file.empty())
        return {};
    const QString file = fromUtf8(error.file);
    return error.line > 0 ? ErrorText::tr("%1, line %2: ").arg(file).arg(error.line) : file + QStringLiteral(": ");
}

/// Without a detail the sentence ends at its subject: "SD-20 is still in use."
QString withoutDetail(QString text)
{
    static const QStringList tails{QStringLiteral(": %2"), QStringLiteral("：%2"), QStringLiteral(" (%2)"),
        QStringLiteral("（%2）"), QStringLiteral(" %2"), QStringLiteral("%2")};
    for (const QString &tail : tails)
        text.remove(tail);
    return text;
}

} // namespace

QString sentence(const Error &error)
{
    const bool nowhere = error.code == Errc::SyntaxError && error.subject.empty(); // a file cut short has no place to name
    const QString full = nowhere ? ErrorText::tr("Syntax error: %2.") : pattern(error.code);
    const QString text = error.detail.empty() ? withoutDetail(full) : full;
    const QString subject = error.subject.empty() ? ErrorText::tr("the project") : fromUtf8(error.subject);
    return place(error) + QString(text).replace(QLatin1String("%1"), subject)
                              .replace(QLatin1String("%2"), fromUtf8(error.detail));
}

} // namespace lw::text
