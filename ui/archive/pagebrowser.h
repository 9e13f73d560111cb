// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/render.h"

#include <QTextBrowser>

namespace marbre {

/// A page of an edition at a readable measure. Fetches nothing from anywhere; links are told, not followed.
class PageBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit PageBrowser(QWidget *parent = nullptr);
    QVariant loadResource(int type, const QUrl &name) override;

    /// The proof's look in this widget's palette, in the editor's serif.
    static ProofStyle proofStyle(const QPalette &palette, const QFont &font);
    /// The serif that the editor chose in the settings, or the system's.
    static QString serif();

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace marbre
