// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/headerform.h"

#include "models/keypointsmodel.h"
#include "models/oneline.h"
#include "widgets/elidedlabel.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"
#include "write/growingedit.h"
#include "write/keypointslist.h"
#include "write/languages.h"
#include "write/lengthmeter.h"
#include "write/relatedfield.h"
#include "write/reorderlist.h"
#include "write/undokeys.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

void showText(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const int position = line->cursorPosition();
    line->setText(text);
    line->setCursorPosition(std::min(position, int(text.size())));
}

} // namespace

HeaderForm::HeaderForm(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_edition(edition)
    , m_undoKeys(new UndoKeys(edition.undoStack(), this))
    , m_points(new KeyPointsModel(edition, this))
{
    setObjectName(u"headerForm"_s);
    makeActions();
    m_related = new RelatedField(desk, edition, this);
    m_bar = makeBar();
    m_fields = makeFields();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_fields);
    m_bar->hide();
    connectFields();
    connect(&edition, &EditionDocument::headerChanged, this, &HeaderForm::refresh);
    refresh();
}

void HeaderForm::makeActions()
{
    m_fold = new QAction(visuals::icon(u"go-up"_s), tr("Fold the header"), this);
    m_fold->setObjectName(u"foldHeader"_s);
    connect(m_fold, &QAction::triggered, this, [this] { setFolded(!m_folded); });
    const auto make = [this](const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                             auto slot) {
        auto *action = new QAction(visuals::icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // of the list: while a point is edited its keys are the text's
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = make(u"addKeyPoint"_s, u"list-add"_s, tr("Add a key point"), QKeySequence(Qt::Key_Insert),
                 [this] { m_keyPoints->addPoint(); });
    m_remove = make(u"removeKeyPoint"_s, u"list-remove"_s, tr("Remove the key point"), QKeySequence(Qt::Key_Delete),
                    [this] { m_keyPoints->removeCurrent(); });
    m_up = make(u"raiseKeyPoint"_s, u"go-up"_s, tr("Move the key point up"), QKeySequence(Qt::ALT | Qt::Key_Up),
                [this] { m_keyPoints->moveCurrent(-1); });
    m_down = make(u"lowerKeyPoint"_s, u"go-down"_s, tr("Move the key point down"), QKeySequence(Qt::ALT | Qt::Key_Down),
                  [this] { m_keyPoints->moveCurrent(1); });
}

QWidget *HeaderForm::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"headerBar"_s);
    bar->setFixedHeight(visuals::scaled(this, visuals::paneHeader));
    auto *open = new QAction(visuals::icon(u"go-next"_s), tr("Unfold the header"), this);
    connect(open, &QAction::triggered, this, &HeaderForm::focusHeadline);
    auto *button = FlatButton::iconOnly(open, bar);
    button->setObjectName(u"unfoldHeader"_s);
    auto *label = new QLabel(tr("Header"), bar);
    label->setForegroundRole(QPalette::WindowText);
    m_summary = new ElidedLabel(bar);
    m_summary->setFont(visuals::semibold(font()));
    m_summaryLength = new QLabel(bar);
    m_summaryLength->setFont(visuals::scaledFont(font(), visuals::labelSize));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(button);
    layout->addWidget(label);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_summaryLength);
    return bar;
}

void HeaderForm::connectFields()
{
    const auto line = [this](QLineEdit *edit, const QString &name, QString Edition::*member) {
        connect(edit, &QLineEdit::textEdited, this, [=, this](const QString &text) {
            change(name, edit->objectName(), [&](Edition &header) { header.*member = text; });
        });
    };
    line(m_headline, tr("Edit headline"), &Edition::headline);
    line(m_byline, tr("Edit byline"), &Edition::byline);
    line(m_signOff, tr("Edit sign-off"), &Edition::signOff);
    connect(m_standfirst, &GrowingEdit::textEdited, this, [this] {
        change(tr("Edit standfirst"), u"standfirst"_s,
               [this](Edition &header) { header.standfirst = m_standfirst->text(); });
    });
    connect(m_communities, &QLineEdit::textEdited, this, [this](const QString &text) {
        QStringList names;
        for (const QString &part : text.split(u',')) {
            if (const QString name = oneLine(part); !name.isEmpty())
                names.append(name);
        }
        change(tr("Edit communities"), u"communities"_s, [&](Edition &header) { header.communities = names; });
    });
    connect(m_date, &QDateEdit::dateChanged, this,
            [this](QDate date) { change(tr("Change date"), u"date"_s, [&](Edition &header) { header.date = date; }); });
    connect(m_language, &QComboBox::activated, this, [this] {
        change(tr("Change language"), {},
               [this](Edition &header) { header.language = m_language->currentData().toString(); });
    });
    connect(m_period, &QComboBox::activated, this, [this] { setPeriod(Period(m_period->currentData().toInt())); });
}

void HeaderForm::setPeriod(Period period)
{
    change(tr("Change period"), {}, [period](Edition &header) {
        header.period = period;
        if (period == Period::Week)
            header.date = header.date.addDays(1 - header.date.dayOfWeek());
        else if (period == Period::Month)
            header.date = header.date.addDays(1 - header.date.day());
    });
}

void HeaderForm::change(const QString &commandName, const QString &field, const std::function<void(Edition &)> &set)
{
    if (m_refreshing || !m_edition.isOpen())
        return;
    Edition header = m_edition.header();
    set(header);
    m_edition.setHeader(header, commandName, field.isEmpty() ? QString() : u"%1 %2"_s.arg(field).arg(m_visit));
}

void HeaderForm::refresh()
{
    const QScopedValueRollback guard(m_refreshing, true);
    const Edition &header = m_edition.header();
    setEnabled(m_edition.isOpen());
    showText(m_headline, header.headline);
    m_meter->setLength(int(header.headline.size()));
    m_standfirst->setText(header.standfirst);
    showText(m_byline, header.byline);
    showText(m_signOff, header.signOff);
    QStringList typed; // what the field says already, commas and spaces aside
    for (const QString &part : m_communities->text().split(u',')) {
        if (const QString name = oneLine(part); !name.isEmpty())
            typed.append(name);
    }
    if (typed != header.communities)
        m_communities->setText(header.communities.join(u", "_s));
    if (header.date.isValid())
        m_date->setDate(header.date);
    m_period->setCurrentIndex(m_period->findData(int(header.period)));
    if (!header.language.isEmpty() && m_language->findData(header.language) < 0)
        m_language->addItem(languageName(header.language), header.language);
    m_language->setCurrentIndex(m_language->findData(header.language));
    m_summary->setText(header.headline.isEmpty() ? tr("No headline yet") : header.headline);
    m_summaryLength->setText(tr("%n characters", nullptr, int(header.headline.size())));
}

void HeaderForm::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_bar->setVisible(folded);
    m_fields->setVisible(!folded);
    Q_EMIT foldedChanged(folded);
}

void HeaderForm::focusHeadline()
{
    setFolded(false);
    m_headline->setFocus(Qt::ShortcutFocusReason);
}

void HeaderForm::focusField(const QString &field, int index, Span span)
{
    setFolded(false);
    const QHash<QString, QWidget *> fields{{u"standfirst"_s, m_standfirst},   {u"byline"_s, m_byline},
                                           {u"communities"_s, m_communities}, {u"date"_s, m_date},
                                           {u"language"_s, m_language},       {u"key_points"_s, m_keyPoints},
                                           {u"sign_off"_s, m_signOff}};
    QWidget *widget = fields.value(field, m_headline);
    widget->setFocus(Qt::ShortcutFocusReason);
    if (widget == m_keyPoints)
        m_keyPoints->setCurrentIndex(m_points->index(index, 0));
    if (span.begin < 0 || span.size() <= 0)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setSelection(int(span.begin), int(span.size()));
    } else if (widget == m_standfirst) {
        QTextCursor cursor(m_standfirst->document());
        cursor.setPosition(int(std::min<qsizetype>(span.begin, m_standfirst->document()->characterCount() - 1)));
        cursor.setPosition(int(std::min<qsizetype>(span.end, m_standfirst->document()->characterCount() - 1)),
                           QTextCursor::KeepAnchor);
        m_standfirst->setTextCursor(cursor);
    }
}

QWidget *HeaderForm::lastField() const
{
    return m_related->list();
}

QList<QAction *> HeaderForm::relatedActions() const
{
    return m_related->actions();
}

bool HeaderForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        ++m_visit;
    return QWidget::eventFilter(watched, event);
}

void HeaderForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_summaryLength->update();
    QWidget::changeEvent(event);
}

} // namespace marbre
