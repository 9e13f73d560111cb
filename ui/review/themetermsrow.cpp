// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/themetermsrow.h"

#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// A word and its count.
class TermChip final : public QWidget
{
public:
    TermChip(const ThemeTerm &term, QWidget *parent)
        : QWidget(parent)
        , m_word(term.word)
        , m_count(term.threads > 0 ? QLocale().toString(term.threads) : QString())
    {
        setAccessibleName(ThemeTermsRow::tr("%1: in %n thread(s)", "word", term.threads).arg(term.word));
        setToolTip(accessibleName());
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int count = m_count.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_count) + visuals::scaled(this, 5);
        return {fontMetrics().horizontalAdvance(m_word) + count + visuals::scaled(this, 16),
                visuals::scaled(this, visuals::chip) - 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor fill = visuals::mix(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.07);
        visuals::drawFrame(painter, rect(), fill, QColor(), 3);
        const QRect box = rect().adjusted(visuals::scaled(this, 8), 0, -visuals::scaled(this, 8), 0);
        painter.setPen(visuals::readable(palette().color(QPalette::Text), fill));
        painter.drawText(box, Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), m_word);
        painter.setPen(visuals::readable(visuals::secondaryText(palette()), fill));
        painter.drawText(box, Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), m_count);
    }

private:
    QString m_word;
    QString m_count;
};

} // namespace

ThemeTermsRow::ThemeTermsRow(QAction *addWord, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new QLabel(tr("Words that carry it"), this))
    , m_add(new FlatButton(addWord, FlatButton::Kind::Framed, this))
{
    setObjectName(u"themeTerms"_s);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"addWordButton"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(visuals::scaled(this, 6));
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_add);
    m_layout->addStretch(1);
    setMinimumWidth(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ThemeTermsRow::setTerms(const QList<ThemeTerm> &terms, const QStringList &words)
{
    if (terms == m_terms && words == m_words)
        return;
    m_terms = terms;
    m_words = words;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const ThemeTerm &term : terms) {
        QWidget *chip = nullptr;
        if (words.contains(term.word)) {
            auto *own = new FlatButton(this);
            own->setKind(FlatButton::Kind::Framed);
            own->setText(term.word);
            own->setIcon(visuals::icon(u"edit-delete-remove"_s));
            own->setToolTip(tr("Take the word “%1” away", "added by the editor").arg(term.word));
            own->setAccessibleName(own->toolTip());
            connect(own, &QToolButton::clicked, this, [this, word = term.word] { Q_EMIT removeRequested(word); });
            chip = own;
        } else {
            chip = new TermChip(term, this);
        }
        m_layout->insertWidget(m_layout->indexOf(m_add), chip);
        m_chips.append(chip);
    }
    showWhatFits();
}

void ThemeTermsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

/// The strongest ones; a chip that is cut says nothing.
void ThemeTermsRow::showWhatFits()
{
    const int gap = m_layout->spacing();
    int room = width() - m_title->sizeHint().width() - m_add->sizeHint().width() - gap;
    for (QWidget *chip : std::as_const(m_chips)) {
        room -= chip->sizeHint().width() + gap;
        chip->setVisible(room >= 0);
    }
}

} // namespace marbre
