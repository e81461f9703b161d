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

/// One line a figure: name, subject, floor, ratio, limit. It judges nothing.
inline void print(const char *name, double subject, double floor, double ratio, double limit)
{
    std::printf("%-32s %10.3f %10.3f %7.2f %7.2f\n", name, subject, floor, ratio, limit);
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

} // namespace LienKet::Bench
