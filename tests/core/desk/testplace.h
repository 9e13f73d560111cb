// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"
#include "sources/wire/wire.h"

#include <QStringList>

namespace marbre {

/// A kind of place for tests, so small that a test can speak it. A feed "HOST/NAME" lists lines "ID COMMENTS TITLE" at
/// http://HOST/NAME; a discussion at http://HOST/t/ID has lines "ID POINTS WORDS". Each thread is one request and one
/// delivery, with the ids that are done as the cursor. "secret" in the name wants the secret "test/token"; the name
/// "window" is asked for with the seconds that the task's window begins and ends at, "?BEGIN-END".
class TestPlace final : public Adapter
{
public:
    explicit TestPlace(QString word = QStringLiteral("test"), Place place = Place::HackerNews)
        : m_word(std::move(word))
        , m_place(place)
    {}

    QString word() const override { return m_word; }
    AdapterTraits traits() const override;
    std::optional<Subscription> recognise(const QString &typed) const override;
    QString host(const Subscription &subscription) const override;
    QStringList secretNames(const Subscription &subscription) const override;
    Fetched<FetchSummary> fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const override;
    bool canReread(const ItemRef &ref) const override;
    QString hostOf(const ItemRef &) const override { return m_rereadHost; }
    Fetched<FetchSummary> reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                 FetchSink &sink) const override;
    Fetched<FetchSummary> fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                      FetchSink &sink) const override;

    /// Where reread() and fetchThread() ask; empty: it can do neither.
    TestPlace &rereadingAt(const QString &host)
    {
        m_rereadHost = host;
        return *this;
    }
    /// reread() and fetchThread() need "test/token".
    TestPlace &wantingALogin()
    {
        m_wantsLogin = true;
        return *this;
    }
    static Subscription feed(const QString &address, const QString &word = QStringLiteral("test"));

private:
    void authorize(const FetchTask &task, Wire &wire) const;
    std::optional<FetchFault> missingLogin(const FetchTask &task) const;
    Fetched<ThreadBatch> discussion(const QString &host, const QString &id, const QString &title, Wire &wire) const;

    QString m_word;
    Place m_place;
    QString m_rereadHost;
    bool m_wantsLogin = false;
};

} // namespace marbre
