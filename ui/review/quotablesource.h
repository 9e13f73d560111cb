// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "models/editiondocument.h"
#include "review/quotables.h"

#include <QObject>
#include <QTimer>

namespace marbre {

class QuotableRules;
class ReaderView;

/// Asks the desk what is worth quoting in the thread that the reader shows, and who of it was quoted already; answers
/// that come too late are dropped.
class QuotableSource final : public QObject
{
    Q_OBJECT
public:
    QuotableSource(Desk &desk, EditionDocument &edition, ReaderView &reader, QObject *parent = nullptr);
    ~QuotableSource() override;

    /// The reader shows this thread now, or reads it again.
    void show(const ThreadDetail &thread);
    void clear();
    const CandidateRules &rules() const { return m_rules; }

Q_SIGNALS:
    void failed(const marbre::Error &error);

private:
    void loadRules();
    void changeRules();
    void openRules();
    void ask();
    void askVoices(const ThreadDetail &thread);
    void editionChanged();
    void showMarks();
    QSet<QString> quotedAuthors() const;

    Desk &m_desk;
    EditionDocument &m_edition;
    ReaderView &m_reader;
    QuotableRules *m_popup = nullptr; ///< made when it is first opened; a child of the reader
    CandidateRules m_rules;
    ThreadId m_thread;
    QuoteMarks m_marks;
    QSet<QString> m_askedFor; ///< quoted authors that the last question named
    QTimer m_later;           ///< the edition is looked at when its editor pauses
    quint64 m_asked = 0;
    quint64 m_voicesAsked = 0;
    bool m_hasRules = false;
};

} // namespace marbre
