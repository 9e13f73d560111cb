// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "models/editiondocument.h"
#include "review/reviewplace.h"
#include "ui/review/testplace.h"

#include <QTemporaryDir>
#include <memory>

namespace marbre {

class ReaderView;
class ThreadListModel;
class ThreadListView;

/// A desk in a folder of its own, an edition document and the place on it, shown and active.
class ReviewDesk final
{
public:
    explicit ReviewDesk(const QSize &size = {1440, 830});
    ~ReviewDesk();

    Desk &desk() { return *m_desk; }
    Store &store() { return m_desk->store(); }
    EditionDocument &edition() { return *m_edition; }
    ReviewPlace &place() { return *m_place; }
    /// What the place that is followed answers.
    TestPlaceState &remote() { return *m_remote; }
    ThreadListView *list() const;
    ThreadListModel *model() const;
    ReaderView *reader() const;

    /// Opens a new edition with sections of these headings.
    void openEdition(const QStringList &headings);
    /// Waits until the list shows so many threads.
    bool waitForRows(int rows);
    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

private:
    QTemporaryDir m_folder;
    std::shared_ptr<TestPlaceState> m_remote = std::make_shared<TestPlaceState>();
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<EditionDocument> m_edition;
    std::unique_ptr<ReviewPlace> m_place;
};

} // namespace marbre
