// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdesk.h"

#include "models/threadlistmodel.h"
#include "review/readerview.h"
#include "review/threadlistview.h"
#include "ui/models/reviewfixture.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace marbre {

ReviewDesk::ReviewDesk(const QSize &size)
{
    QCoreApplication::setOrganizationName(u"marbre-tests"_s);
    QCoreApplication::setApplicationName(u"review"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    auto opened = Desk::open(m_folder.filePath(u"desk.marbre"_s), deskOptions(m_remote));
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().text()));
    }
    m_desk = std::move(*opened);
    m_edition = std::make_unique<EditionDocument>(*m_desk);
    m_place = std::make_unique<ReviewPlace>(*m_desk, *m_edition);
    m_place->resize(size);
    m_place->show();
    if (!QTest::qWaitForWindowActive(m_place.get())) {
        qFatal("the place did not become active");
    }
}

ReviewDesk::~ReviewDesk()
{
    m_place.reset();
    m_edition.reset();
    m_desk.reset();
}

ThreadListView *ReviewDesk::list() const
{
    return m_place->findChild<ThreadListView *>(u"threadList"_s);
}

ThreadListModel *ReviewDesk::model() const
{
    return qobject_cast<ThreadListModel *>(list()->model());
}

ReaderView *ReviewDesk::reader() const
{
    return m_place->findChild<ReaderView *>(u"readerView"_s);
}

void ReviewDesk::openEdition(const QStringList &headings)
{
    NewEdition request;
    request.communities = {u"r/artificial"_s};
    request.date = QDate(2025, 9, 21);
    request.language = u"en"_s;
    request.blank = true;
    answer(m_edition->open(answer(m_desk->createEdition(request))));
    while (!m_edition->outline().sections.isEmpty()) {
        m_edition->removeSection(0);
    }
    for (const QString &heading : headings) {
        m_edition->addSection(-1, heading);
    }
}

bool ReviewDesk::waitForRows(int rows)
{
    return QTest::qWaitFor([&] { return model()->rowCount() == rows; }, 20'000);
}

void ReviewDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_place.get(), key, modifiers);
}

} // namespace marbre
