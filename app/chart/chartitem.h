// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>

#include "app/chart/chartpalette.h"
#include "app/session/document.h"
#include "app/session/selection.h"

#include <functional>
#include <memory>
#include <optional>

class QCustomPlot;

namespace lw::chart {

/// Hosts a QCustomPlot in Qt Quick: the plot is painted on the UI thread into an image of the screen's resolution,
/// and only when something has changed. QCustomPlot is a widget and never shown as one, but it needs a QApplication.
/// Draws nothing until document and colors are set.
class ChartItem : public QQuickPaintedItem, private QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(lw::session::Document *document READ document WRITE setDocument NOTIFY documentChanged FINAL)
    Q_PROPERTY(lw::session::Selection *selection READ selection WRITE setSelection NOTIFY selectionChanged FINAL)
    Q_PROPERTY(lw::chart::ChartPalette *colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY fontFamilyChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString hintText READ hintText NOTIFY hintChanged FINAL)
    Q_PROPERTY(QPointF hintPosition READ hintPosition NOTIFY hintChanged FINAL)
    Q_PROPERTY(QString accessibleTable READ accessibleTable NOTIFY accessibleTableChanged FINAL)

public:
    explicit ChartItem(QQuickItem *parent = nullptr);
    ~ChartItem() override;

    session::Document *document() const { return m_document; }
    void setDocument(session::Document *document);
    session::Selection *selection() const { return m_selection; }
    void setSelection(session::Selection *selection);
    ChartPalette *colors() const { return m_colors; }
    void setColors(ChartPalette *colors);
    QString fontFamily() const { return m_fontFamily; }
    void setFontFamily(const QString &family);
    /// Only the sign to write all texts anew: which language they are in follows QLocale().
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// What is under the pointer, in words; empty for nothing.
    QString hintText() const { return m_hint; }
    QPointF hintPosition() const { return m_hintPosition; }
    /// The figures of the chart as text, one line per row, for those who cannot see it.
    QString accessibleTable() const;

    void paint(QPainter *painter) override;

signals:
    void documentChanged();
    void selectionChanged();
    void colorsChanged();
    void fontFamilyChanged();
    void languageChanged();
    void hintChanged();
    void accessibleTableChanged();

protected:
    /// The document has changed: take over what is to be shown. Called with a document.
    virtual void readDocument() = 0;
    /// Fill the plot from what was read, with the present size, colours and fonts.
    virtual void fillPlot(QCustomPlot &plot) = 0;
    virtual void selectionMoved() { redraw(); }

    /// Read the document again, and draw.
    void refresh();
    /// Draw what was read, before the next frame.
    void redraw();
    QCustomPlot &plot() const { return *m_plot; }
    QFont chartFont(int pixelSize, bool bold = false) const;
    void setHint(const QString &text, QPointF position);
    void setAccessibleTable(const QString &table);
    /// For a long one: it is written when somebody asks for it, and told of while assistive technology listens.
    void setAccessibleTable(std::function<QString()> writer);

    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void accessibilityActiveChanged(bool active) override;

    QPointer<session::Document> m_document;
    QPointer<session::Selection> m_selection;
    QPointer<ChartPalette> m_colors;
    QString m_fontFamily;
    QString m_language;
    QString m_hint;
    QPointF m_hintPosition;
    mutable std::optional<QString> m_table; ///< as written; nothing until somebody asks
    std::function<QString()> m_tableWriter;
    std::unique_ptr<QCustomPlot> m_plot;
    QImage m_image;
    bool m_read = false; ///< what is shown is what the document says
};

} // namespace lw::chart
