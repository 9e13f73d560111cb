// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QObject>

class QWidget;

namespace marbre {

/// Takes an edition out of the window: to a file that the editor names, or to the clipboard.
class Exporter final : public QObject
{
    Q_OBJECT
public:
    Exporter(Desk &desk, QWidget *window);

    /// Asks for the file, then writes it. The text given may be newer than the desk's.
    void exportToFile(const Edition &edition, Format format);
    /// Without asking.
    void writeTo(const Edition &edition, Format format, const QString &path);
    /// Rich text and Markdown, for whatever the other program takes.
    void copy(const Edition &edition);

Q_SIGNALS:
    void done(const QString &message);
    void failed(const marbre::Error &error);

private:
    Desk &m_desk;
    QWidget *m_window;
};

} // namespace marbre
