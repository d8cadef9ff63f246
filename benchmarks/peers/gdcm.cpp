// GDCM's codecs through ImageChangeTransferSyntax and Image::GetBuffer, from memory to memory.
// usage: gdcm SECONDS PICTURE.pnm...
#include "bench.h"
#include <gdcmImage.h>
#include <gdcmImageChangeTransferSyntax.h>
#include <gdcmSequenceOfFragments.h>

static void fill(gdcm::Image& image, const Picture& p) {
    image.SetNumberOfDimensions(2);
    image.SetDimension(0, p.width);
    image.SetDimension(1, p.height);
    gdcm::PixelFormat format(p.components, p.cellBits(), p.storedBits(), p.storedBits() - 1, 0);
    image.SetPixelFormat(format);
    image.SetPhotometricInterpretation(p.components == 3 ? gdcm::PhotometricInterpretation::RGB
                                                         : gdcm::PhotometricInterpretation::MONOCHROME2);
    image.SetTransferSyntax(gdcm::TransferSyntax::ExplicitVRLittleEndian);
    gdcm::DataElement pixels(gdcm::Tag(0x7fe0, 0x0010));
    pixels.SetByteValue((const char*)p.cells.data(), (uint32_t)p.cells.size());
    image.SetDataElement(pixels);
}

// A fresh image each time: Change() alters its input, so that a second call on the same one would do nothing.
static void encode(const Picture& p, gdcm::ImageChangeTransferSyntax& change) {
    gdcm::SmartPointer<gdcm::Image> image = new gdcm::Image;
    fill(*image, p);
    change.SetTransferSyntax(gdcm::TransferSyntax::RLELossless);
    change.SetInput(*image);
    if (!change.Change()) throw std::runtime_error("encode " + p.name);
}

int main(int n, char** arguments) {
    double seconds = atof(arguments[1]);
    for (int i = 2; i < n; i++) {
        Picture p = Picture::read(arguments[i]);
        gdcm::ImageChangeTransferSyntax packed;
        encode(p, packed);
        const gdcm::SequenceOfFragments* fragments = packed.GetOutput().GetDataElement().GetSequenceOfFragments();
        double ratio = (double)p.cells.size() / fragments->ComputeByteLength();
        measure("enc-rle", p, "gdcm", ratio, seconds, [&] {
            gdcm::ImageChangeTransferSyntax change;
            encode(p, change);
        });
        const gdcm::Image& image = static_cast<const gdcm::Image&>(packed.GetOutput());
        std::vector<char> buffer(image.GetBufferLength());
        measure("dec-rle", p, "gdcm", ratio, seconds, [&] {
            if (!image.GetBuffer(buffer.data())) throw std::runtime_error("decode " + p.name);
        });
        if (p.components == 1 && // colour comes by plane
            !std::equal(buffer.begin(), buffer.end(), (const char*)p.cells.data())) fprintf(stderr, "gdcm: %s differs\n", p.name.c_str());
    }
}
