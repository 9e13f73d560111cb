// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shellbar.h"

#include "models/piecemime.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int narrow = 1150; // below it, inactive places lose their labels and the saved state its words
constexpr int editionsInMenu = 15;
constexpr int holdToSwitch = 500; // milliseconds: longer than a drag takes to pass by

QString editionName(const EditionRow &row)
{
    const QString title = editionTitle(row.communities, row.period, row.date, true);
    return row.headline.isEmpty() ? title : ShellBar::tr("%1 — %2").arg(title, row.headline);
}

} // namespace

QString editionTitle(const QStringList &communities, Period period, QDate date, bool shortForm)
{
    const QLocale locale;
    QString when;
    switch (period) {
    case Period::Day:
        when = shortForm ? locale.toString(date, QCoreApplication::translate("marbre::ShellBar", "d MMM yyyy"))
                         : locale.toString(date, QLocale::LongFormat);
        break;
    case Period::Week:
        //: %1 is the first day of the week
        when = QCoreApplication::translate("marbre::ShellBar", "week of %1")
                   .arg(locale.toString(date, QLocale::ShortFormat));
        break;
    case Period::Month:
        when = locale.toString(date, u"MMMM yyyy"_s);
        break;
    }
    const QString where = communities.join(u", "_s);
    return where.isEmpty() ? when : u"%1 · %2"_s.arg(where, when);
}

ShellBar::ShellBar(const QList<QAction *> &places, QAction *check, QAction *fetch, QAction *import, QAction *palette,
                   QWidget *parent)
    : QFrame(parent)
    , m_mainMenu(new QMenu(this))
    , m_editionMenu(new QMenu(this))
    , m_edition(new FlatButton(this))
    , m_check(new FlatButton(check, FlatButton::Kind::Flat, this))
    , m_fetch(new FlatButton(fetch, FlatButton::Kind::Flat, this))
    , m_import(FlatButton::iconOnly(import, this))
    , m_palette(new FlatButton(palette, FlatButton::Kind::Framed, this))
    , m_saved(new QLabel(this))
{
    setObjectName(u"shellBar"_s);
    setFixedHeight(visuals::scaled(this, visuals::toolbar));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);

    auto *menu = new FlatButton(this);
    menu->setIcon(visuals::icon(u"application-menu"_s));
    menu->setToolTip(tr("Menu (F10)"));
    menu->setAccessibleName(tr("Menu"));
    menu->setObjectName(u"menuButton"_s);
    menu->setMenu(m_mainMenu);
    menu->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(menu);
    layout->addSpacing(8);
    for (QAction *action : places) {
        auto *button = new FlatButton(action, FlatButton::Kind::Flat, this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAcceptDrops(true);
        button->installEventFilter(this);
        layout->addWidget(button);
        m_places << button;
    }
    layout->addSpacing(8);
    m_edition->setKind(FlatButton::Kind::Framed);
    m_edition->setObjectName(u"editionButton"_s);
    m_edition->setIcon(visuals::icon(u"marbre-slab"_s));
    m_edition->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_edition->setMenu(m_editionMenu);
    m_edition->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(m_edition);
    m_saved->setObjectName(u"savedLabel"_s);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    layout->addSpacing(4);
    layout->addWidget(m_saved);
    layout->addStretch(1);
    m_check->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_check->setObjectName(u"checkButton"_s);
    layout->addWidget(m_check);
    m_fetch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fetch->setObjectName(u"fetchButton"_s);
    layout->addWidget(m_fetch);
    m_import->setObjectName(u"importButton"_s);
    layout->addWidget(m_import);
    m_palette->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_palette->setObjectName(u"paletteButton"_s);
    m_palette->setKeyHint(palette->shortcut().toString(QKeySequence::NativeText));
    layout->addWidget(m_palette);
    m_holding.setSingleShot(true);
    m_holding.setInterval(holdToSwitch);
    connect(&m_holding, &QTimer::timeout, this, [this] {
        if (m_heldOver)
            m_heldOver->defaultAction()->trigger();
    });
    setNoEdition();
    setEditions({}, {});
}

bool ShellBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        enter->setAccepted(enter->mimeData()->hasFormat(QLatin1StringView(piecesMimeType)));
        if (enter->isAccepted())
            holdOver(qobject_cast<FlatButton *>(watched));
        return true;
    }
    case QEvent::DragMove:
        event->ignore(); // on the way to somewhere else: nothing is dropped on a button
        return true;
    case QEvent::DragLeave:
    case QEvent::Drop:
        holdOver(nullptr);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void ShellBar::holdOver(FlatButton *place)
{
    if (m_heldOver)
        m_heldOver->setDown(false);
    m_heldOver = place;
    if (!place) {
        m_holding.stop();
        return;
    }
    place->setDown(true);
    m_holding.start();
}

void ShellBar::refreshPlaces()
{
    applyWidth();
}

void ShellBar::setEditions(const QList<EditionRow> &editions, EditionId current)
{
    m_editionMenu->clear();
    for (const EditionRow &row : editions.first(std::min<qsizetype>(editions.size(), editionsInMenu))) {
        QAction *action = m_editionMenu->addAction(
            visuals::icon(row.state == EditionState::Published ? u"view-pim-news"_s : u"document-edit"_s),
            fontMetrics().elidedText(editionName(row), Qt::ElideRight, visuals::scaled(this, 520)));
        action->setCheckable(true);
        action->setChecked(row.id == current);
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT editionChosen(id); });
    }
    if (!editions.isEmpty())
        m_editionMenu->addSeparator();
    QAction *fresh = m_editionMenu->addAction(visuals::icon(u"document-new"_s), tr("New edition…"));
    connect(fresh, &QAction::triggered, this, &ShellBar::newEditionRequested);
}

void ShellBar::setEditionTitle(const QString &title)
{
    m_title = title;
    m_edition->setText(title);
    m_edition->setToolTip(tr("The edition on the table: %1").arg(title));
    m_edition->setAccessibleName(tr("Edition: %1").arg(title));
}

void ShellBar::setNoEdition()
{
    setEditionTitle(tr("No edition on the table"));
    m_savedText.clear();
    showSaved();
}

void ShellBar::setSaved(const QDateTime &when)
{
    m_savedText = tr("✓ Saved at %1").arg(QLocale().toString(when.toLocalTime().time(), u"HH:mm:ss"_s));
    m_saved->setToolTip({});
    showSaved();
}

void ShellBar::setUnsaved()
{
    m_savedText = tr("Saving…");
    showSaved();
}

void ShellBar::setSaveFailed(const QString &why)
{
    m_savedText = tr("⚠ Not saved");
    m_saved->setToolTip(why);
    showSaved();
}

void ShellBar::showSaved()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, visuals::secondaryText(palette(), QPalette::Window));
    m_saved->setPalette(colours);
    m_saved->setText(width() < visuals::scaled(this, narrow) ? QString() : m_savedText);
}

void ShellBar::applyWidth()
{
    const bool isNarrow = width() < visuals::scaled(this, narrow);
    for (FlatButton *button : std::as_const(m_places)) {
        const bool words = !isNarrow || button->isChecked();
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    m_check->setToolButtonStyle(isNarrow && !m_check->text().contains(u' ') ? Qt::ToolButtonIconOnly
                                                                            : Qt::ToolButtonTextBesideIcon);
    m_fetch->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_palette->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_edition->setMaximumWidth(std::max(visuals::scaled(this, 160), width() / 3));
    showSaved();
}

void ShellBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    applyWidth();
}

void ShellBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(visuals::scaled(this, visuals::toolbar));
    if (event->type() == QEvent::PaletteChange)
        showSaved();
}

} // namespace marbre
