// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/picture/vectorpage.h"

#include "app/picture/itempainter.h"

#include <QBuffer>
#include <QPainter>
#include <QQuickItem>
#include <QSvgGenerator>

#include <algorithm>
#include <memory>
#include <optional>

namespace lw::picture {

namespace {

/// Draws the tree of items in the order of the screen. The generator knows no clipping, so everything with the same clip
/// becomes a drawing of its own, which the file shows through a window of that size.
class Writer
{
public:
    explicit Writer(const QQuickItem &page) : m_page(page) {}
    ~Writer() { close(); }

    void draw(const QQuickItem &item, QRectF clip, double opacity)
    {
        if (!item.isVisible() || item.opacity() <= 0)
            return;
        const QTransform place = item.itemTransform(const_cast<QQuickItem *>(&m_page), nullptr);
        const QRectF box = place.mapRect(QRectF(0, 0, item.width(), item.height()));
        if (item.clip())
            clip &= box;
        if (clip.isEmpty())
            return;
        opacity *= item.opacity();
        const QList<QQuickItem *> children = inOrder(item);
        const auto front = std::ranges::find_if(children, [](const QQuickItem *child) { return child->z() >= 0; });
        for (auto child = children.begin(); child != front; ++child)
            draw(**child, clip, opacity);
        if (box.intersects(clip))
            paint(item, place, clip, opacity);
        for (auto child = front; child != children.end(); ++child)
            draw(**child, clip, opacity);
    }

    QByteArray take()
    {
        close();
        return std::move(m_body);
    }

private:
    static QList<QQuickItem *> inOrder(const QQuickItem &item)
    {
        QList<QQuickItem *> children = item.childItems();
        std::ranges::stable_sort(children, {}, [](const QQuickItem *child) { return child->z(); });
        return children;
    }

    void paint(const QQuickItem &item, const QTransform &place, const QRectF &clip, double opacity)
    {
        QPainter &painter = painterFor(clip);
        painter.save();
        painter.setTransform(place);
        painter.setOpacity(opacity);
        paintItem(painter, item);
        painter.restore();
    }

    QPainter &painterFor(const QRectF &clip)
    {
        if (m_painter && clip == m_clip)
            return *m_painter;
        close();
        m_clip = clip;
        m_bytes.clear();
        m_buffer = std::make_unique<QBuffer>(&m_bytes);
        m_generator = std::make_unique<QSvgGenerator>();
        m_generator->setOutputDevice(m_buffer.get());
        m_generator->setSize(QSizeF(m_page.width(), m_page.height()).toSize());
        m_generator->setViewBox(QRectF(0, 0, m_page.width(), m_page.height()));
        m_painter = std::make_unique<QPainter>(m_generator.get());
        return *m_painter;
    }

    /// What the generator wrote between the tags of its document, in a window of the clip.
    void close()
    {
        if (!m_painter)
            return;
        m_painter.reset();
        const qsizetype begin = m_bytes.indexOf("<defs>");
        const qsizetype end = m_bytes.lastIndexOf("</svg>");
        if (begin >= 0 && end > begin) {
            const QString window = QStringLiteral("<svg x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" viewBox=\"%1 %2 %3 %4\">\n")
                                       .arg(m_clip.x()).arg(m_clip.y()).arg(m_clip.width()).arg(m_clip.height());
            m_body += window.toLatin1() + m_bytes.mid(begin, end - begin) + "</svg>\n";
        }
        m_generator.reset();
        m_buffer.reset();
    }

    const QQuickItem &m_page;
    QByteArray m_body;
    QRectF m_clip;
    QByteArray m_bytes;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QSvgGenerator> m_generator;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace

QByteArray svgOf(const QQuickItem &page, const QString &title)
{
    Writer writer(page);
    writer.draw(page, {0, 0, page.width(), page.height()}, 1);
    const QString head = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"%1\" height=\"%2\" "
        "viewBox=\"0 0 %1 %2\">\n<title>%3</title>\n")
                             .arg(page.width()).arg(page.height()).arg(title.toHtmlEscaped());
    return head.toUtf8() + writer.take() + "</svg>\n";
}

} // namespace lw::picture
