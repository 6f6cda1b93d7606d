// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/controls/numberreader.h"

#include "core/base/readnumber.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

constexpr int pageSteps = 10;
constexpr double notch = 120;
constexpr int finestStep = 2; ///< decimals

NumberReader::Fault faultOf(lw::ReadNumber::Fault fault)
{
    switch (fault) {
    case lw::ReadNumber::Fault::None: return NumberReader::None;
    case lw::ReadNumber::Fault::Empty: return NumberReader::Empty;
    case lw::ReadNumber::Fault::NotANumber: return NumberReader::NotANumber;
    case lw::ReadNumber::Fault::OtherUnit: break;
    }
    return NumberReader::OtherUnit;
}

} // namespace

void NumberReader::setText(const QString &text)
{
    m_text = text;
    judge();
}

void NumberReader::setValue(double value)
{
    m_value = value;
    respec();
}

void NumberReader::setMinimum(double minimum)
{
    m_minimum = minimum;
    respec();
}

void NumberReader::setMaximum(double maximum)
{
    m_maximum = maximum;
    respec();
}

void NumberReader::setDecimals(int decimals)
{
    m_decimals = decimals;
    respec();
}

void NumberReader::setUnit(const QString &unit)
{
    m_unit = unit;
    respec();
}

void NumberReader::setSeveral(bool several)
{
    m_several = several;
    respec();
}

void NumberReader::respec()
{
    emit specChanged();
    judge();
}

QString NumberReader::format(double value) const { return QLocale().toString(value, 'f', m_decimals); }

QString NumberReader::shown() const { return m_several ? QString() : format(m_value); }

QString NumberReader::range() const
{
    const QString limits = format(m_minimum) + QStringLiteral(" – ") + format(m_maximum);
    return m_unit.isEmpty() ? limits : limits + QChar(0x00a0) + m_unit;
}

double NumberReader::rounded(double value) const
{
    const double scale = std::pow(10, m_decimals);
    return std::round(value * scale) / scale;
}

void NumberReader::judge()
{
    const auto number = lw::readNumber(QStringView(m_text).toString().toStdU16String(), m_unit.toStdU16String());
    m_fault = faultOf(number.fault);
    m_culprit = m_fault == OtherUnit ? QString::fromStdU16String(number.unit) : m_text.trimmed();
    m_read = rounded(number.value);
    if (m_text == shown()) {
        m_fault = None; // also what the document holds outside the limits: the field did not put it there
        m_read = m_value;
    } else if (m_fault == None && (m_read < m_minimum || m_read > m_maximum)) {
        m_fault = OutOfRange;
    }
    emit read();
    if (m_trying && !isTrial()) {
        m_trying = false;
        emit abandoned();
    }
}

bool NumberReader::isTrial() const
{
    return m_fault == None && !m_text.isEmpty() && m_text != shown() && (m_several || m_read != rounded(m_value));
}

void NumberReader::tryOut(const QString &text)
{
    setText(text); // Qt 6.4 tells of an edit before the text has changed for others
    if (!isTrial())
        return;
    m_trying = true;
    emit tried(m_read);
}

void NumberReader::commit()
{
    if (m_fault != None || m_text == shown())
        return;
    const double next = m_read;
    const bool differs = m_several || next != rounded(m_value);
    emit rewritten(format(next));
    if (differs)
        emit edited(next);
}

bool NumberReader::key(int key)
{
    switch (key) {
    case Qt::Key_Up: return step(1), true;
    case Qt::Key_Down: return step(-1), true;
    case Qt::Key_PageUp: return step(pageSteps), true;
    case Qt::Key_PageDown: return step(-pageSteps), true;
    case Qt::Key_Escape:
        if (m_text == shown())
            return false;
        emit rewritten(shown());
        return true;
    default: return false;
    }
}

void NumberReader::turn(double angle)
{
    m_turned += angle;
    const int notches = static_cast<int>(m_turned / notch);
    m_turned -= notches * notch;
    if (notches != 0)
        step(notches);
}

void NumberReader::step(int steps)
{
    if (m_several && m_text.isEmpty())
        return; // there is no one value to step from
    const double from = m_fault == None ? m_read : m_value;
    const double size = std::pow(10, -std::min(m_decimals, finestStep));
    const double next = rounded(std::clamp(from + steps * size, m_minimum, m_maximum));
    const bool differs = m_several || next != rounded(m_value);
    emit rewritten(format(next));
    if (differs)
        emit edited(next);
}
