// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "app/report/csv.h"
#include "app/report/linepictures.h"
#include "app/report/projectreport.h"
#include "app/report/tables.h"
#include "core/store/projectfile.h"
#include "core/takt/linecheck.h"

#include <QDir>
#include <QSet>
#include <QXmlStreamReader>

using namespace lw;

namespace {

model::Project sample(const QString &name)
{
    const QString path = qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/samples/%1.line.json").arg(name);
    const Result<store::OpenedProject> opened = store::openProject(path);
    return opened ? opened->project : model::Project{};
}

report::ReportInput inputOf(const model::Project &project)
{
    return {project, project.products.front().id, model::assumedEconomics(project.header.currency), {}, QDate(2026, 7, 1)};
}

bool isBlank(const QImage &page)
{
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (page.pixelColor(x, y) != Qt::white)
                return false;
        }
    }
    return true;
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void pdf_isWhole_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"board-test", "board-test-before", "flagship-pilot", "line20"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void pdf_isWhole()
    {
        QFETCH(QString, name);
        const model::Project project = sample(name);
        QVERIFY(!project.products.empty());
        const report::ReportInput input = inputOf(project);
        const QByteArray pdf = report::pdfOf(input);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        const QList<QImage> pages = report::pagesOf(input, 40);
        QVERIFY(pages.size() >= 3);
        QCOMPARE(pdf.count("/Type /Page\n"), pages.size());
        for (const QImage &page : pages)
            QVERIFY(!isBlank(page));
        const QString folder = qEnvironmentVariable("LW_REPORT_PAGES"); // for people who want to look at them
        for (qsizetype page = 0; !folder.isEmpty() && page < pages.size(); ++page)
            QVERIFY(report::pagesOf(input, 100)[page].save(QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(page + 1)));
    }

    void reference_addsTheComparison()
    {
        report::ReportInput input = inputOf(sample(QStringLiteral("board-test")));
        const qsizetype plain = report::pdfOf(input).size();
        input.reference = report::Reference{sample(QStringLiteral("board-test-before")), model::ProductId{"X10"}};
        QVERIFY(report::pdfOf(input).size() > plain);
        const QString folder = qEnvironmentVariable("LW_REPORT_PAGES");
        if (!folder.isEmpty())
            QVERIFY(report::pagesOf(input, 100).constLast().save(folder + QStringLiteral("/comparison.png")));
    }

    void tables_holdTheLine()
    {
        const model::Project project = sample(QStringLiteral("board-test"));
        const takt::LineReport checked = takt::checkLine(project, model::ProductId{"X10"});
        const report::Subject subject{project, checked};
        QCOMPARE(report::cellTable(subject).rows.size(), checked.cells.size());
        QCOMPARE(report::operationTable(subject).rows.size(), project.products.front().operations.size());
        for (const report::Table &table : report::allTables(subject, model::assumedEconomics("CNY"))) {
            for (const auto &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
        double heads = 0;
        for (const auto &row : report::headTable(subject).rows)
            heads += row[2].value.toDouble();
        QCOMPARE(heads, static_cast<double>(project.frame.heads.size()));
    }

    void recipes_areRowsOfParameters()
    {
        const model::Project project = sample(QStringLiteral("board-test"));
        const takt::LineReport checked = takt::checkLine(project, model::ProductId{"X10"});
        const report::Table table = report::recipeTable({project, checked});
        QSet<QString> operations;
        for (const auto &row : table.rows) {
            QCOMPARE(row.size(), table.columns.size());
            operations.insert(row[1].text);
            if (row[8].value.isValid())
                QVERIFY(row[9].value.toDouble() <= row[8].value.toDouble() && row[8].value.toDouble() <= row[10].value.toDouble());
        }
        QCOMPARE(operations.size(), static_cast<qsizetype>(project.products.front().operations.size()));
        model::Project broken = project;
        broken.setups.clear();
        QVERIFY(report::recipeTable({broken, takt::checkLine(broken, model::ProductId{"X10"})}).rows.empty());
    }

    void csv_followsRfc4180()
    {
        report::Table table{QStringLiteral("t"), {}, {{QStringLiteral("A"), QStringLiteral("a")}, {QStringLiteral("B"), QStringLiteral("b")}}, {}, {}};
        table.rows.push_back({report::Entry::of(QStringLiteral("say \"hi\", twice")), {QStringLiteral("7,16 s"), 7.16}});
        table.rows.push_back({report::Entry::of(QStringLiteral("two\nlines")), {QStringLiteral("1 234 567"), 1234567.5}});
        table.rows.push_back({report::Entry::of(QStringLiteral("=1+1")), {QStringLiteral("—"), {}}});
        QCOMPARE(report::csvText(table, false),
            QByteArray("a,b\r\n\"say \"\"hi\"\", twice\",7.16\r\n\"two\nlines\",1234567.5\r\n'=1+1,\r\n"));
        QVERIFY(report::csvText(table, true).startsWith("\xEF\xBB\xBF" "a,b"));
    }

    void svg_isVectorAndNamesTheCells()
    {
        const model::Project project = sample(QStringLiteral("board-test"));
        const takt::LineReport checked = takt::checkLine(project, model::ProductId{"X10"});
        for (const report::Picture picture : {report::Picture::Plan, report::Picture::Yamazumi}) {
            const QByteArray svg = report::svgOf(picture, {project, checked});
            QXmlStreamReader reader(svg);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY(!svg.contains("<image"));
            for (const takt::CellReport &cell : checked.cells)
                QVERIFY2(svg.contains(">" + QByteArray::fromStdString(cell.cell.value) + "<"), cell.cell.value.c_str());
        }
    }
};

QTEST_MAIN(tst_Report)
#include "tst_report.moc"
