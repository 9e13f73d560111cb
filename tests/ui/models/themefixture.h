// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/reviewfixture.h"

#include <array>

namespace marbre {

/// A day of two subjects and two threads of neither: 1 to 6 are about chips, 11 to 16 about a law, 21 and 22 about
/// nothing that the others have.
inline ThreadBatch dayOfTwoSubjects()
{
    constexpr std::array chips{"Nvidia chips sold out, datacenters wait for graphics chips",
                               "New Nvidia chips double the memory of graphics cards",
                               "Datacenters buy graphics chips from Nvidia for billions",
                               "Why Nvidia graphics chips run so hot in datacenters",
                               "Cheaper graphics chips than Nvidia for small datacenters",
                               "Nvidia chips smuggled to datacenters abroad"};
    constexpr std::array law{"Parliament votes a law on copyright of training books",
                             "Authors sue over books, copyright law is unclear",
                             "Copyright law changes: parliament hears authors",
                             "A court applies the copyright law to books of authors",
                             "Authors ask parliament for a stricter copyright law",
                             "What the copyright law says on books used for training"};
    ThreadBatch batch;
    const auto add = [&batch](int number, const char *title, const std::string &body) {
        ThreadRecord record = threadRecord(number);
        record.title = title;
        record.body = body;
        batch.threads.push_back(record);
    };
    for (int i = 0; i < int(chips.size()); ++i)
        add(1 + i, chips.at(size_t(i)), "The chips of Nvidia fill the datacenters; graphics memory is short.");
    for (int i = 0; i < int(law.size()); ++i)
        add(11 + i, law.at(size_t(i)), "Authors and their books: parliament and the copyright law.");
    add(21, "My cat learned to open the fridge", "He likes cheese and sleeps on the warm radiator.");
    add(22, "Best hiking boots for autumn rain", "Leather or rubber, muddy mountains and wet socks.");
    return batch;
}

} // namespace marbre
