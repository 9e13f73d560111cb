// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visuals.h"

#include <BreezeIcons>

#include <QBuffer>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

#include <optional>

using namespace Qt::StringLiterals;

static void loadOwnIcons()
{
    Q_INIT_RESOURCE(marbre_icons);
}

namespace marbre::visuals {

namespace {

QByteArray searchSvg(const QString &name)
{
    loadOwnIcons();
    BreezeIcons::initIcons();
    QStringList paths{":/marbre/icons/%1.svg"_L1.arg(name)};
    for (const auto size : {16, 22, 24, 32})
        for (const auto folder : {"actions"_L1, "places"_L1, "status"_L1, "apps"_L1, "devices"_L1, "mimetypes"_L1,
                                  "emblems"_L1, "categories"_L1, "preferences"_L1})
            paths << ":/icons/breeze/%1/%2/%3.svg"_L1.arg(folder, QString::number(size), name);
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

// Delegates ask while they paint: the search is done once a name.
QByteArray readSvg(const QString &name)
{
    static QHash<QString, QByteArray> found;
    auto known = found.find(name);
    if (known == found.end())
        known = found.insert(name, searchSvg(name));
    return *known;
}

// Breeze's icons draw with the classes of one style element; replacing its rules recolours them.
QByteArray styleSheet(const QPalette &palette, const QColor &text)
{
    const auto rule = [](const char *name, const QColor &colour) {
        return QByteArray(".ColorScheme-") + name + "{color:" + colour.name().toLatin1() + "}";
    };
    return rule("Text", text) + rule("Background", palette.color(QPalette::Window)) +
           rule("Highlight", palette.color(QPalette::Highlight)) + rule("Accent", palette.color(QPalette::Highlight)) +
           rule("PositiveText", toneText(palette, Tone::Positive)) +
           rule("NeutralText", toneText(palette, Tone::Neutral)) +
           rule("NegativeText", toneText(palette, Tone::Negative)) + rule("ButtonText", text) +
           rule("ButtonBackground", palette.color(QPalette::Button));
}

QByteArray recoloured(QByteArray svg, const QByteArray &rules)
{
    const qsizetype id = svg.indexOf("current-color-scheme");
    const qsizetype begin = id < 0 ? -1 : svg.indexOf('>', id) + 1;
    const qsizetype end = begin <= 0 ? -1 : svg.indexOf("</style>", begin);
    if (end >= 0)
        svg.replace(begin, end - begin, rules);
    return svg;
}

/// Draws one SVG in the colours of a palette, at the size asked for.
class RecolouredIcon final : public QIconEngine
{
public:
    RecolouredIcon(const QString &name, const QByteArray &svg, const std::optional<QPalette> &palette)
        : m_name(name)
        , m_svg(svg)
        , m_palette(palette)
    {}

    QIconEngine *clone() const override { return new RecolouredIcon(*this); }
    QString key() const override { return u"marbre"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = drawn((QSizeF(size) * scale).toSize(), mode);
        result.setDevicePixelRatio(scale);
        return result;
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        QPixmap drawing = drawn((QSizeF(rect.size()) * scale).toSize(), mode);
        drawing.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawing);
    }

private:
    QColor text(QIcon::Mode mode, const QPalette &palette) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::WindowText);
    }

    QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        const QPalette palette = m_palette.value_or(QGuiApplication::palette());
        const QByteArray rules = styleSheet(palette, text(mode, palette));
        const QString key = "marbre-icon/%1/%2x%3/%4"_L1.arg(m_name, QString::number(size.width()),
                                                             QString::number(size.height()), QLatin1StringView(rules));
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = rendered(recoloured(m_svg, rules), size);
        QPixmapCache::insert(key, result);
        return result;
    }

    // The drawing keeps its proportions, centred.
    static QPixmap rendered(QByteArray svg, const QSize &size)
    {
        QBuffer buffer(&svg);
        QImageReader reader(&buffer, "svg");
        const QSize fitted = reader.size().scaled(size, Qt::KeepAspectRatio);
        reader.setScaledSize(fitted);
        const QImage image = reader.read();
        if (fitted == size)
            return QPixmap::fromImage(image);
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.drawImage((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2, image);
        return result;
    }

    QString m_name;
    QByteArray m_svg;
    std::optional<QPalette> m_palette; ///< none: the application's, whatever it is then
};

QIcon make(const QString &name, const std::optional<QPalette> &palette)
{
    const QByteArray svg = readSvg(name);
    return svg.isEmpty() ? QIcon::fromTheme(name) : QIcon(new RecolouredIcon(name, svg, palette));
}

/// Keeps the theme that QIcon::fromTheme() draws from (KMessageWidget, standard buttons) as light or dark as the
/// palette.
class ThemeFollower final : public QObject
{
public:
    explicit ThemeFollower(QObject *parent)
        : QObject(parent)
    {
        setObjectName(u"marbreIcons"_s);
        parent->installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    static void follow()
    {
        const QString suited = isDark(QGuiApplication::palette()) ? u"breeze-dark"_s : u"breeze"_s;
        const QString theme = QIcon::themeName();
        const bool desktopHasNone = theme.isEmpty() || theme == "hicolor"_L1 || theme.startsWith("breeze"_L1);
        if (desktopHasNone && theme != suited)
            QIcon::setThemeName(suited);
        QIcon::setFallbackThemeName(suited);
    }
};

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    return make(name, palette);
}

QIcon icon(const QString &name)
{
    return make(name, std::nullopt);
}

void installIcons()
{
    loadOwnIcons();
    BreezeIcons::initIcons();
    if (!qApp->findChild<QObject *>(u"marbreIcons"_s, Qt::FindDirectChildrenOnly))
        new ThemeFollower(qApp);
}

} // namespace marbre::visuals
