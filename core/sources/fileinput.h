// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QFile>
#include <string>

namespace marbre {

/// A file read from its beginning to its end, with a look ahead.
class FileInput final
{
public:
    /// The file is open and outlives this.
    explicit FileInput(QFile &file);

    /// The next bytes, at least so many as are wanted where the file still has them. Valid until the next call.
    QByteArrayView peek(qsizetype wanted);
    /// count: no more than peek() showed.
    void skip(qsizetype count) { m_begin += count; }
    /// Where in the file the next byte stands.
    qint64 offset() const { return m_taken - (qsizetype(m_buffer.size()) - m_begin); }
    /// The system's reason, where reading failed; empty otherwise.
    const QString &error() const { return m_error; }

private:
    QFile &m_file;
    std::string m_buffer;
    qsizetype m_begin = 0;
    qint64 m_taken = 0; ///< bytes of the file that came into the buffer
    QString m_error;
};

} // namespace marbre
