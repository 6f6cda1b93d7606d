// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/csvreader.h"

#include <QTest>

#include <random>

using namespace lw;

using Rows = QList<QStringList>;

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void errors_data();
    void errors();
    void lines_countThoseInsideQuotes();
    void anyRecords_comeBackEqual();
};

void TestCsvReader::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");

    // The examples of RFC 4180, section 2.
    QTest::newRow("rule 1") << QByteArray("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n") << Rows{{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}};
    QTest::newRow("rule 2, no last line end") << QByteArray("aaa,bbb\r\nzzz,yyy") << Rows{{"aaa", "bbb"}, {"zzz", "yyy"}};
    QTest::newRow("rule 4, spaces count") << QByteArray(" a , b \r\n") << Rows{{" a ", " b "}};
    QTest::newRow("rule 5, quotes") << QByteArray("\"aaa\",\"bbb\",ccc\r\n") << Rows{{"aaa", "bbb", "ccc"}};
    QTest::newRow("rule 6, line end inside") << QByteArray("\"aaa\",\"b\r\nbb\"\r\nzzz,yyy") << Rows{{"aaa", "b\r\nbb"}, {"zzz", "yyy"}};
    QTest::newRow("rule 6, comma inside") << QByteArray("\"a,b\",c") << Rows{{"a,b", "c"}};
    QTest::newRow("rule 7, quote inside") << QByteArray("\"b\"\"bb\",\"\"\"\"\r\n") << Rows{{"b\"bb", "\""}};
    QTest::newRow("empty fields") << QByteArray(",\"\",\n,,x\n") << Rows{{"", "", ""}, {"", "", "x"}};
    QTest::newRow("LF alone") << QByteArray("a,b\nc,d\n") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFid\n锁付\n") << Rows{{"id"}, {"锁付"}};
    QTest::newRow("empty lines") << QByteArray("\n\r\na,b\n\nc,d\n\n") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("nothing") << QByteArray("") << Rows{};
}

void TestCsvReader::records()
{
    QFETCH(QByteArray, text);
    QFETCH(Rows, rows);
    const auto read = store::readCsv(text.toStdString());
    QVERIFY(read);
    Rows found;
    for (const store::CsvRecord &record : *read) {
        QStringList &row = found.emplaceBack();
        for (const std::string &field : record.fields)
            row << QString::fromStdString(field);
    }
    QCOMPARE(found, rows);
}

void TestCsvReader::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Errc>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");

    QTest::newRow("quote inside a bare field") << QByteArray("a,b\nc,d\"e\n") << Errc::SyntaxError << 2 << "b";
    QTest::newRow("text after a closing quote") << QByteArray("\"a\"b,c\n") << Errc::SyntaxError << 1 << "1";
    QTest::newRow("space after a closing quote") << QByteArray("\"a\" ,c\n") << Errc::SyntaxError << 1 << "1";
    QTest::newRow("open quote") << QByteArray("a,b\nc,\"d\n") << Errc::SyntaxError << 3 << "b";
    QTest::newRow("stray CR") << QByteArray("a\rb,c\n") << Errc::SyntaxError << 1 << "1";
    QTest::newRow("not UTF-8") << QByteArray("a,b\nc,\xE4\n") << Errc::SyntaxError << 2 << "b";
    QTest::newRow("too few") << QByteArray("a,b,c\n\n1,2\n") << Errc::MissingField << 3 << "c";
    QTest::newRow("too many") << QByteArray("a,b\n1,2,3\n") << Errc::UnknownField << 2 << "3";
}

void TestCsvReader::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(Errc, code);
    QFETCH(int, line);
    QFETCH(QString, column);
    const auto read = store::readCsv(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().line, line);
    QCOMPARE(QString::fromStdString(read.error().subject), column);
}

void TestCsvReader::lines_countThoseInsideQuotes()
{
    const auto read = store::readCsv("a\n\"b\n\nb\"\nc\n");
    QVERIFY(read);
    QCOMPARE(read->at(1).line, 2);
    QCOMPARE(read->at(2).line, 5);
}

void TestCsvReader::anyRecords_comeBackEqual()
{
    std::mt19937 random(4180);
    const std::vector<std::string> pieces{"", "a", ",", "\"", "\n", "\r\n", "锁", " "};
    for (int round = 0; round < 500; ++round) {
        const std::size_t columns = 2 + random() % 4;
        std::vector<std::vector<std::string>> rows(1 + random() % 5, std::vector<std::string>(columns));
        std::string text;
        for (auto &row : rows) {
            for (std::size_t i = 0; i < columns; ++i) {
                for (std::size_t n = random() % 4; n > 0; --n)
                    row[i] += pieces[random() % pieces.size()];
                std::string escaped;
                for (const char c : row[i])
                    escaped += c == '"' ? std::string("\"\"") : std::string(1, c);
                text += (i > 0 ? "," : "") + ('"' + escaped + '"');
            }
            text += random() % 2 ? "\r\n" : "\n";
        }
        const auto read = store::readCsv(text);
        QVERIFY(read);
        QCOMPARE(read->size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(read->at(i).fields == rows[i]);
    }
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
