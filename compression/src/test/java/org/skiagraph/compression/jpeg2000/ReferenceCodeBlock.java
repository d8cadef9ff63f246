package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skiagraph.compression.jpeg2000.block.CodedBlock;
import org.skiagraph.compression.jpeg2000.block.Orientation;
import org.skiagraph.compression.jpeg2000.block.ReferenceBlock;
import org.skiagraph.compression.jpeg2000.block.ReferenceBlockCoder;

/** A code block: where it is, how it is coded, and what each layer has of it. */
final class ReferenceCodeBlock {
    /** What a packet has of one codeword segment. */
    record Piece(int passes, byte[] bytes) {}

    private final ReferenceBand band;
    private final ReferenceArea area;
    private ReferenceBlock coded = new ReferenceBlock(1, 1, Orientation.LL, 0, 0, 0, List.of(), List.of());
    private int[] ends = new int[0];

    ReferenceCodeBlock(ReferenceBand band, ReferenceArea area) {
        this.band = band;
        this.area = area;
    }

    ReferenceArea area() {
        return area;
    }

    /** Codes the block's part of the indices of its subband. */
    void code(long[] indices, StreamOptions options, StreamComponent shape, int style) {
        long[] values = new long[area.size()];
        boolean[] mask = band.mask(area, options.region, shape);
        long[] inside = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = indices[band.area().cell(area.x0() + i % area.width(), area.y0() + i / area.width())];
            inside[i] = mask[i] ? values[i] : 0;
        }
        int insidePlanes = ReferenceBlockCoder.planes(inside);
        boolean scaled = insidePlanes > 0;
        int planes = scaled ? insidePlanes : ReferenceBlockCoder.planes(values);
        planes = Math.min(band.planes(), planes + options.emptyPlanes);
        int shift = scaled ? band.roiShift() : 0;
        coded = ReferenceBlockCoder.encode(
                area.width(),
                area.height(),
                values,
                mask,
                shift,
                band.orientation(),
                style,
                planes,
                Math.max(0, 3 * (planes + shift) - 2));
    }

    void split(StreamLayers layers, int number, int count) {
        ends = layers.ends(number, coded.passes(), count);
    }

    /** Most significant planes that are all zero, of those of the subband and the shift of its region of interest. */
    int zeroPlanes() {
        return band.planes() + band.roiShift() - coded.planes();
    }

    /** The first layer that has something of the block; their number if none has. */
    int firstLayer() {
        int layer = 0;
        while (layer < ends.length && ends[layer] == 0) {
            layer++;
        }
        return layer;
    }

    /** What a layer has of the block: for each segment that it adds to, passes and bytes. */
    List<Piece> pieces(int layer) {
        List<Piece> pieces = new ArrayList<>();
        byte[] bytes = coded.bytes();
        int pass = layer == 0 ? 0 : ends[layer - 1];
        int first = 0;
        for (int i = 0; pass < ends[layer]; i++) {
            int end = first + coded.segments().get(i).passes();
            int last = Math.min(end, ends[layer]);
            if (pass < last) {
                int from = pass == 0 ? 0 : coded.lengths().get(pass - 1);
                int to = coded.lengths().get(last - 1);
                pieces.add(new Piece(last - pass, Arrays.copyOfRange(bytes, from, to)));
                pass = last;
            }
            first = end;
        }
        return pieces;
    }

    /** The values that a decoder has of the first layers. */
    long[] values(int layers) {
        int passes = layers == 0 ? 0 : ends[layers - 1];
        if (passes == 0) {
            return new long[area.size()];
        }
        CodedBlock block = coded.coded(passes);
        block.roiShift = band.roiShift();
        return ReferenceBlockCoder.decode(block).values();
    }
}
