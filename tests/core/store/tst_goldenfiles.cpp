// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs every folder tests/golden/<case>/{input.*, args, expected}: args is "open", "catalog" or "import" with options
// (unit=0.1 cycle=10), expected is the canonical text that comes out or the data of the error. LW_REWRITE_GOLDEN=1
// writes expected anew; look at the diff before it is committed.

#include "core/store/atomicfile.h"
#include "core/store/catalogfile.h"
#include "core/store/import.h"
#include "core/store/projectfile.h"
#include "core/wire/projectjson.h"

#include <QDir>
#include <QTest>

using namespace lw;

namespace {

QByteArray codeName(Errc code)
{
    switch (code) {
    case Errc::FileTooLarge: return "FileTooLarge";
    case Errc::SyntaxError: return "SyntaxError";
    case Errc::UnknownField: return "UnknownField";
    case Errc::BadValue: return "BadValue";
    case Errc::MissingField: return "MissingField";
    case Errc::NewerVersion: return "NewerVersion";
    case Errc::UnknownFormat: return "UnknownFormat";
    case Errc::UnknownId: return "UnknownId";
    case Errc::DuplicateId: return "DuplicateId";
    case Errc::PrecedenceCycle: return "PrecedenceCycle";
    case Errc::FileNotFound:
    case Errc::FileUnreadable:
    case Errc::FileUnwritable:
    case Errc::SocketTaken:
    case Errc::NotPlaced:
    case Errc::InUse:
    case Errc::BadIndex:
    case Errc::NothingToDo:
    case Errc::ProjectHasErrors:
    case Errc::SignatureInvalid:
    case Errc::DigestMismatch:
    case Errc::CryptoFailed:
    case Errc::ConnectionFailed:
    case Errc::Timeout:
    case Errc::Refused:
    case Errc::Stopped:
        break;
    }
    return "code " + QByteArray::number(static_cast<int>(code));
}

QByteArray errorText(const Error &error)
{
    return "error " + codeName(error.code) + "\nline " + QByteArray::number(error.line) + "\nsubject "
        + QByteArray::fromStdString(error.subject) + "\ndetail " + QByteArray::fromStdString(error.detail) + '\n';
}

QByteArray projectText(const Result<model::Project> &project)
{
    return project ? QByteArray::fromStdString(wire::projectToJson(*project)) : errorText(project.error());
}

/// What the case gives: canonical text, or the data of the error.
QByteArray outcome(const QString &input, const QStringList &args)
{
    if (args.value(0) == QLatin1String("open")) {
        const auto opened = store::openProject(input);
        return opened ? projectText(opened->project) : errorText(opened.error());
    }
    if (args.value(0) == QLatin1String("catalog")) {
        const auto opened = store::openCatalog(input);
        return opened ? QByteArray::fromStdString(wire::catalogToJson(*opened)) : errorText(opened.error());
    }
    store::ImportOptions options;
    for (const QString &arg : args.mid(1)) {
        const double value = arg.section('=', 1).toDouble();
        if (arg.startsWith(QLatin1String("unit=")))
            options.secondsPerUnit = value;
        else
            options.cycleTime = value;
    }
    return projectText(store::importFile(input, options));
}

} // namespace

class TestGoldenFiles : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
};

void TestGoldenFiles::golden_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/tests/golden"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TestGoldenFiles::golden()
{
    QFETCH(QString, folder);
    const QDir dir(folder);
    const QStringList inputs = dir.entryList({QStringLiteral("input.*")}, QDir::Files);
    QCOMPARE(inputs.size(), 1);
    const auto args = store::readWhole(dir.filePath(QStringLiteral("args")), 4096);
    QVERIFY(args);
    const QByteArray found = outcome(dir.filePath(inputs[0]), QString::fromUtf8(*args).split(' ', Qt::SkipEmptyParts)
                                                                  .replaceInStrings(QStringLiteral("\n"), QString()));
    const QString expectedPath = dir.filePath(QStringLiteral("expected"));
    if (qEnvironmentVariableIsSet("LW_REWRITE_GOLDEN"))
        QVERIFY(store::replaceFile(expectedPath, found));
    const auto expected = store::readWhole(expectedPath, 1024 * 1024);
    QVERIFY(expected);
    QCOMPARE(QString::fromUtf8(found), QString::fromUtf8(*expected));
}

QTEST_GUILESS_MAIN(TestGoldenFiles)
#include "tst_goldenfiles.moc"
