// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/thread.h"

#include <QDateTime>
#include <QStyledItemDelegate>
#include <functional>
#include <optional>

namespace marbre {

class ThreadListModel;
struct ThemeHint;

/// The columns of the list, shared by its header and its rows. Left to right; mirrored by who paints.
struct ThreadColumns
{
    int marker = 0;
    int score = 0;
    int comments = 0; ///< 0: the count stands in the second line
    int age = 0;
    static ThreadColumns of(const QWidget *widget, bool narrow);
};

/// Paints a thread's row as the mock-ups have it: marker, score, title with one quiet line below, comments, age.
class ThreadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ThreadDelegate(ThreadListModel &model, QObject *parent = nullptr);

    void setNarrow(bool narrow) { m_narrow = narrow; }
    void setNow(const QDateTime &now) { m_now = now; }
    /// Section of the open edition that holds a remote id; -1 the marble.
    void setSections(std::function<std::optional<int>(const QString &)> sections) { m_sections = std::move(sections); }
    void setThemeColours(std::function<quint32(ThemeId)> colours) { m_colours = std::move(colours); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Look;
    void paintBackground(QPainter &painter, const Look &look) const;
    void paintMarker(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const;
    void paintScore(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const;
    void paintTitle(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const;
    void paintGrouped(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const;
    void paintMeta(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const;
    static int paintHint(QPainter &painter, const Look &look, const QRect &room, const ThemeHint &hint);
    void paintPlaceholder(QPainter &painter, const Look &look, const QRect &box) const;
    ThreadListModel &m_model;
    std::function<std::optional<int>(const QString &)> m_sections;
    std::function<quint32(ThemeId)> m_colours;
    QDateTime m_now;
    bool m_narrow = false;
};

} // namespace marbre
