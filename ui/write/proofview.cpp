// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/proofview.h"

#include "publish/render.h"
#include "widgets/visuals.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTextBlock>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int pauseBeforeDrawing = 200; // milliseconds

} // namespace

ProofView::ProofView(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QTextBrowser(parent)
    , m_desk(desk)
    , m_edition(edition)
{
    setObjectName(u"proofView"_s);
    setAccessibleName(tr("Proof"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeDrawing);
    connect(&m_pause, &QTimer::timeout, this, &ProofView::draw);
    connect(&edition, &EditionDocument::outlineChanged, this, &ProofView::later);
    connect(&edition, &EditionDocument::headerChanged, this, &ProofView::later);
    connect(&edition, &EditionDocument::opened, this, [this] {
        verticalScrollBar()->setValue(0);
        m_followed = 0;
        later();
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &target) {
        setToolTip(target.toDisplayString());
        Q_EMIT linkHovered(target.toDisplayString());
    });
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &target) {
        if (target.scheme() == "https"_L1 || target.scheme() == "http"_L1)
            QDesktopServices::openUrl(target);
    });
    later();
}

QVariant ProofView::loadResource(int, const QUrl &)
{
    return QVariant(QByteArray());
}

void ProofView::later()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

void ProofView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_stale)
        draw();
}

void ProofView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        later();
}

ProofStyle ProofView::style() const
{
    const QColor background = palette().color(QPalette::Base);
    const QString chosen = QSettings().value("proof/family").toString();
    ProofStyle style;
    style.family = chosen.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont).family() : chosen;
    for (const QString &serif : {u"Noto Serif"_s, u"Source Serif 4"_s, u"Liberation Serif"_s, u"DejaVu Serif"_s}) {
        if (chosen.isEmpty() && QFontDatabase::hasFamily(serif)) {
            style.family = serif;
            break;
        }
    }
    style.points = font().pointSizeF() * 1.04;
    style.text = palette().color(QPalette::Text).name();
    style.secondary = visuals::secondaryText(palette()).name();
    style.line = visuals::mix(background, palette().color(QPalette::Text), 0.15).name();
    style.accent = palette().color(QPalette::Highlight).name();
    style.link = visuals::linkText(palette()).name();
    style.box = palette().color(QPalette::Window).name();
    return style;
}

// One drawing at a time; what changes meanwhile is drawn after it.
void ProofView::draw()
{
    m_pause.stop();
    if (!m_edition.isOpen()) {
        m_stale = false;
        clear();
        return;
    }
    if (m_drawing) {
        m_again = true;
        return;
    }
    m_drawing = true;
    m_stale = false;
    m_desk.snapshot(m_edition.edition())
        .then(&m_desk.pool(),
              [style = style()](const Result<EditionSnapshot> &snapshot) {
                  return snapshot ? renderProof(*snapshot, style) : snapshot.error().text().toHtmlEscaped();
              })
        .then(this, [this](const QString &html) {
            m_drawing = false;
            showProof(html);
            if (std::exchange(m_again, false))
                later();
        });
}

void ProofView::showProof(const QString &html)
{
    const int scroll = verticalScrollBar()->value();
    setHtml(html);
    document()->setDocumentMargin(visuals::scaled(this, 28));
    indexAnchors();
    verticalScrollBar()->setValue(scroll);
    if (m_following)
        scrollToBlock();
    Q_EMIT drawn();
}

void ProofView::indexAnchors()
{
    m_anchors.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QStringList names = part.fragment().charFormat().anchorNames();
            for (const QString &name : names) {
                bool number = false;
                const qsizetype position = name.startsWith(u'b') ? name.mid(1).toLongLong(&number) : 0;
                if (number && !m_anchors.contains(position))
                    m_anchors.insert(position, part.fragment().position());
            }
        }
    }
}

void ProofView::setFollowing(bool following)
{
    m_following = following;
    if (following)
        scrollToBlock();
}

void ProofView::follow(qsizetype bodyPosition)
{
    m_followed = bodyPosition;
    if (m_following)
        scrollToBlock();
}

void ProofView::scrollToBlock()
{
    auto anchor = m_anchors.upperBound(m_followed);
    if (anchor == m_anchors.begin())
        return; // above the first block: the header
    --anchor;
    const QTextBlock block = document()->findBlock(anchor.value());
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    QScrollBar *bar = verticalScrollBar();
    const bool inSight = place.top() >= bar->value() && place.bottom() <= bar->value() + viewport()->height();
    if (!inSight)
        bar->setValue(int(place.top()) - viewport()->height() / 4);
}

qsizetype ProofView::bodyPositionAt(const QPoint &point) const
{
    const int there = cursorForPosition(point).position();
    qsizetype best = -1;
    for (const auto &[body, proof] : m_anchors.asKeyValueRange()) {
        if (proof <= there)
            best = body;
    }
    return best;
}

void ProofView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype position = bodyPositionAt(event->position().toPoint());
    if (position >= 0)
        Q_EMIT positionRequested(position);
    else
        QTextBrowser::mouseDoubleClickEvent(event);
}

void ProofView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_following)
        scrollToBlock();
}

} // namespace marbre
