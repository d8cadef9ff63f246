// DCMTK's JPEG of 12 bits and without loss through DcmDataset::chooseRepresentation, from memory to memory.
// usage: dcmjpeg SECONDS PICTURE.pnm...
#include "dcmtk.h"
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpeg/djencode.h>
#include <dcmtk/dcmjpeg/djrploss.h>
#include <dcmtk/dcmjpeg/djrplol.h>

static void run(const std::string& name, const Picture& p, E_TransferSyntax syntax, const DcmRepresentationParameter& how,
                double seconds) {
    auto plain = dataSet(p);
    DcmDataset packed(*plain);
    check(packed.chooseRepresentation(syntax, &how), "encode");
    packed.removeAllButCurrentRepresentations();
    double ratio = (double)p.cells.size() / packed.calcElementLength(syntax, EET_ExplicitLength);
    measure("enc-" + name, p, "dcmtk", ratio, seconds, [&] {
        DcmDataset d(*plain);
        check(d.chooseRepresentation(syntax, &how), "encode");
    });
    measure("dec-" + name, p, "dcmtk", ratio, seconds, [&] {
        DcmDataset d(packed);
        check(d.chooseRepresentation(EXS_LittleEndianExplicit, nullptr), "decode");
    });
}

int main(int n, char** arguments) {
    double seconds = atof(arguments[1]);
    OFLog::configure(OFLogger::ERROR_LOG_LEVEL);
    DJEncoderRegistration::registerCodecs(ECC_lossyRGB, EUC_never);
    DJDecoderRegistration::registerCodecs(EDC_never);
    DJ_RPLossless lossless(1, 0);
    DJ_RPLossy lossy(90);
    for (int i = 2; i < n; i++) {
        Picture p = Picture::read(arguments[i]);
        if (p.name == "cr8") continue; // the peer of 8 bits is another
        run("jpegll-sv1", p, EXS_JPEGProcess14SV1, lossless, seconds);
        if (p.storedBits() == 12) run("jpeg12-q90", p, EXS_JPEGProcess2_4, lossy, seconds);
    }
}
