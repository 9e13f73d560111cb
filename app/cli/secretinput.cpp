// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct SecretInputText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::SecretInput)
};

constexpr qsizetype longestSecret = 16 * 1024;

/// Bytes that are overwritten when they are no longer needed.
class WipedBytes final
{
public:
    WipedBytes() { m_bytes.reserve(longestSecret + 1); } // no copy is left behind by growing
    ~WipedBytes() { explicit_bzero(m_bytes.data(), size_t(m_bytes.capacity())); }
    Q_DISABLE_COPY_MOVE(WipedBytes)

    QByteArray &bytes() { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// A terminal that shows nothing and passes on every key, until this goes.
class SilentTerminal final
{
public:
    explicit SilentTerminal(int descriptor)
        : m_descriptor(descriptor)
        , m_isSilent(tcgetattr(descriptor, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        m_isSilent = m_isSilent && tcsetattr(descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isSilent() const { return m_isSilent; }

private:
    int m_descriptor;
    termios m_before{};
    bool m_isSilent;
};

enum class Ended { Line, End, Broken, Refused, TooLong };

void removeLastCharacter(QByteArray &bytes)
{
    while (!bytes.isEmpty() && (bytes.back() & 0xc0) == 0x80)
        bytes.chop(1);
    bytes.chop(1);
}

/// isTyped: the keys that a terminal would look at itself have their meaning.
Ended readLine(int descriptor, bool isTyped, QByteArray &line)
{
    constexpr char interrupt = 3, end = 4, backspace = 8, escape = 21, erase = 127;
    while (line.size() <= longestSecret) {
        char c = 0;
        const ssize_t got = ::read(descriptor, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Ended::Refused;
        if (got == 0 || (isTyped && c == end))
            return Ended::End;
        if (c == '\n' || c == '\r')
            return Ended::Line;
        if (isTyped && c == interrupt)
            return Ended::Broken;
        if (isTyped && (c == backspace || c == erase))
            removeLastCharacter(line);
        else if (isTyped && c == escape) // Ctrl+U: all of it
            line.resize(0);
        else
            line += c;
    }
    return Ended::TooLong;
}

Error unreadable(const QString &why)
{
    return {ErrorKind::Io, SecretInputText::tr("The secret could not be read"), {}, why, {}};
}

Result<QString> resultOf(Ended ended, const QByteArray &line)
{
    switch (ended) {
    case Ended::Line:
    case Ended::End:
        return QString::fromUtf8(line);
    case Ended::Broken:
        return std::unexpected(Error{ErrorKind::Canceled, SecretInputText::tr("Nothing was changed"), {}, {}, {}});
    case Ended::Refused:
        return std::unexpected(unreadable(QString::fromLocal8Bit(std::strerror(errno))));
    case Ended::TooLong:
        return std::unexpected(unreadable(SecretInputText::tr("It is too long.")));
    }
    return {};
}

Result<QString> typedSecret(const QString &prompt)
{
    const SilentTerminal terminal(STDIN_FILENO);
    if (!terminal.isSilent())
        return std::unexpected(unreadable(SecretInputText::tr("The terminal would show it.")));
    WipedBytes line;
    std::fprintf(stderr, "%s", prompt.toLocal8Bit().constData());
    std::fflush(stderr);
    const Ended ended = readLine(STDIN_FILENO, true, line.bytes());
    std::fputc('\n', stderr);
    return resultOf(ended, line.bytes());
}

} // namespace

Result<QString> readSecret(std::optional<int> descriptor, const QByteArray &variable, const QString &prompt)
{
    if (descriptor) {
        WipedBytes line;
        return resultOf(readLine(*descriptor, false, line.bytes()), line.bytes());
    }
    if (qEnvironmentVariableIsSet(variable.constData()))
        return qEnvironmentVariable(variable.constData());
    if (isatty(STDIN_FILENO))
        return typedSecret(prompt);
    return std::unexpected(Error{ErrorKind::Usage,
                                 SecretInputText::tr("there is no terminal to type the secret: name a file descriptor "
                                                     "with “--secret-fd”, or set %1")
                                     .arg(QString::fromLatin1(variable)),
                                 {},
                                 {},
                                 {}});
}

} // namespace marbre
