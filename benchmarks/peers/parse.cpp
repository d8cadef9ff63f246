// DCMTK and GDCM reading files whole, in process. usage: parse SECONDS NAME FILE.dcm...
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>
#include <gdcmReader.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

static void measure(const char* operation, const char* set, const char* peer, double seconds, const std::vector<std::string>& files,
                    const std::function<bool(const char*)>& read) {
    using Clock = std::chrono::steady_clock;
    auto timed = [&](long n) {
        auto begun = Clock::now();
        for (long i = 0; i < n; i++)
            for (auto& file : files)
                if (!read(file.c_str())) exit(1);
        return std::chrono::duration<double>(Clock::now() - begun).count();
    };
    long n = std::max(1L, (long)(seconds / 7 / std::max(1e-9, timed(1))));
    std::vector<double> speeds;
    for (int i = 0; i < 7; i++) speeds.push_back(files.size() * (double)n / timed(n));
    std::sort(speeds.begin(), speeds.end());
    printf("%s\t%s\t%s\t%.1f\t%.1f\t%.1f\tfiles/s\n", operation, set, peer, speeds[3], speeds[0], speeds[6]);
    fflush(stdout);
}

int main(int n, char** arguments) {
    OFLog::configure(OFLogger::ERROR_LOG_LEVEL);
    double seconds = atof(arguments[1]);
    std::vector<std::string> files(arguments + 3, arguments + n);
    measure("parse-full", arguments[2], "dcmtk", seconds, files, [](const char* path) {
        DcmFileFormat f;
        return f.loadFile(path).good() && f.loadAllDataIntoMemory().good();
    });
    measure("parse-full", arguments[2], "gdcm", seconds, files, [](const char* path) {
        gdcm::Reader reader;
        reader.SetFileName(path);
        return reader.Read();
    });
    measure("parse-meta", arguments[2], "dcmtk", seconds, files, [](const char* path) {
        DcmFileFormat f;
        return f.loadFileUntilTag(path, EXS_Unknown, EGL_noChange, DCM_MaxReadLength, ERM_autoDetect, DCM_PixelData).good();
    });
    measure("parse-meta", arguments[2], "gdcm", seconds, files, [](const char* path) {
        gdcm::Reader reader;
        reader.SetFileName(path);
        return reader.ReadUpToTag(gdcm::Tag(0x7fe0, 0x0010));
    });
}
