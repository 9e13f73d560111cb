// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/subscriptionform.h"

#include "models/feedwords.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QSpinBox *spinBox(int least, int most, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setObjectName(name);
    box->setKeyboardTracking(false);
    return box;
}

QTimeEdit *timeEdit(const QString &name, const QString &accessibleName)
{
    auto *edit = new QTimeEdit;
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    return edit;
}

QHBoxLayout *inLine(const QList<QWidget *> &widgets)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    return line;
}

} // namespace

void fillZones(QComboBox *box)
{
    box->addItem(SubscriptionForm::tr("The system's (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())),
                 QByteArray());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        box->addItem(QString::fromLatin1(zone), zone);
    box->setMaxVisibleItems(20);
}

QByteArray chosenZone(const QComboBox *box)
{
    return box->currentData().toByteArray();
}

void chooseZone(QComboBox *box, const QByteArray &zone)
{
    int index = box->findData(zone);
    if (index < 0) { // a zone that this system does not list is kept as it is
        box->addItem(QString::fromLatin1(zone), zone);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

SubscriptionForm::SubscriptionForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_sort(new QComboBox)
    , m_sortLabel(new QLabel(tr("So&rt")))
    , m_pace(new QComboBox)
    , m_more(new QWidget)
    , m_between(new QCheckBox(tr("Only from")))
    , m_from(timeEdit(u"scheduleFrom"_s, tr("Fetch from")))
    , m_until(timeEdit(u"scheduleUntil"_s, tr("Fetch until")))
    , m_hours(spinBox(1, 168, u"windowHours"_s))
    , m_end(timeEdit(u"windowEnd"_s, tr("Time at which the day ends")))
    , m_zone(new QComboBox)
    , m_threads(spinBox(1, 1000, u"threadLimit"_s))
    , m_depth(spinBox(0, 100, u"commentDepth"_s))
    , m_budget(spinBox(0, 100'000, u"commentBudget"_s))
    , m_windowWords(new QLabel)
{
    setObjectName(u"subscriptionForm"_s);
    m_name->setObjectName(u"feedName"_s);
    m_sort->setObjectName(u"feedSort"_s);
    m_sortLabel->setBuddy(m_sort);
    m_pace->setObjectName(u"feedPace"_s);
    fillPaces();
    fillZones(m_zone);
    m_zone->setObjectName(u"windowZone"_s);
    m_zone->setAccessibleName(tr("Time zone of the day"));
    m_windowWords->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    m_windowWords->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("&Name"), m_name);
    form->addRow(m_sortLabel, m_sort);
    form->addRow(tr("&Fetch"), m_pace);
    auto *more = new FlatButton;
    more->setObjectName(u"moreFields"_s);
    more->setText(tr("More options"));
    more->setIcon(visuals::icon(u"configure"_s));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setCheckable(true);
    connect(more, &QToolButton::toggled, this, [this](bool on) {
        m_more->setVisible(on);
        window()->adjustSize();
    });
    form->addRow(QString(), inLine({more}));
    form->addRow(makeMore());
    m_more->hide();

    connect(m_name, &QLineEdit::textEdited, this, &SubscriptionForm::changed);
    for (QComboBox *box : {m_sort, m_pace, m_zone})
        connect(box, &QComboBox::activated, this, &SubscriptionForm::changed);
    for (QSpinBox *box : {m_hours, m_threads, m_depth, m_budget})
        connect(box, &QSpinBox::valueChanged, this, &SubscriptionForm::changed);
    for (QTimeEdit *edit : {m_from, m_until, m_end})
        connect(edit, &QTimeEdit::timeChanged, this, &SubscriptionForm::changed);
    connect(m_between, &QCheckBox::toggled, this, &SubscriptionForm::changed);
    connect(m_between, &QCheckBox::toggled, this, &SubscriptionForm::showHours);
    connect(m_pace, &QComboBox::currentIndexChanged, this, &SubscriptionForm::showHours);
    connect(this, &SubscriptionForm::changed, this,
            [this] { m_windowWords->setText(windowSentence(subscription().window)); });
}

QWidget *SubscriptionForm::makeMore()
{
    auto *form = new QFormLayout(m_more);
    form->setContentsMargins({});
    m_between->setObjectName(u"scheduleBetween"_s);
    m_hours->setSuffix(tr(" h", "hours"));
    m_hours->setAccessibleName(tr("Hours that a day covers"));
    m_depth->setSpecialValueText(tr("all"));
    m_budget->setSpecialValueText(tr("none"));
    m_budget->setSingleStep(100);
    m_threads->setSingleStep(25);
    form->addRow(tr("Hours"), inLine({m_between, m_from, new QLabel(tr("to", "a time")), m_until}));
    form->addRow(tr("Day"), inLine({m_hours, new QLabel(tr("to", "a time")), m_end, m_zone}));
    form->addRow(QString(), m_windowWords);
    form->addRow(tr("T&hreads a run"), m_threads);
    form->addRow(tr("Lev&els of replies"), m_depth);
    form->addRow(tr("&Comments a thread"), m_budget);
    return m_more;
}

void SubscriptionForm::fillPaces()
{
    for (const int pace : schedulePaces())
        m_pace->addItem(paceWords(pace), pace);
}

void SubscriptionForm::fillSorts(const Adapter *adapter)
{
    m_sort->clear();
    const QStringList sorts = adapter ? adapter->traits().sorts : QStringList();
    for (const QString &sort : sorts)
        m_sort->addItem(adapter->sortLabel(sort), sort);
    m_sort->setVisible(!sorts.isEmpty());
    m_sortLabel->setVisible(!sorts.isEmpty());
    m_sort->setCurrentIndex(std::max(0, m_sort->findData(m_subscription.sort)));
}

void SubscriptionForm::setSubscription(const Subscription &subscription, const Adapter *adapter)
{
    const QSignalBlocker quiet(this);
    m_subscription = subscription;
    m_name->setText(subscription.name);
    fillSorts(adapter);
    const Schedule &schedule = subscription.schedule;
    if (m_pace->findData(schedule.everyMinutes) < 0)
        m_pace->addItem(paceWords(schedule.everyMinutes), schedule.everyMinutes);
    m_pace->setCurrentIndex(m_pace->findData(schedule.everyMinutes));
    m_between->setChecked(schedule.from.isValid() && schedule.until.isValid());
    m_from->setTime(schedule.from.isValid() ? schedule.from : QTime(6, 0));
    m_until->setTime(schedule.until.isValid() ? schedule.until : QTime(9, 0));
    m_hours->setValue(subscription.window.hours);
    m_end->setTime(subscription.window.end);
    chooseZone(m_zone, subscription.window.zone);
    m_threads->setValue(subscription.threadLimit);
    m_depth->setValue(subscription.commentDepth);
    m_budget->setValue(subscription.commentBudget);
    const bool discussions = !adapter || adapter->traits().hasDiscussions;
    m_depth->setEnabled(discussions);
    m_budget->setEnabled(discussions);
    m_windowWords->setText(windowSentence(subscription.window));
    showHours();
}

void SubscriptionForm::showHours()
{
    const bool paced = m_pace->currentData().toInt() > 0;
    m_between->setEnabled(paced);
    m_from->setEnabled(paced && m_between->isChecked());
    m_until->setEnabled(paced && m_between->isChecked());
}

Subscription SubscriptionForm::subscription() const
{
    Subscription subscription = m_subscription;
    subscription.name = m_name->text().simplified();
    if (m_sort->count() > 0)
        subscription.sort = m_sort->currentData().toString();
    subscription.schedule.everyMinutes = m_pace->currentData().toInt();
    const bool between = m_between->isChecked() && m_from->time() != m_until->time();
    subscription.schedule.from = between ? m_from->time() : QTime();
    subscription.schedule.until = between ? m_until->time() : QTime();
    subscription.window = {m_hours->value(), m_end->time(), chosenZone(m_zone)};
    subscription.threadLimit = m_threads->value();
    subscription.commentDepth = m_depth->value();
    subscription.commentBudget = m_budget->value();
    return subscription;
}

void SubscriptionForm::setMoreShown(bool shown)
{
    findChild<FlatButton *>(u"moreFields"_s)->setChecked(shown);
}

} // namespace marbre
