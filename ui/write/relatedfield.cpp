// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/relatedfield.h"

#include "models/relatedmodel.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"
#include "write/relateddialog.h"
#include "write/reorderlist.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

RelatedField::RelatedField(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_model(new RelatedModel(edition, this))
    , m_list(new ReorderList(m_model, tr("None yet: press Insert to choose"), this))
{
    setFocusProxy(m_list);
    makeActions();
    makeLayout();
    connect(m_list, &QListView::activated, this, &RelatedField::choose);
    connect(&edition, &EditionDocument::opened, this, &RelatedField::learn);
    connect(&desk.store(), &Store::changed, this, [this](const ChangeSet &changes) {
        // Every save tells the edition itself: others are renamed seldom.
        if (!(changes.editions - QSet{m_edition.id()}).isEmpty())
            learn();
    });
    learn();
}

void RelatedField::makeActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                             auto slot) {
        auto *action = new QAction(visuals::icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = make(u"addRelated"_s, u"list-add"_s, tr("Choose related editions…"), QKeySequence(Qt::Key_Insert),
                 [this] { choose(); });
    m_remove = make(u"removeRelated"_s, u"list-remove"_s, tr("Remove the related edition"),
                    QKeySequence(Qt::Key_Delete), [this] { m_list->removeCurrent(); });
    m_up = make(u"raiseRelated"_s, u"go-up"_s, tr("Move the related edition up"), QKeySequence(Qt::ALT | Qt::Key_Up),
                [this] { m_list->moveCurrent(-1); });
    m_down = make(u"lowerRelated"_s, u"go-down"_s, tr("Move the related edition down"),
                  QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_list->moveCurrent(1); });
}

void RelatedField::makeLayout()
{
    m_list->setObjectName(u"relatedList"_s);
    m_list->setAccessibleName(tr("Related editions"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(actions());
    auto *button = FlatButton::iconOnly(m_add, this);
    button->setObjectName(u"addRelatedButton"_s);
    button->setFixedHeight(visuals::scaled(this, 24));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
}

void RelatedField::learn()
{
    const quint64 asked = ++m_asked;
    m_desk.store().editions().list({}).then(this, [this, asked](const Result<QList<EditionRow>> &rows) {
        if (rows && asked == m_asked) // without: the slugs are shown
            m_model->setKnown(*rows);
    });
}

void RelatedField::choose()
{
    if (!m_edition.isOpen())
        return;
    auto *dialog = new RelatedDialog(m_desk, m_edition, *m_model, this);
    connect(dialog, &QDialog::finished, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

} // namespace marbre
