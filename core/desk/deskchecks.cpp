// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskchecks.h"

#include "desk/citeditems.h"
#include "desk/spelling.h"
#include "editorial/typography/spelling.h"
#include "editorial/typography/typographysettings.h"
#include "manuscript/manuscript.h"
#include "store/archivestore.h"
#include "store/settingstore.h"
#include "store/threadstore.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype mostCharacters = 32 * 1024 * 1024; // of threads' words in memory: 64 MB
constexpr qsizetype mostAddresses = 20'000;
constexpr int allComments = std::numeric_limits<int>::max();

/// The line of the manuscript file on which the body begins.
int firstBodyLine(const Edition &edition)
{
    Edition header = edition;
    header.body = u"1"_s; // any: it stands in the file's last line
    return int(writeManuscript(header).count('\n'));
}

qsizetype charactersOf(const ThreadText &text)
{
    qsizetype count = text.title.size() + text.body.size();
    for (const ThreadText::Comment &comment : text.comments)
        count += comment.body.size() + comment.permalink.size();
    return count + 1;
}

QStringList threadsOf(const Body &body, const KnownItems &items)
{
    QStringList threads;
    for (const ItemRef &ref : citedItems(body, Citing::Text)) {
        const auto item = items.constFind(ref.id());
        if (item != items.cend() && !item->ref.thread.isEmpty())
            threads << item->ref.thread;
    }
    threads.removeDuplicates();
    return threads;
}

} // namespace

DeskChecks::DeskChecks(Store &store)
    : m_store(store)
    , m_texts(mostCharacters)
{
    connect(&store, &Store::changed, this, &DeskChecks::forget);
}

std::stop_token DeskChecks::begin(EditionId edition)
{
    const std::scoped_lock lock(m_mutex);
    std::stop_source source;
    if (m_stopped)
        source.request_stop();
    if (edition)
        std::exchange(m_running[edition], source).request_stop();
    return source.get_token();
}

void DeskChecks::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
    m_reaching.request_stop();
    for (std::stop_source &source : m_running)
        source.request_stop();
}

std::stop_token DeskChecks::beginReaching()
{
    const std::scoped_lock lock(m_mutex);
    m_reaching.request_stop();
    m_reaching = {};
    return m_reaching.get_token();
}

void DeskChecks::stopReaching()
{
    const std::scoped_lock lock(m_mutex);
    m_reaching.request_stop();
}

void DeskChecks::setReached(const ReachedLinks &reached)
{
    const std::scoped_lock lock(m_mutex);
    if (m_reached.size() > mostAddresses)
        m_reached.clear();
    m_reached.insert(reached);
}

void DeskChecks::forget(const ChangeSet &changes)
{
    if (changes.threads.isEmpty() && !changes.threadsAdded && !changes.allThreads)
        return;
    const std::scoped_lock lock(m_mutex);
    ++m_generation;
    if (changes.allThreads) {
        m_texts.clear();
        return;
    }
    const QList<QString> ids = m_texts.keys();
    for (const QString &id : ids) {
        if (changes.threads.contains((*m_texts.object(id))->id))
            m_texts.remove(id);
    }
}

/// Answers the threads that have to be read.
QStringList DeskChecks::takeKnown(const QStringList &threads, KnownTexts &texts, quint64 &generation)
{
    const std::scoped_lock lock(m_mutex);
    generation = m_generation;
    QStringList missing;
    for (const QString &thread : threads) {
        if (const Words *words = m_texts.object(thread))
            texts.insert(thread, *words);
        else
            missing << thread;
    }
    return missing;
}

void DeskChecks::keep(const KnownTexts &texts, quint64 generation)
{
    const std::scoped_lock lock(m_mutex);
    if (generation != m_generation)
        return;
    for (const auto &[thread, words] : texts.asKeyValueRange())
        m_texts.insert(thread, new Words(words), charactersOf(*words));
}

Result<KnownTexts> DeskChecks::texts(const QStringList &threads)
{
    KnownTexts texts;
    quint64 generation = 0;
    const QStringList missing = takeKnown(threads, texts, generation);
    if (missing.isEmpty())
        return texts;
    const Result<QList<ThreadText>> read = m_store.threads().textsOf(missing, allComments).result();
    if (!read)
        return std::unexpected(read.error());
    KnownTexts fresh;
    for (const ThreadText &text : *read)
        fresh.insert(text.remoteId, std::make_shared<const ThreadText>(text));
    keep(fresh, generation);
    texts.insert(fresh);
    return texts;
}

Result<CheckRules> DeskChecks::rules(const QStringList &communities)
{
    const Result<QHash<QString, QByteArray>> set = m_store.settings().values(u"rules"_s).result();
    if (!set)
        return std::unexpected(set.error());
    for (const QString &community : communities) {
        if (const auto own = set->constFind(community); own != set->cend())
            return rulesFromJson(*own);
    }
    return rulesFromJson(set->value(QString()));
}

Result<CheckContext> DeskChecks::gather(const Edition &edition, EditionId id, Spelling *spelling,
                                        const std::stop_token &stop)
{
    CheckContext context;
    context.edition = edition;
    context.stop = stop;
    context.body = parseBody(edition.body);
    context.bodyLine = firstBodyLine(edition);
    context.lineStarts = lineStartsOf(edition.body);
    context.now = now();
    const Result<CheckRules> rules = this->rules(edition.communities);
    if (!rules)
        return std::unexpected(rules.error());
    context.rules = *rules;
    const Result<QByteArray> typography = m_store.settings().value(u"typography"_s, edition.language).result();
    if (!typography)
        return std::unexpected(typography.error());
    context.typography = typographyChoiceFromJson(*typography, edition.language);
    const Result<KnownItems> items =
        m_store.threads().resolve(citedItems(context.body, Citing::TextAndMaterial)).result();
    if (!items)
        return std::unexpected(items.error());
    context.items = *items;
    takeKnownArticles(context.body, *items);
    const QStringList threads = threadsOf(context.body, *items);
    const Result<KnownTexts> words = texts(threads);
    if (!words)
        return std::unexpected(words.error());
    context.texts = *words;
    context.figures = m_figures;
    const auto covered = m_store.archive().coverage(threads, id).result();
    if (!covered)
        return std::unexpected(covered.error());
    context.covered = *covered;
    if (spelling && !stop.stop_requested()) {
        QSet<QString> spelt;
        for (const SpellWord &word : wordsToSpell(edition, context.body))
            spelt.insert(word.word);
        context.misspelt = spelling->misspelt(spelt, edition.language, &context.spelling);
    }
    const std::scoped_lock lock(m_mutex);
    context.reachable = m_reached;
    return context;
}

QStringList webAddresses(const Body &body)
{
    QStringList addresses;
    for (int index = -1; index < body.sections.size(); ++index) {
        for (const BodyLink &link : body.section(index).links)
            addresses << link.target;
        for (const BodyQuote &quote : body.section(index).quotes)
            addresses << quote.permalink;
    }
    addresses.removeDuplicates();
    addresses.removeIf([](const QString &address) { return linkKey(address).isEmpty(); });
    return addresses;
}

} // namespace marbre
