// DCMTK's codecs through DcmDataset::chooseRepresentation, from memory to memory.
// usage: dcmtk SECONDS PICTURE.pnm...
#include "dcmtk.h"
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmdata/dcrlerp.h>

int main(int n, char** arguments) {
    double seconds = atof(arguments[1]);
    OFLog::configure(OFLogger::ERROR_LOG_LEVEL);
    DcmRLEEncoderRegistration::registerCodecs();
    DcmRLEDecoderRegistration::registerCodecs();
    DcmRLERepresentationParameter rle;
    for (int i = 2; i < n; i++) {
        Picture p = Picture::read(arguments[i]);
        auto plain = dataSet(p);
        DcmDataset packed(*plain);
        check(packed.chooseRepresentation(EXS_RLELossless, &rle), "encode");
        packed.removeAllButCurrentRepresentations();
        double ratio = (double)p.cells.size() / packed.calcElementLength(EXS_RLELossless, EET_ExplicitLength);
        measure("enc-rle", p, "dcmtk", ratio, seconds, [&] {
            DcmDataset d(*plain);
            check(d.chooseRepresentation(EXS_RLELossless, &rle), "encode");
        });
        measure("dec-rle", p, "dcmtk", ratio, seconds, [&] {
            DcmDataset d(packed);
            check(d.chooseRepresentation(EXS_LittleEndianExplicit, nullptr), "decode");
        });
    }
}
