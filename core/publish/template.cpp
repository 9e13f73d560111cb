// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/template.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>
#include <KTextTemplate/TemplateLoader>
#include <KTextTemplate/Util>
#include <QCoreApplication>
#include <QFile>
#include <QSharedPointer>

using namespace Qt::StringLiterals;

namespace marbre::publish {

namespace {

QString resource(const QString &name)
{
    QFile file(u":/export/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Error templateError(const QString &name, const QString &why)
{
    return {.kind = ErrorKind::Internal,
            .what = QCoreApplication::translate("marbre::Publish", "The page could not be made"),
            .where = name,
            .why = why,
            .remedy = QCoreApplication::translate("marbre::Publish", "Is KF6 TextTemplate installed whole?")};
}

} // namespace

QVariant markup(const QString &html)
{
    return QVariant::fromValue(KTextTemplate::markSafe(html));
}

Result<QString> renderTemplate(const QString &name, QVariantHash values)
{
    const auto loader = QSharedPointer<KTextTemplate::InMemoryTemplateLoader>::create();
    for (const QString &file : {u"page.html"_s, u"article.html"_s})
        loader->setTemplate(file, resource(file));
    // An engine of its own: renderers run on any thread, and the engine's caches are not made for that.
    KTextTemplate::Engine engine;
    engine.setSmartTrimEnabled(true);
    engine.addTemplateLoader(loader);
    const KTextTemplate::Template page = engine.loadByName(name);
    if (page->error() != KTextTemplate::NoError)
        return std::unexpected(templateError(name, page->errorString()));
    values.insert(u"css"_s, markup(resource(u"article.css"_s)));
    KTextTemplate::Context context(values);
    QString text = page->render(&context);
    if (page->error() != KTextTemplate::NoError)
        return std::unexpected(templateError(name, page->errorString()));
    return text;
}

} // namespace marbre::publish
