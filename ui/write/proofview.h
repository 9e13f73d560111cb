// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QTextBrowser>

namespace marbre {

/// The edition as its reader will see it, drawn anew off the window's thread a moment after a change. Loads nothing:
/// no picture, no style sheet, nothing from the network.
class ProofView final : public QTextBrowser
{
    Q_OBJECT
public:
    ProofView(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);

    /// Scrolls so that the block of this place in the body is in sight. Kept for the next drawing too.
    void follow(qsizetype bodyPosition);
    void setFollowing(bool following);
    bool isFollowing() const { return m_following; }
    /// The place in the body whose block is nearest above a point of the viewport; -1: none.
    qsizetype bodyPositionAt(const QPoint &point) const;
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void drawn();
    void linkHovered(const QString &target);
    void positionRequested(qsizetype bodyPosition); ///< double click: to that place in the manuscript

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void later();
    void draw();
    void showProof(const QString &html);
    void indexAnchors();
    void scrollToBlock();
    ProofStyle style() const;

    Desk &m_desk;
    EditionDocument &m_edition;
    QTimer m_pause;
    QMap<qsizetype, int> m_anchors; ///< place in the body -> place in the proof
    qsizetype m_followed = 0;
    bool m_following = true;
    bool m_drawing = false;
    bool m_again = false;
    bool m_stale = true;
};

} // namespace marbre
