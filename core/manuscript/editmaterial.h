// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/bodyedit.h"

#include <optional>

namespace marbre {

struct MaterialPlace
{
    int section = -1;
    int index = 0;
};

/// Where the body holds a piece as material, in that section or, without one, anywhere.
std::optional<MaterialPlace> findMaterial(const Body &body, const Piece &piece, std::optional<int> section = {});
void takeMaterial(BodyEdit &edit, MaterialPlace place);

} // namespace marbre
