// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <qqmlregistration.h>

/// The mind of a number field: reads what stands in it against its spec, and writes it anew when keys or the wheel step
/// it. Figures are shown by QLocale(); what is typed or pasted may have either decimal sign, groups, full-width digits
/// and a unit.
class NumberReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY read)
    Q_PROPERTY(double value MEMBER m_value WRITE setValue NOTIFY specChanged)
    Q_PROPERTY(double minimum MEMBER m_minimum WRITE setMinimum NOTIFY specChanged)
    Q_PROPERTY(double maximum MEMBER m_maximum WRITE setMaximum NOTIFY specChanged)
    Q_PROPERTY(int decimals MEMBER m_decimals WRITE setDecimals NOTIFY specChanged)
    Q_PROPERTY(QString unit MEMBER m_unit WRITE setUnit NOTIFY specChanged)
    Q_PROPERTY(bool several MEMBER m_several WRITE setSeveral NOTIFY specChanged)
    Q_PROPERTY(QString shown READ shown NOTIFY specChanged)
    Q_PROPERTY(Fault fault READ fault NOTIFY read)
    Q_PROPERTY(QString culprit READ culprit NOTIFY read)
    Q_PROPERTY(QString range READ range NOTIFY specChanged)

public:
    enum Fault { None, Empty, NotANumber, OtherUnit, OutOfRange };
    Q_ENUM(Fault)

    using QObject::QObject;

    void setText(const QString &text);
    void setValue(double value);
    void setMinimum(double minimum);
    void setMaximum(double maximum);
    void setDecimals(int decimals);
    void setUnit(const QString &unit);
    /// The field stands for several things whose values differ: it is empty until something is typed.
    void setSeveral(bool several);

    QString shown() const; ///< the value as it stands in the field
    Fault fault() const { return m_fault; }
    QString culprit() const { return m_culprit; } ///< what is not a number, or no unit of this field
    QString range() const; ///< "0.05 – 0.60 N·m"

    /// Takes over what was typed, in the decimals of the spec; nothing happens with a fault, or when it says the same.
    Q_INVOKABLE void commit();
    /// Somebody has typed that: tried() when that could be taken over and says something else.
    Q_INVOKABLE void tryOut(const QString &text);
    /// Escape restores, Up, Down, Page Up and Page Down step and take over. False for what goes on to others.
    Q_INVOKABLE bool key(int key);
    /// One wheel notch is 120.
    Q_INVOKABLE void turn(double angle);
    /// By that many times the last digit that is shown, at the finest hundredths; takes over.
    Q_INVOKABLE void step(int steps);

signals:
    void read();
    void specChanged();
    void rewritten(const QString &text); ///< what the field must show now
    void edited(double value);
    void tried(double value); ///< what stands in the field now would be taken over as that, and is another than the value
    void abandoned();         ///< after tried(): it is not so any more

private:
    QString format(double value) const;
    double rounded(double value) const;
    void respec();
    void judge();
    bool isTrial() const;

    QString m_text;
    QString m_unit;
    QString m_culprit;
    double m_value = 0;
    double m_minimum = 0;
    double m_maximum = 1e9;
    double m_read = 0;
    double m_turned = 0; ///< of the notch that is not full yet
    int m_decimals = 2;
    bool m_several = false;
    bool m_trying = false;
    Fault m_fault = None;
};
