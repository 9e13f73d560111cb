// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/editionsession.h"
#include "manuscript/attributionstyle.h"
#include "manuscript/body.h"
#include "manuscript/edits.h"

#include <QHash>
#include <QObject>
#include <QTextDocument>
#include <QTimer>
#include <QUndoStack>
#include <memory>

namespace marbre {

/// The edition on the table: its header, its body as a QTextDocument, and one undo order over both. Saves itself
/// through an EditionSession. Review sends to it, Write edits it, the shell opens and closes it. No edition open:
/// isOpen() is false, header() is empty, and every action does nothing.
class EditionDocument final : public QObject
{
    Q_OBJECT
public:
    explicit EditionDocument(Desk &desk, QObject *parent = nullptr);
    ~EditionDocument() override;

    /// Loads and shows an edition; the one before is written and closed first. Answers when it is on the table.
    QFuture<Result<void>> open(EditionId id);
    void close();
    bool isOpen() const { return m_session != nullptr; }
    EditionId id() const;
    EditionState state() const;

    /// The header's fields; its body is the newest one.
    const Edition &header() const { return m_header; }
    /// One undo step; equal headers are dropped; successive edits of one field (same non-empty mergeKey) merge.
    void setHeader(const Edition &header, const QString &commandName, const QString &mergeKey = {});

    QTextDocument *text() { return m_text.get(); }
    QUndoStack *undoStack() { return &m_undo; }
    QString body() const; ///< the text with LF
    /// Header and body as they are now.
    Edition edition() const;

    /// Parsed from the body at most a frame after a change; actions below parse first where it is stale.
    const Body &outline();

    /// Applies edits as one named undo step, and puts the cursor position of the last edit into lastEditEnd().
    void apply(const TextEdits &edits, const QString &commandName);
    /// The same, joined to the step before where that had the same key and nothing else came between, nor a pause: what
    /// is typed outside the text. The outline follows within a frame.
    void applyMerged(const TextEdits &edits, const QString &commandName, const QString &mergeKey);
    qsizetype lastEditEnd() const { return m_lastEditEnd; }

    // -- Actions: each one undo step, with a translated name. section: index into outline().sections; -1: the marble.
    void sendPieces(const QList<Piece> &pieces, int section, int index = -1); ///< threads and quotes as material
    void quote(const Piece &quote, int section); ///< a quote at the end of a section's prose; -1: material
    void insertLinkAt(qsizetype begin, qsizetype end, const Piece &thread);
    void insertQuoteAt(qsizetype position, const Piece &quote);
    void addSection(int index, const QString &heading);
    void renameSection(int section, const QString &heading);
    void moveSection(int from, int to);
    void removeSection(int section);
    void moveMaterial(int fromSection, int fromIndex, int toSection, int toIndex);
    void removeMaterial(int section, int index);
    void citeThread(const Piece &thread, int section); ///< a link at the end of a section's prose
    void citeMaterial(int section, int index);         ///< writes it into the prose: a link, or a block quote
    void moveQuote(int fromSection, int fromIndex, int toSection, int toIndex);
    void removeQuote(int section, int index);
    /// The quote's own words are these: its original where it is a translation, else its text.
    void setVerbatim(int section, int index, const QString &words);
    /// The editor has read this translation, or wants to read it again.
    void setReviewed(const BodyQuote &quote, bool reviewed);

    /// How quotes are attributed in the edition's language, as the desk has it.
    AttributionStyle attributionStyle() const;
    /// Who the attribution of a piece names by that style; nothing: the editor is to be asked.
    std::optional<QString> nameOf(const Piece &quote, bool gone) const;

    /// Another text and header in place of this one, as one undo step; what it replaces is kept as a revision.
    void replaceText(const Edition &edition, const QString &commandName);

    /// Section that a piece stands in, cited or as material: -1 the marble, none: not in this edition.
    std::optional<int> sectionOf(const QString &remoteId);
    /// The section that "q" and drops without a target go to: the one last sent to or edited; -1: none yet.
    int currentSection() const { return m_currentSection; }
    void setCurrentSection(int section);

    /// Writes what is not written yet and waits for it; textWanted() comes first.
    void flush();
    QDateTime lastSaved() const { return m_lastSaved; }

Q_SIGNALS:
    void opened(); ///< another edition is on the table, or none
    void headerChanged();
    void outlineChanged(); ///< at most once a frame
    void currentSectionChanged(int section);
    void replayed(qsizetype position); ///< text was undone or redone there
    void textWanted();                 ///< who holds words that are not in the text yet gives them now
    void saved(const QDateTime &when);
    void saveFailed(const marbre::Error &error);

private:
    class HeaderCommand;
    class TextCommand;
    void put(StoredEdition stored);
    void showText(const QString &body);
    void connectSession();
    bool saysTheSame(int position, int removed, int added) const;
    void textChanged(int position);
    void changed();
    void refreshOutline();
    void parseNow();
    void addTextStep();
    void applySteps(const TextEdits &edits, const QString &commandName, bool joins);
    void loadStyles();
    Piece named(Piece quote, bool gone) const;
    /// Ends the document's current step: QTextDocument joins typing to the last one only while it is "modified".
    void seal();
    Piece pieceOfMaterial(const BodyMaterial &material) const;
    void citeQuote(const QString &remoteId, const Piece &quote);

    Desk &m_desk;
    std::unique_ptr<EditionSession> m_session;
    std::unique_ptr<QTextDocument> m_text;
    QUndoStack m_undo;
    Edition m_header;
    Body m_outline;
    QHash<QString, int> m_places; ///< remote id -> section, derived with m_outline
    bool m_outlineStale = false;
    bool m_replaying = false;
    bool m_loading = false;
    int m_stepsMarked = 0; ///< QTextDocument::availableUndoSteps() that commands of m_undo stand for
    qsizetype m_lastEditEnd = 0;
    int m_lastChange = -1; ///< where the text changed last; -1: not since the last parse
    int m_currentSection = -1;
    quint64 m_openings = 0;
    QTimer m_parse;
    QTimer m_pause; ///< a pause in typing ends an undo step
    QString m_commandName;
    QString m_joinKey;   ///< of the last step, where a next one may join it
    int m_joinIndex = 0; ///< of the undo order behind it
    bool m_joining = false;
    QHash<QString, QByteArray> m_styles; ///< JSON of AttributionStyle by language
    QDateTime m_lastSaved;
};

} // namespace marbre
