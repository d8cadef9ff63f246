// DCMTK's codecs through DcmDataset::chooseRepresentation, from memory to memory.
// usage: dcmtk SECONDS PICTURE.pnm...
#include "bench.h"
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmdata/dcrlerp.h>
#include <dcmtk/dcmdata/dctk.h>
#include <memory>

static void check(const OFCondition& done, const char* what) {
    if (done.bad()) throw std::runtime_error(std::string(what) + ": " + done.text());
}

static std::unique_ptr<DcmDataset> dataSet(const Picture& p) {
    std::unique_ptr<DcmDataset> d(new DcmDataset);
    d->putAndInsertString(DCM_SOPClassUID, UID_SecondaryCaptureImageStorage);
    d->putAndInsertString(DCM_SOPInstanceUID, "1.2.3.4");
    d->putAndInsertUint16(DCM_SamplesPerPixel, p.components);
    d->putAndInsertString(DCM_PhotometricInterpretation, p.components == 3 ? "RGB" : "MONOCHROME2");
    if (p.components == 3) d->putAndInsertUint16(DCM_PlanarConfiguration, 0);
    d->putAndInsertUint16(DCM_Rows, p.height);
    d->putAndInsertUint16(DCM_Columns, p.width);
    d->putAndInsertUint16(DCM_BitsAllocated, p.cellBits());
    d->putAndInsertUint16(DCM_BitsStored, p.storedBits());
    d->putAndInsertUint16(DCM_HighBit, p.storedBits() - 1);
    d->putAndInsertUint16(DCM_PixelRepresentation, 0);
    if (p.cellBits() == 16)
        check(d->putAndInsertUint16Array(DCM_PixelData, (const Uint16*)p.cells.data(), p.cells.size() / 2), "pixels");
    else
        check(d->putAndInsertUint8Array(DCM_PixelData, p.cells.data(), p.cells.size()), "pixels");
    return d;
}

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
