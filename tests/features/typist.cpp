// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/typist.h"

#include "shell/mainwindow.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre::testing {

namespace {

/// Answers the field to type in, once there is one.
QPlainTextEdit *manuscriptOf(MainWindow &window)
{
    if (!window.edition().isOpen())
        return nullptr;
    window.showPlace(WindowPlace::Write);
    return window.findChild<QPlainTextEdit *>(u"manuscriptEdit"_s);
}

} // namespace

QString typedText(int keys)
{
    QString text;
    for (int i = 0; i < keys; ++i)
        text += QChar(u'a' + (i / 26 + i) % 26);
    return text;
}

int typeForEver(const QString &path)
{
    const Result<std::unique_ptr<Desk>> desk = Desk::open(path);
    if (!desk)
        return 1;
    MainWindow window(**desk);
    window.show();
    int keys = 0;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &window, [&] {
        QPlainTextEdit *manuscript = manuscriptOf(window);
        if (!manuscript)
            return;
        if (keys == 0)
            manuscript->moveCursor(QTextCursor::Start);
        QTest::keyClicks(manuscript, typedText(keys + 1).last(1));
        std::printf("%d\n", ++keys);
        std::fflush(stdout);
    });
    clock.start(20ms);
    return QApplication::exec();
}

} // namespace marbre::testing
