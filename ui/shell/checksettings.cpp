// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/checksettings.h"

#include "editorial/preflight/checkkinds.h"
#include "store/settingstore.h"
#include "store/store.h"
#include "store/threadstore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTreeWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

const QString &rulesScope()
{
    static const QString scope = u"rules"_s;
    return scope;
}

constexpr int asUsual = -1; // the level that the check itself gives

QString levelName(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Ok:
        return CheckSettings::tr("off");
    case CheckLevel::Warning:
        return CheckSettings::tr("to check");
    case CheckLevel::Error:
        break;
    }
    return CheckSettings::tr("to settle");
}

} // namespace

CheckSettings::CheckSettings(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_scope(new QComboBox(this))
    , m_own(new QCheckBox(tr("has rules of its own"), this))
{
    setObjectName(u"checkSettings"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeScope());
    m_fields = new QWidget(this);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->addWidget(makeLevels(), 1);
    fields->addWidget(makeLengths());
    layout->addWidget(m_fields, 1);
    m_fields->setEnabled(false); // until the desk has said what it has
    load();
}

QWidget *CheckSettings::makeScope()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Rules of"), line);
    label->setBuddy(m_scope);
    m_scope->setObjectName(u"rulesScope"_s);
    m_scope->addItem(tr("the desk"), QString());
    m_own->setObjectName(u"rulesOwn"_s);
    m_own->hide();
    layout->addWidget(label);
    layout->addWidget(m_scope, 1);
    layout->addWidget(m_own);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { show(scope()); });
    connect(m_own, &QCheckBox::toggled, this, &CheckSettings::keepOwn);
    return line;
}

QWidget *CheckSettings::makeLevels()
{
    m_tree = new QTreeWidget(m_fields);
    m_tree->setObjectName(u"rulesTree"_s);
    m_tree->setAccessibleName(tr("How severe findings are"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Finding"), tr("Is")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->setUniformRowHeights(true);
    for (const CheckKind &kind : checkKinds()) {
        auto *top = new QTreeWidgetItem(m_tree, {kind.name});
        if (kind.findings.size() < 2) {
            const QString usual =
                kind.findings.isEmpty() ? levelName(CheckLevel::Warning) : levelName(kind.findings.constFirst().level);
            addLevel(top, kind.check, usual)->setAccessibleName(kind.name);
            continue;
        }
        for (const CheckFinding &finding : kind.findings) {
            auto *item = new QTreeWidgetItem(top, {finding.name});
            addLevel(item, kind.check + u'/' + finding.verdict, levelName(finding.level))
                ->setAccessibleName(tr("%1: %2", "check, finding").arg(kind.name, finding.name));
        }
    }
    // The column's own measure leaves out the boxes of what is folded.
    int widest = 0;
    const QList<QComboBox *> boxes = m_tree->findChildren<QComboBox *>();
    for (const QComboBox *box : boxes)
        widest = std::max(widest, box->sizeHint().width());
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, widest);
    return m_tree;
}

QComboBox *CheckSettings::addLevel(QTreeWidgetItem *item, const QString &key, const QString &usual)
{
    auto *box = new QComboBox(m_tree);
    box->setObjectName(u"level/"_s + key);
    box->addItem(tr("as usual: %1", "how severe a finding is").arg(usual), asUsual);
    for (const CheckLevel level : {CheckLevel::Error, CheckLevel::Warning, CheckLevel::Ok})
        box->addItem(levelName(level), int(level));
    m_tree->setItemWidget(item, 1, box);
    m_levels.insert(key, box);
    connect(box, &QComboBox::activated, this, &CheckSettings::keep);
    return box;
}

QWidget *CheckSettings::makeLengths()
{
    auto *box = new QWidget(m_fields);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    addRange(form, u"headline"_s, tr("&Headline, characters"), &CheckRules::headline, mostRuleCharacters);
    addRange(form, u"standfirst"_s, tr("&Standfirst, characters"), &CheckRules::standfirst, mostRuleCharacters);
    addRange(form, u"keyPoint"_s, tr("&Key point, characters"), &CheckRules::keyPoint, mostRuleCharacters);
    addRange(form, u"keyPoints"_s, tr("&Number of key points"), &CheckRules::keyPoints, mostRuleKeyPoints);
    m_hours = new QSpinBox(box);
    m_hours->setObjectName(u"rulesHours"_s);
    m_hours->setRange(1, mostRuleHours);
    m_hours->setSuffix(tr(" h", "hours"));
    m_hours->setKeyboardTracking(false);
    connect(m_hours, &QSpinBox::valueChanged, this, &CheckSettings::keep);
    form->addRow(tr("&Points were read at most"), m_hours);
    return box;
}

void CheckSettings::addRange(QFormLayout *form, const QString &name, const QString &text,
                             std::pair<int, int> CheckRules::*range, int most)
{
    auto *line = new QWidget(form->parentWidget());
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    const auto spin = [&](const QString &end, const QString &accessible) {
        auto *field = new QSpinBox(line);
        field->setObjectName(name + end);
        field->setAccessibleName(accessible.arg(QString(text).remove(u'&')));
        field->setRange(0, most);
        field->setKeyboardTracking(false);
        connect(field, &QSpinBox::valueChanged, this, &CheckSettings::keep);
        return field;
    };
    m_ranges << RangeFields{spin(u"Least"_s, tr("%1: at least")), spin(u"Most"_s, tr("%1: at most")), range};
    layout->addWidget(m_ranges.last().least);
    layout->addWidget(new QLabel(tr("to", "a number"), line));
    layout->addWidget(m_ranges.last().most);
    layout->addStretch(1);
    form->addRow(text, line);
    qobject_cast<QLabel *>(form->labelForField(line))->setBuddy(m_ranges.last().least);
}

void CheckSettings::load()
{
    m_store.settings().values(rulesScope()).then(this, [this](const Result<QHash<QString, QByteArray>> &kept) {
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
        m_kept = *kept;
        show({});
    });
    m_store.threads().communities().then(this, [this](const Result<QList<std::pair<QString, int>>> &communities) {
        for (const auto &[name, threads] : communities.value_or(QList<std::pair<QString, int>>{}))
            m_scope->addItem(name, name);
    });
}

QString CheckSettings::scope() const
{
    return m_scope->currentData().toString();
}

/// A community without rules of its own shows the desk's, which hold for it.
void CheckSettings::show(const QString &community)
{
    const bool own = community.isEmpty() || m_kept.contains(community);
    m_rules = rulesFromJson(m_kept.value(own ? community : QString()));
    m_showing = true;
    m_own->setVisible(!community.isEmpty());
    m_own->setChecked(own);
    m_fields->setEnabled(own);
    showRules();
    m_showing = false;
}

void CheckSettings::showRules()
{
    for (const auto &[key, box] : m_levels.asKeyValueRange()) {
        const auto level = m_rules.levels.constFind(key);
        box->setCurrentIndex(box->findData(level == m_rules.levels.cend() ? asUsual : int(*level)));
    }
    for (const RangeFields &fields : std::as_const(m_ranges)) {
        fields.least->setValue((m_rules.*fields.range).first);
        fields.most->setValue((m_rules.*fields.range).second);
    }
    m_hours->setValue(m_rules.scoreHours);
}

/// Rules that the page does not show stay as they are.
void CheckSettings::keep()
{
    if (m_showing)
        return;
    for (const auto &[key, box] : m_levels.asKeyValueRange()) {
        if (const int level = box->currentData().toInt(); level == asUsual)
            m_rules.levels.remove(key);
        else
            m_rules.levels.insert(key, CheckLevel(level));
    }
    for (const RangeFields &fields : std::as_const(m_ranges))
        m_rules.*fields.range = {fields.least->value(), std::max(fields.least->value(), fields.most->value())};
    m_rules.scoreHours = m_hours->value();
    write(rulesToJson(m_rules));
}

void CheckSettings::keepOwn(bool own)
{
    if (m_showing)
        return;
    write(own ? rulesToJson(m_rules) : QByteArray());
    show(scope());
}

void CheckSettings::write(const QByteArray &json)
{
    if (json.isEmpty())
        m_kept.remove(scope());
    else
        m_kept.insert(scope(), json);
    m_store.settings().setValue(rulesScope(), scope(), json).then(this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

} // namespace marbre
