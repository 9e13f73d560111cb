// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/quotes/proof.h"
#include "models/editiondocument.h"
#include "models/quotewords.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QTextBrowser;
class QVBoxLayout;

namespace marbre {

class ElidedLabel;
class FlatButton;
class UndoKeys;

/// One quote of the edition: its original, in its comment, and its translation beside it (or below, where the pane is
/// narrow), with what the two say otherwise. What is typed goes into the manuscript; the original never changes by it.
class QuotePair final : public QWidget
{
    Q_OBJECT
public:
    QuotePair(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);
    ~QuotePair() override;

    void open(int section, int index);
    void close();
    bool isOpen() const { return m_open; }
    /// The text changed: the same quote, wherever it stands now.
    void follow();
    void showVerdict(const QString &verdict, CheckLevel level, const QString &message, bool kept);
    /// What is typed and not in the text yet goes there now.
    void commit();
    void focusTranslation();
    void toggleReviewed();
    QString key() const { return m_key; }

Q_SIGNALS:
    void positionRequested(qsizetype bodyPosition);
    void threadRequested(marbre::ThreadId thread, marbre::CommentId comment);
    void keepRequested(const QString &key);
    void nextRequested();
    void message(const QString &text, bool undoable);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeOriginal();
    QWidget *makeTranslation();
    QWidget *makeRemedies();
    FlatButton *addRemedy(QBoxLayout *row, const QString &name, const QString &text, const QString &tip);
    static QString keyOf(const Body &body, int section, int index);
    static std::optional<std::pair<int, int>> placeOf(const Body &body, const QString &key);
    bool find();
    void load();
    void showTexts();
    void showState();
    void showSource();
    void typed();
    void send();
    void write(const TextEdits &edits);
    void check();
    void showFindings(const QList<TranslationFinding> &findings);
    void askSource();
    QString originalHtml() const;
    QString takenWords() const;

    Desk &m_desk;
    EditionDocument &m_edition;
    UndoKeys *m_undoKeys;
    QBoxLayout *m_sides = nullptr;
    QVBoxLayout *m_findings = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_originalLabel = nullptr;
    QLabel *m_translationLabel = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QTextBrowser *m_original = nullptr;
    QPlainTextEdit *m_translation = nullptr;
    FlatButton *m_reviewed = nullptr;
    FlatButton *m_take = nullptr;
    FlatButton *m_keep = nullptr;
    FlatButton *m_show = nullptr;
    QString m_key; ///< remote id (or author) and which of these in the text, as QuoteListModel::Row::key
    int m_section = -1;
    int m_index = -1;
    BodyQuote m_quote;
    std::optional<ResolvedItem> m_item;
    QuoteProof m_proof;
    QList<TranslationFinding> m_found;
    QTimer m_typing;
    QTimer m_checking;
    quint64 m_sent = 0;
    quint64 m_checked = 0;
    quint64 m_asked = 0;
    bool m_open = false;
    bool m_pending = false; ///< typed and not in the text yet
    bool m_loading = false;
};

} // namespace marbre
