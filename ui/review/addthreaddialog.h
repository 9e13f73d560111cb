// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/error.h"
#include "model/id.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace marbre {

class Fetcher;
class Store;

/// A thread by hand. An address is fetched with its discussion; other words are taken as a thread that nobody can
/// fetch, shown as it was understood, to be put right and kept.
class AddThreadDialog final : public QDialog
{
    Q_OBJECT
public:
    AddThreadDialog(Store &store, Fetcher &fetcher, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(marbre::ThreadId thread);

private:
    void build();
    void takeClipboard();
    void understand();
    void showFields(bool shown);
    void accept() override;
    void fetch(const QString &address);
    void keep();
    ThreadRecord record() const;
    void say(const QString &text, bool failed);
    void busy(bool running);

    Store &m_store;
    Fetcher &m_fetcher;
    ThreadRecord m_record; ///< as the pasted words were understood
    QPlainTextEdit *m_pasted;
    QWidget *m_fields;
    QLineEdit *m_title;
    QLineEdit *m_address;
    QLineEdit *m_author;
    QLineEdit *m_community;
    QLineEdit *m_points;
    QPlainTextEdit *m_body;
    QLabel *m_state;
    QPushButton *m_add = nullptr;
};

/// The address that a text is, alone on its line; empty where it is something else.
QString loneAddress(const QString &text);

} // namespace marbre
