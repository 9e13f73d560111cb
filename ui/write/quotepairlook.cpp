// SPDX-License-Identifier: GPL-3.0-or-later
// What the pair shows.
#include "editorial/text/language.h"
#include "manuscript/markdowntext.h"
#include "models/feedwords.h"
#include "models/points.h"
#include "widgets/elidedlabel.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"
#include "write/languages.h"
#include "write/quotepair.h"
#include "write/undokeys.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

namespace {

constexpr int sideBySide = 640; ///< narrower than that the translation stands below

/// Shows text that strangers wrote and loads nothing that it names.
class SealedBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return QVariant(QByteArray()); }
};

QString htmlOf(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QLabel *smallLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(visuals::scaledFont(label->font(), visuals::metadataSize));
    label->setForegroundRole(QPalette::Text);
    return label;
}

} // namespace

QuotePair::QuotePair(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_undoKeys(new UndoKeys(edition.undoStack(), this))
{
    setObjectName(u"quotePair"_s);
    setAccessibleName(tr("Quote and translation"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    m_checking.setSingleShot(true);
    m_checking.setInterval(120ms);
    connect(&m_typing, &QTimer::timeout, this, &QuotePair::send);
    connect(&m_checking, &QTimer::timeout, this, &QuotePair::check);
    connect(&edition, &EditionDocument::textWanted, this, &QuotePair::commit);
    connect(&edition, &EditionDocument::headerChanged, this, &QuotePair::showState);
    connect(m_translation, &QPlainTextEdit::textChanged, this, &QuotePair::typed);
}

QuotePair::~QuotePair()
{
    m_translation->removeEventFilter(this);
}

void QuotePair::build()
{
    m_title = new ElidedLabel(this);
    m_title->setObjectName(u"pairTitle"_s);
    m_title->setFont(visuals::semibold(font()));
    m_title->setForegroundRole(QPalette::Text);
    m_verdict = smallLabel(this);
    m_verdict->setObjectName(u"pairVerdict"_s);
    m_verdict->setWordWrap(true);
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom);
    m_sides->setSpacing(visuals::scaled(this, 8));
    m_sides->addWidget(makeOriginal(), 1);
    m_sides->addWidget(makeTranslation(), 1);
    auto *layout = new QVBoxLayout(this);
    const int side = visuals::scaled(this, 12);
    layout->setContentsMargins(side, visuals::scaled(this, 8), side, visuals::scaled(this, 8));
    layout->setSpacing(visuals::scaled(this, 4));
    layout->addWidget(m_title);
    layout->addWidget(m_verdict);
    layout->addWidget(makeRemedies());
    layout->addLayout(m_sides, 1);
}

QWidget *QuotePair::makeOriginal()
{
    auto *box = new QWidget(this);
    m_originalLabel = smallLabel(box);
    m_original = new SealedBrowser(box);
    m_original->setObjectName(u"pairOriginal"_s);
    m_original->setAccessibleName(tr("Original, in its comment"));
    m_original->setOpenLinks(false);
    m_original->setTabChangesFocus(true);
    m_original->setMinimumHeight(visuals::scaled(this, 72));
    connect(m_original, &QTextBrowser::anchorClicked, this, [](const QUrl &target) {
        if (target.scheme() == "https"_L1 || target.scheme() == "http"_L1)
            QDesktopServices::openUrl(target);
    });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(visuals::scaled(this, 4));
    layout->addWidget(m_originalLabel);
    layout->addWidget(m_original, 1);
    return box;
}

QWidget *QuotePair::makeTranslation()
{
    auto *box = new QWidget(this);
    m_translationLabel = smallLabel(box);
    m_stateIcon = new QLabel(box);
    m_state = smallLabel(box);
    m_state->setObjectName(u"pairState"_s);
    m_translation = new QPlainTextEdit(box);
    m_translation->setObjectName(u"pairTranslation"_s);
    m_translation->setAccessibleName(tr("Translation"));
    m_translation->setTabChangesFocus(true);
    m_translation->setUndoRedoEnabled(false);
    m_translation->setMinimumHeight(visuals::scaled(this, 72));
    m_undoKeys->watch(m_translation);
    m_translation->installEventFilter(this); // asked before the undo keys
    m_translationLabel->setBuddy(m_translation);
    m_reviewed = new FlatButton(box);
    m_reviewed->setObjectName(u"pairReviewed"_s);
    m_reviewed->setKind(FlatButton::Kind::Framed);
    m_reviewed->setCheckable(true);
    m_reviewed->setText(tr("Reviewed"));
    m_reviewed->setAccessibleName(tr("Translation reviewed"));
    m_reviewed->setIcon(visuals::icon(u"checkmark"_s));
    m_reviewed->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(m_reviewed, &QToolButton::clicked, this, &QuotePair::toggleReviewed);
    auto *next = new FlatButton(box);
    next->setObjectName(u"pairNext"_s);
    next->setText(tr("Next to do"));
    next->setAccessibleName(next->text());
    next->setKeyHint(u"F7"_s);
    connect(next, &QToolButton::clicked, this, &QuotePair::nextRequested);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(2);

    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_translationLabel);
    top->addStretch(1);
    top->addWidget(m_stateIcon);
    top->addWidget(m_state);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_reviewed);
    bottom->addStretch(1);
    bottom->addWidget(next);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(visuals::scaled(this, 4));
    layout->addLayout(top);
    layout->addWidget(m_translation, 1);
    layout->addLayout(m_findings);
    layout->addLayout(bottom);
    return box;
}

FlatButton *QuotePair::addRemedy(QBoxLayout *row, const QString &name, const QString &text, const QString &tip)
{
    auto *button = new FlatButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    row->addWidget(button);
    return button;
}

QWidget *QuotePair::makeRemedies()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(2);
    m_take =
        addRemedy(row, u"pairTake"_s, tr("Take the source's words"), tr("The quote says again what its comment says"));
    m_keep = addRemedy(row, u"pairKeep"_s, tr("Keep"),
                       tr("Leave the words as they are: this list asks no more, the check still names it"));
    FlatButton *remove = addRemedy(row, u"pairRemove"_s, tr("Remove"), tr("Take the quote out of the edition"));
    FlatButton *go = addRemedy(row, u"pairGo"_s, tr("Go to it"), tr("To the quote in the manuscript"));
    m_show = addRemedy(row, u"pairShow"_s, tr("Show in Review"), tr("The comment in its thread"));
    row->addStretch(1);
    connect(m_take, &QToolButton::clicked, this, [this] {
        commit();
        if (find())
            m_edition.setVerbatim(m_section, m_index, takenWords());
    });
    connect(m_keep, &QToolButton::clicked, this, [this] { Q_EMIT keepRequested(m_key); });
    connect(remove, &QToolButton::clicked, this, [this] {
        commit();
        if (!find())
            return;
        m_edition.removeQuote(m_section, m_index);
        Q_EMIT message(tr("The quote of %1 is taken out").arg(m_quote.author), true);
    });
    connect(go, &QToolButton::clicked, this, [this] { Q_EMIT positionRequested(m_quote.span.begin); });
    connect(m_show, &QToolButton::clicked, this, [this] {
        if (m_item)
            Q_EMIT threadRequested(m_item->threadId, m_item->commentId);
    });
    return box;
}

// -- What it says --

void QuotePair::showTexts()
{
    const QString author = m_quote.author.isEmpty() ? tr("deleted account") : m_quote.author;
    m_title->setText(m_quote.score.isEmpty() ? author : tr("%1 · %2", "author, points").arg(author, m_quote.score));
    const auto language = guessLanguage(m_quote.verbatim());
    m_originalLabel->setText(language ? tr("Original, %1", "language").arg(languageName(languageTag(*language)))
                                      : tr("Original"));
    m_translationLabel->setText(tr("Translation, %1", "language").arg(languageName(m_edition.header().language)));
    const QString held = m_quote.original.isEmpty() ? QString() : m_quote.text;
    if (quotedWords(m_translation->toPlainText()) != held) {
        m_loading = true;
        const int place = m_translation->textCursor().position();
        m_translation->setPlainText(held);
        QTextCursor cursor = m_translation->textCursor();
        cursor.setPosition(std::min(place, m_translation->document()->characterCount() - 1));
        m_translation->setTextCursor(cursor);
        m_loading = false;
    }
    m_translation->setPlaceholderText(tr("Type the translation here: the original stays in the quote's link"));
    showSource();
    check();
}

void QuotePair::showState()
{
    if (!m_open)
        return;
    const TranslationState state = translationState(m_quote, m_edition.header());
    m_state->setText(translationStateLabel(state));
    const QString icon = translationStateIcon(state);
    m_stateIcon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty()) {
        const int size = visuals::scaled(this, 14);
        m_stateIcon->setPixmap(visuals::icon(icon, palette()).pixmap(QSize(size, size), devicePixelRatioF()));
    }
    QPalette colours = palette();
    colours.setColor(QPalette::Text,
                     visuals::toneText(colours, state == TranslationState::Reviewed ? visuals::Tone::Positive
                                                                                    : visuals::Tone::Neutral));
    m_state->setPalette(colours);
    m_reviewed->setChecked(state == TranslationState::Reviewed);
    m_reviewed->setEnabled(state == TranslationState::Draft || state == TranslationState::Reviewed);
}

/// The quoted words first; below them the comment, with these words marked where they stand.
QString QuotePair::originalHtml() const
{
    const QString quiet = visuals::secondaryText(palette()).name();
    const QString fill =
        visuals::mix(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.2).name();
    QString html = u"<p style='margin:0'>%1</p>"_s.arg(htmlOf(m_quote.verbatim()));
    if (!m_item)
        return html;
    QString comment = htmlOf(m_item->body.trimmed());
    for (const SegmentProof &segment : m_proof.segments) {
        const QString source = htmlOf(segment.source);
        const qsizetype at = source.isEmpty() ? -1 : comment.indexOf(source);
        if (at >= 0)
            comment.replace(at, source.size(), u"<span style='background-color:%1'>%2</span>"_s.arg(fill, source));
    }
    const QString read = m_item->score.read ? tr("read %1").arg(shortMoment(*m_item->score.read, now())) : QString();
    const auto points = m_item->score.points();
    QStringList facts{m_item->threadTitle, points ? pointsLabel(*points) : tr("no score"), read};
    facts.removeAll(QString());
    html += u"<p style='margin:8px 0 0 0;color:%1'><a href='%2' style='color:%3'>%4</a> · %5</p>"
            "<p style='margin:2px 0 0 0;color:%1'>%6</p>"_s.arg(
                quiet, m_item->permalink.toHtmlEscaped(), visuals::linkText(palette()).name(),
                tr("In its comment").toHtmlEscaped(), facts.join(u" · "_s).toHtmlEscaped(), comment);
    return html;
}

void QuotePair::showSource()
{
    m_original->setHtml(originalHtml());
    m_show->setEnabled(m_item.has_value());
    const QString taken = takenWords();
    m_take->setVisible(m_proof.verdict == QuoteVerdict::Near && !taken.isEmpty());
}

void QuotePair::showVerdict(const QString &verdict, CheckLevel level, const QString &message, bool kept)
{
    const QString words = quoteVerdictLabel(verdict);
    m_verdict->setText(message.isEmpty() ? words : tr("%1. %2", "verdict, what differs").arg(words, message));
    QPalette colours = palette();
    const auto tone = level == CheckLevel::Ok        ? visuals::Tone::Positive
                      : level == CheckLevel::Warning ? visuals::Tone::Neutral
                                                     : visuals::Tone::Negative;
    colours.setColor(QPalette::Text,
                     verdict.isEmpty() ? visuals::secondaryText(colours) : visuals::toneText(colours, tone));
    m_verdict->setPalette(colours);
    m_keep->setVisible(!verdict.isEmpty() && level != CheckLevel::Ok && !kept);
}

void QuotePair::showFindings(const QList<TranslationFinding> &findings)
{
    if (findings == m_found)
        return;
    m_found = findings;
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TranslationFinding &finding : findings) {
        auto *line = new QWidget(this);
        line->setObjectName(u"pairFinding"_s);
        auto *sign = new QLabel(line);
        const int size = visuals::scaled(this, 14);
        sign->setPixmap(visuals::icon(u"data-warning"_s, palette()).pixmap(QSize(size, size), devicePixelRatioF()));
        QLabel *text = smallLabel(line);
        text->setWordWrap(true);
        text->setText(translationFindingSentence(finding));
        line->setAccessibleName(text->text());
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(6);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_findings->addWidget(line);
    }
}

void QuotePair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() >= visuals::scaled(this, sideBySide) ? QBoxLayout::LeftToRight
                                                                       : QBoxLayout::TopToBottom);
}

void QuotePair::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_open) {
        showSource();
        showState();
    }
}

} // namespace marbre
