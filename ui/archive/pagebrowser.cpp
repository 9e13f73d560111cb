// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pagebrowser.h"
#include "widgets/visuals.h"

#include <QFontDatabase>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace marbre {

PageBrowser::PageBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    // The margins beside the measure are paper too.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QVariant PageBrowser::loadResource(int, const QUrl &)
{
    return {};
}

ProofStyle PageBrowser::proofStyle(const QPalette &palette, const QFont &font)
{
    ProofStyle style;
    style.family = serif();
    style.points = (font.pointSizeF() > 0 ? font.pointSizeF() : 10) * 1.04;
    style.text = palette.color(QPalette::Text).name();
    style.secondary = visuals::secondaryText(palette).name();
    style.line = visuals::line(palette).name();
    style.accent = palette.color(QPalette::Highlight).name();
    style.link = visuals::linkText(palette).name();
    style.box = palette.color(QPalette::Window).name();
    return style;
}

QString PageBrowser::serif()
{
    const QString chosen = QSettings().value(u"proof/family"_s).toString();
    if (!chosen.isEmpty())
        return chosen;
    const QString wished = u"Noto Serif"_s;
    if (QFontDatabase::hasFamily(wished))
        return wished;
    QFont serif(u"serif"_s);
    serif.setStyleHint(QFont::Serif);
    return serif.defaultFamily().isEmpty() ? u"serif"_s : serif.family();
}

// At most some ninety letters a line, and never against the edges.
void PageBrowser::resizeEvent(QResizeEvent *event)
{
    const int measure = visuals::scaled(this, 640);
    const int side = qMax(visuals::scaled(this, width() < 500 ? 20 : 36), (width() - measure) / 2);
    setViewportMargins(side, 16, qMax(0, side - 14), 0);
    QTextBrowser::resizeEvent(event);
}

} // namespace marbre
