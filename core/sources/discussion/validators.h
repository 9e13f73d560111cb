// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/wire/transport.h"

#include <QJsonObject>

namespace marbre {

/// Makes a request conditional: a place that has nothing new since answers 304. validators: as validatorsOf() gave
/// them.
void addValidators(HttpRequest &request, const QJsonObject &validators);
/// ETag and Last-Modified of an answer, in a form that a cursor keeps; empty where it has none.
QJsonObject validatorsOf(const HttpAnswer &answer);

} // namespace marbre
