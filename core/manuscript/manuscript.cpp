// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/manuscript.h"

#include "manuscript/frontmatter.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

class ManuscriptText final
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ManuscriptText)

public:
    /// Line ends become LF; a byte order mark goes.
    static Result<QString> decode(QByteArrayView utf8)
    {
        if (utf8.startsWith("\xEF\xBB\xBF"))
            utf8 = utf8.sliced(3);
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        QString text = decoder(utf8);
        if (decoder.hasError())
            return std::unexpected(notUtf8(utf8));
        if (text.contains(u'\r'))
            text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        return text;
    }

private:
    static Error notUtf8(QByteArrayView bytes)
    {
        int line = 1;
        for (qsizetype begin = 0; begin < bytes.size(); ++line) {
            const qsizetype found = bytes.indexOf('\n', begin);
            const qsizetype end = found < 0 ? bytes.size() : found + 1;
            if (!bytes.sliced(begin, end - begin).isValidUtf8())
                break;
            begin = end;
        }
        return {ErrorKind::Format, tr("The manuscript could not be read"), tr("line %1").arg(line),
                tr("the file is not in UTF-8"), tr("Save it again with the encoding UTF-8.")};
    }
};

/// The position after the line "---" or "...", which ends there; -1 where it is another line.
qsizetype afterMarker(const QString &text, qsizetype lineBegin, bool closing)
{
    qsizetype end = text.indexOf(u'\n', lineBegin);
    if (end < 0)
        end = text.size();
    const QStringView line = QStringView(text).sliced(lineBegin, end - lineBegin);
    const bool marks = line.startsWith("---"_L1) || (closing && line.startsWith("..."_L1));
    if (!marks || !line.sliced(3).trimmed().isEmpty())
        return -1;
    return std::min(end + 1, text.size());
}

struct FrontMatter
{
    QString yaml;
    qsizetype bodyBegin = 0;
};

std::optional<FrontMatter> findFrontMatter(const QString &text)
{
    const qsizetype begin = afterMarker(text, 0, false);
    if (begin < 0)
        return std::nullopt;
    for (qsizetype line = begin; line < text.size(); line = text.indexOf(u'\n', line) + 1) {
        if (const qsizetype body = afterMarker(text, line, true); body >= 0)
            return FrontMatter{text.sliced(begin, line - begin), body};
        if (text.indexOf(u'\n', line) < 0)
            break;
    }
    return std::nullopt;
}

} // namespace

Result<Edition> readManuscript(QByteArrayView utf8)
{
    const Result<QString> text = ManuscriptText::decode(utf8);
    if (!text)
        return std::unexpected(text.error());
    Edition edition;
    QString body = *text;
    if (const std::optional<FrontMatter> header = findFrontMatter(*text)) {
        const Result<bool> isHeader = readFrontMatter(header->yaml, 2, edition);
        if (!isHeader)
            return std::unexpected(isHeader.error());
        if (*isHeader) {
            body = text->sliced(header->bodyBegin);
            if (body.startsWith(u'\n'))
                body.remove(0, 1);
        }
    }
    if (body.endsWith(u'\n'))
        body.chop(1);
    edition.body = body;
    return edition;
}

QByteArray writeManuscript(const Edition &edition)
{
    QString text = u"---\n"_s + writeFrontMatter(edition) + "---\n"_L1;
    if (!edition.body.isEmpty())
        text += u'\n' + edition.body + u'\n';
    return text.toUtf8();
}

} // namespace marbre
