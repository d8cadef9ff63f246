// OpenJPEG, from memory to memory, and what it allocates. The streams that it writes are what all decoders are measured on.
// usage: openjpeg SECONDS STREAMS PICTURE.pnm...        speeds, and peaks of decoding each
//        openjpeg tiled SIZE STREAMS PICTURE.pnm        writes j2k53-tiled.j2k, SIZE x SIZE pixels in tiles of 1024, and measures the peak
#include "bench.h"
#include <cstring>
#include <malloc.h>
#include <openjpeg.h>

// Every allocation of the process goes through these, so that the peak is known.
extern "C" {
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void* __libc_memalign(size_t, size_t);
void __libc_free(void*);
}
static size_t held = 0, peak = 0;
static void* counted(void* p) {
    if (p) peak = std::max(peak, held += malloc_usable_size(p));
    return p;
}
extern "C" void* malloc(size_t n) { return counted(__libc_malloc(n)); }
extern "C" void* calloc(size_t n, size_t m) { return counted(__libc_calloc(n, m)); }
extern "C" void* realloc(void* p, size_t n) {
    if (p) held -= malloc_usable_size(p);
    return counted(__libc_realloc(p, n));
}
extern "C" int posix_memalign(void** p, size_t a, size_t n) { return (*p = counted(__libc_memalign(a, n))) ? 0 : 12; }
extern "C" void* aligned_alloc(size_t a, size_t n) { return counted(__libc_memalign(a, n)); }
extern "C" void* memalign(size_t a, size_t n) { return counted(__libc_memalign(a, n)); }
extern "C" void free(void* p) {
    if (p) held -= malloc_usable_size(p);
    __libc_free(p);
}

struct Memory {
    std::vector<unsigned char>* bytes;
    size_t at;
};
static OPJ_SIZE_T read(void* to, OPJ_SIZE_T n, void* data) {
    auto* m = (Memory*)data;
    if (m->at >= m->bytes->size()) return (OPJ_SIZE_T)-1;
    n = std::min(n, m->bytes->size() - m->at);
    memcpy(to, m->bytes->data() + m->at, n);
    m->at += n;
    return n;
}
static OPJ_SIZE_T write(void* from, OPJ_SIZE_T n, void* data) {
    auto* m = (Memory*)data;
    if (m->bytes->size() < m->at + n) m->bytes->resize(m->at + n);
    memcpy(m->bytes->data() + m->at, from, n);
    m->at += n;
    return n;
}
static OPJ_OFF_T skip(OPJ_OFF_T n, void* data) { return ((Memory*)data)->at += n, n; }
static OPJ_BOOL seek(OPJ_OFF_T to, void* data) { return ((Memory*)data)->at = to, OPJ_TRUE; }
static opj_stream_t* stream(Memory& m, bool input) {
    opj_stream_t* s = opj_stream_create(1 << 20, input);
    opj_stream_set_user_data(s, &m, nullptr);
    opj_stream_set_user_data_length(s, m.bytes->size());
    opj_stream_set_read_function(s, read);
    opj_stream_set_write_function(s, write);
    opj_stream_set_skip_function(s, skip);
    opj_stream_set_seek_function(s, seek);
    return s;
}
static void check(bool good, const char* what) {
    if (!good) throw std::runtime_error(what);
}

static std::vector<unsigned char> encode(const Picture& p, bool lossless, unsigned tile) {
    opj_cparameters_t options;
    opj_set_default_encoder_parameters(&options);
    options.tcp_numlayers = 1;
    options.cp_disto_alloc = 1;
    options.irreversible = !lossless;
    options.tcp_rates[0] = lossless ? 0 : 10;
    options.tcp_mct = p.components == 3;
    if (tile) options.tile_size_on = OPJ_TRUE, options.cp_tdx = options.cp_tdy = tile;
    std::vector<opj_image_cmptparm_t> shapes(p.components);
    for (auto& c : shapes) {
        memset(&c, 0, sizeof c);
        c.dx = c.dy = 1, c.w = p.width, c.h = p.height, c.prec = p.storedBits();
    }
    opj_image_t* image = opj_image_create(p.components, shapes.data(), p.components == 3 ? OPJ_CLRSPC_SRGB : OPJ_CLRSPC_GRAY);
    image->x1 = p.width, image->y1 = p.height;
    unsigned unit = p.cellBits() / 8;
    for (size_t i = 0; i < p.cells.size() / unit; i++)
        image->comps[i % p.components].data[i / p.components] = p.cells[i * unit] | (unit == 2 ? p.cells[i * 2 + 1] << 8 : 0);
    std::vector<unsigned char> bytes;
    Memory m{&bytes, 0};
    opj_codec_t* codec = opj_create_compress(OPJ_CODEC_J2K);
    check(opj_setup_encoder(codec, &options, image), "setup");
    opj_stream_t* s = stream(m, false);
    check(opj_start_compress(codec, image, s) && opj_encode(codec, s) && opj_end_compress(codec, s), "encode");
    opj_stream_destroy(s);
    opj_destroy_codec(codec);
    opj_image_destroy(image);
    return bytes;
}

// Into cells as DICOM stores them, where a buffer is given.
static void decode(std::vector<unsigned char>& bytes, std::vector<unsigned char>* cells) {
    Memory m{&bytes, 0};
    opj_stream_t* s = stream(m, true);
    opj_dparameters_t options;
    opj_set_default_decoder_parameters(&options);
    opj_codec_t* codec = opj_create_decompress(OPJ_CODEC_J2K);
    check(opj_setup_decoder(codec, &options), "setup");
    opj_image_t* image = nullptr;
    check(opj_read_header(s, codec, &image) && opj_decode(codec, s, image) && opj_end_decompress(codec, s), "decode");
    if (cells) {
        unsigned n = image->numcomps, unit = image->comps[0].prec > 8 ? 2 : 1;
        size_t pixels = (size_t)image->comps[0].w * image->comps[0].h;
        for (unsigned c = 0; c < n; c++) {
            const OPJ_INT32* from = image->comps[c].data;
            unsigned char* to = cells->data() + c * unit;
            if (unit == 1)
                for (size_t i = 0; i < pixels; i++) to[i * n] = (unsigned char)from[i];
            else
                for (size_t i = 0; i < pixels; i++) to[i * n * 2] = (unsigned char)from[i], to[i * n * 2 + 1] = (unsigned char)(from[i] >> 8);
        }
    }
    opj_stream_destroy(s);
    opj_destroy_codec(codec);
    opj_image_destroy(image);
}

static void save(const std::string& path, const std::vector<unsigned char>& bytes) {
    std::ofstream(path, std::ios::binary).write((const char*)bytes.data(), bytes.size());
}

static void printPeak(const std::string& operation, const char* name, std::vector<unsigned char>& bytes) {
    size_t before = held;
    peak = held;
    decode(bytes, nullptr);
    printf("peak\t%s %s\topenjpeg\t%zu.0\t%zu.0\t%zu.0\tB\n", operation.c_str(), name, peak - before, peak - before, peak - before);
}

int main(int n, char** arguments) {
    if (std::string(arguments[1]) == "tiled") {
        unsigned size = atoi(arguments[2]);
        Picture small = Picture::read(arguments[4]), large = small;
        if (small.cellBits() != 8 || small.components != 1) throw std::runtime_error("8 bits of grey are tiled");
        large.width = large.height = size;
        large.cells.resize((size_t)size * size);
        for (size_t y = 0; y < size; y++)
            for (size_t x = 0; x < size; x++) large.cells[y * size + x] = small.cells[y % small.height * small.width + x % small.width];
        std::vector<unsigned char> bytes = encode(large, true, 1024);
        save(std::string(arguments[3]) + "/j2k53-tiled.j2k", bytes);
        large.cells.clear();
        large.cells.shrink_to_fit();
        printPeak("dec-j2k53", "tiled", bytes);
        return 0;
    }
    double seconds = atof(arguments[1]);
    for (int i = 3; i < n; i++) {
        Picture p = Picture::read(arguments[i]);
        for (bool lossless : {true, false}) {
            std::string word = lossless ? "j2k53" : "j2k97-r10";
            std::vector<unsigned char> bytes = encode(p, lossless, 0), cells(p.cells.size());
            save(std::string(arguments[2]) + "/" + word + "-" + p.name + ".j2k", bytes);
            measure("dec-" + word, p, "openjpeg", (double)p.cells.size() / bytes.size(), seconds, [&] { decode(bytes, &cells); });
            if (lossless && cells != p.cells) throw std::runtime_error("not lossless");
            printPeak("dec-" + word, p.name.c_str(), bytes);
        }
    }
}
