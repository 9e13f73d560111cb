// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/quotablesource.h"

#include "review/commentsbar.h"
#include "review/quotablerules.h"
#include "review/readerview.h"
#include "store/archivestore.h"
#include "store/settingstore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

namespace {
constexpr qsizetype mostVoices = 4000; ///< authors of one thread whose past is asked for
}

QuotableSource::QuotableSource(Desk &desk, EditionDocument &edition, ReaderView &reader, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_reader(reader)
{
    m_later.setSingleShot(true);
    m_later.setInterval(200ms);
    connect(&m_later, &QTimer::timeout, this, &QuotableSource::editionChanged);
    connect(&edition, &EditionDocument::outlineChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&edition, &EditionDocument::opened, this, [this] {
        editionChanged();
        if (m_thread) {
            askVoices(m_reader.thread());
        }
    });
    connect(reader.bar(), &CommentsBar::rulesRequested, this, &QuotableSource::openRules);
    loadRules();
}

QuotableSource::~QuotableSource() = default;

// ---- Rules ----

void QuotableSource::loadRules()
{
    m_desk.store().settings().value(u"quoting"_s, u"rules"_s).then(this, [this](const Result<QByteArray> &json) {
        m_rules = json ? QuotableRules::fromJson(*json) : CandidateRules{};
        m_hasRules = true;
        if (m_thread) {
            ask();
        }
    });
}

void QuotableSource::openRules()
{
    if (!m_popup) {
        m_popup = new QuotableRules(&m_reader);
        connect(m_popup, &QuotableRules::changed, this, &QuotableSource::changeRules);
    }
    m_popup->setRules(m_rules);
    m_popup->popupBelow(m_reader.bar()->rulesButton());
}

void QuotableSource::changeRules()
{
    m_rules = m_popup->applyTo(m_rules);
    ask();
    m_desk.store()
        .settings()
        .setValue(u"quoting"_s, u"rules"_s, QuotableRules::toJson(m_rules))
        .then(this, [this](const Result<void> &kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
            }
        });
}

// ---- What is worth quoting ----

void QuotableSource::show(const ThreadDetail &thread)
{
    if (thread.row.id != m_thread) {
        m_marks.voices.clear();
    }
    m_thread = thread.row.id;
    m_marks.quoted.clear();
    ask();
    askVoices(thread);
    editionChanged();
}

void QuotableSource::clear()
{
    m_thread = {};
    ++m_asked;
    ++m_voicesAsked;
}

void QuotableSource::ask()
{
    if (!m_thread || !m_hasRules) {
        return;
    }
    CandidateRules rules = m_rules;
    rules.quotedAuthors = quotedAuthors();
    m_askedFor = rules.quotedAuthors;
    m_desk.suggestQuotes(m_thread, rules)
        .then(this, [this, asked = ++m_asked](const Result<QList<QuoteCandidate>> &candidates) {
            if (asked != m_asked) {
                return;
            }
            if (candidates) {
                m_reader.setQuotables(*candidates);
            } else {
                Q_EMIT failed(candidates.error());
            }
        });
}

QSet<QString> QuotableSource::quotedAuthors() const
{
    QSet<QString> authors;
    if (m_edition.isOpen()) {
        const Body &body = m_edition.outline();
        for (int section = -1; section < body.sections.size(); ++section) {
            for (const BodyQuote &quote : body.section(section).quotes) {
                authors.insert(quote.author);
            }
        }
    }
    authors.remove(QString());
    return authors;
}

// ---- What is quoted already ----

void QuotableSource::editionChanged()
{
    if (!m_thread) {
        return;
    }
    QHash<QString, int> quoted;
    if (m_edition.isOpen()) {
        const Body &body = m_edition.outline();
        for (int section = -1; section < body.sections.size(); ++section) {
            for (const BodyQuote &quote : body.section(section).quotes) {
                if (quote.ref) {
                    quoted.insert(quote.ref->id(), section);
                }
            }
        }
    }
    m_marks.quoted = quoted;
    showMarks();
    if (quotedAuthors() != m_askedFor) {
        ask(); // another voice comes first
    }
}

void QuotableSource::askVoices(const ThreadDetail &thread)
{
    QSet<QString> authors;
    for (const CommentRow &row : thread.comments) {
        if (!row.author.isEmpty() && authors.size() < mostVoices) {
            authors.insert(row.author.toCaseFolded());
        }
    }
    const EditionId except = m_edition.isOpen() ? m_edition.id() : EditionId{};
    m_desk.store()
        .archive()
        .quoted(authors.values(), except)
        .then(this, [this, asked = ++m_voicesAsked](const Result<QHash<QString, QList<Coverage>>> &quoted) {
            if (asked != m_voicesAsked || !quoted) {
                return;
            }
            m_marks.voices.clear();
            for (const auto &[author, editions] : quoted->asKeyValueRange()) {
                if (!editions.isEmpty()) {
                    m_marks.voices.insert(author, editions.first());
                }
            }
            showMarks();
        });
}

void QuotableSource::showMarks()
{
    m_reader.setQuoteMarks(m_marks);
}

} // namespace marbre
