// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/app/canvas/planbench.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QXmlStreamReader>

using namespace lw;
using Bench = lw::test::PlanBench;

namespace {

QByteArray svgOf(const canvas::LinePlan &plan)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSizeF(plan.width(), plan.height()).toSize());
    QPainter painter(&generator);
    plan.drawOn(painter);
    painter.end();
    return bytes;
}

QString textOf(const QByteArray &svg)
{
    QString text;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString() + QLatin1Char(' ');
    }
    return reader.hasError() ? QString() : text;
}

} // namespace

/// The plan as a drawing for files: what is on the screen, with texts that stay texts.
class TestPlanFile : public QObject
{
    Q_OBJECT

private slots:
    void drawing_namesTheCellsInSight()
    {
        Bench bench;
        const QString text = textOf(svgOf(bench.plan));
        for (const model::Cell &cell : bench.document.project().frame.cells)
            QVERIFY2(text.contains(QString::fromStdString(cell.id.value)), qPrintable(text));
    }

    void drawing_followsTheLine()
    {
        Bench bench;
        const QByteArray before = svgOf(bench.plan);
        QVERIFY(bench.document.edit({model::Erase<model::Cell>{model::CellId{"C03"}}}));
        QTRY_VERIFY(!textOf(svgOf(bench.plan)).contains(QStringLiteral("C03")));
        bench.document.undoStack().undo();
        QTRY_VERIFY(textOf(svgOf(bench.plan)).contains(QStringLiteral("C03")));
        QVERIFY(before.size() > 1000);
    }
};

QTEST_MAIN(TestPlanFile)
#include "tst_planfile.moc"
