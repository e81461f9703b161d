// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

/// Measures by ratio: what LienKet does against the least that the same work can cost on the same
/// computer in the same minute. Subject and floor take turns, so that a busy neighbour slows both.
namespace LienKet::Bench {

/// One measurement, in milliseconds (or MiB, where memory is compared).
using Measure = std::function<double()>;

inline constexpr int rounds = 15;

/// The wall time of `work`.
template <class Work>
Measure timed(Work work)
{
    return [work] {
        const auto start = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
            .count();
    };
}

inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// One line a figure: name, subject, floor, ratio, and the limit if there is one. It judges
/// nothing.
inline void print(const char *name, double subject, double floor, double ratio, double limit = 0)
{
    std::printf("%-36s %10.3f %10.3f %7.2f", name, subject, floor, ratio);
    if (limit > 0)
        std::printf(" %7.2f", limit);
    std::printf("\n");
    std::fflush(stdout);
}

/// Runs both once to warm up, then in turns, and prints the medians. The ratio is the median of the
/// rounds' ratios, so that one disturbed round does not count.
inline void compare(const char *name, double limit, const Measure &subject, const Measure &floor)
{
    subject();
    floor();
    std::vector<double> subjects, floors, ratios;
    for (int round = 0; round < rounds; ++round) {
        const bool subjectFirst = round % 2 == 0;
        const double first = subjectFirst ? subject() : floor();
        const double second = subjectFirst ? floor() : subject();
        subjects.push_back(subjectFirst ? first : second);
        floors.push_back(subjectFirst ? second : first);
        ratios.push_back(subjects.back() / floors.back());
    }
    print(name, median(subjects), median(floors), median(ratios), limit);
}

/// What takes too long for rounds, and is only there to be compared with.
inline void compareOnce(const char *name, const Measure &subject, const Measure &floor)
{
    const double ours = subject();
    const double least = floor();
    print(name, ours, least, ours / least);
}

} // namespace LienKet::Bench
