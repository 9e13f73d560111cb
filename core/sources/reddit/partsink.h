// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

namespace marbre {

/// Lets a discussion be stored while it is still being read: what comes in between stands behind the run's last
/// cursor, so that a run which breaks off here goes on with this discussion, and keeps what it had of it.
class PartSink final : public FetchSink
{
public:
    /// cursor: with which the run began.
    PartSink(FetchSink &sink, QJsonObject cursor)
        : m_sink(sink)
        , m_cursor(std::move(cursor))
    {}

    Status deliver(ThreadBatch &&batch, const QJsonObject &cursor) override
    {
        m_cursor = cursor;
        return m_sink.deliver(std::move(batch), cursor);
    }
    std::optional<KnownTree> known(const std::string &thread) override { return m_sink.known(thread); }
    void progressed(const FetchProgress &progress) override { m_sink.progressed(progress); }

    Fetched<void> deliverPart(ThreadBatch &&part)
    {
        if (const Status stored = m_sink.deliver(std::move(part), m_cursor); !stored)
            return std::unexpected(FetchFault{FaultKind::Desk, 0, {}, stored.error()});
        return {};
    }

private:
    FetchSink &m_sink;
    QJsonObject m_cursor;
};

} // namespace marbre
