// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/quotablerules.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScreen>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
constexpr int fewest = 10; ///< characters of an excerpt
constexpr int most = 2000;
} // namespace

QuotableRules::QuotableRules(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_jokes(new QCheckBox(tr("&Jokes, too")))
    , m_shortest(new QSpinBox)
    , m_longest(new QSpinBox)
{
    setObjectName(u"quotableRulesPopup"_s);
    setAccessibleName(tr("What is worth quoting"));
    setFrameShape(QFrame::StyledPanel);
    m_jokes->setObjectName(u"quotableJokes"_s);
    m_jokes->setToolTip(tr("Puns and chains of short answers, which are left out otherwise"));
    m_shortest->setObjectName(u"quotableShortest"_s);
    m_longest->setObjectName(u"quotableLongest"_s);
    for (QSpinBox *box : {m_shortest, m_longest}) {
        box->setRange(fewest, most);
        box->setSingleStep(10);
        box->setSuffix(tr(" characters"));
        box->setKeyboardTracking(false);
    }
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 12, 12, 12);
    auto *title = new QLabel(tr("Worth quoting is what stands alone, says something, and was scored well."));
    title->setWordWrap(true);
    form->addRow(title);
    form->addRow(tr("At &least:"), m_shortest);
    form->addRow(tr("At &most:"), m_longest);
    form->addRow(QString(), m_jokes);
    connect(m_jokes, &QCheckBox::toggled, this, [this] { keepOrder(nullptr); });
    connect(m_shortest, &QSpinBox::valueChanged, this, [this] { keepOrder(m_shortest); });
    connect(m_longest, &QSpinBox::valueChanged, this, [this] { keepOrder(m_longest); });
}

/// The shortest is never longer than the longest: the one that was not moved gives way.
void QuotableRules::keepOrder(QSpinBox *moved)
{
    if (m_setting) {
        return;
    }
    m_setting = true;
    if (moved == m_shortest) {
        m_longest->setValue(std::max(m_longest->value(), m_shortest->value()));
    } else if (moved == m_longest) {
        m_shortest->setValue(std::min(m_longest->value(), m_shortest->value()));
    }
    m_setting = false;
    Q_EMIT changed();
}

void QuotableRules::setRules(const CandidateRules &rules)
{
    m_setting = true;
    m_jokes->setChecked(rules.jokes);
    m_shortest->setValue(rules.shortest);
    m_longest->setValue(rules.longest);
    m_setting = false;
}

CandidateRules QuotableRules::applyTo(CandidateRules rules) const
{
    rules.jokes = m_jokes->isChecked();
    rules.shortest = m_shortest->value();
    rules.longest = m_longest->value();
    return rules;
}

void QuotableRules::popupBelow(QWidget *button)
{
    adjustSize();
    const QRect screen = button->screen()->availableGeometry();
    QPoint place = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 2));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(std::min(place.y(), std::max(screen.top(), screen.bottom() - height())));
    move(place);
    show();
    m_shortest->setFocus();
}

QByteArray QuotableRules::toJson(const CandidateRules &rules)
{
    return QJsonDocument(
               QJsonObject{{u"jokes"_s, rules.jokes}, {u"shortest"_s, rules.shortest}, {u"longest"_s, rules.longest}})
        .toJson(QJsonDocument::Compact);
}

CandidateRules QuotableRules::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CandidateRules rules;
    rules.jokes = object.value("jokes"_L1).toBool(rules.jokes);
    const int shortest = object.value("shortest"_L1).toInt(rules.shortest);
    const int longest = object.value("longest"_L1).toInt(rules.longest);
    if (shortest >= fewest && longest <= most && shortest <= longest) {
        rules.shortest = shortest;
        rules.longest = longest;
    }
    return rules;
}

} // namespace marbre
