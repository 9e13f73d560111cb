// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/bodyedit.h"
#include "manuscript/markdowntext.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QString headingLine(const QString &marks, const QString &heading)
{
    QString text = escapedInline(heading.simplified());
    if (text.endsWith(u'#'))
        text.insert(text.size() - 1, u'\\'); // else it could be taken for a closing mark
    return text.isEmpty() ? marks : marks + u' ' + text;
}

QString marksOf(QStringView heading)
{
    const QStringView line = heading.trimmed();
    if (line.startsWith(u'#'))
        return line.startsWith("##"_L1) ? u"##"_s : u"#"_s;
    return line.endsWith(u'=') ? u"#"_s : u"##"_s;
}

Span withoutBlankEnd(const QString &body, Span span)
{
    while (span.end > span.begin && body.at(span.end - 1).isSpace())
        --span.end;
    return span;
}

bool isSection(const BodyEdit &edit, int index)
{
    return index >= 0 && edit.hasSection(index);
}

void insertSection(BodyEdit &edit, int index, const QString &text)
{
    const bool last = !isSection(edit, index);
    edit.insertBlock(last ? edit.text().size() : edit.body().sections.at(index).span.begin, text);
}

} // namespace

TextEdits addSection(const QString &body, int index, const QString &heading)
{
    BodyEdit edit(body);
    insertSection(edit, index, headingLine(u"##"_s, heading));
    return edit.edits();
}

TextEdits renameSection(const QString &body, int section, const QString &heading)
{
    BodyEdit edit(body);
    if (!isSection(edit, section) || edit.body().sections.at(section).heading == heading.simplified())
        return {};
    Span span = edit.body().sections.at(section).headingSpan;
    const QString old = body.sliced(span.begin, span.size());
    QString text = headingLine(marksOf(old), heading);
    while (span.size() > 0 && !text.isEmpty() && body.at(span.begin) == text.front()) {
        ++span.begin;
        text.remove(0, 1);
    }
    while (span.size() > 0 && !text.isEmpty() && body.at(span.end - 1) == text.back()) {
        --span.end;
        text.chop(1);
    }
    edit.change({{span, text}});
    return edit.edits();
}

TextEdits moveSection(const QString &body, int from, int to)
{
    BodyEdit edit(body);
    if (!isSection(edit, from) || from == to)
        return {};
    edit.closeOpenBlock();
    const Span span = withoutBlankEnd(edit.text(), edit.body().sections.at(from).span);
    const QString text = edit.text().sliced(span.begin, span.size());
    edit.removeBlock(span);
    insertSection(edit, to, text);
    return edit.edits();
}

TextEdits removeSection(const QString &body, int section)
{
    BodyEdit edit(body);
    if (!isSection(edit, section))
        return {};
    edit.removeBlock(withoutBlankEnd(body, edit.body().sections.at(section).span));
    return edit.edits();
}

} // namespace marbre
