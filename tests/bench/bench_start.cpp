// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starting LienKet on the sample, and on one twenty times as large, against an empty QMainWindow.
//   bench_start LIENKET FLOOR_WINDOW
#include "tests/bench/interleaved.h"
#include "tests/bench/screen.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace LienKet::Bench;

namespace {

void makeSample(const QString &lienket, const QString &path, int times)
{
    const QStringList arguments{QStringLiteral("new"), path, QStringLiteral("--sample"),
                                QStringLiteral("--times"), QString::number(times)};
    if (QProcess::execute(lienket, arguments) != 0)
        qFatal("The sample could not be made.");
}

void compareStarts(const char *name, Screen &screen, const QStringList &subject,
                   const QString &floor, double timeLimit, double memoryLimit)
{
    // What a start showed besides the time to its first paint, of the same rounds.
    std::vector<double> settled, floorSettled, stalls, subjectMemory, floorMemory;
    const auto label = [name](const char *figure) { return QByteArray(name) + figure; };
    compare(
        label("_first_paint"), timeLimit,
        [&] {
            const Start seen = screen.start(subject.first(), subject.mid(1));
            settled.push_back(seen.settled);
            stalls.push_back(seen.stall);
            subjectMemory.push_back(seen.memory);
            return seen.firstPaint;
        },
        [&] {
            const Start seen = screen.start(floor, {});
            floorSettled.push_back(seen.settled);
            floorMemory.push_back(seen.memory);
            return seen.firstPaint;
        });
    const auto printMedians = [&](const char *figure, const std::vector<double> &subjects,
                                  const std::vector<double> &floors, double limit) {
        const double ours = median(subjects);
        const double least = median(floors);
        print(label(figure), ours, least, ours / least, limit);
    };
    printMedians("_last_paint", settled, floorSettled, timeLimit);
    printMedians("_memory_mib", subjectMemory, floorMemory, memoryLimit);
    // No floor: the longest that the window may keep a person waiting is 100 ms.
    const double longest = *std::max_element(stalls.begin(), stalls.end());
    print(label("_longest_stall"), longest, 100, longest / 100, 1);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        qFatal("bench_start LIENKET FLOOR_WINDOW");
    const QString lienket = QString::fromLocal8Bit(argv[1]);
    const QString floor = QString::fromLocal8Bit(argv[2]);
    const QTemporaryDir folder;
    Screen screen(folder.path());

    for (const int times : {1, 20}) {
        const QString sample = folder.filePath(QStringLiteral("sample%1.lienket").arg(times));
        makeSample(lienket, sample, times);
        if (times == 1)
            compareStarts("start", screen, {lienket, sample}, floor, 2.0, 1.8);
        else
            compareStarts("start_times_20", screen, {lienket, sample}, floor, 3.0, 1.8);
    }
    return 0;
}
