// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/placehub.h"

using namespace Qt::StringLiterals;

namespace marbre {

class PlaceHub::HubTransport final : public Transport
{
public:
    explicit HubTransport(PlaceHub &hub)
        : m_hub(hub)
    {}
    Fetched<HttpAnswer> send(const HttpRequest &request, std::stop_token stop) override
    {
        return m_hub.send(request, stop);
    }

private:
    PlaceHub &m_hub;
};

void PlaceHub::answer(const QString &url, const QByteArray &body, int status, const QList<HttpHeader> &headers)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    answerInTurn(url, {answer});
}

void PlaceHub::answerInTurn(const QString &url, const QList<HttpAnswer> &answers)
{
    const std::lock_guard lock(m_mutex);
    m_faults.remove(url);
    m_answers[url] = answers;
}

void PlaceHub::fault(const QString &url, FaultKind kind)
{
    const std::lock_guard lock(m_mutex);
    m_faults[url] = kind;
}

void PlaceHub::faultEverywhere(FaultKind kind)
{
    const std::lock_guard lock(m_mutex);
    m_faultEverywhere = kind;
}

void PlaceHub::hold(const QString &host)
{
    const std::lock_guard lock(m_mutex);
    m_held << host;
}

void PlaceHub::holdAfter(const QString &host, int requests)
{
    const std::lock_guard lock(m_mutex);
    m_answersLeft[host] = requests;
}

void PlaceHub::release(const QString &host)
{
    const std::lock_guard lock(m_mutex);
    m_held.removeAll(host);
    m_released.notify_all();
}

QStringList PlaceHub::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

int PlaceHub::inFlight(const QString &host) const
{
    const std::lock_guard lock(m_mutex);
    return m_inFlight.value(host);
}

int PlaceHub::hostsInFlight() const
{
    const std::lock_guard lock(m_mutex);
    return int(std::ranges::count_if(m_inFlight, [](int count) { return count > 0; }));
}

int PlaceHub::mostInFlight() const
{
    const std::lock_guard lock(m_mutex);
    return m_most;
}

QByteArray PlaceHub::authorization(const QString &url) const
{
    const std::lock_guard lock(m_mutex);
    return m_authorizations.value(url);
}

TransportFactory PlaceHub::transport()
{
    return [this] { return std::make_unique<HubTransport>(*this); };
}

Fetched<HttpAnswer> PlaceHub::send(const HttpRequest &request, const std::stop_token &stop)
{
    const QString url = request.url.toString();
    const QString host = request.url.host();
    std::unique_lock lock(m_mutex);
    m_asked << url;
    for (const HttpHeader &header : request.headers) {
        if (header.first.compare("authorization", Qt::CaseInsensitive) == 0)
            m_authorizations[url] = header.second;
    }
    if (const auto left = m_answersLeft.find(host); left != m_answersLeft.end() && --*left < 0) {
        m_answersLeft.erase(left);
        m_held << host;
    }
    m_most = std::max(m_most, ++m_inFlight[host]);
    const bool isReleased = m_released.wait(lock, stop, [&] { return !m_held.contains(host); });
    --m_inFlight[host];
    if (!isReleased || stop.stop_requested())
        return std::unexpected(
            FetchFault{FaultKind::Canceled, 0, {}, {ErrorKind::Canceled, u"canceled"_s, {}, {}, {}}});
    Fetched<HttpAnswer> answer = answerTo(url);
    if (answer) {
        answer->url = request.url;
        answer->received = now();
    }
    return answer;
}

Fetched<HttpAnswer> PlaceHub::answerTo(const QString &url)
{
    const auto answers = m_answers.find(url);
    const bool isKnown = answers != m_answers.end();
    if (m_faults.contains(url) || (!isKnown && m_faultEverywhere)) {
        const FaultKind kind = m_faults.value(url, m_faultEverywhere.value_or(FaultKind::NoNetwork));
        return std::unexpected(FetchFault{kind, 0, {}, {ErrorKind::Io, u"nobody answers"_s, url, {}, {}}});
    }
    if (!isKnown) {
        HttpAnswer nothing;
        nothing.status = 404;
        return nothing;
    }
    return answers->size() > 1 ? answers->takeFirst() : answers->first();
}

} // namespace marbre
