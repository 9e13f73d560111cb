// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/neweditiondialog.h"

#include "store/editionstore.h"
#include "store/threadstore.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Languages in their own names, the interface's first.
void fillLanguages(QComboBox *box)
{
    const QString own = QLocale().name().section(u'_', 0, 0);
    QStringList codes{u"fr"_s, u"en"_s, u"de"_s, u"es"_s, u"it"_s, u"nl"_s, u"pt"_s};
    codes.removeAll(own);
    codes.prepend(own);
    for (const QString &code : std::as_const(codes)) {
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        box->addItem(name.isEmpty() ? code : name, code);
    }
}

} // namespace

NewEditionDialog::NewEditionDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_community(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_language(new QComboBox(this))
    , m_header(new QComboBox(this))
    , m_desk(desk)
{
    setWindowTitle(tr("New edition"));
    setObjectName(u"newEditionDialog"_s);
    m_community->setEditable(true);
    m_community->setObjectName(u"communityBox"_s);
    m_community->lineEdit()->setPlaceholderText(tr("r/artificial, r/MachineLearning"));
    m_period->addItem(tr("Day"), int(Period::Day));
    m_period->addItem(tr("Week"), int(Period::Week));
    m_period->addItem(tr("Month"), int(Period::Month));
    m_date->setCalendarPopup(true);
    m_date->setObjectName(u"dateEdit"_s);
    fillLanguages(m_language);
    m_language->setObjectName(u"languageBox"_s);
    m_header->addItem(tr("The last edition of the community"), qint64(0));
    m_header->addItem(tr("Nothing: blank"), qint64(-1));

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Communities"), m_community);
    form->addRow(tr("&Period"), m_period);
    form->addRow(tr("&First day"), m_date);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Byline and sign-off &from"), m_header);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Lay it on the table"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    loadCommunities();
    loadEditions();
}

void NewEditionDialog::loadCommunities()
{
    m_desk.store().threads().communities().then(this, [this](const Result<QList<std::pair<QString, int>>> &result) {
        if (!result)
            return; // the field can be typed into
        const QString typed = m_community->currentText();
        for (const auto &[name, threads] : *result)
            m_community->addItem(name);
        if (!typed.isEmpty())
            m_community->setEditText(typed);
    });
}

void NewEditionDialog::loadEditions()
{
    m_desk.store().editions().list({}).then(this, [this](const Result<QList<EditionRow>> &result) {
        if (!result)
            return;
        for (const EditionRow &row : result->first(std::min<qsizetype>(20, result->size())))
            m_header->addItem(tr("%1 (%2)").arg(row.headline.isEmpty() ? row.slug : row.headline,
                                                QLocale().toString(row.date, QLocale::ShortFormat)),
                              row.id.value);
        if (const auto first = result->begin(); first != result->end()) {
            if (const int index = m_language->findData(first->language); index >= 0)
                m_language->setCurrentIndex(index);
        }
    });
}

NewEdition NewEditionDialog::request() const
{
    NewEdition request;
    for (const QString &name : m_community->currentText().split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            request.communities << trimmed;
    }
    request.period = Period(m_period->currentData().toInt());
    request.date = m_date->date();
    request.language = m_language->currentData().toString();
    const qint64 header = m_header->currentData().toLongLong();
    request.blank = header < 0;
    if (header > 0)
        request.headerFrom = EditionId{header};
    return request;
}

} // namespace marbre
