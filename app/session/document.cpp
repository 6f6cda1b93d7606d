// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/document.h"

#include "app/session/editcommand.h"
#include "core/model/lookup.h"
#include "core/model/validate.h"
#include "core/store/projectfile.h"

#include <QLoggingCategory>

#include <map>

namespace lw::session {

Q_LOGGING_CATEGORY(logSession, "lw.session")

namespace {

void add(model::Touched &sum, const model::Touched &more)
{
    sum.everything |= more.everything;
    sum.cells.insert(sum.cells.end(), more.cells.begin(), more.cells.end());
    std::sort(sum.cells.begin(), sum.cells.end());
    sum.cells.erase(std::unique(sum.cells.begin(), sum.cells.end()), sum.cells.end());
}

/// The check of one product, with what has been touched since it was last looked at.
struct Watch {
    takt::LineChecker checker;
    model::Touched pending;
};

} // namespace

class Document::Private
{
public:
    explicit Private(Document &document) : q(document) {}

    /// Applies the edit and tells everybody; returns its inverse.
    Result<model::Edit> perform(const model::Edit &edit);
    /// For undo and redo: what was applied once can be applied again.
    void repeat(const model::Edit &edit);
    void keepProduct();
    Watch &watch();

    Document &q;
    model::Project project;
    std::uint64_t revision = 0;
    model::ProductId product;
    std::map<model::ProductId, Watch> watches;
    takt::LineReport withoutProduct;
    QUndoStack undo;
    StepNamer namer;
    QString path;
    QByteArray digest;
    bool recovered = false;
    QStringList recoveredSteps;
};

Result<model::Edit> Document::Private::perform(const model::Edit &edit)
{
    std::map<model::ProductId, model::Touched> touched;
    for (const auto &[id, kept] : watches)
        touched.emplace(id, model::touchedBy(project, id, edit));
    model::Touched shown = model::touchedBy(project, product, edit);
    Result<model::Edit> inverse = model::applyEdit(project, edit);
    if (!inverse)
        return inverse;
    ++revision;
    for (auto &[id, kept] : watches)
        add(kept.pending, touched.at(id));
    keepProduct();
    emit q.changed(shown);
    return inverse;
}

void Document::Private::repeat(const model::Edit &edit)
{
    const Result<model::Edit> done = perform(edit);
    if (!done)
        qCCritical(logSession) << "a step could not be repeated:" << done.error().subject.c_str();
}

/// The shown product may have been removed or be the first that there is.
void Document::Private::keepProduct()
{
    std::erase_if(watches, [this](const auto &entry) { return !model::find(project, entry.first); });
    if (!product.empty() && model::find(project, product))
        return;
    const model::ProductId next = project.products.empty() ? model::ProductId() : project.products.front().id;
    if (next == product) {
        withoutProduct.problems = model::validateStructure(project);
        return;
    }
    product = next;
    withoutProduct = {};
    withoutProduct.problems = model::validateStructure(project);
    emit q.productChanged();
}

Watch &Document::Private::watch()
{
    const auto known = watches.find(product);
    if (known == watches.end())
        return watches.emplace(product, Watch{takt::LineChecker(project, product), {}}).first->second;
    Watch &kept = known->second;
    if (kept.pending.everything || !kept.pending.cells.empty())
        kept.checker.recheck(project, std::exchange(kept.pending, {}));
    return kept;
}

Document::Document(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this))
{
    connect(&d->undo, &QUndoStack::cleanChanged, this, [this] { emit cleanChanged(isClean()); });
}

Document::~Document()
{
    d->undo.disconnect(this);
}

const model::Project &Document::project() const
{
    return d->project;
}

std::uint64_t Document::revision() const
{
    return d->revision;
}

const model::ProductId &Document::product() const
{
    return d->product;
}

void Document::setProduct(const model::ProductId &product)
{
    if (product == d->product || !model::find(d->project, product))
        return;
    d->product = product;
    emit productChanged();
}

const takt::LineReport &Document::report() const
{
    return d->product.empty() ? d->withoutProduct : d->watch().checker.report();
}

void Document::setStepNamer(StepNamer namer)
{
    d->namer = std::move(namer);
}

Result<void> Document::edit(const model::Edit &edit, const QString &text, const QString &mergeKey)
{
    const QString name = text.isEmpty() && d->namer ? d->namer(d->project, edit) : text;
    Result<model::Edit> inverse = d->perform(edit);
    if (!inverse) {
        emit refused(inverse.error());
        return inverse.error();
    }
    const auto repeat = [this](const model::Edit &step) { d->repeat(step); };
    d->undo.push(new EditCommand(repeat, edit, *std::move(inverse), name, mergeKey));
    return {};
}

Result<takt::LineReport> Document::preview(const model::Edit &edit) const
{
    model::Project copy = d->project;
    const Result<model::Edit> applied = model::applyEdit(copy, edit);
    if (!applied)
        return applied.error();
    return takt::checkLine(copy, d->product);
}

QUndoStack &Document::undoStack()
{
    return d->undo;
}

QStringList Document::unsavedSteps() const
{
    QStringList names = d->recoveredSteps;
    for (int i = std::max(0, d->undo.cleanIndex()); i < d->undo.index(); ++i)
        names << d->undo.text(i);
    return names;
}

void Document::load(model::Project project, const QString &path, const QByteArray &digest)
{
    emit aboutToLoad();
    d->project = std::move(project);
    d->watches.clear();
    d->product = {};
    d->withoutProduct = {};
    d->path = path;
    d->digest = digest;
    d->recovered = false;
    d->recoveredSteps.clear();
    ++d->revision;
    d->undo.clear();
    d->keepProduct();
    emit loaded();
    emit pathChanged();
    emit productChanged();
    emit changed({.everything = true, .cells = {}});
    emit cleanChanged(isClean());
}

QString Document::path() const
{
    return d->path;
}

const QByteArray &Document::baseDigest() const
{
    return d->digest;
}

void Document::markUnsaved(const QStringList &steps)
{
    d->recovered = true;
    d->recoveredSteps = steps;
    d->undo.resetClean();
    emit cleanChanged(false);
}

Result<void> Document::saveTo(const QString &path)
{
    const auto digest = store::saveProject(path, d->project);
    if (!digest)
        return digest.error();
    d->digest = *digest;
    d->recovered = false;
    d->recoveredSteps.clear();
    if (path != d->path) {
        d->path = path;
        emit pathChanged();
    }
    d->undo.setClean();
    emit saved();
    emit cleanChanged(true);
    return {};
}

bool Document::isClean() const
{
    return !d->recovered && d->undo.isClean();
}

} // namespace lw::session
