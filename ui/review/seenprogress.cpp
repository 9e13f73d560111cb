// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/seenprogress.h"

#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

/// Used in green, seen in the accent, of all.
class SeenProgress::Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(visuals::scaled(this, 180), visuals::scaled(this, 8));
    }
    void set(double used, double seen)
    {
        m_used = used;
        m_seen = seen;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF track(0, 1, width(), height() - 2);
        visuals::drawFrame(painter, track, visuals::line(palette()), QColor(), 3);
        const auto part = [&](double share, const QColor &colour) {
            QRectF box = track;
            box.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
            if (layoutDirection() == Qt::RightToLeft) {
                box.moveRight(track.right());
            }
            if (box.width() >= 1) {
                visuals::drawFrame(painter, box, colour, QColor(), 3);
            }
        };
        part(m_seen, palette().color(QPalette::Highlight));
        part(m_used, visuals::toneText(palette(), visuals::Tone::Positive));
    }

private:
    double m_used = 0;
    double m_seen = 0;
};

/// One box a section, filled when something is in it.
class SeenProgress::Meter final : public QWidget
{
public:
    using QWidget::QWidget;
    void set(const QList<bool> &fed)
    {
        m_fed = fed;
        setFixedSize(std::max<int>(1, static_cast<int>(std::min<qsizetype>(fed.size(), 12)) * 10),
                     visuals::scaled(this, 8));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < std::min<qsizetype>(m_fed.size(), 12); ++i) {
            const QRectF box(i * 10, 1, 8, height() - 2);
            const QColor ink = visuals::toneText(palette(), visuals::Tone::Positive);
            visuals::drawFrame(painter, box, m_fed.at(i) ? ink : QColor(),
                               m_fed.at(i) ? ink : visuals::frame(palette()), 1);
        }
    }

private:
    QList<bool> m_fed;
};

namespace {

class Bookmark final : public QWidget
{
public:
    explicit Bookmark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(visuals::scaled(this, 16), visuals::scaled(this, 16));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        visuals::icon(u"bookmarks"_s, palette()).paint(&painter, rect());
    }
};

} // namespace

SeenProgress::SeenProgress(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_meter(new Meter(this))
    , m_seen(new QLabel(this))
    , m_bookmark(new Bookmark(this))
    , m_shortlisted(new QLabel(this))
    , m_sections(new QLabel(this))
{
    setObjectName(u"seenProgress"_s);
    setFont(visuals::scaledFont(font(), visuals::metadataSize));
    m_seen->setObjectName(u"seenCount"_s);
    m_seen->setFont(visuals::semibold(font()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_bar);
    layout->addSpacing(9);
    layout->addWidget(m_seen);
    layout->addSpacing(9);
    layout->addWidget(m_bookmark);
    layout->addWidget(m_shortlisted);
    layout->addSpacing(9);
    layout->addWidget(m_meter);
    layout->addWidget(m_sections);
    setCounts({});
    setSections({});
}

void SeenProgress::setCounts(const ThreadCounts &counts)
{
    const QLocale locale;
    const int seen = counts.total - counts.unseen;
    const double total = std::max(1, counts.total);
    m_bar->set(counts.byState.value(TriageState::Used) / total, seen / total);
    m_seen->setText(tr("%1 of %n thread(s) seen", nullptr, counts.total).arg(locale.toString(seen)));
    m_shortlisted->setText(tr("%n shortlisted", "threads", counts.byState.value(TriageState::Shortlisted)));
    setAccessibleName(m_seen->text());
}

void SeenProgress::setSections(const QList<bool> &fed)
{
    m_meter->set(fed);
    m_meter->setVisible(!fed.isEmpty());
    m_sections->setVisible(!fed.isEmpty());
    m_sections->setText(tr("%n section(s) fed", nullptr, static_cast<int>(fed.count(true))));
}

} // namespace marbre
