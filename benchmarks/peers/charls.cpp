// CharLS, from memory to memory.
// usage: charls SECONDS PICTURE.pnm...
#include "bench.h"
#include <charls/charls.h>

struct Coding {
    const char* name;
    charls::interleave_mode mode;
    int near;
};

// CharLS takes planes where components are not interleaved.
static std::vector<unsigned char> cells(const Picture& p, const Coding& c) {
    if (c.mode != charls::interleave_mode::none || p.components == 1) return p.cells;
    std::vector<unsigned char> planes(p.cells.size());
    size_t pixels = (size_t)p.width * p.height;
    for (size_t i = 0; i < planes.size(); i++) planes[i % p.components * pixels + i / p.components] = p.cells[i];
    return planes;
}

static void compare(const Picture& p, const Coding& c, double seconds) {
    std::vector<unsigned char> raw = cells(p, c), packed, out(raw.size());
    auto encode = [&] {
        charls::jpegls_encoder encoder;
        encoder.frame_info({p.width, p.height, (int)p.storedBits(), (int)p.components}).near_lossless(c.near).interleave_mode(c.mode);
        packed.resize(encoder.estimated_destination_size());
        encoder.destination(packed);
        packed.resize(encoder.encode(raw));
    };
    encode();
    std::vector<unsigned char> stream = packed;
    double ratio = (double)raw.size() / stream.size();
    measure(std::string("enc-") + c.name, p, "charls", ratio, seconds, encode);
    measure(std::string("dec-") + c.name, p, "charls", ratio, seconds, [&] {
        charls::jpegls_decoder decoder;
        decoder.source(stream);
        decoder.read_header();
        decoder.decode(out);
    });
}

int main(int n, char** arguments) {
    using Mode = charls::interleave_mode;
    double seconds = atof(arguments[1]);
    for (int i = 2; i < n; i++) {
        Picture p = Picture::read(arguments[i]);
        if (p.components == 1) {
            for (Coding c : {Coding{"jls", Mode::none, 0}, Coding{"jls-near2", Mode::none, 2}}) compare(p, c, seconds);
            continue;
        }
        for (Coding c : {Coding{"jls", Mode::sample, 0}, Coding{"jls-near2", Mode::sample, 2}, Coding{"jls-line", Mode::line, 0},
                         Coding{"jls-line-near2", Mode::line, 2}, Coding{"jls-none", Mode::none, 0},
                         Coding{"jls-none-near2", Mode::none, 2}})
            compare(p, c, seconds);
    }
}
