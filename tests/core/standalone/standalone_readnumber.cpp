// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers as people type and paste them.

#include "core/base/readnumber.h"
#include "tests/fakes/check.h"

#include <cmath>

using namespace lw;
using Fault = ReadNumber::Fault;

namespace {

bool reads(std::u16string_view text, double value, std::u16string_view unit = u"s")
{
    const ReadNumber read = readNumber(text, unit);
    return read.fault == Fault::None && std::abs(read.value - value) < 1e-9 * std::max(1.0, std::abs(value));
}

bool fails(std::u16string_view text, Fault fault, std::u16string_view unit = u"s")
{
    return readNumber(text, unit).fault == fault;
}

void decimalSigns()
{
    LW_CHECK(reads(u"1.5", 1.5));
    LW_CHECK(reads(u"1,5", 1.5));
    LW_CHECK(reads(u" 0,125 ", 0.125));
    LW_CHECK(reads(u".5", 0.5));
    LW_CHECK(reads(u"5.", 5));
    LW_CHECK(reads(u"-0.25", -0.25));
    LW_CHECK(reads(u"−3", -3)); // U+2212
    LW_CHECK(reads(u"1.5e-3", 0.0015));
}

void groups()
{
    LW_CHECK(reads(u"1,500", 1500));
    LW_CHECK(reads(u"1.500", 1.5));
    LW_CHECK(reads(u"1,234.5", 1234.5));
    LW_CHECK(reads(u"1.234,5", 1234.5));
    LW_CHECK(reads(u"1,234,567", 1234567));
    LW_CHECK(reads(u"1 234 567", 1234567));
    LW_CHECK(reads(u"1\u202f500", 1500));
    LW_CHECK(reads(u"1'500.5", 1500.5));
    LW_CHECK(fails(u"1,23,4", Fault::NotANumber));
    LW_CHECK(fails(u"1.2.3", Fault::NotANumber));
    LW_CHECK(fails(u"1 5", Fault::NotANumber));
}

void fullWidth()
{
    LW_CHECK(reads(u"１．５ｓ", 1.5));
    LW_CHECK(reads(u"２，５　秒", 2.5));
    LW_CHECK(reads(u"１２。５", 12.5));
}

void unitsBehind()
{
    LW_CHECK(reads(u"1,5 s", 1.5));
    LW_CHECK(reads(u"1.5s", 1.5));
    LW_CHECK(reads(u"1500 ms", 1.5));
    LW_CHECK(reads(u"2 min", 120));
    LW_CHECK(reads(u"1.2 m", 1200, u"mm"));
    LW_CHECK(reads(u"0.35 Nm", 0.35, u"N·m"));
    LW_CHECK(reads(u"35 N·cm", 0.35, u"N·m"));
    LW_CHECK(reads(u"20 μm", 20, u"µm")); // Greek mu
    LW_CHECK(reads(u"98 %", 98, u"%"));
    LW_CHECK(reads(u"4 screws", 4, u"screws"));
    LW_CHECK(fails(u"4 kg", Fault::OtherUnit));
    LW_CHECK(fails(u"4 mm", Fault::OtherUnit));
    LW_CHECK(readNumber(u"4 kg", u"s").unit == u"kg");
}

void whatIsNone()
{
    LW_CHECK(fails(u"", Fault::Empty));
    LW_CHECK(fails(u" 　 ", Fault::Empty));
    LW_CHECK(fails(u"abc", Fault::NotANumber));
    LW_CHECK(fails(u"-", Fault::NotANumber));
    LW_CHECK(fails(u".", Fault::NotANumber));
    LW_CHECK(fails(u"s 1", Fault::NotANumber));
    LW_CHECK(fails(u"1e999", Fault::NotANumber));
}

} // namespace

int main()
{
    decimalSigns();
    groups();
    fullWidth();
    unitsBehind();
    whatIsNone();
    return test::verdict();
}
