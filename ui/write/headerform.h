// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QWidget>
#include <functional>

class QAction;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QLabel;

namespace marbre {

class ElidedLabel;
class GrowingEdit;
class KeyPointsList;
class KeyPointsModel;
class LengthMeter;
class RelatedField;
class UndoKeys;

/// The edition's header as a form that folds to one line. Each field's edits are one step of the edition's undo order.
class HeaderForm final : public QWidget
{
    Q_OBJECT
public:
    HeaderForm(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    /// Unfolds and puts the cursor into the headline.
    void focusHeadline();
    /// Unfolds and goes to a field by its key in the manuscript, there to a stretch of it; index: of the key point.
    void focusField(const QString &field, int index, Span span);
    QList<QAction *> keyPointActions() const { return {m_add, m_remove, m_up, m_down}; }
    QList<QAction *> relatedActions() const;
    QWidget *lastField() const;

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFields();
    void addHeadline(QGridLayout *grid);
    void addByline(QGridLayout *grid);
    void addCommunities(QGridLayout *grid);
    void addKeyPoints(QGridLayout *grid);
    void addRow(QGridLayout *grid, const QString &text, QWidget *field, QWidget *buddy = nullptr);
    QLineEdit *makeLine(const QString &name, const QString &accessible);
    void makeActions();
    void connectFields();
    void refresh();
    void change(const QString &commandName, const QString &field, const std::function<void(Edition &)> &set);
    void setPeriod(Period period);

    EditionDocument &m_edition;
    UndoKeys *m_undoKeys;
    KeyPointsModel *m_points;
    QWidget *m_bar;
    QWidget *m_fields;
    ElidedLabel *m_summary;
    QLabel *m_summaryLength;
    QLineEdit *m_headline;
    LengthMeter *m_meter;
    GrowingEdit *m_standfirst;
    QLineEdit *m_byline;
    QComboBox *m_language;
    QDateEdit *m_date;
    QLineEdit *m_communities;
    QComboBox *m_period;
    KeyPointsList *m_keyPoints;
    QLineEdit *m_signOff;
    RelatedField *m_related;
    QAction *m_fold;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    int m_visit = 0; ///< counts focus changes: edits of one visit to a field merge
    bool m_refreshing = false;
    bool m_folded = false;
};

} // namespace marbre
