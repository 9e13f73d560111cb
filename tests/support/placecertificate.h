// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace marbre {

/// A certificate for 127.0.0.1 that only a test which says so trusts, and its key: made for these tests, worth nothing
/// anywhere else.
inline QSslCertificate placeCertificate()
{
    return QSslCertificate(R"(-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUXj+xZ6cwNx56l5ZapjYxThNzQVIwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNDE0MDQzM1oYDzIxMjYxMDMx
MTQwNDMzWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARS6LEeS4i0W44h+CJ6XCUZePjlCWzvMAHQzFAZ+psyjlUN6P9mKC10
VlEaJ3kTDyAeiX7Y2DFiv6r9ajpRJmrJo2QwYjAdBgNVHQ4EFgQUB9g7p9J4APd/
nWSJMZtr8iHmTpswHwYDVR0jBBgwFoAUB9g7p9J4APd/nWSJMZtr8iHmTpswDwYD
VR0RBAgwBocEfwAAATAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUC
IQD0T9vcWfP72VUFSsCSTkq7bpClubgvz66YR2bfvP74MwIgO5gig+QotGjp0yq3
/OVoeib41gBExL1sqQ8b+yr31PM=
-----END CERTIFICATE-----
)");
}

/// For a PlaceServer over TLS.
inline QSslConfiguration placeTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(placeCertificate());
    configuration.setPrivateKey(QSslKey(R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgybJJ27VhbHeRbihj
eJ8nbyhpU6YdA5UFrATn1rI4IW+hRANCAARS6LEeS4i0W44h+CJ6XCUZePjlCWzv
MAHQzFAZ+psyjlUN6P9mKC10VlEaJ3kTDyAeiX7Y2DFiv6r9ajpRJmrJ
-----END PRIVATE KEY-----
)",
                                        QSsl::Ec));
    return configuration;
}

/// As long as it lives, this process trusts placeCertificate().
class TrustInPlace final
{
public:
    TrustInPlace()
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(placeCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TrustInPlace() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustInPlace)

private:
    QSslConfiguration m_before;
};

} // namespace marbre
