// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QCoreApplication>
#include <exception>

namespace marbre {

/// The translation context of this layer's sentences.
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Store)
};

/// How an error travels inside this layer: thrown where it happens, so that a transaction rolls back on its way, and
/// turned into a Result at the border of a job. It never leaves core/store.
class Failure final : public std::exception
{
public:
    explicit Failure(Error error)
        : m_error(std::move(error))
    {}
    /// From a result code of SQLite and its message.
    static Failure fromSqlite(int code, const char *message, const QString &path);

    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "marbre::Failure"; }

private:
    Error m_error;
};

/// Runs work and answers what it returns, or the error that it threw.
template <typename Work>
auto attempt(Work &work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure &failure) {
        return std::unexpected(failure.error());
    } catch (const std::exception &fault) {
        return std::unexpected(Error{
            ErrorKind::Internal, StoreText::tr("The desk could not do this"), {}, QString::fromUtf8(fault.what()), {}});
    }
}

} // namespace marbre
