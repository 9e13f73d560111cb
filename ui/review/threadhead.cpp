// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/threadhead.h"

#include "models/points.h"
#include "models/threadlistmodel.h"
#include "models/trend.h"
#include "review/commentdocument.h"
#include "widgets/elidedlabel.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

/// One quiet line with chips: community · author · age, theme, section.
class ThreadHead::Chips final : public QWidget
{
public:
    explicit Chips(QWidget *parent)
        : QWidget(parent)
    {
        setFont(visuals::scaledFont(font(), visuals::metadataSize));
        setFixedHeight(visuals::scaled(this, 22));
    }
    void setPlain(const QString &plain)
    {
        m_plain = plain;
        tell();
    }
    void setTheme(const QString &name, quint32 colour)
    {
        m_theme = name;
        m_colour = colour;
        tell();
    }
    void setSection(int number, const QString &heading)
    {
        m_number = number;
        m_heading = heading;
        tell();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int x = 0;
        const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const auto write = [&](const QString &text, const QColor &colour) {
            const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, width() - x));
            const int wide = fontMetrics().horizontalAdvance(shown);
            painter.setPen(colour);
            painter.drawText(mirrored(QRect(x, 0, wide + 1, height())), Qt::AlignVCenter, shown);
            x += wide;
        };
        const QColor quiet = visuals::secondaryText(palette());
        write(m_plain, quiet);
        if (!m_theme.isEmpty() && width() - x > 60) {
            x += 8;
            const int wide = std::min(fontMetrics().horizontalAdvance(m_theme) + 26, width() - x);
            const QRect chip(x, (height() - 18) / 2, wide, 18);
            visuals::drawFrame(painter, QRectF(mirrored(chip)), palette().color(QPalette::Base),
                               visuals::frame(palette()), 3);
            visuals::drawFrame(painter, mirrored(QRect(x + 6, height() / 2 - 4, 8, 8)), QColor::fromRgb(m_colour),
                               QColor(), 2);
            x += 19;
            write(fontMetrics().elidedText(m_theme, Qt::ElideRight, wide - 24), palette().color(QPalette::Text));
            x = chip.right() + 1;
        }
        if (m_number >= 0 && width() - x > 60) {
            x += 8;
            const QColor ink = visuals::toneText(palette(), visuals::Tone::Positive);
            if (m_number > 0) {
                const QRect square(x, (height() - 18) / 2, 18, 18);
                visuals::drawFrame(painter, QRectF(mirrored(square)), QColor(), ink, 3);
                painter.setPen(ink);
                painter.drawText(mirrored(square), Qt::AlignCenter, QLocale().toString(m_number));
                x += 23;
            }
            write(m_number > 0 ? m_heading : ThreadHead::tr("on the marble"), ink);
        }
    }

private:
    void tell()
    {
        QStringList parts{m_plain};
        if (!m_theme.isEmpty()) {
            parts.append(ThreadHead::tr("theme %1").arg(m_theme));
        }
        if (m_number >= 0) {
            parts.append(m_number > 0 ? ThreadHead::tr("section %1, %2").arg(QLocale().toString(m_number), m_heading)
                                      : ThreadHead::tr("on the marble"));
        }
        setAccessibleName(parts.join(u", "_s));
        update();
    }
    QString m_plain;
    QString m_theme;
    QString m_heading;
    quint32 m_colour = 0;
    int m_number = -1;
};

namespace {

QLabel *plainLabel(QWidget *parent, double size)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(visuals::scaledFont(label->font(), size));
    return label;
}

/// Framed box around the banner's line.
class Banner final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        visuals::drawFrame(painter, QRectF(rect()), palette().color(QPalette::Base), visuals::frame(palette()), 4);
        const int size = visuals::scaled(this, 16);
        visuals::icon(u"view-history"_s, palette())
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(),
                                                QRect(10, visuals::scaled(this, 17) - size / 2, size, size)));
    }
};

} // namespace

ThreadHead::ThreadHead(QWidget *parent)
    : QWidget(parent)
    , m_chips(new Chips(this))
    , m_title(plainLabel(this, visuals::titleSize))
    , m_score(plainLabel(this, visuals::metadataSize))
    , m_link(plainLabel(this, visuals::metadataSize))
    , m_note(plainLabel(this, visuals::metadataSize))
    , m_banner(new Banner(this))
    , m_bannerLines(new QVBoxLayout(m_banner))
{
    setObjectName(u"threadHead"_s);
    m_title->setObjectName(u"threadTitle"_s);
    m_title->setFont(visuals::semibold(m_title->font()));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setForegroundRole(QPalette::Text);
    m_score->setObjectName(u"threadScore"_s);
    m_score->setTextFormat(Qt::RichText);
    m_score->setWordWrap(true);
    m_link->setObjectName(u"threadLink"_s);
    m_link->setTextFormat(Qt::RichText);
    m_link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_link, &QLabel::linkActivated, this,
            [this](const QString &target) { Q_EMIT linkActivated(QUrl(target)); });
    m_note->setObjectName(u"threadNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::Text);
    m_note->setTextFormat(Qt::RichText);
    m_note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_note, &QLabel::linkActivated, this, &ThreadHead::noteRequested);
    m_banner->setObjectName(u"coveredBanner"_s);
    m_bannerLines->setContentsMargins(34, 2, 4, 2);
    m_bannerLines->setSpacing(0);

    auto *layout = new QVBoxLayout(this);
    const int side = visuals::scaled(this, 20);
    layout->setContentsMargins(side, visuals::scaled(this, 10), side, visuals::scaled(this, 10));
    layout->setSpacing(visuals::scaled(this, 4));
    layout->addWidget(m_chips);
    layout->addWidget(m_title);
    layout->addWidget(m_score);
    layout->addWidget(m_link);
    layout->addWidget(m_note);
    layout->addSpacing(2);
    layout->addWidget(m_banner);
    m_banner->hide();
}

QString ThreadHead::scoreLine(const ThreadDetail &thread, const QDateTime &now) const
{
    const QLocale locale;
    const ThreadRow &row = thread.row;
    const auto points = row.score.points();
    QStringList parts;
    const QString score = points                                  ? pointsLabel(*points)
                          : row.score.state == ScoreState::Hidden ? tr("– points, hidden by the community")
                                                                  : tr("– points, not published");
    parts.append(u"<b style='color:%1'>%2</b>"_s.arg(palette().color(QPalette::Text).name(), score.toHtmlEscaped()));
    if (points && row.score.state == ScoreState::Unsettled) {
        parts.append(tr("still moving").toHtmlEscaped());
    }
    if (points && row.score.read) {
        parts.append(tr("read %1 ago", "when the score was read")
                         .arg(visuals::age(toDateTime(*row.score.read), now))
                         .toHtmlEscaped());
    }
    if (const QString trend = trendSentence(row.trend, marbre::now()); !trend.isEmpty()) {
        parts.append(trend.toHtmlEscaped());
    }
    if (row.commentCount) {
        parts.append(tr("%n comment(s)", nullptr, *row.commentCount).toHtmlEscaped());
    }
    if (thread.upvoteRatio) {
        parts.append(tr("%1 % upvoted").arg(locale.toString(qRound(*thread.upvoteRatio * 100))).toHtmlEscaped());
    }
    if (thread.edited) {
        parts.append(tr("edited").toHtmlEscaped());
    }
    if (thread.locked) {
        parts.append(tr("locked").toHtmlEscaped());
    }
    if (row.purged) {
        parts.append(tr("its words were taken away here too").toHtmlEscaped());
    }
    if (row.presence == Presence::Deleted) {
        parts.append(tr("deleted by its author").toHtmlEscaped());
    } else if (row.presence == Presence::Removed) {
        parts.append(tr("removed by a moderator").toHtmlEscaped());
    }
    return parts.join(u"&nbsp; · &nbsp;"_s);
}

void ThreadHead::setThread(const ThreadDetail &thread, const QDateTime &now)
{
    const ThreadRow &row = thread.row;
    const bool prefixed = row.place == Place::Reddit || row.place == Place::Lemmy;
    const QString author = row.author.isEmpty() ? tr("[deleted]") : (prefixed ? u"u/"_s + row.author : row.author);
    m_chips->setPlain(QStringList{row.community, author, visuals::age(toDateTime(row.created), now)}.join(u" · "_s));
    m_chips->setToolTip(visuals::moment(toDateTime(row.created)));
    m_title->setText(rowTitle(row));
    m_score->setText(
        u"<span style='color:%1'>%2</span>"_s.arg(visuals::secondaryText(palette()).name(), scoreLine(thread, now)));
    const QUrl link = safeLink(row.url, QUrl(row.permalink));
    const bool elsewhere = link.isValid() && linkKey(row.url) != linkKey(row.permalink);
    m_link->setVisible(elsewhere);
    m_link->setText(u"<a href=\"%1\" style='color:%2'>%3</a>"_s.arg(link.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                                                                    visuals::linkText(palette()).name(),
                                                                    link.host().toHtmlEscaped()));
    m_link->setToolTip(link.toDisplayString());
    m_note->setVisible(!thread.note.isEmpty());
    m_note->setText(tr("<b>Note to self:</b> %1 <a href='edit'>Edit</a>", "keep the markup")
                        .arg(QString(thread.note.toHtmlEscaped()).replace(u'\n', u"<br>"_s)));
}

void ThreadHead::setScoreNote(const QString &note)
{
    m_score->setToolTip(note);
    m_score->setAccessibleDescription(note);
}

void ThreadHead::setTheme(const QString &name, quint32 colour)
{
    m_chips->setTheme(name, colour);
}

void ThreadHead::setSection(int number, const QString &heading)
{
    m_chips->setSection(number, heading);
}

void ThreadHead::setCovered(const QList<Coverage> &covered)
{
    qDeleteAll(m_banner->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_banner->setVisible(!covered.isEmpty());
    for (const Coverage::By by :
         {Coverage::By::Thread, Coverage::By::Link, Coverage::By::Author, Coverage::By::Theme}) {
        const auto last = std::ranges::find(covered, by, &Coverage::by); // the newest of its kind comes first
        if (last != covered.end()) {
            addCoverage(*last, std::ranges::count(covered, by, &Coverage::by));
        }
    }
}

static QString coverageLine(const Coverage &edition)
{
    const QString day = QLocale().toString(edition.date, QLocale::LongFormat);
    switch (edition.by) {
    case Coverage::By::Thread:
        return ThreadHead::tr("Already covered on %1: “%2”").arg(day, edition.headline);
    case Coverage::By::Link:
        return ThreadHead::tr("The same link was covered on %1: “%2”").arg(day, edition.headline);
    case Coverage::By::Author:
        return ThreadHead::tr("%1 was quoted on %2: “%3”", "author, date, headline")
            .arg(edition.what, day, edition.headline);
    case Coverage::By::Theme:
        break;
    }
    return ThreadHead::tr("Same theme, %1, on %2: “%3”", "theme, date, headline")
        .arg(edition.what, day, edition.headline);
}

void ThreadHead::addCoverage(const Coverage &edition, qsizetype editions)
{
    auto *line = new QWidget(m_banner);
    auto *text = new ElidedLabel(line);
    const QString sentence = coverageLine(edition);
    text->setText(editions == 1
                      ? sentence
                      : tr("%1 (and in %n other edition(s))", nullptr, static_cast<int>(editions - 1)).arg(sentence));
    text->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    text->setForegroundRole(QPalette::Text);
    auto *button = new FlatButton(line);
    button->setObjectName(u"seeEdition"_s);
    button->setText(tr("See the edition"));
    button->setAccessibleName(tr("See the edition “%1”").arg(edition.headline));
    connect(button, &QToolButton::clicked, this, [this, slug = edition.slug] { Q_EMIT editionRequested(slug); });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(text, 1);
    row->addWidget(button);
    m_bannerLines->addWidget(line);
    line->show();
}

void ThreadHead::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace marbre
