// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/quotesettings.h"

#include "store/settingstore.h"
#include "store/store.h"
#include "widgets/visuals.h"
#include "write/languages.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QStringList baseLanguages()
{
    QStringList languages;
    for (const QString &tag : offeredLanguages()) {
        const QString base = tag.section(u'-', 0, 0).toLower();
        if (!languages.contains(base))
            languages.append(base);
    }
    return languages;
}

/// What a style writes, as a reader sees it: the address stands behind the name.
QString exampleOf(const AttributionStyle &style, const QString &language, std::optional<int> points)
{
    Piece quote;
    quote.ref = {Place::Reddit, u"t3_1abc"_s, u"t1_2def"_s};
    quote.author = u"campbellsimpson"_s;
    quote.words = u"…"_s;
    quote.points = points;
    return attribution(quote, language, style);
}

} // namespace

QuoteSettings::QuoteSettings(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_language(new QComboBox(this))
    , m_pattern(new QLineEdit(this))
    , m_gone(new QComboBox(this))
    , m_example(new QLabel(this))
    , m_fault(new QLabel(this))
{
    setObjectName(u"quoteSettings"_s);
    m_language->setObjectName(u"attributionLanguage"_s);
    for (const QString &language : baseLanguages())
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(QLocale().name().section(u'_', 0, 0).toLower())));
    m_pattern->setObjectName(u"attributionPattern"_s);
    m_pattern->setPlaceholderText(AttributionStyle().pattern);
    m_gone->setObjectName(u"attributionGone"_s);
    m_gone->addItem(tr("the name that was last known"), int(AttributionStyle::Gone::LastKnown));
    m_gone->addItem(tr("nobody: “a deleted account”"), int(AttributionStyle::Gone::Anonymous));
    m_gone->addItem(tr("ask me each time"), int(AttributionStyle::Gone::Ask));
    m_example->setObjectName(u"attributionExample"_s);
    m_example->setTextFormat(Qt::PlainText);
    m_fault->setObjectName(u"attributionFault"_s);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);

    auto *form = new QFormLayout(this);
    auto *hint = new QLabel(tr("{author} is the name, {score} the points with their word in the right number. A score "
                               "that is unknown or hidden is left out with what stands around it."),
                            this);
    hint->setWordWrap(true);
    form->addRow(tr("&Editions in"), m_language);
    form->addRow(tr("&Attribution"), m_pattern);
    form->addRow(QString(), hint);
    form->addRow(tr("It writes"), m_example);
    form->addRow(QString(), m_fault);
    form->addRow(tr("Account &gone: name"), m_gone);
    auto *age = new QLabel(tr("How old a printed score may be is set with the checks."), this);
    age->setWordWrap(true);
    form->addRow(QString(), age);
    setEnabled(false); // until the desk has said what it has
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { show(language()); });
    connect(m_pattern, &QLineEdit::textChanged, this, [this] {
        showExample();
        keep();
    });
    connect(m_gone, &QComboBox::activated, this, &QuoteSettings::keep);
    load();
}

QString QuoteSettings::language() const
{
    return m_language->currentData().toString();
}

AttributionStyle QuoteSettings::chosen() const
{
    AttributionStyle style;
    if (!m_pattern->text().trimmed().isEmpty())
        style.pattern = m_pattern->text().trimmed();
    style.gone = AttributionStyle::Gone(m_gone->currentData().toInt());
    return style;
}

void QuoteSettings::load()
{
    m_store.settings().values(u"attribution"_s).then(this, [this](const Result<QHash<QString, QByteArray>> &styles) {
        if (!styles) {
            Q_EMIT failed(styles.error());
            return;
        }
        m_styles = *styles;
        setEnabled(true);
        show(language());
    });
}

void QuoteSettings::show(const QString &language)
{
    m_loading = true;
    const AttributionStyle style = attributionFromJson(m_styles.value(language), language);
    m_pattern->setText(style == AttributionStyle{} ? QString() : style.pattern);
    m_gone->setCurrentIndex(m_gone->findData(int(style.gone)));
    showExample();
    m_loading = false;
}

void QuoteSettings::showExample()
{
    const bool typed = !m_pattern->text().trimmed().isEmpty(); // an empty one is the program's own
    const auto fault = typed ? patternFault(chosen().pattern, language()) : std::nullopt;
    m_fault->setVisible(fault.has_value());
    m_fault->setText(fault.value_or(QString()));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, visuals::toneText(colours, visuals::Tone::Negative));
    m_fault->setPalette(colours);
    m_example->setText(fault ? tr("nothing: the last one that could be used stays")
                             : QStringList{exampleOf(chosen(), language(), 45), exampleOf(chosen(), language(), 1),
                                           exampleOf(chosen(), language(), std::nullopt)}
                                   .join(u'\n'));
    m_pattern->setAccessibleDescription(fault ? *fault : m_example->text());
}

void QuoteSettings::keep()
{
    const AttributionStyle style = chosen();
    const bool typed = !m_pattern->text().trimmed().isEmpty();
    if (m_loading || (typed && patternFault(style.pattern, language())))
        return;
    const QByteArray json = style == AttributionStyle{} ? QByteArray() : attributionToJson(style);
    m_styles.insert(language(), json);
    m_store.settings().setValue(u"attribution"_s, language(), json).then(this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

} // namespace marbre
