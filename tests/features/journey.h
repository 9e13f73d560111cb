// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <source_location>

namespace marbre::testing {

using Where = std::source_location;

/// A story told in steps. A step says what is wrong with it, or nothing; the first that goes wrong fails the test at
/// the line of the story that told it, and the steps after it are skipped.
class Journey
{
public:
    Journey() = default;
    virtual ~Journey() = default;
    Q_DISABLE_COPY_MOVE(Journey)

    bool isBroken() const { return m_broken; }
    /// A folder of this journey alone.
    QString path(const QString &name) const { return m_folder.filePath(name); }

protected:
    using Body = std::function<QString()>;

    void step(const Where &where, const Body &body)
    {
        if (m_broken)
            return;
        const QString wrong = body();
        m_broken = !wrong.isEmpty();
        if (m_broken)
            QTest::qFail(qPrintable(wrong), where.file_name(), static_cast<int>(where.line()));
    }

    /// The sentence for two values that should be the same; empty where they are.
    template <typename T>
    static QString unlessEqual(const QString &what, const T &actual, const T &expected)
    {
        using namespace Qt::StringLiterals;
        if (actual == expected)
            return {};
        const std::unique_ptr<char[]> is(QTest::toString(actual));
        const std::unique_ptr<char[]> should(QTest::toString(expected));
        return u"%1: %2, not %3"_s.arg(what, QString::fromUtf8(is.get()), QString::fromUtf8(should.get()));
    }

    /// Lets events run until the condition holds.
    static QString unlessSoon(const QString &what, const std::function<bool()> &condition, int milliseconds = 15000)
    {
        return QTest::qWaitFor(condition, milliseconds) ? QString() : what;
    }

private:
    QTemporaryDir m_folder;
    bool m_broken = false;
};

} // namespace marbre::testing
