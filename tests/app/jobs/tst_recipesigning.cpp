// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before <chrono>, which moc cannot read as the first standard header

#include "app/jobs/recipefiles.h"
#include "core/trust/digest.h"
#include "core/trust/keyring.h"
#include "core/wire/delivery.h"
#include "core/wire/deliverycodec.h"
#include "core/wire/recipepayload.h"
#include "tests/fakes/smallline.h"

#include <QTemporaryDir>

using namespace lw;

namespace {

const model::ProductId product("P1");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRecipeSigning : public QObject
{
    Q_OBJECT

private slots:
    void hubAndStationsWithoutKeysOfTheirOwn_trustThisMachine()
    {
        const auto keys = jobs::signingKeys();
        QVERIFY(keys);
        const auto sealed = jobs::sealRecipes(fakes::smallLine(), product, {}, keys->recipe);
        QVERIFY(sealed);
        const auto trusted = trust::loadTrustedKeys({});
        QVERIFY(trusted);
        QVERIFY(trusted->verify(sealed->front().envelope, trust::Role::Recipe));
        const auto order = jobs::orderFor(fakes::smallLine(), product, {}, *keys);
        QVERIFY(order);
        QVERIFY(trusted->verify(order->manifest, trust::Role::Release));
    }

    void filesOfAStation_holdTheSealedBytes()
    {
        const QTemporaryDir folder;
        const auto keys = jobs::signingKeys();
        QVERIFY(keys);
        const auto sealed = jobs::sealRecipes(fakes::smallLine(), product, {}, keys->recipe);
        QVERIFY(sealed);
        QVERIFY(jobs::writeRecipeFiles(QDir(folder.filePath("new/deep")), *sealed));
        const auto envelope = wire::decodeEnvelope(contents(folder.filePath("new/deep/C02.lwr")).toStdString(),
            wire::recipeSizeLimit);
        QVERIFY(envelope);
        QCOMPARE(envelope->payload, sealed->at(1).envelope.payload);
        const auto recipe = wire::parseRecipe(envelope->payload);
        QVERIFY(recipe);
        QVERIFY(*recipe == sealed->at(1).recipe);
        QVERIFY(contents(folder.filePath("new/deep/C02.json")).contains("\"C02\""));
    }

    void folderThatCannotBe_isNamed()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto written = jobs::writeRecipeFiles(QDir(folder.filePath("file/below")), {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::FileUnwritable);
        QCOMPARE(QString::fromStdString(written.error().file), folder.filePath("file/below"));
    }
};

QTEST_GUILESS_MAIN(TestRecipeSigning)
#include "tst_recipesigning.moc"
