package org.skiagraph.compression.jpeg2000.block;

import java.util.List;

/**
 * A block as {@link ReferenceBlockCoder} encoded it.
 *
 * @param planes bit planes with the shift of the region of interest
 * @param segments codeword segments in order
 * @param lengths for each coding pass: how many bytes, of all segments together, are enough to decode it and those before it. What a
 *     layer adds that ends with a pass lies between two of these; at the end of a segment it is all of the segment
 */
public record ReferenceBlock(
        int width,
        int height,
        Orientation orientation,
        int style,
        int planes,
        int roiShift,
        List<Segment> segments,
        List<Integer> lengths) {
    /** A codeword segment. */
    public record Segment(byte[] bytes, int passes) {}

    /** How many coding passes there are. */
    public int passes() {
        return lengths.size();
    }

    /** All bytes, segment behind segment. */
    public byte[] bytes() {
        byte[] all = new byte[segments.stream().mapToInt(s -> s.bytes().length).sum()];
        int at = 0;
        for (Segment segment : segments) {
            System.arraycopy(segment.bytes(), 0, all, at, segment.bytes().length);
            at += segment.bytes().length;
        }
        return all;
    }

    /** What a packet reader makes of the whole block. */
    public CodedBlock coded() {
        return coded(passes());
    }

    /** What a packet reader makes of the first passes, with no more bytes than they need. */
    public CodedBlock coded(int passes) {
        CodedBlock coded = new CodedBlock();
        coded.width = width;
        coded.height = height;
        coded.orientation = orientation;
        coded.style = style;
        coded.planes = planes;
        coded.roiShift = roiShift;
        coded.passes = new int[segments.size()];
        coded.starts = new int[segments.size()];
        coded.lengths = new int[segments.size()];
        coded.bytes = new byte[bytes().length + segments.size() * CodedBlock.GAP];
        int begun = 0; // bytes of segments before
        int pass = 0;
        int at = 0;
        for (Segment segment : segments) {
            if (pass == passes) {
                break;
            }
            int n = coded.segments++;
            coded.passes[n] = Math.min(segment.passes(), passes - pass);
            pass += coded.passes[n];
            coded.starts[n] = at;
            coded.lengths[n] = lengths.get(pass - 1) - begun;
            System.arraycopy(segment.bytes(), 0, coded.bytes, at, coded.lengths[n]);
            begun += segment.bytes().length;
            at += coded.lengths[n] + CodedBlock.GAP;
        }
        return coded;
    }
}
