// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/picturetour.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>

#include <cstdio>

namespace lw::desktop {

namespace {

using Page = viewmodel::WorkbenchModel::Page;

constexpr int quietMs = 250;
constexpr int patienceMs = 4000;
constexpr int deliveryMs = 60000;
constexpr int experimentMs = 45000; ///< then it is stopped: the best until then is a picture, too
constexpr int balanceSeconds = 5;
constexpr double playbackShare = 0.4; ///< of the recording: where its playback stands
constexpr auto balanceName = "balance"; ///< the Line page with what balancing proposes

using View = viewmodel::SimulatePageModel::View;
using Question = viewmodel::SimulateExperiments::Question;

struct NamedPage {
    Page page;
    const char *name;
    View view = View::Run;                  ///< of the Simulate page
    Question question = Question::Compare;  ///< of its experiments
};
constexpr NamedPage pages[] = {{Page::Line, "line"}, {Page::Line, balanceName}, {Page::Process, "process"}, {Page::Takt, "takt"},
    {Page::Simulate, "simulate"}, {Page::Simulate, "simulate-cells", View::Cells},
    {Page::Simulate, "simulate-compare", View::Experiments, Question::Compare},
    {Page::Simulate, "simulate-buffers", View::Experiments, Question::Buffers},
    {Page::Simulate, "simulate-sensitivity", View::Experiments, Question::Levers},
    {Page::Recipes, "recipes"}, {Page::Catalog, "catalog"}, {Page::Stations, "stations"},
    {Page::Scenarios, "scenarios"}};

} // namespace

PictureTour::PictureTour(QQuickWindow &window, viewmodel::WorkbenchModel &workbench, text::LanguageSwitch &language,
    const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_workbench(workbench), m_language(language), m_folder(folder)
{
    // The stations come last: by then they have made their first units.
    for (const NamedPage &entry : pages)
        for (const QSize size : {QSize(1440, 900), QSize(1280, 800)})
            for (const char *code : {"zh_CN", "en"})
                m_stops.push_back({entry.page, QLatin1String(entry.name), QLatin1String(code), size, entry.view, entry.question});
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    m_patience.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &PictureTour::take);
    connect(&m_window, &QQuickWindow::frameSwapped, this, [this] {
        if (m_quiet.isActive())
            m_quiet.start();
    });
}

void PictureTour::start()
{
    m_workbench.setPage(Page::Stations); // where the outcome stands; elsewhere it would pop up over the page
    viewmodel::StationsPageModel *stations = m_workbench.stations();
    stations->startVirtual();
    connect(stations, &viewmodel::StationsPageModel::stateChanged, this, &PictureTour::deliver);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_complete = false; // the pages are drawn all the same: they show what went wrong
        go();
    });
    m_patience.start(deliveryMs);
    deliver();
}

/// As soon as the stations are there; the tour goes on when the outcome is known.
void PictureTour::deliver()
{
    viewmodel::StationsPageModel *stations = m_workbench.stations();
    if (stations->delivering())
        return;
    if (stations->summaryTone() == static_cast<int>(viewmodel::Tone::Neutral)) {
        if (stations->canDeliver())
            stations->deliver();
        return;
    }
    m_complete = stations->summaryTone() == static_cast<int>(viewmodel::Tone::Good);
    disconnect(stations, nullptr, this, nullptr);
    balance();
}

/// Searched once for all pictures; shown, because otherwise its end would pop up over the page.
void PictureTour::balance()
{
    m_patience.stop(); // what follows ends by itself, or is stopped and keeps what it has
    m_patience.disconnect(this);
    viewmodel::BalanceModel *balance = m_workbench.line()->balance();
    balance->options()->setProperty("seconds", balanceSeconds);
    balance->setShown(true);
    connect(balance, &viewmodel::BalanceModel::changed, this, [this, balance] {
        if (balance->phase() == viewmodel::BalanceModel::Phase::Searching)
            return;
        disconnect(balance, nullptr, this, nullptr);
        simulate();
    });
    balance->start();
}

/// A shift with stops and parts on their way, somewhere in the middle of it. On its page, because otherwise its end would
/// pop up over the page.
void PictureTour::simulate()
{
    m_workbench.setPage(Page::Simulate);
    viewmodel::SimulatePageModel *model = m_workbench.simulate();
    connect(model, &viewmodel::SimulatePageModel::changed, this, [this, model] {
        if (model->phase() == viewmodel::SimulatePageModel::Phase::Running)
            return;
        disconnect(model, nullptr, this, nullptr);
        jobs::Playback *playback = model->show()->playback();
        playback->seek(playbackShare * playback->length());
        experiment(0);
    });
    model->start();
}

/// One after the other, so that each has the cores for itself.
void PictureTour::experiment(std::size_t next)
{
    viewmodel::SimulateExperiments *all = m_workbench.simulate()->experiments();
    viewmodel::SimulateExperiment *const experiments[] = {all->comparison(), all->buffers(), all->levers()};
    if (next == std::size(experiments))
        return go();
    viewmodel::SimulateExperiment *one = experiments[next];
    connect(one, &viewmodel::SimulateExperiment::changed, this, [this, one, next] {
        if (one->phase() == viewmodel::SimulateExperiment::Phase::Running)
            return;
        disconnect(one, nullptr, this, nullptr);
        m_patience.disconnect(one);
        // Once it has said that it has ended: after the last one the page is another.
        QTimer::singleShot(0, this, [this, next] { experiment(next + 1); });
    });
    connect(&m_patience, &QTimer::timeout, one, &viewmodel::SimulateExperiment::stop);
    m_patience.start(experimentMs);
    one->start();
}

void PictureTour::go()
{
    m_patience.disconnect(this);
    connect(&m_patience, &QTimer::timeout, this, &PictureTour::take);
    const Stop &stop = m_stops[m_next];
    m_language.set(stop.language);
    m_window.resize(stop.size);
    m_workbench.setPage(stop.page);
    m_workbench.line()->balance()->setShown(stop.name == QLatin1String(balanceName));
    m_workbench.simulate()->setView(stop.view);
    m_workbench.simulate()->experiments()->setProperty("current", QVariant::fromValue(stop.question));
    select(stop.page);
    m_window.update();
    m_quiet.start();
    m_patience.start(patienceMs);
}

/// What one would look at: the bottleneck, or its first operation.
void PictureTour::select(Page page)
{
    m_workbench.figures()->selectBottleneck();
    const viewmodel::WorkListModel *work = m_workbench.line()->inspector()->operations();
    if (page == Page::Process && work->count() > 0)
        m_workbench.process()->selectOperation(work->data(work->index(0), viewmodel::RowModel::roleOf(0)).toString());
    if (page == Page::Scenarios)
        holdAgainstBefore();
}

/// The line as it was before, when its file lies beside that of the open one.
void PictureTour::holdAgainstBefore()
{
    viewmodel::ScenariosPageModel *scenarios = m_workbench.scenarios();
    QString before = m_workbench.files()->filePath();
    before.insert(before.lastIndexOf(QLatin1String(".line.json")), QStringLiteral("-before"));
    if (!scenarios->hasFile() && QFile::exists(before))
        scenarios->compareWithFile(QUrl::fromLocalFile(before));
}

void PictureTour::take()
{
    m_quiet.stop();
    m_patience.stop();
    const Stop &stop = m_stops[m_next];
    const QString file = QDir(m_folder).filePath(QStringLiteral("%1-%2-%3x%4.png")
                                                     .arg(stop.name, stop.language.left(2))
                                                     .arg(stop.size.width())
                                                     .arg(stop.size.height()));
    const QImage picture = m_window.grabWindow();
    if (picture.isNull() || !picture.save(file)) {
        std::fprintf(stderr, "%s: the picture cannot be written\n", qPrintable(file));
        end(false);
        return;
    }
    std::printf("%s\n", qPrintable(file));
    if (++m_next < m_stops.size())
        go();
    else
        end(m_complete);
}

void PictureTour::end(bool complete)
{
    m_patience.disconnect(this);
    emit finished(complete);
}

int drawPictures(QQuickWindow &window, viewmodel::WorkbenchModel &workbench, text::LanguageSwitch &language,
    const QString &file, const QString &folder)
{
    constexpr int badInput = 2;
    const auto say = [](const QString &message) { std::fprintf(stderr, "linewright: %s\n", qPrintable(message)); };
    QObject::connect(workbench.files(), &viewmodel::FilesModel::failed, &window, say);
    if (file.isEmpty())
        return say(QStringLiteral("--pictures needs a FILE")), badInput;
    if (!QDir().mkpath(folder))
        return say(QStringLiteral("%1: the folder cannot be made").arg(folder)), badInput;
    if (!workbench.files()->openPath(file))
        return badInput;
    PictureTour tour(window, workbench, language, folder);
    QObject::connect(&tour, &PictureTour::finished, qApp, [](bool complete) { QCoreApplication::exit(complete ? 0 : 1); });
    QTimer::singleShot(0, &tour, &PictureTour::start);
    return QCoreApplication::exec();
}

} // namespace lw::desktop
