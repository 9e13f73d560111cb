// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discussion/rereading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct RereadingText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Rereading)
};

} // namespace

Fetched<void> deliverReread(FetchSink &sink, ThreadBatch &&batch)
{
    if (batch.empty())
        return {};
    if (const Status stored = sink.deliver(std::move(batch), {}); !stored)
        return std::unexpected(FetchFault{FaultKind::Desk, 0, {}, stored.error()});
    return {};
}

QString notFoundNote(const QStringList &ids)
{
    return RereadingText::tr("The place did not answer about %n item(s): %1", nullptr, int(ids.size()))
        .arg(ids.join(", "_L1));
}

} // namespace marbre
