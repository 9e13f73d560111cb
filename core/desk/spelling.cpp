// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/spelling.h"

#include <Sonnet/Speller>

#include <QPromise>
#include <optional>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int mostKnown = 200'000; // words of a language; about a hundred editions
constexpr int mostSuggestions = 5;

// Dictionaries know the typewriter's apostrophe alone.
QString plain(QString word)
{
    return word.replace(u'’', u'\'');
}

QString dictionaryFor(const Sonnet::Speller &speller, QString language)
{
    language.replace(u'-', u'_');
    const QStringList names = speller.availableLanguages();
    if (names.contains(language))
        return language;
    for (const QString &name : names) {
        if (name.startsWith(language.section(u'_', 0, 0) + u'_'))
            return name;
    }
    return {};
}

void remember(QHash<QString, bool> &known, const QHash<QString, bool> &answers)
{
    if (known.size() > mostKnown)
        known.clear();
    known.insert(answers);
}

} // namespace

/// Lives on the spelling thread.
class Spelling::Worker final : public QObject
{
public:
    bool hasDictionary(const QString &language) { return dictionary(language).speller.has_value(); }

    QHash<QString, bool> check(const QSet<QString> &words, const QString &language)
    {
        Dictionary &own = dictionary(language);
        QHash<QString, bool> answers;
        for (const QString &word : words) {
            const auto known = own.known.constFind(word);
            answers.insert(word,
                           known != own.known.cend() ? *known : own.speller && own.speller->isMisspelled(plain(word)));
        }
        remember(own.known, answers);
        return answers;
    }

    QSet<QString> misspelt(const QSet<QString> &words, const QString &language)
    {
        const QHash<QString, bool> answers = check(words, language);
        QSet<QString> wrong;
        for (const auto &[word, misspelt] : answers.asKeyValueRange()) {
            if (misspelt && !m_ignored.contains(word))
                wrong.insert(word);
        }
        return wrong;
    }

    QStringList suggest(const QString &word, const QString &language)
    {
        const std::optional<Sonnet::Speller> &speller = dictionary(language).speller;
        QStringList found = speller ? speller->suggest(plain(word)).mid(0, mostSuggestions) : QStringList();
        if (word.contains(u'’'))
            found.replaceInStrings(u"'"_s, u"’"_s);
        return found;
    }

    void learn(const QString &word, const QString &language)
    {
        Dictionary &own = dictionary(language);
        own.known.insert(word, false);
        if (own.speller)
            own.speller->addToPersonal(plain(word));
    }

    void ignore(const QString &word) { m_ignored.insert(word); }

private:
    struct Dictionary
    {
        std::optional<Sonnet::Speller> speller; ///< none: there is no dictionary
        QHash<QString, bool> known;             ///< word -> misspelt
    };

    Dictionary &dictionary(const QString &language)
    {
        const auto known = m_dictionaries.find(language);
        if (known != m_dictionaries.end())
            return *known;
        Dictionary &made = m_dictionaries[language];
        Sonnet::Speller speller;
        if (const QString name = dictionaryFor(speller, language); !name.isEmpty()) {
            speller.setLanguage(name);
            made.speller = speller;
        }
        return made;
    }

    QHash<QString, Dictionary> m_dictionaries;
    QSet<QString> m_ignored;
};

Spelling::Spelling(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    m_batch.setSingleShot(true);
    m_batch.setInterval(50);
    connect(&m_batch, &QTimer::timeout, this, &Spelling::send);
    m_thread.setObjectName("spelling");
    m_thread.start(QThread::LowPriority);
}

Spelling::~Spelling()
{
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

bool Spelling::isMisspelt(const QString &word, const QString &language)
{
    if (language.isEmpty() || m_ignored.contains(word))
        return false;
    const QHash<QString, bool> &known = m_known[language];
    if (const auto answer = known.constFind(word); answer != known.cend())
        return *answer;
    m_waiting[language].insert(word);
    if (!m_batch.isActive())
        m_batch.start();
    return false;
}

void Spelling::send()
{
    const QHash<QString, QSet<QString>> waiting = std::exchange(m_waiting, {});
    for (const auto &[language, words] : waiting.asKeyValueRange()) {
        QMetaObject::invokeMethod(m_worker, [this, language, words] {
            const QHash<QString, bool> answers = m_worker->check(words, language);
            QMetaObject::invokeMethod(this, [this, language, answers] { take(language, answers); });
        });
    }
}

void Spelling::take(const QString &language, const QHash<QString, bool> &answers)
{
    remember(m_known[language], answers);
    QSet<QString> wrong;
    for (const auto &[word, misspelt] : answers.asKeyValueRange()) {
        if (misspelt)
            wrong.insert(word);
    }
    if (!wrong.isEmpty())
        Q_EMIT learned(language, wrong);
}

void Spelling::askDictionary(const QString &language)
{
    QMetaObject::invokeMethod(m_worker, [this, language] {
        const bool usable = m_worker->hasDictionary(language);
        QMetaObject::invokeMethod(this, [this, language, usable] { Q_EMIT available(language, usable); });
    });
}

void Spelling::suggest(const QString &word, const QString &language)
{
    QMetaObject::invokeMethod(m_worker, [this, word, language] {
        const QStringList suggestions = m_worker->suggest(word, language);
        QMetaObject::invokeMethod(this, [this, word, suggestions] { Q_EMIT suggested(word, suggestions); });
    });
}

void Spelling::learn(const QString &word, const QString &language)
{
    m_known[language].insert(word, false);
    QMetaObject::invokeMethod(m_worker, [this, word, language] { m_worker->learn(word, language); });
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(word);
    QMetaObject::invokeMethod(m_worker, [this, word] { m_worker->ignore(word); });
}

QSet<QString> Spelling::misspelt(const QSet<QString> &words, const QString &language, bool *dictionary)
{
    Q_ASSERT(QThread::currentThread() != &m_thread && QThread::currentThread() != thread());
    QPromise<std::pair<QSet<QString>, bool>> promise;
    QFuture<std::pair<QSet<QString>, bool>> answer = promise.future();
    promise.start();
    QMetaObject::invokeMethod(m_worker, [this, words, language, promise = std::move(promise)]() mutable {
        promise.addResult(std::pair(m_worker->misspelt(words, language), m_worker->hasDictionary(language)));
        promise.finish();
    });
    const auto [wrong, usable] = answer.result();
    if (dictionary)
        *dictionary = usable;
    return wrong;
}

} // namespace marbre
