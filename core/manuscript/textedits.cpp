// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/textedits.h"

#include <ranges>

namespace marbre {

QString applied(const TextEdits &edits, QString body)
{
    for (const TextEdit &edit : edits | std::views::reverse)
        body.replace(edit.span.begin, edit.span.size(), edit.text);
    return body;
}

TextEdits inverse(const TextEdits &edits, const QString &body)
{
    TextEdits back;
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype begin = edit.span.begin + shift;
        back << TextEdit{{begin, begin + edit.text.size()}, body.sliced(edit.span.begin, edit.span.size())};
        shift += edit.text.size() - edit.span.size();
    }
    return back;
}

namespace {

/// Builds edits from what is kept, taken out and put in, from the begin of the text on.
class EditBuilder final
{
public:
    void keep(qsizetype length)
    {
        if (length <= 0)
            return;
        flush();
        m_position += length;
    }
    void remove(qsizetype length) { m_removed += length; }
    void insert(QStringView text) { m_inserted += text; }
    TextEdits take()
    {
        flush();
        return std::move(m_edits);
    }

private:
    void flush()
    {
        if (m_removed > 0 || !m_inserted.isEmpty())
            m_edits << TextEdit{{m_position, m_position + m_removed}, m_inserted};
        m_position += m_removed;
        m_removed = 0;
        m_inserted.clear();
    }

    TextEdits m_edits;
    qsizetype m_position = 0;
    qsizetype m_removed = 0;
    QString m_inserted;
};

/// The text after the first edits, read in order: stretches kept from the original and stretches put in.
class Between final
{
public:
    explicit Between(const TextEdits &edits, EditBuilder &out)
        : m_edits(edits)
        , m_out(out)
    {}

    void advance(qsizetype length, bool removing)
    {
        while (length > 0) {
            startEdit();
            const qsizetype put = m_open ? m_edits.at(m_next).text.size() - m_used : 0;
            if (put > 0) {
                const qsizetype part = std::min(length, put);
                if (!removing)
                    m_out.insert(QStringView(m_edits.at(m_next).text).sliced(m_used, part));
                m_used += part;
                length -= part;
                closeEdit();
                continue;
            }
            const qsizetype next = m_next < m_edits.size() ? m_edits.at(m_next).span.begin - m_original : length;
            const qsizetype part = std::min(length, next);
            removing ? m_out.remove(part) : m_out.keep(part);
            m_original += part;
            length -= part;
        }
    }

    void finish()
    {
        while (m_next < m_edits.size()) {
            if (m_open) {
                m_out.insert(QStringView(m_edits.at(m_next).text).sliced(m_used));
                m_used = m_edits.at(m_next).text.size();
                closeEdit();
                continue;
            }
            m_out.keep(m_edits.at(m_next).span.begin - m_original);
            m_original = m_edits.at(m_next).span.begin;
            startEdit();
        }
    }

private:
    void startEdit()
    {
        if (m_open || m_next >= m_edits.size() || m_edits.at(m_next).span.begin != m_original)
            return;
        m_out.remove(m_edits.at(m_next).span.size());
        m_original = m_edits.at(m_next).span.end;
        m_open = true;
        m_used = 0;
        closeEdit();
    }
    void closeEdit()
    {
        if (m_open && m_used == m_edits.at(m_next).text.size()) {
            m_open = false;
            ++m_next;
        }
    }

    const TextEdits &m_edits;
    EditBuilder &m_out;
    qsizetype m_next = 0;
    qsizetype m_original = 0; ///< how much of the original text is read
    qsizetype m_used = 0;     ///< of the open edit's text
    bool m_open = false;
};

} // namespace

TextEdits composed(const TextEdits &first, const TextEdits &second)
{
    EditBuilder out;
    Between between(first, out);
    qsizetype position = 0;
    for (const TextEdit &edit : second) {
        between.advance(edit.span.begin - position, false);
        out.insert(edit.text);
        between.advance(edit.span.size(), true);
        position = edit.span.end;
    }
    between.finish();
    return out.take();
}

} // namespace marbre
