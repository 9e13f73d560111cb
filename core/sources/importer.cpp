// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/importer.h"
