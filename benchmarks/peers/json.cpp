// DCMTK writing the DICOM JSON model of files in memory, in process. usage: json SECONDS NAME FILE.dcm...
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcjson.h>
#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

int main(int n, char** arguments) {
    OFLog::configure(OFLogger::ERROR_LOG_LEVEL);
    double seconds = atof(arguments[1]);
    std::vector<std::unique_ptr<DcmFileFormat>> files;
    double header = 0; // bytes of the files but those of their pixel data
    for (int i = 3; i < n; i++) {
        files.push_back(std::make_unique<DcmFileFormat>());
        if (files.back()->loadFile(arguments[i]).bad()) return 1;
        DcmElement* pixels = nullptr;
        if (files.back()->getDataset()->findAndGetElement(DCM_PixelData, pixels).bad()) return 1;
        FILE* file = fopen(arguments[i], "rb");
        fseek(file, 0, SEEK_END);
        header += (double)ftell(file) - pixels->getLength();
        fclose(file);
        delete files.back()->getDataset()->remove(DCM_PixelData);
    }
    using Clock = std::chrono::steady_clock;
    auto timed = [&](long times) {
        auto begun = Clock::now();
        for (long i = 0; i < times; i++)
            for (auto& file : files) {
                std::ostringstream out;
                DcmJsonFormatCompact format(OFFalse);
                if (file->getDataset()->writeJsonExt(out, format, OFTrue, OFFalse).bad()) exit(1);
            }
        return std::chrono::duration<double>(Clock::now() - begun).count();
    };
    long times = std::max(1L, (long)(seconds / 7 / std::max(1e-9, timed(1))));
    std::vector<double> speeds;
    for (int i = 0; i < 7; i++) speeds.push_back(header * (double)times / 1e6 / timed(times));
    std::sort(speeds.begin(), speeds.end());
    printf("json-write\t%s\tdcmtk\t%.1f\t%.1f\t%.1f\tMB/s of header\n", arguments[2], speeds[3], speeds[0], speeds[6]);
}
