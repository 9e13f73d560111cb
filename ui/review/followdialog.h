// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedboard.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace marbre {

class FetchPreviewView;
class MessageBar;
class SecretsBox;
class SubscriptionForm;

/// Follows a place, or changes how one is followed. One field recognises what is typed or pasted; what it is can be
/// changed; a test shows what would come in before anything is stored.
class FollowDialog final : public QDialog
{
    Q_OBJECT
public:
    /// start: what a new subscription begins with (window, schedule), or with its feed set the one to change.
    FollowDialog(FeedBoard &board, const Subscription &start, QWidget *parent = nullptr);
    ~FollowDialog() override;

    /// Complete once it was accepted.
    Subscription subscription() const;
    void focusSecrets();
    void setAddress(const QString &typed);

private:
    void build();
    void recognise();
    void chooseKind();
    void show(const std::optional<Subscription> &recognised);
    void showKinds(const QString &kind);
    void test();
    void startPreview(const Subscription &subscription);
    void accept() override;
    bool isNew() const { return !m_start.feed; }

    FeedBoard &m_board;
    Subscription m_start;
    std::optional<Subscription> m_subscription; ///< recognised; the form's fields stand over it
    QString m_shownFor;                         ///< kind and address that the form was filled for
    QLineEdit *m_address;
    QLabel *m_recognised;
    QComboBox *m_kind;
    SubscriptionForm *m_form;
    SecretsBox *m_secrets;
    FetchPreviewView *m_preview;
    QPushButton *m_test = nullptr;
    QPushButton *m_follow = nullptr;
    quint64 m_tests = 0;
};

} // namespace marbre
