// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/failure.h"
#include "store/jobthread.h"

#include <QFuture>
#include <QPromise>

namespace marbre {

/// Runs work on thread; what it returns, or the error that it throws, is the future's result.
template <typename Work>
auto postJob(JobThread &thread, Work work)
{
    using Answer = decltype(attempt(work));
    QPromise<Answer> promise;
    promise.start();
    QFuture<Answer> future = promise.future();
    thread.post([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.addResult(attempt(work));
        promise.finish();
    });
    return future;
}

} // namespace marbre
