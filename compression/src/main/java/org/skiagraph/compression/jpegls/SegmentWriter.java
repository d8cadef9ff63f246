package org.skiagraph.compression.jpegls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes markers and segments. T.87 annex C. */
final class SegmentWriter {
    private static final int MAX_SHORT = 65_535;

    /** Bytes of entries in one LSE segment at the most: a segment has a length of 16 bits. */
    private static final int MAX_ENTRIES = 65_530;

    /** Above so many bits the default thresholds are written, since decoders of old take others for the default. */
    private static final int OLD_PRECISION = 12;

    private final OutputStream out;

    SegmentWriter(OutputStream out) {
        this.out = out;
    }

    void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private void segment(int marker, byte[] body) throws IOException {
        marker(marker);
        out.write(body.length + 2 >> 8);
        out.write(body.length + 2);
        out.write(body);
    }

    /** Everything before the first scan. */
    void writeHead(FrameHeader frame, PresetParameters preset, JpegLsOptions options) throws IOException {
        marker(Markers.SOI);
        if (options.spiff().isPresent()) {
            segment(Markers.APP8, options.spiff().get().data());
            segment(Markers.APP8, SpiffHeader.end());
        }
        for (ApplicationSegment application : options.applications()) {
            segment(application.marker(), application.data());
        }
        writeFrame(frame);
        if (options.transform() != ColourTransform.NONE) {
            byte code = (byte) options.transform().ordinal();
            segment(Markers.APP8, new byte[] {'m', 'r', 'f', 'x', code});
        }
        if (options.preset().isPresent() || frame.precision() > OLD_PRECISION) {
            writePreset(options.preset().isPresent() ? options.preset().get() : preset);
        }
        for (MappingTable table : options.mappingTables()) {
            writeTable(table);
        }
        if (options.restartInterval() > 0) {
            writeRestartInterval(options.restartInterval());
        }
    }

    private void writeFrame(FrameHeader frame) throws IOException {
        boolean oversize = frame.width() > MAX_SHORT || frame.height() > MAX_SHORT;
        Body body = new Body()
                .number(frame.precision(), 1)
                .number(oversize ? 0 : frame.height(), 2)
                .number(oversize ? 0 : frame.width(), 2)
                .number(frame.components().size(), 1);
        for (FrameComponent component : frame.components()) {
            body.number(component.id(), 1)
                    .number(component.h() << 4 | component.v(), 1)
                    .number(0, 1);
        }
        segment(Markers.SOF55, body.bytes());
        if (oversize) {
            segment(
                    Markers.LSE,
                    new Body()
                            .number(4, 1)
                            .number(4, 1)
                            .number(frame.height(), 4)
                            .number(frame.width(), 4)
                            .bytes());
        }
    }

    private void writePreset(PresetParameters preset) throws IOException {
        segment(
                Markers.LSE,
                new Body()
                        .number(1, 1)
                        .number(preset.maxval(), 2)
                        .number(preset.t1(), 2)
                        .number(preset.t2(), 2)
                        .number(preset.t3(), 2)
                        .number(preset.reset(), 2)
                        .bytes());
    }

    private void writeTable(MappingTable table) throws IOException {
        byte[] entries = table.entries();
        int done = 0;
        do {
            int n = Math.min(MAX_ENTRIES, entries.length - done);
            Body body = new Body()
                    .number(done == 0 ? 2 : 3, 1)
                    .number(table.id(), 1)
                    .number(table.entryBytes(), 1);
            segment(Markers.LSE, body.bytes(entries, done, n).bytes());
            done += n;
        } while (done < entries.length);
    }

    private void writeRestartInterval(long lines) throws IOException {
        segment(Markers.DRI, new Body().number(lines, lines > MAX_SHORT ? 4 : 2).bytes());
    }

    /** The header of a scan; a component whose number + 1 is that of a mapping table names it. */
    void writeScan(FrameHeader frame, JpegLsScan scan) throws IOException {
        List<Integer> components = scan.components();
        Body body = new Body().number(components.size(), 1);
        for (int i = 0; i < components.size(); i++) {
            body.number(frame.components().get(components.get(i)).id(), 1)
                    .number(scan.mappingTables().get(i), 1);
        }
        body.number(scan.near(), 1).number(scan.interleave().code(), 1).number(0, 1);
        segment(Markers.SOS, body.bytes());
    }

    /** The bytes of a segment behind its length. */
    private static final class Body {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Body number(long value, int size) {
            for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
                bytes.write((int) (value >> shift));
            }
            return this;
        }

        Body bytes(byte[] array, int from, int length) {
            bytes.write(array, from, length);
            return this;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    /** The id of the mapping table of a component, or 0. */
    static int tableOf(int component, List<MappingTable> tables) {
        Optional<MappingTable> table =
                tables.stream().filter(each -> each.id() == component + 1).findFirst();
        return table.map(MappingTable::id).orElse(0);
    }
}
