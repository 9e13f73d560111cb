// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/placeanswer.h"

#include <QObject>
#include <functional>

class QTcpSocket;

namespace marbre {

/// One client of the PlaceServer: reads its requests, one after the other, and writes their answers.
class PlaceConnection final : public QObject
{
public:
    using Answerer = std::function<PlaceAnswer(const PlaceRequest &request)>;
    using Counter = std::function<void(qint64 bytes)>;
    /// Takes the socket over; deletes itself when the client hangs up.
    PlaceConnection(QTcpSocket *socket, Answerer answerer, Counter sent, QObject *parent);

private:
    void read();
    bool takeRequest(PlaceRequest &request);
    void answer(const PlaceRequest &request);
    void begin();
    void pump();
    void finish();
    void write(const QByteArray &bytes);
    QByteArray head() const;

    QTcpSocket *m_socket;
    Answerer m_answerer;
    Counter m_sent;
    QByteArray m_input;
    PlaceAnswer m_answer;
    bool m_busy = false;    ///< an answer is under way
    bool m_withBody = true; ///< HEAD, 204 and 304 have none
    qint64 m_fillerLeft = 0;
    bool m_streaming = false;
};

} // namespace marbre
