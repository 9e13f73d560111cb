// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/source.h"

#include <vector>

struct cmark_node;

namespace marbre {

/// The block quotes and list items around a block, outermost first, and how their marks begin each line.
class ContainerPath final
{
public:
    explicit ContainerPath(const Source &source)
        : m_source(source)
    {}

    void enter(cmark_node *quoteOrItem);
    void leave() { m_containers.pop_back(); }
    bool isEmpty() const { return m_containers.empty(); }
    /// The byte at which a line's content begins: after the marks that it repeats (a lazy line repeats fewer) and
    /// white space.
    qsizetype contentBegin(int line) const;

private:
    struct Container
    {
        bool quote = false;
        int indent = 0; ///< columns that a list item's lines are set in
        int firstLine = 0;
        int column = 0;     ///< at which the content begins on the first line
        qsizetype mark = 0; ///< where its mark stands on the first line
        int markColumn = 0;
    };
    struct Cursor
    {
        qsizetype byte = 0;
        int column = 0; ///< from 0, tabs to every fourth
    };

    int indentAt(Cursor cursor, qsizetype end) const;
    void advanceColumns(Cursor &cursor, qsizetype end, int columns) const;
    bool skipMark(const Container &container, Cursor &cursor, qsizetype end) const;
    Cursor afterMarks(int line) const;
    int columnOf(int line, qsizetype byte) const;

    const Source &m_source;
    std::vector<Container> m_containers;
};

} // namespace marbre
