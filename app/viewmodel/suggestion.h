// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/movesearch.h"
#include "app/viewmodel/context.h"

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

#include <optional>
#include <stop_token>

namespace lw::viewmodel {

/// The next best move: the one reassignment off the bottleneck that shortens the line cycle most. Searched on a worker
/// once the line has been left alone for a moment; a result for an older line is dropped.
class Suggestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of LinePageModel")
    Q_PROPERTY(bool available READ available NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool outdated READ outdated NOTIFY changed FINAL)
    Q_PROPERTY(bool searching READ searching NOTIFY changed FINAL)

public:
    explicit Suggestion(const Context &context, QObject *parent = nullptr);
    ~Suggestion() override;

    bool available() const { return m_move.has_value(); }
    /// The text is still that of the line before the last edit, while what is best now is looked for: what shows it need
    /// not come and go with every edit.
    bool outdated() const { return !m_move && !m_text.isEmpty(); }
    bool searching() const { return m_searching; }
    QString text() const { return m_text; } ///< Move "Battery bracket" to C06: line cycle 7.05 s → 6.90 s
    Q_INVOKABLE void apply();

signals:
    void changed();

private:
    QString moveText() const;
    QString groupText(const model::EditGroup &group) const;
    QString place() const;
    void forget();
    void drop();
    void write();
    void search();
    void adopt(const std::optional<jobs::Move> &move);

    Context m_context;
    QTimer m_quiet;
    std::stop_source m_stop;
    std::optional<jobs::Move> m_move;
    QString m_text; ///< of the move, also of one that was forgotten until the search for another one has ended
    bool m_searching = false;
};

} // namespace lw::viewmodel
