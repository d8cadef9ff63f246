// What the peers' mains share: a picture from a PNM file, and timing of one thread.
#pragma once
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

struct Picture {
    std::string name;
    unsigned width = 0, height = 0, components = 0, most = 0;
    std::vector<unsigned char> cells; // interleaved by pixel, little endian, as DICOM stores them

    unsigned cellBits() const { return most > 255 ? 16 : 8; }

    unsigned storedBits() const {
        unsigned bits = 0;
        while (most >> bits) bits++;
        return bits;
    }

    static Picture read(const std::string& path) {
        std::ifstream in(path, std::ios::binary);
        std::string kind;
        Picture p;
        in >> kind >> p.width >> p.height >> p.most;
        if (!in || (kind != "P5" && kind != "P6")) throw std::runtime_error("not a PNM file: " + path);
        in.get();
        p.components = kind == "P6" ? 3 : 1;
        p.cells.assign(std::istreambuf_iterator<char>(in), {});
        if (p.cells.size() != (size_t)p.width * p.height * p.components * p.cellBits() / 8) throw std::runtime_error("size of " + path);
        if (p.cellBits() == 16)
            for (size_t i = 0; i < p.cells.size(); i += 2) std::swap(p.cells[i], p.cells[i + 1]);
        size_t from = path.find_last_of('/') + 1;
        p.name = path.substr(from, path.find_last_of('.') - from);
        return p;
    }
};

// Seven measurements of about `seconds` / 7 each, as a row: operation image peer median min max ratio.
inline void measure(const std::string& operation, const Picture& p, const char* peer, double ratio, double seconds,
                    const std::function<void()>& run) {
    using Clock = std::chrono::steady_clock;
    auto timed = [&](long n) {
        auto begun = Clock::now();
        for (long i = 0; i < n; i++) run();
        return std::chrono::duration<double>(Clock::now() - begun).count();
    };
    long n = std::max(1L, (long)(seconds / 7 / std::max(1e-9, timed(2) / 2)));
    std::vector<double> speeds;
    for (int i = 0; i < 7; i++) speeds.push_back(p.cells.size() * (double)n / 1e6 / timed(n));
    std::sort(speeds.begin(), speeds.end());
    printf("%s\t%s\t%s\t%.1f\t%.1f\t%.1f\t%.2f\n", operation.c_str(), p.name.c_str(), peer, speeds[3], speeds[0], speeds[6], ratio);
    fflush(stdout);
}
