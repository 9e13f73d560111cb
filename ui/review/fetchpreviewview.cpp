// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/fetchpreviewview.h"

#include "desk/fetcher.h"
#include "widgets/visuals.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
constexpr qsizetype shownTitles = 6;
}

FetchPreviewView::FetchPreviewView(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_lines(new QLabel(this))
{
    setObjectName(u"fetchPreview"_s);
    for (QLabel *label : {m_head, m_lines}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::Text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_head->setObjectName(u"previewHead"_s);
    m_head->setFont(visuals::semibold(font()));
    m_lines->setObjectName(u"previewLines"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_lines);
    hide();
}

void FetchPreviewView::clear()
{
    hide();
}

void FetchPreviewView::showRunning()
{
    m_failed = false;
    say(tr("Asking the place…"), {});
}

void FetchPreviewView::showPreview(const FetchPreview &preview)
{
    m_failed = false;
    const QString counts =
        tr("%1, %2", "threads, comments")
            .arg(tr("%n thread(s)", nullptr, preview.threads), tr("%n comment(s)", nullptr, preview.comments));
    QStringList lines;
    for (const QString &title : preview.titles.first(std::min(shownTitles, preview.titles.size())))
        lines.append(tr("• %1", "title in a list").arg(title));
    if (const auto more = preview.threads - int(std::min(shownTitles, preview.titles.size())); more > 0)
        lines.append(tr("and %n more", "threads", more));
    lines += preview.notes;
    if (preview.threads == 0)
        lines.prepend(tr("The place answered, and has no thread in this day. It can be followed all the same."));
    say(preview.title.isEmpty() ? counts : tr("%1: %2", "name of a place, counts").arg(preview.title, counts), lines);
}

void FetchPreviewView::showError(const Error &error)
{
    m_failed = true;
    QStringList lines{error.why, error.remedy};
    lines.removeAll(QString());
    say(error.where.isEmpty() ? error.what : tr("%1: %2", "what failed, where").arg(error.what, error.where), lines);
}

void FetchPreviewView::say(const QString &head, const QStringList &lines)
{
    m_head->setText(head);
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    show();
    update();
    QAccessibleEvent alert(m_head, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FetchPreviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill =
        m_failed ? visuals::toneFill(palette(), visuals::Tone::Negative) : palette().color(QPalette::Base);
    visuals::drawFrame(painter, QRectF(rect()), fill, visuals::frame(palette()), 4);
}

} // namespace marbre
