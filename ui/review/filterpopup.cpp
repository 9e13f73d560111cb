// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/filterpopup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
constexpr int anyScore = -1'000'000; ///< below any score that a place gives: shown as "any"
}

FilterPopup::FilterPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_score(new QSpinBox)
    , m_unseen(new QCheckBox(tr("Only what was not seen")))
    , m_moved(new QCheckBox(tr("Only what moved since this morning")))
    , m_sort(new QComboBox)
    , m_ascending(new QCheckBox(tr("The other way round")))
{
    setObjectName(u"filterPopup"_s);
    setAccessibleName(tr("Filter of the list"));
    setFrameShape(QFrame::StyledPanel);
    m_score->setObjectName(u"minimumScore"_s);
    m_score->setRange(anyScore, 10'000'000);
    m_score->setSpecialValueText(tr("any"));
    m_score->setValue(anyScore);
    m_score->setKeyboardTracking(false);
    m_unseen->setObjectName(u"unseenOnly"_s);
    m_moved->setObjectName(u"movedOnly"_s);
    m_moved->setToolTip(tr("Threads that gained or lost points, or comments, since the day's end"));
    m_sort->setObjectName(u"sortBy"_s);
    m_sort->addItem(tr("Score"), static_cast<int>(ThreadSort::Score));
    m_sort->addItem(tr("Comments"), static_cast<int>(ThreadSort::Comments));
    m_sort->addItem(tr("Points gained"), static_cast<int>(ThreadSort::Trend));
    m_sort->addItem(tr("Age"), static_cast<int>(ThreadSort::Age));
    m_sort->addItem(tr("Title"), static_cast<int>(ThreadSort::Title));
    m_sort->addItem(tr("Theme"), static_cast<int>(ThreadSort::Theme));
    m_ascending->setObjectName(u"sortReversed"_s);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 12, 12, 12);
    form->addRow(tr("Least &score:"), m_score);
    form->addRow(QString(), m_unseen);
    form->addRow(QString(), m_moved);
    auto *states = new QVBoxLayout;
    states->addWidget(addState(TriageState::New, tr("New"), u"stateNew"_s));
    states->addWidget(addState(TriageState::Shortlisted, tr("Shortlisted"), u"stateShortlisted"_s));
    states->addWidget(addState(TriageState::Used, tr("Used"), u"stateUsed"_s));
    states->addWidget(addState(TriageState::Spiked, tr("Spiked"), u"stateSpiked"_s));
    form->addRow(tr("States:"), states);
    form->addRow(tr("S&ort by:"), m_sort);
    form->addRow(QString(), m_ascending);
    auto *buttons = new QHBoxLayout;
    auto *clear = new QPushButton(tr("Clear"));
    clear->setObjectName(u"clearFilter"_s);
    auto *save = new QPushButton(tr("Save filter…"));
    save->setObjectName(u"saveFilter"_s);
    buttons->addWidget(clear);
    buttons->addStretch();
    buttons->addWidget(save);
    form->addRow(buttons);

    const auto tell = [this] {
        if (!m_setting) {
            Q_EMIT changed();
        }
    };
    // The special value is one step below the least score that anybody types: the first step up leads to 0.
    connect(m_score, &QSpinBox::valueChanged, this, [this, tell](int value) {
        if (value == anyScore + 1) {
            m_score->setValue(0);
            return;
        }
        tell();
    });
    connect(m_unseen, &QCheckBox::toggled, this, tell);
    connect(m_moved, &QCheckBox::toggled, this, tell);
    connect(m_sort, &QComboBox::currentIndexChanged, this, tell);
    connect(m_ascending, &QCheckBox::toggled, this, tell);
    connect(clear, &QPushButton::clicked, this, &FilterPopup::clearRequested);
    connect(save, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT saveRequested();
    });
}

QCheckBox *FilterPopup::addState(TriageState state, const QString &text, const QString &name)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    m_states.append({state, box});
    connect(box, &QCheckBox::toggled, this, [this] {
        if (!m_setting) {
            Q_EMIT changed();
        }
    });
    return box;
}

static bool naturallyDescending(ThreadSort sort)
{
    return sort != ThreadSort::Title && sort != ThreadSort::Theme;
}

void FilterPopup::setFilter(const ThreadFilter &filter)
{
    m_setting = true;
    m_score->setValue(filter.minimumScore.value_or(anyScore));
    m_unseen->setChecked(filter.unseenOnly);
    m_moved->setChecked(filter.movedSince.has_value());
    for (const auto &[state, box] : std::as_const(m_states)) {
        box->setChecked(filter.states.contains(state));
    }
    m_sort->setCurrentIndex(m_sort->findData(static_cast<int>(filter.sort)));
    m_ascending->setChecked(filter.descending != naturallyDescending(filter.sort));
    m_setting = false;
}

ThreadFilter FilterPopup::applyTo(ThreadFilter filter) const
{
    filter.minimumScore = m_score->value() == anyScore ? std::nullopt : std::optional<int>(m_score->value());
    filter.unseenOnly = m_unseen->isChecked();
    filter.movedSince = m_moved->isChecked() ? std::optional(m_morning.value_or(Instant{})) : std::nullopt;
    filter.states.clear();
    for (const auto &[state, box] : m_states) {
        if (box->isChecked()) {
            filter.states.append(state);
        }
    }
    filter.sort = static_cast<ThreadSort>(m_sort->currentData().toInt());
    filter.descending = naturallyDescending(filter.sort) != m_ascending->isChecked();
    return filter;
}

void FilterPopup::popupBelow(QWidget *button)
{
    adjustSize();
    const QRect screen = button->screen()->availableGeometry();
    QPoint place = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 2));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(std::min(place.y(), std::max(screen.top(), screen.bottom() - height())));
    move(place);
    show();
    m_score->setFocus();
}

} // namespace marbre
