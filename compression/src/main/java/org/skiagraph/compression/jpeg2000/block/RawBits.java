package org.skiagraph.compression.jpeg2000.block;

/** Bits of a segment that bypasses the arithmetic coder. T.800 D.6. */
final class RawBits {
    private final CodeBits code = new CodeBits();
    private long window;
    private int left;

    void begin(byte[] bytes, int start, int length) {
        code.begin(bytes, start, length);
        left = 0;
    }

    /** Reads one bit. */
    int read() {
        if (left == 0) {
            window = code.next();
            left = CodeBits.WORD;
        }
        left--;
        return (int) (window >>> left) & 1;
    }

    /**
     * True if the segment ends as predictable termination ends it: with the last bit and 0101... to the end of its byte. A last FF is
     * left out, or followed by 2A.
     */
    boolean endsPredictably() {
        int spare = code.held() - (code.read() - left);
        int alternating = 0x55 >> 8 - spare;
        return code.isSound()
                && (spare == -8 || spare == 0 || spare > 0 && spare < 8 && code.lastBits(spare) == alternating);
    }
}
