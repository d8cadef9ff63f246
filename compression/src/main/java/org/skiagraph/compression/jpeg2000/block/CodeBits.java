package org.skiagraph.compression.jpeg2000.block;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The code of one segment as a number: a byte behind FF has seven bits, and the one above them is added to the bits before it. It is
 * cut into words of {@link #WORD} bits, so that decoding needs no look at bytes, and goes on with ones. T.800 C.3.4, D.6.
 *
 * <p>The Standard's decoder adds such a bit only when it comes to it. For what an encoder wrote that makes no difference.
 */
final class CodeBits {
    /** Bits of a word. */
    static final int WORD = 32;

    private static final long ONES = 0xFFFFFFFFL;
    private static final long LOWEST_BITS = 0x01010101L;
    private static final long HIGHEST_BITS = 0x80808080L;
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** Words of ones behind what is held: more than a sound segment can be read beyond its end. */
    private static final int TAIL = 4;

    private byte[] bytes = new byte[0];
    private int start;
    private int end;

    private int[] words = new int[256];
    private int count;

    /** The word that is read next. */
    private int word;

    /** Bits that are not in a word yet. */
    private long pending;

    private int pendingBits;
    private int held;
    private boolean marker;

    /** Takes a segment, to be read from its beginning. */
    void begin(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.end = start + length;
        int most = length / 4 + 1 + TAIL;
        if (words.length < most) {
            words = new int[most];
        }
        word = 0;
        count = 0;
        pending = 0;
        pendingBits = 0;
        marker = false;
        takeAll();
        held = count * WORD + pendingBits;
        words[count++] = (int) (pending << WORD - pendingBits | ONES >>> pendingBits);
        for (int i = 1; i < TAIL; i++) {
            words[count++] = -1;
        }
    }

    /** Gives the next word, in the lower half; behind the last, the last once more. */
    long next() {
        long bits = words[word] & ONES;
        word = Math.min(word + 1, count - 1);
        return bits;
    }

    private void takeAll() {
        int previous = 0;
        int at = start;
        while (at < end) {
            if (previous != 0xFF && at + 4 <= end) {
                long four = (int) INTS.get(bytes, at) & ONES;
                if ((~four - LOWEST_BITS & four & HIGHEST_BITS) == 0) { // none of them is FF
                    takeWord(four);
                    at += 4;
                    previous = 0;
                    continue;
                }
            }
            int value = bytes[at++] & 0xFF;
            if (previous == 0xFF && value > 0x8F) {
                marker = true;
                return;
            }
            take(value, previous == 0xFF ? 7 : 8);
            previous = value;
        }
    }

    private void takeWord(long four) {
        words[count++] = (int) (pending << WORD - pendingBits | four >>> pendingBits);
        pending = four & (1L << pendingBits) - 1;
    }

    private void take(int value, int bits) {
        pending = (pending << bits) + value;
        pendingBits += bits;
        if (pending >>> pendingBits != 0) {
            pending &= (1L << pendingBits) - 1;
            carry();
        }
        if (pendingBits >= WORD) {
            pendingBits -= WORD;
            words[count++] = (int) (pending >>> pendingBits);
            pending &= (1L << pendingBits) - 1;
        }
    }

    /** Adds 1 to what is in words. A carry out of the first one, which no encoder makes, is lost. */
    private void carry() {
        for (int i = count - 1; i >= 0; i--) {
            words[i]++;
            if (words[i] != 0) {
                return;
            }
        }
    }

    /** How many bits were read. More than {@link #held} by a word or more if all were, and many more. */
    int read() {
        return word * WORD;
    }

    /** How many bits the segment holds. */
    int held() {
        return held;
    }

    /** How many bits the last byte holds. */
    int heldByLast() {
        return end == start ? 0 : end > start + 1 && bytes[end - 2] == -1 ? 7 : 8;
    }

    /** The last bits of the segment, at most 8. */
    int lastBits(int bits) {
        return bits == 0 ? 0 : bytes[end - 1] & (1 << bits) - 1;
    }

    /** True if the segment has no marker in it and no FF at its end. */
    boolean isSound() {
        return !marker && (end == start || bytes[end - 1] != -1);
    }
}
