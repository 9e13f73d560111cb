// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/manuscriptpane.h"

#include "desk/desk.h"
#include "desk/spelling.h"
#include "editorial/check.h"
#include "widgets/flatbutton.h"
#include "widgets/paneheader.h"
#include "widgets/visuals.h"
#include "write/findbar.h"
#include "write/languages.h"
#include "write/linkdialog.h"
#include "write/manuscriptedit.h"
#include "write/manuscripthighlighter.h"
#include "write/spellingmenu.h"
#include "write/typographyactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QTextBlock>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

ManuscriptPane::ManuscriptPane(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_edit(new ManuscriptEdit(edition, this))
    , m_findBar(new FindBar(edition, *m_edit, this))
    , m_spelling(desk.spelling())
    , m_typography(new TypographyActions(desk, edition, *m_edit, this))
{
    setObjectName(u"manuscriptPane"_s);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(makeFooter());
    makeSpelling();
    makeTypography();
    connect(m_findBar, &FindBar::message, this, &ManuscriptPane::message);
    m_counting.setSingleShot(true);
    m_counting.setInterval(60); // so that a moving cursor does not parse the text at each step
    connect(&m_counting, &QTimer::timeout, this, &ManuscriptPane::updateCounts);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &ManuscriptPane::updatePosition);
    connect(&edition, &EditionDocument::outlineChanged, this, &ManuscriptPane::updateCounts);
    connect(&edition, &EditionDocument::currentSectionChanged, this, &ManuscriptPane::updateCounts);
    updateCounts();
    updatePosition();
}

QAction *ManuscriptPane::add(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                             const std::function<void()> &slot)
{
    auto *action = new QAction(visuals::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_commands.append(action);
    return action;
}

void ManuscriptPane::makeActions()
{
    QList<QAction *> marks{
        add(u"bold"_s, u"format-text-bold"_s, tr("Bold"), QKeySequence::Bold,
            [this] { m_edit->toggleMark(u"**"_s, tr("Bold")); }),
        add(u"italic"_s, u"format-text-italic"_s, tr("Italic"), QKeySequence::Italic,
            [this] { m_edit->toggleMark(u"*"_s, tr("Italic")); }),
        add(u"quoteBlock"_s, u"marbre-quote"_s, tr("Quote block"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q),
            [this] { m_edit->toggleQuote(); }),
        add(u"link"_s, u"insert-link"_s, tr("Link…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { link(); }),
    };
    m_edit->addActions(marks);
    add(u"find"_s, u"edit-find"_s, tr("Find…"), QKeySequence::Find, [this] { m_findBar->openFind(); });
    add(u"replace"_s, u"edit-find-replace"_s, tr("Replace…"), QKeySequence(Qt::CTRL | Qt::Key_R),
        [this] { m_findBar->openReplace(); });
    add(u"findNext"_s, u"go-down-search"_s, tr("Find next"), QKeySequence(Qt::Key_F3),
        [this] { m_findBar->findNext(); });
    add(u"findPrevious"_s, u"go-up-search"_s, tr("Find previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        [this] { m_findBar->findPrevious(); });
    m_nextProblem = add(u"nextProblem"_s, u"go-down"_s, tr("Next finding"), QKeySequence(Qt::Key_F8),
                        [this] { Q_EMIT problemRequested(1); });
    m_previousProblem = add(u"previousProblem"_s, u"go-up"_s, tr("Previous finding"),
                            QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { Q_EMIT problemRequested(-1); });
    m_spellingAction =
        add(u"spelling"_s, u"tools-check-spelling"_s, tr("Check spelling"), {}, [this] { applySpelling(); });
    m_spellingAction->setCheckable(true);
}

QWidget *ManuscriptPane::makeBar()
{
    auto *bar = new PaneHeader(tr("Manuscript"), this);
    m_buttons = bar->buttons();
    for (int i = 0; i < 4; ++i) {
        auto *button = FlatButton::iconOnly(m_commands.at(i), bar);
        button->setObjectName(m_commands.at(i)->objectName() + "Button"_L1);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
    auto *typography = new FlatButton(m_typography->toggle(), FlatButton::Kind::Flat, bar);
    typography->setObjectName(u"typographyButton"_s);
    typography->setMenu(m_typography->menu());
    typography->setPopupMode(QToolButton::MenuButtonPopup);
    m_buttons->addWidget(typography);
    add(u"typographyRules"_s, u"marbre-typography"_s, tr("Typography: profile and rules…"), {},
        [typography] { typography->showMenu(); });
    auto *spelling = new FlatButton(m_spellingAction, FlatButton::Kind::Flat, bar);
    spelling->setObjectName(u"spellingButton"_s);
    m_buttons->addWidget(spelling);
    return bar;
}

QHBoxLayout *ManuscriptPane::barButtons()
{
    return m_buttons;
}

QWidget *ManuscriptPane::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setObjectName(u"manuscriptFooter"_s);
    footer->setFixedHeight(visuals::scaled(this, 30));
    const QFont small = visuals::scaledFont(font(), visuals::metadataSize);
    for (QLabel **label : {&m_problems, &m_marks, &m_counts, &m_position}) {
        *label = new QLabel(footer);
        (*label)->setFont(small);
    }
    m_problems->setObjectName(u"problemCount"_s);
    m_marks->setObjectName(u"markCount"_s);
    m_counts->setObjectName(u"wordCount"_s);
    m_position->setObjectName(u"cursorPlace"_s);
    auto *next = new FlatButton(m_nextProblem, FlatButton::Kind::Flat, footer);
    next->setObjectName(u"nextProblemButton"_s);
    next->setToolButtonStyle(Qt::ToolButtonTextOnly);
    next->setKeyHint(m_nextProblem->shortcut().toString(QKeySequence::NativeText));
    m_nextProblem->setEnabled(false);
    m_previousProblem->setEnabled(false);
    next->hide();
    connect(m_nextProblem, &QAction::enabledChanged, next, &QWidget::setVisible);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(14);
    layout->addWidget(m_problems);
    layout->addWidget(m_marks);
    layout->addWidget(m_counts);
    layout->addStretch();
    layout->addWidget(m_position);
    layout->addWidget(next);
    return footer;
}

// -- Links --

void ManuscriptPane::link()
{
    const Span words = m_edit->wordsForLink();
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    if (words.size() > 0 && (copied.startsWith("https://"_L1) || copied.startsWith("http://"_L1)) &&
        !copied.contains(u'\n')) {
        Piece target;
        target.permalink = copied;
        target.ref = itemRefFromUrl(copied).value_or(ItemRef{});
        insertLink(words, target);
        return;
    }
    auto *dialog = new LinkDialog(m_desk, m_edition, m_edition.body().mid(words.begin, words.size()), this);
    connect(dialog, &LinkDialog::chosen, this, [this, words](const Piece &target) { insertLink(words, target); });
    dialog->open();
}

void ManuscriptPane::insertLink(Span words, const Piece &target)
{
    if (!target.ref.id().isEmpty()) {
        m_edition.insertLinkAt(words.begin, words.end, target);
    } else { // an address elsewhere
        const QString text = words.size() > 0 ? m_edition.body().mid(words.begin, words.size()) : target.permalink;
        m_edition.apply({{words, u"[%1](<%2>)"_s.arg(text, QString(target.permalink).remove(u'>'))}}, tr("Link"));
    }
    m_edit->goTo(m_edition.lastEditEnd());
    m_edit->setFocus(Qt::OtherFocusReason);
}

// -- Counts --

void ManuscriptPane::updatePosition()
{
    const QTextCursor cursor = m_edit->textCursor();
    m_position->setText(tr("Line %1, column %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1));
    m_counting.start();
}

void ManuscriptPane::updateCounts()
{
    if (!m_edition.isOpen())
        return;
    const Body &body = m_edition.outline();
    const int section = body.sectionAt(m_edit->textCursor().position());
    const QString here = section < 0
                             ? tr("Introduction: %n words", nullptr, body.introduction.words)
                             : tr("Section %1: %n words", nullptr, body.section(section).words).arg(section + 1);
    m_counts->setText(tr("%1 · %n in all", nullptr, body.words).arg(here));
}

// -- Spelling --

void ManuscriptPane::makeSpelling()
{
    new SpellingMenu(m_spelling, m_edition, *m_edit);
    m_spellingAction->setChecked(QSettings().value("write/spelling", true).toBool());
    connect(&m_spelling, &Spelling::learned, m_edit, [this](const QString &language, const QSet<QString> &words) {
        if (language == m_spellingLanguage)
            m_edit->highlighter()->rehighlightWords(words);
    });
    connect(&m_spelling, &Spelling::available, this, [this](const QString &language, bool dictionary) {
        if (language != m_spellingLanguage)
            return;
        const QString name = languageName(language);
        m_spellingAction->setToolTip(dictionary ? tr("Spelling: %1").arg(name)
                                                : tr("There is no dictionary for %1 on this computer").arg(name));
    });
    connect(&m_edition, &EditionDocument::headerChanged, this, &ManuscriptPane::applySpelling);
    applySpelling();
}

void ManuscriptPane::applySpelling()
{
    QSettings().setValue("write/spelling", m_spellingAction->isChecked());
    const QString language =
        m_spellingAction->isChecked() && m_edition.isOpen() ? m_edition.header().language : QString();
    m_spellingAction->setText(language.isEmpty() ? tr("Spelling") : tr("Spelling: %1").arg(languageName(language)));
    if (m_spellingLanguage == language)
        return;
    m_spellingLanguage = language;
    if (language.isEmpty()) {
        m_edit->highlighter()->setSpelling({});
        return;
    }
    m_spelling.askDictionary(language);
    m_edit->highlighter()->setSpelling(
        [this, language](const QString &word) { return m_spelling.isMisspelt(word, language); }, language);
}

// -- Typography --

void ManuscriptPane::makeTypography()
{
    const QList<QAction *> actions = m_typography->mendings() << m_typography->toggle();
    for (QAction *action : actions) {
        addAction(action);
        m_commands.append(action);
    }
    const auto show = [this](int marks) {
        m_marks->setText(tr("%n typographic marks", nullptr, marks));
        m_marks->setVisible(marks > 0);
    };
    connect(m_typography, &TypographyActions::marksChanged, m_marks, show);
    show(int(m_typography->marks().size()));
    connect(m_typography, &TypographyActions::message, this, &ManuscriptPane::message);
    connect(m_typography, &TypographyActions::settingsChanged, this, &ManuscriptPane::typographyChanged);
}

} // namespace marbre
