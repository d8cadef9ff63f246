// libjpeg-turbo's baseline of 8 bits, from memory to memory, with its accurate integer DCT. Colour is RGB outside and luminance and
// chrominance inside, so its transform is part of the time.
// usage: jpeg SECONDS PICTURE.pnm...
#include "bench.h"
#include <jpeglib.h>

struct Buffer {
    unsigned char* bytes = nullptr;
    unsigned long room = 0, length = 0;
    ~Buffer() { free(bytes); }
};

static void encode(const Picture& p, int across, Buffer& out) {
    jpeg_compress_struct c;
    jpeg_error_mgr errors;
    c.err = jpeg_std_error(&errors);
    jpeg_create_compress(&c);
    unsigned char* before = out.bytes;
    out.length = out.room;
    jpeg_mem_dest(&c, &out.bytes, &out.length);
    c.image_width = p.width;
    c.image_height = p.height;
    c.input_components = p.components;
    c.in_color_space = p.components == 3 ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&c);
    jpeg_set_quality(&c, 90, TRUE);
    c.dct_method = JDCT_ISLOW;
    if (p.components == 3) {
        c.comp_info[0].h_samp_factor = across;
        c.comp_info[0].v_samp_factor = 1;
    }
    jpeg_start_compress(&c, TRUE);
    while (c.next_scanline < c.image_height) {
        JSAMPROW row = const_cast<JSAMPROW>(p.cells.data()) + (size_t)c.next_scanline * p.width * p.components;
        jpeg_write_scanlines(&c, &row, 1);
    }
    jpeg_finish_compress(&c);
    jpeg_destroy_compress(&c);
    if (out.bytes != before) { // it grew; what it was is no longer used
        free(before);
        out.room = out.length;
    }
}

static void decode(const Buffer& in, std::vector<unsigned char>& cells) {
    jpeg_decompress_struct d;
    jpeg_error_mgr errors;
    d.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&d);
    jpeg_mem_src(&d, in.bytes, in.length);
    jpeg_read_header(&d, TRUE);
    d.dct_method = JDCT_ISLOW;
    jpeg_start_decompress(&d);
    while (d.output_scanline < d.output_height) {
        JSAMPROW row = cells.data() + (size_t)d.output_scanline * d.output_width * d.output_components;
        jpeg_read_scanlines(&d, &row, 1);
    }
    jpeg_finish_decompress(&d);
    jpeg_destroy_decompress(&d);
}

static void run(const std::string& name, const Picture& p, int across, double seconds) {
    Buffer out;
    encode(p, across, out);
    std::vector<unsigned char> cells(p.cells.size());
    double ratio = (double)p.cells.size() / out.length;
    measure("enc-" + name, p, "libjpeg-turbo", ratio, seconds, [&] { encode(p, across, out); });
    measure("dec-" + name, p, "libjpeg-turbo", ratio, seconds, [&] { decode(out, cells); });
}

int main(int n, char** arguments) {
    double seconds = atof(arguments[1]);
    for (int i = 2; i < n; i++) {
        Picture p = Picture::read(arguments[i]);
        if (p.cellBits() != 8) continue;
        run("jpeg8-q90", p, 1, seconds);
        if (p.components == 3) run("jpeg8-q90-422", p, 2, seconds);
    }
}
