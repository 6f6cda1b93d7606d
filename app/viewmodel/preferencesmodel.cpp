// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/preferencesmodel.h"

#include "app/session/autosave.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSettings>

#include <algorithm>
#include <array>

namespace lw::viewmodel {

namespace {

constexpr auto lookKey = "view/look";
constexpr auto darkKey = "view/dark"; ///< of versions that knew two looks
constexpr auto scaleKey = "view/scalePercent";
constexpr auto autosaveKey = "files/autosaveMs";
constexpr auto calmKey = "view/calm";
constexpr std::array scalePercents{100, 125, 150, 175, 200};
constexpr std::array autosaveMs{500, 1000, 2000, 4000};
constexpr int darkBelow = 128; ///< lightness of 255

template<std::size_t Size>
int rowOf(const std::array<int, Size> &values, int value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? 0 : static_cast<int>(found - values.begin());
}

PreferencesModel::Look storedLook()
{
    const QSettings settings;
    const QString look = settings.value(lookKey).toString();
    if (look == QLatin1String("dark") || (look.isEmpty() && settings.value(darkKey).toBool()))
        return PreferencesModel::Look::Dark;
    return look == QLatin1String("light") ? PreferencesModel::Look::Light : PreferencesModel::Look::System;
}

QString nameOf(PreferencesModel::Look look)
{
    switch (look) {
    case PreferencesModel::Look::System: return QStringLiteral("system");
    case PreferencesModel::Look::Light: return QStringLiteral("light");
    case PreferencesModel::Look::Dark: return QStringLiteral("dark");
    }
    return {};
}

/// Qt 6.4 tells no colour scheme, but the palette follows it.
bool systemIsDark()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance())
        && QGuiApplication::palette().color(QPalette::Window).lightness() < darkBelow;
}

} // namespace

PreferencesModel::PreferencesModel(session::Autosave &autosave, QObject *parent)
    : QObject(parent)
    , m_autosave(autosave)
    , m_look(storedLook())
    , m_scale(rowOf(scalePercents, QSettings().value(scaleKey).toInt()))
    , m_scaleAtStart(m_scale)
    , m_autosaveRow(rowOf(autosaveMs, QSettings().value(autosaveKey).toInt()))
    , m_calm(QSettings().value(calmKey).toBool())
{
    useAutosave();
    if (QCoreApplication *application = QCoreApplication::instance())
        application->installEventFilter(this);
}

void PreferencesModel::setLook(Look look)
{
    if (look == m_look)
        return;
    const bool before = dark();
    m_look = look;
    QSettings().setValue(lookKey, nameOf(look));
    emit changed();
    if (dark() != before)
        emit darkChanged();
}

bool PreferencesModel::dark() const
{
    return m_look == Look::Dark || (m_look == Look::System && systemIsDark());
}

QStringList PreferencesModel::scales() const
{
    QStringList names;
    for (const int percent : scalePercents)
        names << QStringLiteral("%1 %").arg(percent);
    return names;
}

void PreferencesModel::setScale(int row)
{
    if (row == m_scale || row < 0 || row >= static_cast<int>(scalePercents.size()))
        return;
    m_scale = row;
    QSettings().setValue(scaleKey, scalePercents[static_cast<std::size_t>(row)]);
    emit changed();
}

QStringList PreferencesModel::autosaves() const
{
    QStringList names;
    for (const int ms : autosaveMs)
        names << tr("%1 s").arg(QLocale().toString(ms / 1000.0, 'g', 2));
    return names;
}

void PreferencesModel::setAutosave(int row)
{
    if (row == m_autosaveRow || row < 0 || row >= static_cast<int>(autosaveMs.size()))
        return;
    m_autosaveRow = row;
    QSettings().setValue(autosaveKey, autosaveMs[static_cast<std::size_t>(row)]);
    useAutosave();
    emit changed();
}

void PreferencesModel::setCalm(bool calm)
{
    if (calm == m_calm)
        return;
    m_calm = calm;
    QSettings().setValue(calmKey, calm);
    emit changed();
}

void PreferencesModel::reset()
{
    setLook(Look::System);
    setScale(0);
    setAutosave(0);
    setCalm(false);
}

void PreferencesModel::applyScale()
{
    const int percent = scalePercents[static_cast<std::size_t>(rowOf(scalePercents, QSettings().value(scaleKey).toInt()))];
    if (percent != scalePercents.front() && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

bool PreferencesModel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && m_look == Look::System)
        emit darkChanged();
    return QObject::eventFilter(watched, event);
}

void PreferencesModel::useAutosave()
{
    m_autosave.setDelay(std::chrono::milliseconds(autosaveMs[static_cast<std::size_t>(m_autosaveRow)]));
}

} // namespace lw::viewmodel
