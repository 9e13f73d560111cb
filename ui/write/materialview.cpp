// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/materialview.h"

#include "models/points.h"
#include "store/threadstore.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QDesktopServices>
#include <QLocale>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int mostComments = 12;

/// Shows text that strangers wrote and loads nothing that it names.
class QuietBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return QVariant(QByteArray()); }
};

/// Writes the pane's text from the top down.
class Writer
{
public:
    Writer(QTextDocument *document, const QPalette &palette, const QFont &font)
        : m_cursor(document)
        , m_font(font)
        , m_secondary(visuals::secondaryText(palette))
        , m_fill(visuals::mix(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.12))
    {}

    void title(const QString &text)
    {
        QTextCharFormat format;
        format.setFontPointSize(m_font.pointSizeF() * visuals::titleSize * 0.9);
        format.setFontWeight(QFont::DemiBold);
        line(text, format, 0);
    }

    void meta(const QString &text, int margin)
    {
        QTextCharFormat format;
        format.setFontPointSize(m_font.pointSizeF() * visuals::metadataSize);
        format.setForeground(m_secondary);
        line(text, format, margin);
    }

    /// Markdown; its HTML stays text.
    void body(const QString &markdown, bool marked)
    {
        startBlock(2);
        const int begin = m_cursor.position();
        m_cursor.insertMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) |
                                              QTextDocument::MarkdownNoHTML);
        if (!marked)
            return;
        QTextCursor stretch(m_cursor);
        stretch.setPosition(begin);
        stretch.setPosition(m_cursor.position(), QTextCursor::KeepAnchor);
        QTextBlockFormat format;
        format.setBackground(m_fill);
        stretch.mergeBlockFormat(format);
    }

private:
    void startBlock(int margin)
    {
        QTextBlockFormat format;
        format.setTopMargin(margin);
        format.setBottomMargin(2);
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, QTextCharFormat());
        m_first = false;
    }

    void line(const QString &text, const QTextCharFormat &format, int margin)
    {
        startBlock(margin);
        m_cursor.insertText(text, format);
    }

    QTextCursor m_cursor;
    QFont m_font;
    QColor m_secondary;
    QColor m_fill;
    bool m_first = true;
};

QString authorText(const QString &author)
{
    return author.isEmpty() ? MaterialView::tr("deleted account") : u"u/%1"_s.arg(author);
}

QString scoreText(const Score &score)
{
    if (const auto points = score.points())
        return pointsLabel(*points);
    return score.state == ScoreState::Hidden ? MaterialView::tr("score hidden") : MaterialView::tr("no score");
}

QString readText(const Score &score)
{
    return score.read ? MaterialView::tr("read %1").arg(visuals::moment(toDateTime(*score.read))) : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

MaterialView::MaterialView(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_text(new QuietBrowser(this))
    , m_show(new QAction(visuals::icon(u"go-jump"_s), tr("Show in Review"), this))
{
    m_text->setObjectName(u"materialView"_s);
    m_text->setAccessibleName(tr("Material"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(visuals::scaled(this, 16));
    m_show->setObjectName(u"showInReview"_s);
    m_show->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    connect(m_show, &QAction::triggered, this, [this] { Q_EMIT threadRequested(m_thread, m_comment); });
    connect(m_text, &QTextBrowser::highlighted, m_text,
            [this](const QUrl &target) { m_text->setToolTip(target.toDisplayString()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [](const QUrl &target) {
        if (target.scheme() == "https"_L1 || target.scheme() == "http"_L1)
            QDesktopServices::openUrl(target);
    });
    connect(&edition, &EditionDocument::opened, this, [this] {
        m_ref = {};
        showNothing(tr("Put the cursor on a link or a quote to see where it comes from."));
    });
    showNothing(tr("Put the cursor on a link or a quote to see where it comes from."));
}

std::optional<ItemRef> MaterialView::refAt(const Body &body, qsizetype position)
{
    const BodySection &section = body.section(body.sectionAt(position));
    const auto at = [position](const auto &item) {
        return item.ref && position >= item.span.begin && position <= item.span.end;
    };
    if (const auto link = std::ranges::find_if(section.links, at); link != section.links.end())
        return link->ref;
    if (const auto quote = std::ranges::find_if(section.quotes, at); quote != section.quotes.end())
        return quote->ref;
    if (const auto material = std::ranges::find_if(section.material, at); material != section.material.end())
        return material->ref;
    return std::nullopt;
}

void MaterialView::follow(qsizetype bodyPosition)
{
    if (!m_edition.isOpen())
        return;
    const auto ref = refAt(m_edition.outline(), bodyPosition);
    if (ref && *ref != m_ref)
        ask(*ref);
}

void MaterialView::showItem(const ItemRef &ref, const QString &words)
{
    m_sought = words;
    ask(ref);
}

void MaterialView::ask(const ItemRef &ref)
{
    m_ref = ref;
    const quint64 asked = ++m_asked;
    m_desk.store().threads().resolve({ref}).then(
        this, [this, ref, asked](const Result<QHash<QString, ResolvedItem>> &found) {
            if (asked != m_asked)
                return;
            if (!found || !found->contains(ref.id())) {
                showNothing(found ? tr("The desk does not have this thread. Import it to see it here.")
                                  : found.error().text());
                return;
            }
            const ResolvedItem item = found->value(ref.id());
            m_desk.store()
                .threads()
                .detail(item.threadId)
                .then(this, [this, ref, item, asked](const Result<ThreadDetail> &detail) {
                    if (asked != m_asked)
                        return;
                    if (detail)
                        showDetail(ref, item, *detail);
                    else
                        showNothing(detail.error().text());
                });
        });
}

void MaterialView::showNothing(const QString &text)
{
    m_thread = {};
    m_comment = {};
    m_show->setEnabled(false);
    m_text->clear();
    Writer(m_text->document(), palette(), font()).meta(text, 0);
    ready();
}

void MaterialView::ready()
{
    m_text->moveCursor(QTextCursor::Start);
    if (const QString sought = std::exchange(m_sought, {}); !sought.isEmpty())
        m_text->find(sought);
    Q_EMIT shown();
}

void MaterialView::showDetail(const ItemRef &ref, const ResolvedItem &item, const ThreadDetail &detail)
{
    m_thread = item.threadId;
    m_comment = item.commentId;
    m_show->setEnabled(true);
    m_text->clear();
    Writer writer(m_text->document(), palette(), font());
    const ThreadRow &row = detail.row;
    const QString replies = row.commentCount ? tr("%n comments", nullptr, *row.commentCount) : QString();
    writer.meta(joined({row.community, authorText(row.author), visuals::moment(toDateTime(row.created))}), 0);
    writer.title(row.title);
    writer.meta(joined({scoreText(row.score), readText(row.score), replies}), 2);
    if (!detail.body.isEmpty())
        writer.body(detail.body, false);

    QList<CommentRow> comments = detail.comments;
    std::ranges::stable_sort(comments, [&](const CommentRow &a, const CommentRow &b) {
        if ((a.remoteId == ref.comment) != (b.remoteId == ref.comment)) // the one that is cited comes first
            return a.remoteId == ref.comment;
        return a.score.points().value_or(INT_MIN) > b.score.points().value_or(INT_MIN);
    });
    for (qsizetype i = 0; i < std::min(comments.size(), qsizetype(mostComments)); ++i) {
        const CommentRow &comment = comments.at(i);
        const bool cited = !ref.comment.isEmpty() && comment.remoteId == ref.comment;
        const QString gone = comment.presence == Presence::Present ? QString() : tr("deleted at its place");
        const QString edited = comment.edited ? tr("edited") : QString();
        writer.meta(joined({authorText(comment.author), scoreText(comment.score),
                            cited ? readText(comment.score) : QString(), edited, gone}),
                    14);
        writer.body(comment.body, cited);
    }
    ready();
}

} // namespace marbre
