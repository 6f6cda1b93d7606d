// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/scenariospagemodel.h"

#include "app/jobs/whenfinished.h"
#include "app/session/document.h"
#include "app/session/scenarioedits.h"
#include "app/session/selection.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/viewmodel/scenariofields.h"
#include "app/viewmodel/scenariowords.h"

#include <QFileInfo>

#include <algorithm>

namespace lw::viewmodel {

namespace {

constexpr auto fileKey = "file";
constexpr int pauseMs = 120; // after an edit that the tab tells of
constexpr std::size_t mostKnown = 64; // lines that undo may bring back are not checked again

/// What a line of the project is called on paper: "Main line" in both languages tells nobody of which project.
model::LocalText inProject(const ComparedLine &line)
{
    const std::string name = line.name.toStdString();
    return {name, name};
}

} // namespace

ScenariosPageModel::ScenariosPageModel(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_picked(lineKey({})), m_reference(lineKey({}))
{
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_behind && inSight())
            refresh();
    });
    connect(&context.document, &session::Document::changed, this, &ScenariosPageModel::follow);
    connect(&context.document, &session::Document::productChanged, this, [this] {
        readFile();
        follow();
    });
    connect(&context.document, &session::Document::aboutToLoad, this, &ScenariosPageModel::forget);
    connect(&context.language, &text::LanguageSwitch::changed, this, &ScenariosPageModel::follow);
}

ScenariosPageModel::~ScenariosPageModel() = default;

void ScenariosPageModel::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_behind)
        refresh();
}

void ScenariosPageModel::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    emit followingChanged();
    if (following && m_behind)
        refresh();
}

void ScenariosPageModel::follow()
{
    m_behind = true;
    if (m_shown)
        refresh();
    else if (m_following)
        m_later.start();
}

void ScenariosPageModel::forget()
{
    m_known.clear();
    m_open.reset();
    m_file.reset();
    m_filePath.clear();
    m_picked = m_reference = lineKey({});
}

jobs::Judgement ScenariosPageModel::openJudgement()
{
    const session::Document &document = m_context.document;
    if (!m_open || m_openRevision != document.revision() || m_open->product != document.product()) {
        m_open = jobs::judgeLine(model::projectOf(document.project(), document.project().title, model::lineOf(document.project())),
            document.report());
        m_openRevision = document.revision();
    }
    return m_open;
}

jobs::Judgement ScenariosPageModel::judgementOf(const model::Scenario &scenario)
{
    const model::ProductId product = m_context.document.product();
    const model::LineState *state = &*scenario.line;
    const auto same = [state, product](const Known &known) { return &*known.line == state && known.product == product; };
    if (const auto at = std::ranges::find_if(m_known, same); at != m_known.end())
        return at->judgement;
    if (m_known.size() >= mostKnown)
        m_known.erase(m_known.begin());
    m_known.push_back({scenario.line, product, nullptr});
    model::Project project = model::projectOf(m_context.document.project(), scenario.title, *scenario.line);
    jobs::whenFinished(jobs::judgeLater(std::move(project), product), this, [this, same](const jobs::Judgement &judgement) {
        const auto waiting = std::ranges::find_if(m_known, same);
        if (waiting == m_known.end())
            return;
        waiting->judgement = judgement;
        follow();
    });
    return nullptr;
}

ComparedLine ScenariosPageModel::comparedLine(const model::LineTitle &title)
{
    const model::Project &project = m_context.document.project();
    ComparedLine line{.key = lineKey(title.id), .name = lineName(title), .note = text::fromUtf8(title.notes)};
    line.main = title.isMain();
    line.open = title.id == project.title.id;
    line.reference = line.key == m_reference;
    const auto at = std::ranges::find(project.scenarios, title.id, [](const model::Scenario &scenario) { return scenario.title.id; });
    line.judgement = at == project.scenarios.end() ? openJudgement() : judgementOf(*at);
    tell(line);
    return line;
}

ComparedLine ScenariosPageModel::comparedFile() const
{
    ComparedLine line{.key = QLatin1String(fileKey), .name = QFileInfo(m_filePath).fileName(), .note = m_filePath};
    if (m_file)
        line.name = text::localized(m_file->project->header.name);
    line.file = true;
    line.reference = line.key == m_reference;
    line.judgement = m_file;
    tell(line);
    return line;
}

void ScenariosPageModel::refresh()
{
    m_behind = false;
    const model::Project &project = m_context.document.project();
    std::vector<ComparedLine> lines;
    if (hasFile())
        lines.push_back(comparedFile());
    for (const model::LineTitle &title : session::lineTitles(project))
        lines.push_back(comparedLine(title));
    const auto has = [&](const QString &key) {
        return std::ranges::any_of(lines, [&](const ComparedLine &line) { return line.key == key; });
    };
    if (!has(m_reference)) {
        m_reference = lineKey({});
        for (ComparedLine &line : lines)
            line.reference = line.main;
    }
    if (!has(m_picked))
        m_picked = lineKey(project.title.id);
    QMap<QString, jobs::LineSketch> sketches;
    for (const ComparedLine &line : lines) {
        if (line.judgement)
            sketches.insert(line.key, line.judgement->sketch);
    }
    m_lines.setLines(std::move(lines));
    m_table.compare(m_lines, model::economicsOf(project), project.header.currency, m_measures);
    m_sketches.show(std::move(sketches));
    m_prices.setFields(economicsFields(m_context));
    showDifferences();
    emit changed();
}

void ScenariosPageModel::showDifferences()
{
    const ComparedLine *reference = m_lines.find(m_reference);
    const ComparedLine *line = m_lines.find(m_picked);
    const bool both = reference && line && reference != line && reference->judgement && line->judgement;
    m_differences.setFigures(both ? differenceFigures(*reference->judgement, *line->judgement) : std::vector<Figure>());
}

std::optional<report::Reference> ScenariosPageModel::reference()
{
    if (m_behind)
        refresh();
    const ComparedLine *line = m_lines.find(m_reference);
    if (!line || line->open || !line->judgement)
        return std::nullopt;
    report::Reference reference{*line->judgement->project, line->judgement->product};
    if (!line->file)
        reference.project.header.name = inProject(*line);
    return reference;
}

report::Table ScenariosPageModel::comparison()
{
    if (m_behind)
        refresh();
    return m_table.table(m_lines);
}

QString ScenariosPageModel::openKey() const
{
    return lineKey(m_context.document.project().title.id);
}

bool ScenariosPageModel::mainIsOpen() const
{
    return m_context.document.project().title.isMain();
}

void ScenariosPageModel::openMain()
{
    openLine(lineKey({}));
}

QString ScenariosPageModel::pickedName() const
{
    const ComparedLine *line = m_lines.find(m_picked);
    return line ? line->name : QString();
}

QString ScenariosPageModel::pickedNotes() const
{
    const ComparedLine *line = m_lines.find(m_picked);
    return line ? line->note : QString();
}

bool ScenariosPageModel::pickedIsOpen() const
{
    const ComparedLine *line = m_lines.find(m_picked);
    return line && line->open;
}

bool ScenariosPageModel::pickedIsMain() const
{
    return m_picked == lineKey({});
}

bool ScenariosPageModel::pickedIsFile() const
{
    return m_picked == QLatin1String(fileKey);
}

QString ScenariosPageModel::referenceName() const
{
    const ComparedLine *line = m_lines.find(m_reference);
    return line ? line->name : QString();
}

QString ScenariosPageModel::summary() const
{
    if (busy())
        return tr("Checking the lines …");
    const ComparedLine *reference = m_lines.find(m_reference);
    const ComparedLine *line = m_lines.find(m_picked);
    return reference && line ? paybackSentence(*reference, *line, model::economicsOf(m_context.document.project())) : QString();
}

bool ScenariosPageModel::assumed() const
{
    const model::Project &project = m_context.document.project();
    return model::economicsOf(project) == model::assumedEconomics(project.header.currency);
}

bool ScenariosPageModel::busy() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const ComparedLine &line) { return line.judgement == nullptr; });
}

void ScenariosPageModel::pick(const QString &key)
{
    if (key == m_picked || !m_lines.find(key))
        return;
    m_picked = key;
    showDifferences();
    emit changed();
}

void ScenariosPageModel::pickNext(int step)
{
    pick(m_lines.keyAt(pickedRow() + step));
}

void ScenariosPageModel::setReference(const QString &key)
{
    if (key == m_reference || !m_lines.find(key))
        return;
    m_reference = key;
    refresh();
}

void ScenariosPageModel::compareWithFile(const QUrl &file)
{
    m_filePath = file.isLocalFile() ? file.toLocalFile() : file.toString();
    m_file.reset();
    m_reference = QLatin1String(fileKey);
    readFile();
    follow();
}

void ScenariosPageModel::readFile()
{
    if (!hasFile())
        return;
    const session::Document &document = m_context.document;
    QFuture<Result<jobs::Judgement>> judging = jobs::judgeFile(m_filePath, document.product(), document.project().header.currency);
    jobs::whenFinished(judging, this, [this, path = m_filePath](const Result<jobs::Judgement> &read) {
        if (path != m_filePath)
            return;
        if (read) {
            m_file = *read;
        } else {
            m_filePath.clear();
            emit failed(text::sentence(read.error()));
        }
        follow();
    });
}

} // namespace lw::viewmodel
