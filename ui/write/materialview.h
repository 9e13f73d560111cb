// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QTextBrowser>
#include <QWidget>

class QAction;

namespace marbre {

/// The thread or comment that the cursor's link names, as the desk has it: what it says, who said it, how it was
/// scored when, and the comments that scored most.
class MaterialView final : public QWidget
{
    Q_OBJECT
public:
    MaterialView(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);

    /// Shows what stands at this place in the body; where nothing does, what was shown stays.
    void follow(qsizetype bodyPosition);
    /// Shows a thread or comment, and in it these words where they stand there.
    void showItem(const ItemRef &ref, const QString &words);
    /// What a place in the body links to: a link, a quote or material; none: nothing.
    static std::optional<ItemRef> refAt(const Body &body, qsizetype position);
    QAction *showInReview() { return m_show; }

Q_SIGNALS:
    void threadRequested(marbre::ThreadId thread, marbre::CommentId comment);
    void shown();

private:
    void ask(const ItemRef &ref);
    void showDetail(const ItemRef &ref, const ResolvedItem &item, const ThreadDetail &detail);
    void showNothing(const QString &text);
    void ready();

    Desk &m_desk;
    EditionDocument &m_edition;
    QTextBrowser *m_text;
    QAction *m_show;
    ItemRef m_ref;
    QString m_sought; ///< words to show once the item is there
    ThreadId m_thread;
    CommentId m_comment;
    quint64 m_asked = 0;
};

} // namespace marbre
