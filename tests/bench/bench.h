// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace marbre::bench {

/// One measured thing: Marbre beside its floor (what the parts alone can do), in the same run.
struct Row
{
    QString what;
    QString unit;
    double floor = 0;
    double marbre = 0;
    bool moreIsBetter = false;
};

/// Median of several runs of what returns a figure.
double median(int runs, const std::function<double()> &measure);
/// Milliseconds that work takes.
double timed(const std::function<void()> &work);

QList<Row> manuscriptBench();
QList<Row> importBench(int records);
QList<Row> startBench(const QString &executable, const QString &marbre);
/// The floor of startBench: an empty window in this program, ended by its first paint.
int emptyWindow();

/// Suggested themes beside plain k-means on the same vectors: on recorded threads of five communities, whose labels are
/// hidden, and over a fortnight; without MARBRE_DATA only their time.
QList<Row> themesBench();

/// Live: comments through the loopback into a desk whose window is open, beside the same answers imported from files.
QList<Row> fetchBench(const QString &self, int comments);
/// What fetchBench measures, each in a program of its own ("--fetch-run", "--import-run"): says its figures as JSON.
int watchedRun(int argc, char **argv);

/// Typing in a long edition with many quotes in the Write place: with checks beside without, and what a check takes.
QList<Row> checkBench(const QString &self);
/// What checkBench measures, in a program of its own ("--check-run on", "off"): says its figures as JSON.
int checkRun(int argc, char **argv);

/// Words by Zipf's law without a full stop, the same ones for the same seed.
QByteArray words(int seed, int count);
/// Comments as dump lines (NDJSON), words drawn by Zipf's law, always the same.
QByteArray dumpLines(int records);
/// A body of about that many words, with sections, links, quotes and material.
QString body(int words);

} // namespace marbre::bench
