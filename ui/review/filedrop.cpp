// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/filedrop.h"

#include "models/piecemime.h"

#include <QUrl>

namespace marbre {

QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    if (data->hasFormat(QLatin1StringView(piecesMimeType))) {
        return paths;
    }
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace marbre
