// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "manuscript/body.h"
#include "publish/render.h"

#include <cmark.h>

using namespace Qt::StringLiterals;

namespace marbre::bench {

QList<Row> manuscriptBench()
{
    QList<Row> rows;
    for (const int words : {2000, 100000}) {
        const QString text = body(words);
        const QByteArray utf8 = text.toUtf8();
        const int runs = words > 10000 ? 5 : 25;
        const double cmarkTree = median(runs, [&] {
            return timed([&] {
                cmark_node_free(cmark_parse_document(utf8.constData(), size_t(utf8.size()), CMARK_OPT_DEFAULT));
            });
        });
        rows << Row{u"outline of %1 words (floor: cmark's tree alone)"_s.arg(words), u"ms"_s, cmarkTree,
                    median(runs, [&] { return timed([&] { parseBody(text); }); })};
        const double cmarkHtml = median(runs, [&] {
            return timed(
                [&] { free(cmark_markdown_to_html(utf8.constData(), size_t(utf8.size()), CMARK_OPT_DEFAULT)); });
        });
        Edition edition;
        edition.headline = u"A measured edition"_s;
        edition.body = text;
        const EditionSnapshot snapshot{edition, parseBody(text), {}, {}};
        rows << Row{u"HTML page of %1 words (floor: cmark's HTML alone)"_s.arg(words), u"ms"_s, cmarkHtml,
                    median(runs, [&] { return timed([&] { (void)render(snapshot, Format::Html); }); })};
    }
    return rows;
}

} // namespace marbre::bench
