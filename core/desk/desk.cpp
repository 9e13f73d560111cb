// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/citeditems.h"
#include "desk/deskchecks.h"
#include "desk/spelling.h"
#include "manuscript/manuscript.h"
#include "store/threadstore.h"

#include <QDir>
#include <QDirIterator>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

int quoteCount(const Body &body)
{
    qsizetype count = body.introduction.quotes.size();
    for (const BodySection &section : body.sections)
        count += section.quotes.size();
    return int(count);
}

/// The address that the body itself uses for a thread that the desk does not have.
QString addressInBody(const Body &body, const ItemRef &ref)
{
    const auto find = [&](const BodySection &section) -> QString {
        for (const BodyLink &link : section.links) {
            if (link.ref && link.ref->thread == ref.thread && !link.ref->isComment())
                return link.target;
        }
        for (const BodyQuote &quote : section.quotes) {
            if (quote.ref && quote.ref->thread == ref.thread)
                return quote.permalink;
        }
        return {};
    };
    QString address = find(body.introduction);
    for (qsizetype i = 0; address.isEmpty() && i < body.sections.size(); ++i)
        address = find(body.sections.at(i));
    return address;
}

SourceInfo sourceInfo(const ItemRef &ref, const Body &body, const KnownItems &known)
{
    const auto found = known.constFind(ref.id());
    if (found == known.cend())
        return {ref, addressInBody(body, ref), {}, {}, {}, {}};
    return {ref, found->permalink, found->threadTitle, found->community, found->author, found->score.points()};
}

/// On a pool thread: waits for the store's reader.
Result<EditionSnapshot> takeSnapshot(Store &store, const Edition &edition)
{
    EditionSnapshot snapshot{edition, parseBody(edition.body), {}, {}};
    const Result<KnownItems> known = store.threads().resolve(citedItems(snapshot.body, Citing::Text)).result();
    if (!known)
        return std::unexpected(known.error());
    takeKnownArticles(snapshot.body, *known);
    const QList<ItemRef> sources = snapshot.body.sources();
    for (const ItemRef &ref : sources)
        snapshot.sources << sourceInfo(ref, snapshot.body, *known);
    for (const QString &slug : edition.related) {
        RelatedInfo info{slug, {}, {}};
        if (const Result<EditionId> id = store.editions().find(slug).result()) {
            if (const Result<StoredEdition> other = store.editions().load(*id).result()) {
                info.headline = other->edition.headline;
                info.date = other->edition.date;
            }
        }
        snapshot.related << info;
    }
    return snapshot;
}

/// The newest edition that shares a community with the request.
Result<std::optional<Edition>> lastOf(Store &store, const QStringList &communities)
{
    const Result<QList<EditionRow>> rows = store.editions().list({}).result();
    if (!rows)
        return std::unexpected(rows.error());
    for (const EditionRow &row : *rows) {
        const bool shared =
            std::ranges::any_of(row.communities, [&](const QString &name) { return communities.contains(name); });
        if (!shared && !communities.isEmpty())
            continue;
        Result<StoredEdition> stored = store.editions().load(row.id).result();
        if (!stored)
            return std::unexpected(stored.error());
        return std::optional(std::move(stored->edition));
    }
    return std::nullopt;
}

Result<EditionId> makeEdition(Store &store, const NewEdition &request)
{
    Edition edition;
    if (request.headerFrom) {
        Result<StoredEdition> model = store.editions().load(request.headerFrom).result();
        if (!model)
            return std::unexpected(model.error());
        edition = model->edition;
    } else if (!request.blank) {
        Result<std::optional<Edition>> model = lastOf(store, request.communities);
        if (!model)
            return std::unexpected(model.error());
        edition = std::move(*model).value_or(Edition{});
    }
    Edition fresh;
    fresh.byline = edition.byline;
    fresh.signOff = edition.signOff;
    fresh.language = request.language.isEmpty() ? edition.language : request.language;
    fresh.communities = request.communities.isEmpty() ? edition.communities : request.communities;
    fresh.period = request.period;
    fresh.date = request.date;
    return store.editions().create(editionText(fresh), EditionState::Draft, u"created"_s).result();
}

} // namespace

QList<EditionVoice> editionVoices(const Body &body)
{
    QList<EditionVoice> voices;
    for (int index = -1; index < body.sections.size(); ++index) {
        for (const BodyQuote &quote : body.section(index).quotes) {
            if (!quote.author.isEmpty())
                voices.append({quote.author, quote.ref ? quote.ref->id() : quote.permalink});
        }
    }
    return voices;
}

EditionText editionText(const Edition &edition)
{
    const Body body = parseBody(edition.body);
    EditionText text;
    text.edition = edition;
    text.manuscript = writeManuscript(edition);
    text.links = citedItems(body, Citing::Text);
    text.sources = int(body.sources().size());
    text.quotes = quoteCount(body);
    text.words = body.words;
    text.voices = editionVoices(body);
    if (const Result<QByteArray> plain = render(EditionSnapshot{edition, body, {}, {}}, Format::Text))
        text.plainText = QString::fromUtf8(*plain);
    return text;
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &path, Options options)
{
    if (const QString folder = QFileInfo(path).absolutePath(); !options.store.readOnly && !QDir().mkpath(folder)) {
        return std::unexpected(Error{ErrorKind::Io,
                                     tr("The folder of the desk cannot be made"),
                                     folder,
                                     {},
                                     tr("Choose another place with --desk.")});
    }
    Result<std::unique_ptr<Store>> store = Store::open(path, options.store);
    if (!store)
        return std::unexpected(store.error());
    return std::unique_ptr<Desk>(new Desk(std::move(*store), std::move(options)));
}

QString Desk::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/marbre/desk.marbre"_s;
}

Desk::Desk(std::unique_ptr<Store> store, Options options)
    : m_options(std::move(options))
    , m_store(std::move(store))
    , m_checks(std::make_unique<DeskChecks>(*m_store))
{
    if (!m_options.store.readOnly)
        completeVoices();
}

Desk::~Desk()
{
    m_closing = true;
    m_checks->stop();
    m_fetcher.reset();
    m_secrets.reset();
    m_pool.waitForDone();
}

Secrets &Desk::secrets()
{
    if (!m_secrets)
        m_secrets = std::make_unique<Secrets>(m_options.keeping);
    return *m_secrets;
}

Fetcher &Desk::fetcher()
{
    if (!m_fetcher)
        m_fetcher = std::make_unique<Fetcher>(*m_store, secrets(), m_options.wiring);
    return *m_fetcher;
}

Spelling &Desk::spelling()
{
    if (!m_spelling)
        m_spelling = std::make_unique<Spelling>();
    return *m_spelling;
}

std::unique_ptr<ImportJob> Desk::import(const QStringList &paths)
{
    QList<ImportItem> items;
    for (const QString &path : paths)
        items << ImportItem{path, EditionState::Draft};
    auto job = std::make_unique<ImportJob>(*m_store, m_pool, items);
    job->start();
    return job;
}

std::unique_ptr<ImportJob> Desk::importSample()
{
    QStringList day;
    for (QDirIterator it(u":/sample/day"_s, QDir::Files); it.hasNext();)
        day << it.next();
    day.sort();
    QList<ImportItem> items;
    for (const QString &path : std::as_const(day))
        items << ImportItem{path, EditionState::Draft};
    for (QDirIterator it(u":/sample/editions"_s, QDir::Files); it.hasNext();)
        items << ImportItem{it.next(), EditionState::Published};
    items << ImportItem{u":/sample/edition.md"_s, EditionState::Draft};
    auto job = std::make_unique<ImportJob>(*m_store, m_pool, items);
    job->start();
    return job;
}

QFuture<Result<EditionId>> Desk::createEdition(const NewEdition &request)
{
    return QtConcurrent::run(&m_pool, [this, request] { return makeEdition(*m_store, request); });
}

QFuture<Result<EditionId>> Desk::duplicate(EditionId id, QDate date)
{
    return QtConcurrent::run(&m_pool, [this, id, date]() -> Result<EditionId> {
        Result<StoredEdition> stored = m_store->editions().load(id).result();
        if (!stored)
            return std::unexpected(stored.error());
        stored->edition.date = date;
        stored->edition.slug.clear();
        return m_store->editions().create(editionText(stored->edition), EditionState::Draft, u"created"_s).result();
    });
}

QFuture<Result<EditionSnapshot>> Desk::snapshot(const Edition &edition)
{
    return QtConcurrent::run(&m_pool, [this, edition] { return takeSnapshot(*m_store, edition); });
}

QFuture<Result<EditionSnapshot>> Desk::snapshot(EditionId id)
{
    return QtConcurrent::run(&m_pool, [this, id]() -> Result<EditionSnapshot> {
        const Result<StoredEdition> stored = m_store->editions().load(id).result();
        if (!stored)
            return std::unexpected(stored.error());
        return takeSnapshot(*m_store, stored->edition);
    });
}

QFuture<Result<QByteArray>> Desk::exportEdition(EditionId id, Format format)
{
    return QtConcurrent::run(&m_pool, [this, id, format]() -> Result<QByteArray> {
        const Result<StoredEdition> stored = m_store->editions().load(id).result();
        if (!stored)
            return std::unexpected(stored.error());
        const Result<EditionSnapshot> snapshot = takeSnapshot(*m_store, stored->edition);
        if (!snapshot)
            return std::unexpected(snapshot.error());
        return render(*snapshot, format);
    });
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    const auto failed = [&](const QString &why) {
        return std::unexpected(Error{ErrorKind::Io, Desk::tr("The file could not be written"), path, why,
                                     Desk::tr("Choose another folder or free some space.")});
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace marbre
