// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/arch/rules.h"

#include <cstdio>
#include <exception>

/// housecheck ROOT: prints each break of a house rule; exits 0 when there is none, 1 when there is, 2 when ROOT cannot
/// be read.
int main(int argc, char **argv)
try {
    if (argc != 2) {
        std::fprintf(stderr, "usage: housecheck ROOT\n");
        return 2;
    }
    const arch::Findings findings = arch::checkTree(argv[1]);
    for (const arch::Finding &finding : findings)
        std::printf("%s\n", arch::toText(finding).c_str());
    return findings.empty() ? 0 : 1;
} catch (const std::exception &problem) {
    std::fprintf(stderr, "housecheck: %s\n", problem.what());
    return 2;
}
