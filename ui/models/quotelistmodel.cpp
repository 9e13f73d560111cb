// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotelistmodel.h"

#include "models/feedwords.h"
#include "models/points.h"
#include "store/threadstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

namespace {

bool saysTheSame(const BodyQuote &a, const BodyQuote &b)
{
    return a.text == b.text && a.original == b.original && a.author == b.author && a.permalink == b.permalink &&
           a.score == b.score;
}

QString keptState(const QuoteListModel::Row &row)
{
    return QStringList{row.verdict, row.quote.verbatim(), row.scoreMessage}.join(u'\n');
}

/// The quotes of each section, under its heading.
QList<QuoteListModel::Row> rowsOf(const Body &body)
{
    QList<QuoteListModel::Row> rows;
    QHash<QString, int> times;
    for (int section = -1; section < body.sections.size(); ++section) {
        const BodySection &part = body.section(section);
        if (part.quotes.isEmpty())
            continue;
        QuoteListModel::Row heading;
        heading.heading = true;
        heading.section = section;
        heading.title = part.heading;
        rows.append(heading);
        for (qsizetype i = 0; i < part.quotes.size(); ++i) {
            QuoteListModel::Row row;
            row.section = section;
            row.index = int(i);
            row.quote = part.quotes.at(i);
            const QString id = row.quote.ref ? row.quote.ref->id() : row.quote.author;
            row.key = u"%1 %2"_s.arg(id).arg(times[id]++);
            rows.append(row);
        }
    }
    return rows;
}

bool sameShape(const QList<QuoteListModel::Row> &a, const QList<QuoteListModel::Row> &b)
{
    return std::ranges::equal(a, b, [](const auto &x, const auto &y) {
        return x.heading == y.heading && x.key == y.key && x.section == y.section && x.title == y.title;
    });
}

} // namespace

bool QuoteListModel::Row::isOpen() const
{
    if (heading)
        return false;
    const bool words = level != CheckLevel::Ok || !scoreMessage.isEmpty();
    return (words && !kept) || state == TranslationState::ToDo || state == TranslationState::Draft;
}

QuoteListModel::QuoteListModel(Desk &desk, EditionDocument &edition, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_edition(edition)
{
    m_later.setSingleShot(true);
    m_later.setInterval(60ms);
    connect(&m_later, &QTimer::timeout, this, &QuoteListModel::rebuild);
    connect(&edition, &EditionDocument::outlineChanged, this, [this] {
        m_stale = true;
        if (m_active)
            m_later.start();
    });
    connect(&edition, &EditionDocument::opened, this, [this] {
        m_kept.clear();
        m_readings.clear();
        m_stale = true;
        if (m_active)
            rebuild();
    });
    connect(&edition, &EditionDocument::headerChanged, this, &QuoteListModel::headerChanged);
}

void QuoteListModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        rebuild();
}

/// What is known of a quote whose words did not change goes on being known.
void QuoteListModel::rebuild()
{
    m_later.stop();
    m_stale = false;
    m_reviewed = m_edition.header().reviewed;
    QList<Row> rows = m_edition.isOpen() ? rowsOf(m_edition.outline()) : QList<Row>{};
    QHash<QString, const Row *> known;
    for (const Row &row : std::as_const(m_rows))
        known.insert(row.key, &row);
    for (Row &row : rows) {
        if (row.heading)
            continue;
        row.read = m_readings.contains(row.quote.ref ? row.quote.ref->id() : QString())
                       ? std::optional(m_readings.value(row.quote.ref->id()))
                       : std::nullopt;
        const Row *before = known.value(row.key);
        if (!before)
            continue; // the preflight will say
        if (saysTheSame(before->quote, row.quote)) {
            const BodyQuote quote = row.quote;
            const int section = row.section;
            const int index = row.index;
            const auto read = row.read;
            row = *before;
            row.quote = quote;
            row.section = section;
            row.index = index;
            row.read = read;
            continue;
        }
        row.state = translationState(row.quote, m_edition.header()); // of the one that is being written
        if (before->quote.verbatim() == row.quote.verbatim()) {
            row.verdict = before->verdict;
            row.level = before->level;
            row.message = before->message;
        }
    }
    if (sameShape(m_rows, rows)) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    askReadings();
    Q_EMIT updated();
}

/// Only what the change of the marks concerns is looked at: a digest of every quote costs too much at each key.
void QuoteListModel::headerChanged()
{
    const QStringList now = m_edition.header().reviewed;
    if (now == m_reviewed || !m_active)
        return;
    QSet<QString> concerned;
    for (const QStringList &list : {now, m_reviewed}) {
        for (const QString &mark : list) {
            if (now.contains(mark) != m_reviewed.contains(mark))
                concerned.insert(mark.section(u' ', 0, 0));
        }
    }
    m_reviewed = now;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.heading || !concerned.contains(row.quote.ref ? row.quote.ref->id() : u"quote"_s))
            continue;
        row.state = translationState(row.quote, m_edition.header());
        tellChanged(int(i));
    }
    Q_EMIT updated();
}

void QuoteListModel::tellChanged(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

void QuoteListModel::showChecks(const QList<CheckRow> &rows)
{
    if (m_stale && m_active)
        rebuild();
    if (m_stale)
        return;
    for (Row &row : m_rows) {
        row.scoreMessage.clear();
        row.stateMessage.clear();
        row.state = row.heading ? row.state : TranslationState::NotNeeded;
    }
    for (const CheckRow &check : rows) {
        const bool words = check.check == "quote"_L1;
        const bool score = check.check == "score"_L1;
        const bool translation = check.check == "translation"_L1;
        const int at = words || score || translation ? rowAt(check.position) : -1;
        if (at < 0)
            continue;
        Row &row = m_rows[at];
        if (words) {
            row.verdict = check.verdict;
            row.level = check.level;
            row.message = check.message;
        } else if (score) {
            row.scoreMessage = check.level == CheckLevel::Ok ? QString() : check.message;
        } else {
            row.stateMessage = check.message;
            for (const auto state : {TranslationState::ToDo, TranslationState::Draft, TranslationState::Reviewed}) {
                if (translationStateWord(state) == check.verdict)
                    row.state = state;
            }
        }
    }
    for (Row &row : m_rows)
        row.kept = !row.heading && m_kept.value(row.key) == keptState(row) && m_kept.contains(row.key);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    Q_EMIT updated();
}

void QuoteListModel::keep(const QString &key)
{
    const int at = rowOfKey(key);
    if (at < 0)
        return;
    m_kept.insert(key, keptState(m_rows.at(at)));
    m_rows[at].kept = true;
    tellChanged(at);
    Q_EMIT updated();
}

void QuoteListModel::askReadings()
{
    QList<ItemRef> refs;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.heading && row.quote.ref && !m_readings.contains(row.quote.ref->id()))
            refs.append(*row.quote.ref);
    }
    if (refs.isEmpty())
        return;
    m_desk.store().threads().resolve(refs).then(
        this, [this, asked = ++m_asked](const Result<QHash<QString, ResolvedItem>> &items) {
            if (!items || asked != m_asked)
                return;
            for (const auto &[id, item] : items->asKeyValueRange()) {
                if (item.score.read)
                    m_readings.insert(id, *item.score.read);
            }
            for (qsizetype i = 0; i < m_rows.size(); ++i) {
                Row &row = m_rows[i];
                if (row.heading || !row.quote.ref || !m_readings.contains(row.quote.ref->id()))
                    continue;
                row.read = m_readings.value(row.quote.ref->id());
                tellChanged(int(i));
            }
        });
}

// -- What is there --

int QuoteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags QuoteListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_rows.at(index.row()).heading ? Qt::ItemFlags(Qt::ItemIsEnabled | Qt::ItemNeverHasChildren)
                                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant QuoteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.heading) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        return row.section < 0 ? tr("Introduction")
                               : tr("%1  %2", "number and heading of a section").arg(row.section + 1).arg(row.title);
    }
    const QString author = row.quote.author.isEmpty() ? tr("deleted account") : row.quote.author;
    switch (role) {
    case Qt::DisplayRole:
        return author;
    case Qt::ToolTipRole: {
        QStringList lines{row.message, row.scoreMessage, row.stateMessage};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return tr("Quote of %1: %2", "author, words").arg(author, row.quote.text);
    case Qt::AccessibleDescriptionRole: {
        QStringList parts{quoteVerdictLabel(row.verdict),
                          row.message,
                          row.quote.score,
                          row.read ? tr("read %1").arg(shortMoment(*row.read, now())) : QString(),
                          row.scoreMessage,
                          translationStateLabel(row.state),
                          row.kept ? tr("left as it is") : QString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

int QuoteListModel::rowAt(qsizetype bodyPosition) const
{
    const auto at = std::ranges::find_if(m_rows, [bodyPosition](const Row &row) {
        return !row.heading && bodyPosition >= row.quote.span.begin && bodyPosition <= row.quote.span.end;
    });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int QuoteListModel::rowOfItem(const QString &remoteId) const
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const Row &row = m_rows.at(i);
        if (!row.heading && row.quote.ref && row.quote.ref->id() == remoteId)
            return int(i);
    }
    return -1;
}

int QuoteListModel::rowOfKey(const QString &key) const
{
    const auto at = std::ranges::find_if(m_rows, [&](const Row &row) { return !row.heading && row.key == key; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int QuoteListModel::nextOpen(int from, int direction) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = ((from + step * direction) % count + count) % count;
        if (m_rows.at(at).isOpen())
            return at;
    }
    return -1;
}

int QuoteListModel::quoteCount() const
{
    return int(std::ranges::count(m_rows, false, &Row::heading));
}

bool QuoteListModel::isVerified() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return row.heading || !row.verdict.isEmpty(); });
}

int QuoteListModel::openCount() const
{
    return int(std::ranges::count_if(m_rows, &Row::isOpen));
}

} // namespace marbre
