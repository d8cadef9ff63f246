package org.skiagraph.compression.jpegls;

import java.io.IOException;

/** Decodes lines of one component, with any loss and any largest sample. */
final class SampleDecoder extends LineDecoder {
    SampleDecoder(ScanInput input, CodingParameters parameters, int[] contexts, byte[] regions) {
        super(input, parameters, 1, contexts, regions);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Runs are decoded in the same loop, and codes without {@link #decodeError}: with loss most runs are short, and position and
     * samples are waited for wherever they are put. For the same reason samples out of range, which are few, have a branch.
     */
    @Override
    int decode(int[] above, int[] line, int from, int to, int width) throws IOException, BadCodeException {
        final byte[] bits = input.bits();
        final byte[] region = regions;
        final int[] learnt = contexts;
        final int max = parameters.maxval();
        final int step = parameters.step();
        final int range = parameters.range();
        final int flips = parameters.near() == 0 ? 1 : 0;
        final int reset = parameters.preset().reset();
        final int most = longCode;
        int position = input.position();
        int x = from;
        int ra = line[x - 1];
        int rc = above[x - 1];
        int rb = above[x];
        while (x < to) {
            int rd = above[x + 1];
            int q = CodingParameters.context(region[max + rd - rb], region[max + rb - rc], region[max + rc - ra]);
            long ahead = ScanInput.word(bits, position);
            if (q != 0) { // regular mode: T.87 A.4 to A.6
                int sign = q >> 31;
                int c = Math.abs(q) * Contexts.SIZE;
                int word = learnt[c + Contexts.WORD];
                int k = word & Contexts.K_MASK;
                int edge = Math.max(Math.min(ra, rb), Math.min(Math.max(ra, rb), ra + rb - rc));
                int predicted = Math.max(0, Math.min(max, edge + ((word >> Contexts.C ^ sign) - sign)));
                int zeros = Long.numberOfLeadingZeros(ahead);
                int mapped = (zeros - 1 << k) + (int) (ahead << zeros >>> 63 - k);
                if (zeros < most) {
                    position += zeros + 1 + k;
                } else {
                    mapped = longCode(position, k, parameters.limit());
                    position = input.position();
                }
                if (mapped > range) {
                    throw new BadCodeException();
                }
                int error = mapped >>> 1 ^ -((mapped ^ word >>> Contexts.FLIP) & 1);
                Contexts.learn(learnt, c, error, step, reset, flips);
                ra = predicted + error * ((step ^ sign) - sign);
                if ((ra | max - ra) < 0) {
                    ra = parameters.around(ra);
                }
                line[x++] = ra;
                rc = rb;
                rb = rd;
                continue;
            }
            int ones = Long.numberOfLeadingZeros(~ahead); // run mode: T.87 A.7
            int n = runLength(ahead, ones);
            if (n > width - x) {
                input.position(position);
                x = decodeLongRun(above, line, x, width);
                position = input.position();
                ra = line[x - 1];
            } else {
                int order = endRun(ones);
                repeat(line, x, n, ra);
                x += n;
                ahead <<= ones + 1 + order;
                position += ones + 1 + order;
                int type = interruptionType(ra, above[x]);
                int k = learnt[(Contexts.RUN + type) * Contexts.SIZE + Contexts.WORD];
                int zeros = Long.numberOfLeadingZeros(ahead);
                int mapped = (zeros - 1 << k) + (int) (ahead << zeros >>> 63 - k);
                if (zeros + k < 56 - ones - order && zeros < escape - order - 1) {
                    position += zeros + 1 + k;
                } else {
                    mapped = longCode(position, k, parameters.limit() - order - 1);
                    position = input.position();
                }
                ra = interruption(ra, above[x], type, k, mapped);
                line[x++] = ra;
            }
            rc = above[x - 1];
            rb = above[x];
        }
        input.position(position);
        return x;
    }
}
