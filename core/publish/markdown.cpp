// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/manuscript.h"
#include "publish/renderers.h"

namespace marbre::publish {

QByteArray renderMarkdown(const EditionSnapshot &snapshot)
{
    return writeManuscript(snapshot.edition);
}

} // namespace marbre::publish
