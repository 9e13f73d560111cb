// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/fileinput.h"

#include <QCoreApplication>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace marbre {

/// Why a file gives no more bytes although it has not come to a proper end.
struct SourceFault
{
    std::optional<qint64> byte; ///< of the file as it lies on disk
    QString message;            ///< translated sentence
};

/// The bytes of a file, unpacked where it is packed.
class ByteSource
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ByteSource)
public:
    /// Tells the editor a sentence; false: do not go on.
    using Notice = std::function<bool(const QString &sentence)>;

    /// Finds the compression from the first bytes. input outlives the source.
    static std::unique_ptr<ByteSource> open(FileInput &input, Notice notice);

    virtual ~ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// Fills up to size bytes and answers how many; fewer only at the end or at a fault.
    virtual qint64 read(char *data, qint64 size) = 0;
    virtual bool isPacked() const { return true; }

    /// How far the file on disk has been read.
    qint64 bytesRead() const { return m_input.offset(); }
    const std::optional<SourceFault> &fault() const { return m_fault; }

protected:
    explicit ByteSource(FileInput &input)
        : m_input(input)
    {}
    void fail(const QString &message) { m_fault = SourceFault{m_input.offset(), message}; }
    /// A fault where the system refused to read on; whether it did.
    bool failsToRead();

    FileInput &m_input;

private:
    std::optional<SourceFault> m_fault;
};

} // namespace marbre
