package org.skiagraph.compression.jpeg2000.block;

/**
 * The registers of the MQ decoder, and its contexts. T.800 C.3.
 *
 * <p>C and A are in one {@code long}: A in the lowest 16 bits, C above, with Chigh from bit {@link MqStates#UNIT} on. So both are
 * shifted at once, and an entry of {@link MqStates} is subtracted from both at once. CT counts how many bits of C below Chigh are
 * valid.
 *
 * <p>Nothing here depends on a branch that follows the data, but for the rare reading of a word: what is decoded is as good as
 * random, and a branch that is guessed wrongly costs more than all of the arithmetic. The coding passes have the same steps, with
 * the registers in locals.
 */
final class MqDecoder {
    /** Entries of {@link MqStates}. */
    final long[] contexts = new long[MqStates.CONTEXTS];

    /** What is decoded. */
    final CodeBits code = new CodeBits();

    /** C and A. */
    long ca;

    /** CT. */
    int ct;

    /** Begins a segment; contexts stay. T.800 C.3.5. */
    void begin(byte[] bytes, int start, int length) {
        code.begin(bytes, start, length);
        // the first bit of the code lies below the first of A
        ca = code.next() << MqStates.UNIT - 17 | 0x8000;
        ct = CodeBits.WORD - 15;
    }

    /** Decodes one symbol. T.800 C.3.2. */
    int decode(int context) {
        long entry = contexts[context];
        long qe = entry & MqStates.QE;
        int index = (int) entry >>> MqStates.INDEX_BIT;
        long ca = this.ca - qe; // the upper interval, of the more probable symbol
        long a = ca & 0xFFFF;
        long lower = ca >> 63; // all ones if the code lies in the lower interval
        long less = lower
                ^ a - (qe & 0xFFFF) >> 63; // the larger interval is of the more probable symbol, whatever its name
        ca += qe - a & lower;
        contexts[context] =
                entry ^ MqStates.CHANGES[index] & (a - 0x8000 >> 63 & ~less) ^ MqStates.CHANGES[index + 1] & less;
        int shift = Long.numberOfLeadingZeros(ca << 48);
        this.ca = ca << shift;
        ct -= shift;
        if (ct < 0) {
            this.ca += code.next() << 15 - ct;
            ct += CodeBits.WORD;
        }
        return (int) (entry >>> 63 ^ less) & 1;
    }

    /** Decodes bits that are as often 0 as 1, the first of them the highest. */
    int decodeUniform(int bits) {
        int value = 0;
        for (int i = 0; i < bits; i++) {
            value = value << 1 | decode(MqStates.UNIFORM);
        }
        return value;
    }

    /**
     * True if the segment ends as predictable termination ends it. Its bytes are those that hold as many bits as the code was shifted,
     * no more, but for a last FF that is left out. They are the lower end of the interval, cut there: then C, which is by how much they and
     * the ones behind them are more than that, is less than the lowest bit that was not cut off. T.800 D.4.2.
     */
    boolean endsPredictably() {
        int shifted = code.read() - 15 - ct;
        int held = code.held();
        boolean shortest = held == 0 || held - code.heldByLast() < shifted;
        if (held < shifted) {
            held += 8;
            shortest = true;
        }
        int cut = 15 + shifted - held;
        return code.isSound() && shortest && held >= shifted && ca >>> MqStates.UNIT < 1L << Math.max(cut, 0);
    }
}
