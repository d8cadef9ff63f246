// What the mains on DCMTK share: a picture as a Data Set.
#pragma once
#include "bench.h"
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>
#include <memory>

inline void check(const OFCondition& done, const char* what) {
    if (done.bad()) throw std::runtime_error(std::string(what) + ": " + done.text());
}

inline std::unique_ptr<DcmDataset> dataSet(const Picture& p) {
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
