package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.StreamColour;

/**
 * A code stream with what is around it: the boxes of a JP2 or JPX file, or nothing. Of boxes only those that say something of the image
 * are read; others are passed over. T.800 annex I.
 */
final class Jpeg2000File {
    private static final long SIGNATURE = 0x6A50_2020L;
    private static final int BYTES_OF_BOX = 64;

    /** Boxes of many small things, and how long they may be. */
    private static final Set<String> LISTS = Set.of("ftyp", "bpcc", "cmap", "cdef");

    private static final int MOST_OF_LIST = 1 << 18;

    private final StreamBytes bytes;
    private final Budget budget;
    private final Jp2Header.Builder boxes = new Jp2Header.Builder();
    private final boolean isBoxed;
    private @Nullable Jp2Box codeStream;
    private boolean headerFirst;
    private final MainHeader main;

    private Jpeg2000File(Source source, Budget budget) throws IOException {
        this.bytes = new StreamBytes(source);
        this.budget = budget;
        this.isBoxed = bytes.uint32(4) == SIGNATURE && bytes.uint16(0) != Marker.SOC;
        if (!isBoxed) {
            this.main = MainHeader.read(bytes, 0, budget);
            return;
        }
        readBoxes(0, bytes.size(), false);
        Jp2Box box = codeStream;
        long start = box == null ? search() : box.content();
        bytes.limit(box == null ? bytes.size() : box.end());
        this.main = MainHeader.read(bytes, start, budget);
        check();
    }

    static Jpeg2000File read(Source source, Budget budget) throws IOException {
        return new Jpeg2000File(source, budget);
    }

    /** Boxes from a place on; those of the header box are one level deeper. */
    private void readBoxes(long from, long limit, boolean inHeader) throws IOException {
        long at = from;
        while (at + 8 <= limit) {
            budget.spend(Limit.HELD_BYTES, BYTES_OF_BOX, Place.at(at, "box"));
            Jp2Box box = box(at, limit);
            if (box == null) {
                report(Jpeg2000Quirks.BAD_BOX, at, "a box of " + bytes.uint32(at) + " bytes");
                return;
            }
            boxes.add(box);
            if (box.type().equals("jp2h") && !inHeader) {
                headerFirst |= codeStream == null;
                readBoxes(box.content(), box.end(), true);
            } else if (box.type().equals("jp2c") && codeStream == null) {
                codeStream = box;
            } else if (inHeader || box.type().equals("ftyp")) {
                readContent(box);
            }
            at = box.end();
        }
    }

    private @Nullable Jp2Box box(long at, long limit) throws IOException {
        long length = bytes.uint32(at);
        long content = at + 8;
        StringBuilder type = new StringBuilder();
        for (int i = 4; i < 8; i++) {
            int c = bytes.at(at + i);
            type.append(c >= ' ' && c < 127 ? (char) c : '?');
        }
        if (length == 1) {
            long high = bytes.uint32(at + 8);
            long low = bytes.uint32(at + 12);
            length = high < 0 || low < 0 || high > Integer.MAX_VALUE ? -1 : high << 32 | low;
            content = at + 16;
        } else if (length == 0) {
            length = limit - at;
        }
        boolean cut = length > limit - at;
        if (cut && type.toString().equals("jp2c")) {
            report(
                    Jpeg2000Quirks.BAD_BOX,
                    at,
                    "a code stream of " + length + " bytes, of which " + (limit - at) + " are there");
            return new Jp2Box("jp2c", at, content, limit);
        }
        return cut || length < content - at ? null : new Jp2Box(type.toString(), at, content, at + length);
    }

    private void readContent(Jp2Box box) throws IOException {
        long length = box.end() - box.content();
        budget.require(Limit.VALUE_BYTES, length, Place.at(box.position(), box.type()));
        boolean isList = LISTS.contains(box.type());
        if (isList && length > MOST_OF_LIST) {
            report(Jpeg2000Quirks.BAD_BOX, box.position(), box.type() + " of " + length + " bytes");
            return;
        }
        budget.spend(Limit.HELD_BYTES, (isList ? 24 : 2) * length, Place.at(box.position(), box.type()));
        try {
            boxes.take(box.type(), new BoxContent(bytes.copy(box.content(), Math.toIntExact(length))));
        } catch (BadBoxException e) {
            report(Jpeg2000Quirks.BAD_BOX, box.position(), box.type() + ": " + e.getMessage());
        }
    }

    /** Where boxes cannot be followed, the code stream is looked for: SOC with SIZ behind it. */
    private long search() throws IOException {
        for (long at = 8; at + 4 <= bytes.size(); at++) {
            if (bytes.at(at) == 0xFF && bytes.uint32(at) == ((long) Marker.SOC << 16 | Marker.SIZ)) {
                report(Jpeg2000Quirks.MISSING_BOX, at, "the code stream is not in a box that can be found");
                return at;
            }
        }
        throw new MalformedDataException("a JP2 file without a code stream", Place.at(bytes.size()));
    }

    private void check() throws IOException {
        if (!headerFirst || !boxes.hasImageHeader() || !boxes.hasColour()) {
            report(
                    Jpeg2000Quirks.MISSING_BOX,
                    0,
                    "there is no header box with image header and colour before the stream");
        }
        if (!boxes.hasImageHeader()) {
            return;
        }
        Jp2Header header = boxes.build();
        ImageSize size = main.size();
        boolean same = header.width() == size.grid().width()
                && header.height() == size.grid().height()
                && header.components() == size.components().size();
        for (int i = 0; same && i < Math.min(header.precisions().size(), header.components()); i++) {
            Jpeg2000Component component = size.components().get(i);
            same = header.precisions().get(i) == component.precision()
                    && header.signed().get(i) == component.signed();
        }
        if (!same) {
            String text = "boxes give " + header.width() + "x" + header.height() + " with " + header.components()
                    + " components of " + header.precisions() + " bits";
            report(Jpeg2000Quirks.CONTRADICTING_BOX, 0, text);
        }
    }

    private void report(Quirk quirk, long position, String text) throws IOException {
        budget.findings().report(quirk, Place.at(position, "box"), text);
    }

    MainHeader main() {
        return main;
    }

    /** What the boxes say, if there are any. */
    Optional<Jp2Header> boxes() {
        return isBoxed ? Optional.of(boxes.build()) : Optional.empty();
    }

    /** What file and stream say of colour. */
    StreamColour colour() {
        if (!isBoxed || !boxes.hasColour()) {
            return StreamColour.UNSTATED;
        }
        return boxes.build().colours().get(0).colour();
    }
}
