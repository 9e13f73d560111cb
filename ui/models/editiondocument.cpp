// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editiondocument.h"

#include "models/editioncommands.h"
#include "store/editionstore.h"
#include "store/settingstore.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QPromise>
#include <QScopedValueRollback>
#include <QTextCursor>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int frame = 16;    // milliseconds
constexpr int breath = 2500; // milliseconds without a change that end an undo step

// What QTextDocument would take for a paragraph's end. One unit becomes one unit, so that positions stay.
QString loadable(QString body)
{
    body.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : body) {
        if (c == u'\r' || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c == QChar(0xfdd0) || c == QChar(0xfdd1))
            c = QChar::ReplacementCharacter;
    }
    return body;
}

} // namespace

EditionDocument::EditionDocument(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_text(std::make_unique<QTextDocument>())
{
    m_text->setUndoRedoEnabled(false);
    m_text->setDocumentMargin(8); // here, not by an editor: to the document that is a step to undo
    m_parse.setSingleShot(true);
    m_parse.setInterval(frame);
    m_pause.setSingleShot(true);
    m_pause.setInterval(breath);
    connect(&m_parse, &QTimer::timeout, this, &EditionDocument::refreshOutline);
    connect(&m_pause, &QTimer::timeout, this, &EditionDocument::seal);
    connect(m_text.get(), &QTextDocument::undoCommandAdded, this, &EditionDocument::addTextStep);
    m_text->documentLayout(); // without one a QTextDocument tells of no change; an editor brings its own
    // contentsChange, not contentsChanged: the latter also tells of a highlighter's new formats.
    connect(m_text.get(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        if (!m_loading && !saysTheSame(position, removed, added))
            textChanged(position);
    });
    connect(&desk.store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings)
            loadStyles();
    });
    loadStyles();
}

EditionDocument::~EditionDocument()
{
    m_undo.clear();
    m_session.reset();
}

QFuture<Result<void>> EditionDocument::open(EditionId id)
{
    Q_EMIT textWanted();
    const quint64 opening = ++m_openings;
    m_session.reset(); // writes what is not written yet, and waits
    return m_desk.store().editions().load(id).then(this, [this, opening](Result<StoredEdition> loaded) -> Result<void> {
        if (opening != m_openings)
            return std::unexpected(Error{ErrorKind::Canceled, tr("Another edition was opened"), {}, {}, {}});
        if (!loaded) {
            close();
            return std::unexpected(loaded.error());
        }
        put(std::move(*loaded));
        return {};
    });
}

void EditionDocument::close()
{
    Q_EMIT textWanted();
    ++m_openings;
    m_session.reset();
    m_header = {};
    m_lastSaved = {};
    showText({});
    Q_EMIT opened();
    Q_EMIT headerChanged();
    Q_EMIT outlineChanged();
}

void EditionDocument::put(StoredEdition stored)
{
    m_header = stored.edition;
    m_header.body = loadable(m_header.body);
    m_lastSaved = toDateTime(stored.row.modified);
    m_session = std::make_unique<EditionSession>(m_desk, std::move(stored));
    connectSession();
    showText(m_header.body);
    Q_EMIT opened();
    Q_EMIT headerChanged();
    Q_EMIT outlineChanged();
}

void EditionDocument::connectSession()
{
    connect(m_session.get(), &EditionSession::saved, this, [this](const QDateTime &when) {
        m_lastSaved = when;
        Q_EMIT saved(when);
    });
    connect(m_session.get(), &EditionSession::saveFailed, this, &EditionDocument::saveFailed);
}

void EditionDocument::showText(const QString &body)
{
    const QScopedValueRollback guard(m_loading, true);
    m_undo.clear();
    m_pause.stop();
    m_text->setUndoRedoEnabled(false);
    m_text->setPlainText(body);
    m_text->setUndoRedoEnabled(isOpen());
    m_stepsMarked = 0;
    m_lastEditEnd = 0;
    m_lastChange = -1;
    setCurrentSection(-1);
    seal();
    parseNow();
    m_parse.stop();
}

EditionId EditionDocument::id() const
{
    return m_session ? m_session->id() : EditionId{};
}

EditionState EditionDocument::state() const
{
    return m_session ? m_session->state() : EditionState::Draft;
}

void EditionDocument::setHeader(const Edition &header, const QString &commandName, const QString &mergeKey)
{
    const Edition fields = withoutBody(header);
    if (!isOpen() || fields == withoutBody(m_header))
        return;
    m_undo.push(new HeaderCommand(*this, fields, commandName, mergeKey));
    // What was undone cannot be redone on top of the new header: the stack has dropped it, the document must too.
    m_text->clearUndoRedoStacks(QTextDocument::RedoStack);
    seal();
}

QString EditionDocument::body() const
{
    // Not toPlainText(): it turns no-break spaces, which French needs, into ordinary ones.
    QString text = m_text->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

Edition EditionDocument::edition() const
{
    return m_header;
}

// Formats alone are told of as a change too. Only the place of the change is looked at: a long text is not compared
// whole at each key.
bool EditionDocument::saysTheSame(int position, int removed, int added) const
{
    const qsizetype size = m_text->characterCount() - 1; // without the end that each document has
    if (removed != added || size != m_header.body.size())
        return false;
    const qsizetype end = std::min<qsizetype>(position + added, size);
    for (qsizetype at = position; at < end; ++at) {
        const QChar there = m_text->characterAt(int(at));
        if ((there == QChar::ParagraphSeparator ? QChar(u'\n') : there) != m_header.body.at(at))
            return false;
    }
    return true;
}

void EditionDocument::textChanged(int position)
{
    m_header.body = body();
    m_lastChange = position;
    m_outlineStale = true;
    if (!m_parse.isActive())
        m_parse.start();
    m_pause.start();
    changed();
}

void EditionDocument::changed()
{
    if (m_session)
        m_session->update(m_header);
}

void EditionDocument::addTextStep()
{
    if (m_replaying || m_loading)
        return;
    const int steps = m_text->availableUndoSteps();
    // Joining the block before is told of as a new step as well: it is none.
    if (steps == m_stepsMarked && m_undo.index() > 0 && !m_undo.canRedo())
        return;
    const int before = std::min(m_stepsMarked, steps - 1);
    m_stepsMarked = steps;
    if (m_joining) // undone and redone with the step that it joins
        return;
    m_undo.push(new TextCommand(*this, m_commandName.isEmpty() ? tr("Typing") : m_commandName, before, steps));
}

void EditionDocument::seal()
{
    m_text->setModified(false);
}

const Body &EditionDocument::outline()
{
    if (m_outlineStale)
        parseNow();
    return m_outline;
}

void EditionDocument::refreshOutline()
{
    m_parse.stop();
    outline();
    if (m_lastChange >= 0)
        setCurrentSection(m_outline.sectionAt(std::exchange(m_lastChange, -1)));
    Q_EMIT outlineChanged();
}

void EditionDocument::parseNow()
{
    QElapsedTimer clock;
    clock.start();
    m_outline = parseBody(m_header.body);
    m_outlineStale = false;
    m_places.clear();
    const auto place = [this](const std::optional<ItemRef> &ref, int section) {
        if (ref && !m_places.contains(ref->id()))
            m_places.insert(ref->id(), section);
    };
    const int count = int(m_outline.sections.size());
    for (int i = -1; i < count; ++i) {
        const BodySection &section = m_outline.section(i);
        for (const BodyLink &link : section.links)
            place(link.ref, i);
        for (const BodyQuote &quote : section.quotes)
            place(quote.ref, i);
        for (const BodyMaterial &material : section.material)
            place(material.ref, i);
    }
    for (int i = -1; i < count; ++i) { // a thread is in the edition too where only a comment of it is quoted
        for (const BodyQuote &quote : m_outline.section(i).quotes) {
            if (quote.ref && !quote.ref->thread.isEmpty() && !m_places.contains(quote.ref->thread))
                m_places.insert(quote.ref->thread, i);
        }
    }
    // A text that takes long to parse is parsed less often, so that typing in it stays fluent.
    m_parse.setInterval(std::max(frame, int(clock.elapsed()) * 8));
}

std::optional<int> EditionDocument::sectionOf(const QString &remoteId)
{
    outline();
    const auto found = m_places.constFind(remoteId);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

void EditionDocument::setCurrentSection(int section)
{
    if (section == m_currentSection)
        return;
    m_currentSection = section;
    Q_EMIT currentSectionChanged(section);
}

void EditionDocument::flush()
{
    Q_EMIT textWanted();
    if (m_session && !m_session->isSaved())
        m_session->saveNow(u"autosave"_s).waitForFinished();
}

} // namespace marbre
