// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <qqmlregistration.h>

namespace lw::session {
class Autosave;
}

namespace lw::viewmodel {

/// What a user wants of the program, kept in the settings and in force at once, but for the scale: the screens are
/// measured once, when the program starts.
class PreferencesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY changed FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged FINAL)
    Q_PROPERTY(QList<QString> scales READ scales CONSTANT FINAL)
    Q_PROPERTY(int scale READ scale WRITE setScale NOTIFY changed FINAL)
    Q_PROPERTY(bool restartNeeded READ restartNeeded NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> autosaves READ autosaves NOTIFY changed FINAL)
    Q_PROPERTY(int autosave READ autosave WRITE setAutosave NOTIFY changed FINAL)
    Q_PROPERTY(bool calm READ calm WRITE setCalm NOTIFY changed FINAL)

public:
    enum class Look { System, Light, Dark };
    Q_ENUM(Look)

    explicit PreferencesModel(session::Autosave &autosave, QObject *parent = nullptr);

    Look look() const { return m_look; }
    void setLook(Look look);
    bool dark() const;              ///< what the look comes to now
    QStringList scales() const;     ///< "100 %" … "200 %"
    int scale() const { return m_scale; } ///< row of scales()
    void setScale(int row);
    bool restartNeeded() const { return m_scale != m_scaleAtStart; }
    QStringList autosaves() const;  ///< "0.5 s" … "4 s"
    int autosave() const { return m_autosaveRow; } ///< row of autosaves()
    void setAutosave(int row);
    bool calm() const { return m_calm; } ///< nothing moves that does not have to
    void setCalm(bool calm);

    /// As after the installation.
    Q_INVOKABLE void reset();
    /// Texts with numbers follow the language.
    void retranslate() { emit changed(); }

    /// Tells Qt the chosen scale, so that windows, popups and pictures are drawn at it. Before the application is made.
    /// QT_SCALE_FACTOR in the environment goes before it.
    static void applyScale();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();
    void darkChanged();

private:
    void useAutosave();

    session::Autosave &m_autosave;
    Look m_look = Look::System;
    int m_scale = 0;
    int m_scaleAtStart = 0;
    int m_autosaveRow = 0;
    bool m_calm = false;
};

} // namespace lw::viewmodel
