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
#include "write/undokeys.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int shortHeadline = 50; // characters; what fits a search result and a share card
constexpr int longHeadline = 70;

void showText(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const int position = line->cursorPosition();
    line->setText(text);
    line->setCursorPosition(std::min(position, int(text.size())));
}

} // namespace

HeaderForm::HeaderForm(EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_edition(edition)
    , m_undoKeys(new UndoKeys(edition.undoStack(), this))
    , m_points(new KeyPointsModel(edition, this))
{
    setObjectName(u"headerForm"_s);
    makeActions();
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
    const auto make = [this](const QString &name, const QString &icon, const QString &text, auto slot) {
        auto *action = new QAction(visuals::icon(icon), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = make(u"addKeyPoint"_s, u"list-add"_s, tr("Add a key point"), [this] { m_keyPoints->addPoint(); });
    m_remove =
        make(u"removeKeyPoint"_s, u"list-remove"_s, tr("Remove the key point"), [this] { m_keyPoints->removePoint(); });
    m_up = make(u"raiseKeyPoint"_s, u"go-up"_s, tr("Move the key point up"), [this] { m_keyPoints->movePoint(-1); });
    m_down =
        make(u"lowerKeyPoint"_s, u"go-down"_s, tr("Move the key point down"), [this] { m_keyPoints->movePoint(1); });
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

QWidget *HeaderForm::makeFields()
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(12, 8, 12, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    addHeadline(grid);
    m_standfirst = new GrowingEdit(this);
    m_standfirst->setObjectName(u"standfirstEdit"_s);
    m_undoKeys->watch(m_standfirst);
    m_standfirst->installEventFilter(this);
    addRow(grid, tr("Stan&dfirst"), m_standfirst);
    addByline(grid);
    addCommunities(grid);
    addKeyPoints(grid);
    m_signOff = makeLine(u"signOffEdit"_s, tr("Sign-off"));
    addRow(grid, tr("Sign-o&ff"), m_signOff);
    return fields;
}

QLineEdit *HeaderForm::makeLine(const QString &name, const QString &accessible)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(accessible);
    line->setMinimumHeight(visuals::scaled(this, visuals::field));
    m_undoKeys->watch(line);
    line->installEventFilter(this);
    return line;
}

void HeaderForm::addRow(QGridLayout *grid, const QString &text, QWidget *field, QWidget *buddy)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy ? buddy : field);
    label->setMinimumHeight(visuals::scaled(this, 28));
    if (!buddy && field->accessibleName().isEmpty())
        field->setAccessibleName(QString(text).remove(u'&'));
    grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignTrailing);
    grid->addWidget(field, row, 1);
}

static QWidget *beside(const QList<std::pair<QWidget *, int>> &parts)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (const auto &[part, stretch] : parts)
        layout->addWidget(part, stretch);
    return box;
}

void HeaderForm::addHeadline(QGridLayout *grid)
{
    m_headline = makeLine(u"headlineEdit"_s, tr("Headline"));
    m_headline->setFont(visuals::semibold(font()));
    m_meter = new LengthMeter(shortHeadline, longHeadline, this);
    auto *fold = FlatButton::iconOnly(m_fold, this);
    fold->setObjectName(u"foldHeaderButton"_s);
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_headline, 0, 0);
    layout->addWidget(fold, 0, 1);
    layout->addWidget(m_meter, 1, 0);
    addRow(grid, tr("&Headline"), box, m_headline);
}

void HeaderForm::addByline(QGridLayout *grid)
{
    m_byline = makeLine(u"bylineEdit"_s, tr("Byline"));
    m_language = new QComboBox(this);
    m_language->setObjectName(u"languageBox"_s);
    m_language->setAccessibleName(tr("Language of the edition"));
    m_language->setMinimumContentsLength(8);
    for (const QString &tag : offeredLanguages())
        m_language->addItem(languageName(tag), tag);
    m_date = new QDateEdit(this);
    m_date->setObjectName(u"dateEdit"_s);
    m_date->setAccessibleName(tr("First day of the period"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::LongFormat).remove(u"dddd, "_s).remove(u"dddd "_s));
    m_undoKeys->watch(m_date);
    for (QWidget *field : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_date)}) {
        field->setMinimumHeight(visuals::scaled(this, visuals::field));
        field->installEventFilter(this);
    }
    addRow(grid, tr("&Byline"), beside({{m_byline, 13}, {m_language, 10}, {m_date, 15}}), m_byline);
}

void HeaderForm::addCommunities(QGridLayout *grid)
{
    m_communities = makeLine(u"communitiesEdit"_s, tr("Communities, separated by commas"));
    m_communities->setPlaceholderText(tr("r/artificial, r/technology"));
    m_period = new QComboBox(this);
    m_period->setObjectName(u"periodBox"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->setMinimumHeight(visuals::scaled(this, visuals::field));
    m_period->addItem(tr("Day"), int(Period::Day));
    m_period->addItem(tr("Week"), int(Period::Week));
    m_period->addItem(tr("Month"), int(Period::Month));
    addRow(grid, tr("&Communities"), beside({{m_communities, 1}, {m_period, 0}}), m_communities);
}

void HeaderForm::addKeyPoints(QGridLayout *grid)
{
    m_keyPoints = new KeyPointsList(m_points, this);
    m_keyPoints->setObjectName(u"keyPointsList"_s);
    m_keyPoints->setAccessibleName(tr("Key points"));
    m_keyPoints->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_keyPoints->addActions({m_add, m_remove, m_up, m_down});
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    for (QAction *action : {m_add, m_remove}) {
        auto *button = FlatButton::iconOnly(action, this);
        button->setObjectName(action->objectName() + "Button"_L1);
        button->setFixedHeight(visuals::scaled(this, 24));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_keyPoints, 1);
    layout->addLayout(buttons);
    addRow(grid, tr("&Key points"), box, m_keyPoints);
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

QWidget *HeaderForm::lastField() const
{
    return m_signOff;
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
