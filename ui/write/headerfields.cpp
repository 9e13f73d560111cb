// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keypointsmodel.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"
#include "write/growingedit.h"
#include "write/headerform.h"
#include "write/keypointslist.h"
#include "write/languages.h"
#include "write/lengthmeter.h"
#include "write/relatedfield.h"
#include "write/reorderlist.h"
#include "write/undokeys.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// The fields of the header form, row by row.
namespace marbre {

namespace {

constexpr int shortHeadline = 50; // characters; what fits a search result and a share card
constexpr int longHeadline = 70;

QWidget *beside(const QList<std::pair<QWidget *, int>> &parts)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (const auto &[part, stretch] : parts)
        layout->addWidget(part, stretch);
    return box;
}

} // namespace

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
    addKeyPoints(grid);
    addCommunities(grid);
    addRow(grid, tr("&Related"), m_related, m_related->list());
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
    m_signOff = makeLine(u"signOffEdit"_s, tr("Sign-off"));
    auto *signOff = new QLabel(tr("Sign-o&ff"), this);
    signOff->setBuddy(m_signOff);
    addRow(grid, tr("&Communities"), beside({{m_communities, 3}, {m_period, 0}, {signOff, 0}, {m_signOff, 4}}),
           m_communities);
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

} // namespace marbre
