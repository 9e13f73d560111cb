// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editiondocument.h"

#include "store/editionstore.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QPromise>
#include <QScopedValueRollback>
#include <QTextCursor>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int frame = 16;            // milliseconds
constexpr int breath = 2500;         // milliseconds without a change that end an undo step
constexpr int headerCommandId = 101; // successive header commands may merge

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

Edition withoutBody(Edition edition)
{
    edition.body.clear();
    return edition;
}

} // namespace

/// A change of header fields.
class EditionDocument::HeaderCommand final : public QUndoCommand
{
public:
    HeaderCommand(EditionDocument &owner, Edition after, const QString &name, QString mergeKey)
        : QUndoCommand(name)
        , m_owner(owner)
        , m_before(withoutBody(owner.m_header))
        , m_after(std::move(after))
        , m_mergeKey(std::move(mergeKey))
    {}

    void undo() override { show(m_before); }
    void redo() override { show(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : headerCommandId; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const HeaderCommand *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    void show(const Edition &fields)
    {
        const QString body = m_owner.m_header.body;
        m_owner.m_header = fields;
        m_owner.m_header.body = body;
        m_owner.seal();
        m_owner.changed();
        Q_EMIT m_owner.headerChanged();
    }

    EditionDocument &m_owner;
    Edition m_before;
    Edition m_after;
    QString m_mergeKey;
};

/// Stands for one step that the document has recorded by itself.
class EditionDocument::TextCommand final : public QUndoCommand
{
public:
    TextCommand(EditionDocument &owner, const QString &name, int stepsBefore, int stepsAfter)
        : QUndoCommand(name)
        , m_owner(owner)
        , m_stepsBefore(stepsBefore)
        , m_stepsAfter(stepsAfter)
    {}

    void undo() override
    {
        replay([this](QTextDocument &text, QTextCursor &cursor) {
            while (text.availableUndoSteps() > m_stepsBefore && text.isUndoAvailable())
                text.undo(&cursor);
        });
    }

    void redo() override
    {
        if (std::exchange(m_first, false))
            return;
        replay([this](QTextDocument &text, QTextCursor &cursor) {
            while (text.availableUndoSteps() < m_stepsAfter && text.isRedoAvailable())
                text.redo(&cursor);
        });
    }

private:
    template <typename Action>
    void replay(Action action)
    {
        const QScopedValueRollback guard(m_owner.m_replaying, true);
        QTextCursor cursor(m_owner.m_text.get());
        action(*m_owner.m_text, cursor);
        m_owner.m_stepsMarked = m_owner.m_text->availableUndoSteps();
        m_owner.m_lastEditEnd = cursor.position();
        m_owner.seal();
        m_owner.refreshOutline();
        Q_EMIT m_owner.replayed(m_owner.m_lastEditEnd);
    }

    EditionDocument &m_owner;
    int m_stepsBefore;
    int m_stepsAfter;
    bool m_first = true;
};

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
    connect(m_text.get(), &QTextDocument::contentsChange, this,
            [this](int position, int, int) { textChanged(position); });
}

EditionDocument::~EditionDocument()
{
    m_undo.clear();
    m_session.reset();
}

QFuture<Result<void>> EditionDocument::open(EditionId id)
{
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

void EditionDocument::textChanged(int position)
{
    if (m_loading)
        return;
    const QString text = body();
    if (text == m_header.body)
        return; // formats only
    m_header.body = text;
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
    if (m_session && !m_session->isSaved())
        m_session->saveNow(u"autosave"_s).waitForFinished();
}

} // namespace marbre
