// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace marbre {

/// The open edition as a tree: header, introduction, sections with their pieces, sources. Derived from
/// EditionDocument::outline() and patched when that changes, so that selection, expansion and scroll position stay.
/// The introduction's material is not in it: that lies on the marble (MarbleModel).
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { Header, Introduction, Section, Sources, Link, Quote, Material };
    enum Role {
        KindRole = Qt::UserRole + 1,
        SectionRole,  ///< index into Body::sections; -1 introduction
        PieceRole,    ///< index into the section's links, quotes or material
        PositionRole, ///< in the body, to jump to; -1: none
        RemoteIdRole, ///< of a piece; empty elsewhere
        WordsRole,    ///< of a section
        MeterRole,    ///< QList<bool>: a piece each, whether the prose cites it
        DetailRole,   ///< the quieter words at the right or below
        IsQuoteRole,
        ProofRole,     ///< int of Proof
        TranslateRole, ///< bool: a quote whose translation is to be written or reviewed
        CoveredRole,   ///< bool: a past edition carried the thread or its link
    };

    /// Whether a quote says what its comment says.
    enum class Proof { None, Right, Doubtful, Wrong };
    /// What the checks found of a piece.
    struct PieceMarks
    {
        Proof proof = Proof::None; ///< none: not checked
        bool toTranslate = false;
        QStringList notes; ///< sentences
        friend bool operator==(const PieceMarks &, const PieceMarks &) = default;
    };

    explicit OutlineModel(EditionDocument &edition, QObject *parent = nullptr);
    ~OutlineModel() override;

    QModelIndex sectionIndex(int section) const; ///< -1: the introduction
    QModelIndex headerIndex() const { return index(0, 0, {}); }
    static Kind kind(const QModelIndex &index);
    static int section(const QModelIndex &index);

    // -- The same for mouse and keys; each one step of the edition's undo order. Answer whether something changed. --
    bool moveBy(const QModelIndex &index, int steps); ///< section or piece, among its like; steps: -1 up, 1 down
    bool sendTo(const QModelIndex &piece, int section);
    bool removePiece(const QModelIndex &piece); ///< material only: prose is removed in the manuscript

    /// Where a drop at (row, parent) goes.
    struct Target
    {
        int section = -1;
        int row = -1; ///< among the section's pieces; -1: at the end
    };
    Target target(int row, const QModelIndex &parent) const;
    /// The row among the section's pieces that a drop there would come before: material stays below prose's pieces.
    int landingRow(const QMimeData *data, const Target &target) const;
    /// intoProse: quotes become block quotes at the end of the section's prose instead of material.
    bool drop(const QMimeData *data, int row, const QModelIndex &parent, bool intoProse);
    static bool isSectionDrag(const QMimeData *data);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Titles of threads by remote id, so that a link shows the thread rather than the words that it stands on.
    void setTitles(const QHash<QString, QString> &titles);
    QStringList threadsShown() const; ///< remote ids
    /// By remote id of the quoted comment or thread.
    void setMarks(const QHash<QString, PieceMarks> &marks);
    /// What past editions carried, by remote id of the thread.
    void setCovered(const QHash<QString, QList<Coverage>> &covered);
    QStringList threadsHeld() const; ///< of all pieces, each once; remote ids

private:
    struct Node;
    struct Row;
    using Nodes = std::vector<std::unique_ptr<Node>>;
    void refresh();
    Nodes build() const;
    static std::vector<Row> rowsOf(const BodySection &section, bool withMaterial);
    /// A section that was only renamed, moved or filled keeps the row that it had.
    static void keepRenamed(const Nodes &before, Nodes &after);
    void patchTop(const Nodes &wanted);
    void patchPieces(Node &node, const std::vector<Row> &wanted);
    QVariant topData(const Node &node, int role) const;
    QVariant pieceData(const Node &node, const Row &row, int role) const;
    QString rowText(const Row &row) const;
    QStringList notesOf(const Row &row) const;
    QString toolTipOf(const Row &row) const;
    void piecesChanged(const QList<int> &roles);
    int rowOf(const Node *node) const;
    const Node *nodeOf(const QModelIndex &top) const;
    const Row *rowAt(const QModelIndex &index) const;
    bool dropSection(const QMimeData *data, int row, const QModelIndex &parent);
    bool dropOwnPiece(const QMimeData *data, const Target &target);
    int indexFor(const Target &target, Kind kind) const;
    QByteArray ownDrag(const Node &node, const Row *row) const;
    static marbre::Piece pieceOf(const Row &row);

    EditionDocument &m_edition;
    Nodes m_top;
    QHash<QString, QString> m_titles;
    QHash<QString, PieceMarks> m_marks;
    QHash<QString, QList<Coverage>> m_covered;
};

} // namespace marbre
