// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marbre {

class SearchField;

/// Finds words in the thread that is read.
class ReaderFindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderFindBar(QWidget *parent = nullptr);

    void open();
    void setFound(bool found);

Q_SIGNALS:
    void findRequested(const QString &words, bool backwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void shut();
    SearchField *m_words;
};

} // namespace marbre
