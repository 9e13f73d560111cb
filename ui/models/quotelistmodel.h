// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"
#include "models/quotewords.h"

#include <QAbstractListModel>
#include <QTimer>

namespace marbre {

/// The quotes of the open edition by section, each with what the preflight says of it: verdict, score, translation.
/// While nobody looks nothing is read.
class QuoteListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Row
    {
        bool heading = false; ///< of a section; the rest is of a quote
        int section = -1;
        int index = 0; ///< of the quote in its section
        QString title; ///< of the section
        QString key;   ///< the same for the same quote after a change elsewhere
        BodyQuote quote;
        std::optional<Instant> read; ///< when its score was
        QString verdict;             ///< empty: not verified yet
        CheckLevel level = CheckLevel::Ok;
        QString message;      ///< what the preflight says of the words
        QString scoreMessage; ///< and of the score; empty: nothing
        TranslationState state = TranslationState::NotNeeded;
        QString stateMessage;
        bool kept = false; ///< the editor leaves it as it is
        /// Whether the editor has something to do about it.
        bool isOpen() const;
    };

    QuoteListModel(Desk &desk, EditionDocument &edition, QObject *parent = nullptr);

    void setActive(bool active);
    /// What the preflight found in the text as it stands.
    void showChecks(const QList<CheckRow> &rows);
    /// Leaves a quote as it is until its words or the verdict on them change.
    void keep(const QString &key);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const Row &row(int row) const { return m_rows.at(row); }

    /// -1: none there.
    int rowAt(qsizetype bodyPosition) const;
    int rowOfItem(const QString &remoteId) const; ///< the last quote of it
    int rowOfKey(const QString &key) const;
    /// The next quote that asks for something, round the whole list; -1: none does.
    int nextOpen(int from, int direction = 1) const;
    int quoteCount() const;
    int openCount() const;
    bool isVerified() const; ///< the preflight has looked at each as it stands

Q_SIGNALS:
    void updated(); ///< rows, or what they say, are others

private:
    void rebuild();
    void askReadings();
    void headerChanged();
    void tellChanged(int row);

    Desk &m_desk;
    EditionDocument &m_edition;
    QList<Row> m_rows;
    QHash<QString, Instant> m_readings; ///< by remote id
    QHash<QString, QString> m_kept;     ///< key: the verdict and words that were left as they are
    QStringList m_reviewed;
    QTimer m_later;
    bool m_active = false;
    bool m_stale = true;
    quint64 m_asked = 0;
};

} // namespace marbre
