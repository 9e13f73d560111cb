// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/typographyactions.h"

#include "desk/desk.h"
#include "models/editiondocument.h"
#include "store/settingstore.h"
#include "widgets/visuals.h"
#include "write/manuscriptedit.h"
#include "write/typographymarks.h"
#include "write/typographymenu.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

TypographyActions::TypographyActions(Desk &desk, EditionDocument &edition, ManuscriptEdit &edit, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_edit(edit)
    , m_marks(new TypographyMarks(desk, edition, this))
    , m_menu(new TypographyMenu(parent))
{
    m_toggle = add(u"typography"_s, tr("Typography"), {}, [this] { apply(); });
    m_toggle->setIcon(visuals::icon(u"marbre-typography"_s));
    m_toggle->setToolTip(tr("Mark what the language's typography would set otherwise"));
    m_toggle->setCheckable(true);
    m_toggle->setChecked(QSettings().value("write/typography", true).toBool());
    m_mend = add(u"mendMark"_s, tr("Mend the next mark"), Qt::CTRL | Qt::Key_M, [this] { mendNext(); });
    m_mendKind =
        add(u"mendKind"_s, tr("Mend all marks of its kind"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { mendKind(); });
    m_mendAll = add(u"mendAll"_s, tr("Mend all marks"), Qt::CTRL | Qt::ALT | Qt::Key_M, [this] { mendAll(); });
    connect(m_marks, &TypographyMarks::changed, this, &TypographyActions::showMarks);
    connect(m_menu, &TypographyMenu::chosen, this, &TypographyActions::save);
    connect(&edit, &ManuscriptEdit::contextMenuMade, this,
            [this](QMenu *menu, int position) { fill(*menu, position); });
    connect(&edition, &EditionDocument::opened, this, &TypographyActions::load);
    connect(&edition, &EditionDocument::headerChanged, this, &TypographyActions::load);
    load();
    showMarks();
}

QAction *TypographyActions::add(const QString &name, const QString &text, const QKeySequence &keys,
                                const std::function<void()> &slot)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QMenu *TypographyActions::menu()
{
    return m_menu;
}

const QList<TypographyMark> &TypographyActions::marks() const
{
    return m_marks->marks();
}

// -- What the editor chose --

void TypographyActions::load()
{
    const QString language = m_edition.header().language;
    if (m_loaded && language == m_language)
        return;
    m_loaded = true;
    m_language = language;
    m_settings = {};
    m_marks->forgetChoice();
    m_desk.store()
        .settings()
        .value(u"typography"_s, language)
        .then(this, [this, language](const Result<QByteArray> &json) {
            if (language != m_language)
                return;
            m_settings = typographySettingsFromJson(json.value_or(QByteArray()));
            apply();
        });
}

void TypographyActions::save(const TypographySettings &settings)
{
    m_settings = settings;
    apply();
    m_desk.store()
        .settings()
        .setValue(u"typography"_s, m_language, typographySettingsToJson(settings))
        .then(this, [this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT message(saved.error().text(), false);
            Q_EMIT settingsChanged();
        });
}

void TypographyActions::apply()
{
    QSettings().setValue("write/typography", m_toggle->isChecked());
    m_menu->setSettings(m_settings, m_language);
    m_marks->setChoice(m_toggle->isChecked() ? typographyChoice(m_settings, m_language) : TypographyChoice{});
    for (QAction *action : mendings())
        action->setEnabled(m_toggle->isChecked());
}

void TypographyActions::showMarks()
{
    m_edit.setTypographyMarks(marks());
    Q_EMIT marksChanged(int(marks().size()));
}

// -- Mending --

const TypographyMark *TypographyActions::markAtOrAfter(qsizetype position) const
{
    if (marks().isEmpty())
        return nullptr;
    // right behind the sign is still at the mark
    const auto found =
        std::ranges::find_if(marks(), [position](const TypographyMark &mark) { return mark.span.end + 1 >= position; });
    return found == marks().cend() ? &marks().constFirst() : &*found;
}

QList<TypographyMark> TypographyActions::marksOf(const QString &rule) const
{
    QList<TypographyMark> found = marks();
    found.removeIf([&rule](const TypographyMark &mark) { return mark.rule != rule; });
    return found;
}

QString TypographyActions::nameOf(const QString &rule) const
{
    const QList<TypographyRule> rules = typographyRules(typographyChoice(m_settings, m_language).profile);
    const auto found = std::ranges::find(rules, rule, &TypographyRule::id);
    return found == rules.cend() ? QString() : found->name;
}

void TypographyActions::mend(const QList<TypographyMark> &marks, const QString &commandName)
{
    if (marks.isEmpty()) {
        Q_EMIT message(tr("There is nothing to mend"), false);
        return;
    }
    m_edition.apply(mending(marks), commandName);
    if (marks.size() == 1)
        m_edit.goTo(m_edition.lastEditEnd());
    else
        Q_EMIT message(tr("%n marks mended", nullptr, int(marks.size())), true);
}

void TypographyActions::mendNext()
{
    m_marks->whenFresh([this] {
        if (const TypographyMark *next = markAtOrAfter(m_edit.textCursor().selectionStart()))
            mendThis(*next);
        else
            mend({}, {});
    });
}

void TypographyActions::mendKind()
{
    m_marks->whenFresh([this] {
        const TypographyMark *next = markAtOrAfter(m_edit.textCursor().selectionStart());
        mendRule(next ? next->rule : QString());
    });
}

void TypographyActions::mendAll()
{
    m_marks->whenFresh([this] { mend(marks(), tr("Mend typography")); });
}

void TypographyActions::mendThis(const TypographyMark &mark)
{
    const QString name = tr("Mend: %1").arg(mark.message);
    mend({mark}, name);
}

void TypographyActions::mendRule(const QString &rule)
{
    mend(marksOf(rule), tr("Mend all: %1").arg(nameOf(rule)));
}

void TypographyActions::leaveAlone(const QString &rule)
{
    TypographySettings settings = m_settings;
    settings.off << rule;
    save(settings);
    Q_EMIT message(tr("Left alone: %1. The Typography menu brings it back.").arg(nameOf(rule)), false);
}

void TypographyActions::fill(QMenu &menu, int position)
{
    const auto found = std::ranges::find_if(marks(), [&](const TypographyMark &mark) {
        const Span words = m_edit.shownSpan(mark);
        return position >= words.begin && position <= words.end;
    });
    if (found == marks().cend())
        return;
    const TypographyMark &mark = *found;
    QAction *first = menu.actions().value(0);
    const auto offer = [&](const QString &name, const QString &text, const std::function<void()> &slot) {
        auto *action = new QAction(text, &menu);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        menu.insertAction(first, action);
        return action;
    };
    QAction *one = offer(u"typographyMend"_s, tr("Mend: %1").arg(mark.message), [this, mark] {
        m_marks->whenFresh([this, mark] { // the text may have gone on while the menu was open
            if (marks().contains(mark))
                mendThis(mark);
        });
    });
    one->setIcon(visuals::icon(u"marbre-typography"_s));
    if (const qsizetype alike = marksOf(mark.rule).size(); alike > 1)
        offer(u"typographyMendKind"_s, tr("Mend all of this kind (%n)", nullptr, int(alike)),
              [this, rule = mark.rule] { m_marks->whenFresh([this, rule] { mendRule(rule); }); });
    offer(u"typographyLeave"_s, tr("Leave this rule alone"), [this, rule = mark.rule] { leaveAlone(rule); });
    menu.insertSeparator(first);
}

} // namespace marbre
