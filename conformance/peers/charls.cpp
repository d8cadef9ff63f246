// CharLS by its public interface, for tests: samples are in files, plane after plane, a byte each up to 8 bits, else two, little endian.
// usage: charls encode RAW JLS WIDTH HEIGHT COMPONENTS BITS NEAR ILV TRANSFORM MAXVAL T1 T2 T3 RESET
//        charls decode JLS RAW
#include <charls/charls.h>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

using Bytes = std::vector<unsigned char>;

static Bytes read(const char* path) {
    std::ifstream in(path, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(in), {});
}

static void write(const char* path, const Bytes& bytes) {
    std::ofstream(path, std::ios::binary).write((const char*)bytes.data(), (std::streamsize)bytes.size());
}

// From planes to pixels, or back.
static Bytes mixed(const Bytes& from, size_t pixels, size_t components, size_t cell, bool toPixels) {
    Bytes to(from.size());
    for (size_t c = 0; c < components; c++)
        for (size_t i = 0; i < pixels; i++)
            for (size_t b = 0; b < cell; b++) {
                size_t plane = (c * pixels + i) * cell + b, pixel = (i * components + c) * cell + b;
                if (toPixels) to[pixel] = from[plane];
                else to[plane] = from[pixel];
            }
    return to;
}

static int encode(char** a) {
    auto number = [&](int i) { return atoi(a[i]); };
    charls::frame_info frame{(uint32_t)number(4), (uint32_t)number(5), number(7), number(6)};
    charls::jpegls_encoder encoder;
    encoder.frame_info(frame).near_lossless(number(8));
    encoder.interleave_mode((charls::interleave_mode)number(9));
    encoder.color_transformation((charls::color_transformation)number(10));
    encoder.preset_coding_parameters({number(11), number(12), number(13), number(14), number(15)});
    Bytes raw = read(a[2]);
    if (number(9) != 0) raw = mixed(raw, (size_t)frame.width * frame.height, frame.component_count, frame.bits_per_sample > 8 ? 2 : 1, true);
    Bytes out(encoder.estimated_destination_size() + 65536);
    encoder.destination(out);
    out.resize(encoder.encode(raw));
    write(a[3], out);
    return 0;
}

static int decode(char** a) {
    Bytes in = read(a[2]);
    charls::jpegls_decoder decoder;
    decoder.source(in);
    decoder.read_header();
    Bytes raw(decoder.destination_size());
    decoder.decode(raw);
    auto frame = decoder.frame_info();
    if (decoder.interleave_mode() != charls::interleave_mode::none)
        raw = mixed(raw, (size_t)frame.width * frame.height, frame.component_count, frame.bits_per_sample > 8 ? 2 : 1, false);
    write(a[3], raw);
    return 0;
}

int main(int n, char** a) {
    try {
        if (n == 16 && std::string(a[1]) == "encode") return encode(a);
        if (n == 4 && std::string(a[1]) == "decode") return decode(a);
    } catch (const std::exception& e) {
        std::cerr << e.what() << "\n";
        return 2;
    }
    return 1;
}
