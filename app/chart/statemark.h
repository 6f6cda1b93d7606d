// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once


#include "app/chart/palettepicture.h"
#include "core/simulate/line.h"

namespace lw::chart {

/// A state of a cell as a swatch with its mark, for legends. Its name comes along.
class StateMark : public lw::chart::PalettePicture
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int state READ state WRITE setState NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY stateChanged FINAL)

public:
    explicit StateMark(QQuickItem *parent = nullptr);

    int state() const { return static_cast<int>(m_state); } ///< of simulate::State
    void setState(int state);
    QString name() const;

signals:
    void stateChanged();

protected:
    void draw(QPainter &painter, const ChartPalette &colors) override;

private:
    simulate::State m_state{};
    QString m_language; ///< only the sign that the name is another: which language it is in follows QLocale()
};

} // namespace lw::chart
