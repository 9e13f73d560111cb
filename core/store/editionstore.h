// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"
#include "model/error.h"
#include "model/place.h"

#include <QByteArray>
#include <QFuture>
#include <QList>

namespace marbre {

struct StoreParts;

/// Somebody whom an edition quotes.
struct EditionVoice
{
    QString name; ///< as printed, without "u/"
    QString item; ///< remote id of the quoted comment or thread, or the address where that is none that is known
    friend bool operator==(const EditionVoice &, const EditionVoice &) = default;
};

/// An edition with what is derived from its text, made by core/desk from core/manuscript: stored in one transaction.
struct EditionText
{
    Edition edition;
    QByteArray manuscript; ///< writeManuscript(edition): what revisions keep
    QString plainText;     ///< what the archive's search reads: header and body without markup
    QList<ItemRef> links;  ///< cited threads and quoted comments
    int sources = 0;
    int quotes = 0;
    int words = 0;
    QList<EditionVoice> voices = {}; ///< in the order of the text
};

/// What is derived from one version of an edition's text.
struct DerivedVoices
{
    EditionId edition;
    qint64 version = 0;
    QList<EditionVoice> voices;
};

struct StoredEdition
{
    EditionRow row;
    Edition edition;
    qint64 version = 0; ///< counts saves; save() refuses when it is not the stored one
};

struct SaveReport
{
    qint64 version = 0;
    Instant modified{};
    bool written = true; ///< false where the text was already stored
};

struct EditionFilter
{
    QString community;
    std::optional<int> year;
    bool discarded = false; ///< discarded ones instead of the others
};

class EditionStore final
{
public:
    explicit EditionStore(StoreParts &parts)
        : m_parts(parts)
    {}

    /// reason is a word as in RevisionRow: the first text is kept under it once it is replaced.
    /// A taken slug gets "-2", "-3" ... unless the same text stands there already, which is answered then.
    QFuture<Result<EditionId>> create(EditionText text, EditionState state, QString reason);
    /// Keeps the text that it replaces as a revision where reason is not "autosave" or the last revision is older than
    /// ten minutes. ErrorKind::Conflict where version is not the stored one: nothing is written then.
    /// Threads that the text cites are "used" from the same commit on, for as long as any edition that is not discarded
    /// cites them; what the editor made of them stays stored beside it and shows again when no edition does.
    QFuture<Result<SaveReport>> save(EditionId id, EditionText text, qint64 version, QString reason);
    /// Where a reason is given (a word as in RevisionRow), the text as it stands is kept as a revision under it.
    QFuture<Result<void>> setState(EditionId id, EditionState state, QString reason = {});
    /// Writes the voices of editions that another version of the program saved, in one transaction. An edition that was
    /// saved again since is passed over.
    QFuture<Result<void>> deriveVoices(QList<DerivedVoices> derived);

    /// The newest first.
    QFuture<Result<QList<EditionRow>>> list(EditionFilter filter);
    QFuture<Result<StoredEdition>> load(EditionId id);
    /// By slug, or by the number of its row.
    QFuture<Result<EditionId>> find(QString slugOrNumber);
    /// The newest first; the current text is not among them.
    QFuture<Result<QList<RevisionRow>>> revisions(EditionId id);
    QFuture<Result<QByteArray>> manuscript(RevisionId id);
    /// At most so many editions whose voices are not those of their text: an older program saved it.
    QFuture<Result<QList<StoredEdition>>> withoutVoices(int most);

private:
    StoreParts &m_parts;
};

} // namespace marbre
