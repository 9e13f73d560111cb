// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exporter.h"

#include "manuscript/manuscript.h"
#include "publish/render.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// What goes on the clipboard, made on a pool thread.
struct Clip
{
    QString html;
    QString markdown;
};

Result<Clip> makeClip(const EditionSnapshot &snapshot)
{
    const Result<QString> html = renderFragment(snapshot);
    if (!html)
        return std::unexpected(html.error());
    return Clip{*html, QString::fromUtf8(writeManuscript(snapshot.edition))};
}

} // namespace

Exporter::Exporter(Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{}

void Exporter::exportToFile(const Edition &edition, Format format)
{
    QSettings settings;
    const QString folder =
        settings.value(u"export/folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    auto *dialog = new QFileDialog(m_window, tr("Export the edition"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(formatSuffix(format));
    dialog->selectFile(effectiveSlug(edition) + u'.' + formatSuffix(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, edition, format](const QString &path) {
        QSettings().setValue(u"export/folder"_s, QFileInfo(path).absolutePath());
        writeTo(edition, format, path);
    });
    dialog->open();
}

void Exporter::writeTo(const Edition &edition, Format format, const QString &path)
{
    m_desk.snapshot(edition)
        .then(&m_desk.pool(),
              [format, path](const Result<EditionSnapshot> &snapshot) -> Status {
                  if (!snapshot)
                      return std::unexpected(snapshot.error());
                  const Result<QByteArray> bytes = render(*snapshot, format);
                  if (!bytes)
                      return std::unexpected(bytes.error());
                  return writeFile(path, *bytes);
              })
        .then(this, [this, path](const Status &written) {
            if (written)
                Q_EMIT done(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT failed(written.error());
        });
}

void Exporter::copy(const Edition &edition)
{
    m_desk.snapshot(edition)
        .then(&m_desk.pool(), [](const Result<EditionSnapshot> &snapshot) { return snapshot.and_then(makeClip); })
        .then(this, [this](const Result<Clip> &clip) {
            if (!clip) {
                Q_EMIT failed(clip.error());
                return;
            }
            auto data = std::make_unique<QMimeData>();
            data->setHtml(clip->html);
            data->setText(clip->markdown);
            data->setData(u"text/markdown"_s, clip->markdown.toUtf8());
            QGuiApplication::clipboard()->setMimeData(data.release());
            Q_EMIT done(tr("The edition is on the clipboard, as rich text and as Markdown"));
        });
}

} // namespace marbre
