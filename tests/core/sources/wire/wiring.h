// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/wire/wire.h"
#include "support/fakeclock.h"
#include "support/placeserver.h"

namespace marbre {

/// A wire to a place on the loopback, with a clock whose waits take no time.
struct Wiring
{
    PlaceServer server;
    FakeClock clock;
    Courtesy courtesy;
    std::stop_source stop;
    NetworkTransport transport{"marbre-test/1"};
    Wire wire{transport, courtesy, clock, stop.get_token()};

    Fetched<HttpAnswer> get(const QString &target) { return wire.get(server.url(target)); }
};

} // namespace marbre
