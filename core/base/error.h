// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace lw {

/// What went wrong. The sentence for each lives in app/text; core hands out codes and data.
enum class Errc : std::uint8_t {
    FileNotFound,      ///< nothing at that path
    FileUnreadable,    ///< present, but cannot be read
    FileUnwritable,    ///< directory or file refuses the write; nothing was changed
    FileTooLarge,      ///< larger than the limit for its kind; detail holds the limit
    SyntaxError,       ///< not valid JSON, CSV, .alb or .IN2 at the given line
    UnknownField,      ///< a key the schema does not have
    BadValue,          ///< a value of the wrong type or outside its range
    MissingField,      ///< a required value is absent
    NewerVersion,      ///< written by a newer program; detail holds the version found
    UnknownFormat,     ///< neither the name nor the content tells a known format
    UnknownId,         ///< a reference to something that does not exist
    DuplicateId,       ///< the id is taken
    SocketTaken,       ///< another head sits in that socket
    NotPlaced,         ///< the head sits in no socket of this setup
    InUse,             ///< still referenced; detail names by what
    PrecedenceCycle,   ///< the arc would close a loop; detail holds the loop "a → b → a"
    BadIndex,          ///< a position outside the list
    NothingToDo,       ///< the edit would change nothing
    ProjectHasErrors,  ///< the check found errors that must be mended first
    SignatureInvalid,  ///< the signature does not match the bytes or the key is not trusted
    DigestMismatch,    ///< the bytes are not those that were announced
    CryptoFailed,      ///< the crypto library refused; detail holds its words
    ConnectionFailed,  ///< the peer cannot be reached
    Timeout,           ///< no answer in time: the outcome is unknown
    Refused,           ///< the peer said no; detail holds its reason code
    Stopped,           ///< the caller asked to stop
};

/// One expected failure, with the place it came from. Empty members are simply not known.
struct Error {
    Errc code{};
    std::string subject{}; ///< id, field path ("frame.cells[3].type") or name of the thing at fault
    std::string detail{};  ///< data for the sentence: a limit, a version, the words of a third party
    std::string file{};    ///< path, where a file is at fault
    int line = 0;        ///< 1-based; 0 when there is no line

    bool operator==(const Error &) const = default;
};

} // namespace lw
