package org.skiagraph.conformance.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.skiagraph.conformance.hostile.Seeds;
import org.skiagraph.dictionary.TransferSyntax;

/** Streams in the form of RFC 1951, as PS3.5 A.5 has them, whole and damaged: a fuzzer would find none that inflates. */
final class Deflating {
    private static final int WHOLE = 128;

    private Deflating() {}

    /**
     * Deflates all bytes but the last two. These say what is damaged: nothing below 128; above, one byte of the stream becomes
     * another.
     */
    static byte[] of(byte[] bytes) throws IOException {
        int length = Math.max(0, bytes.length - 2);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes, 0, length);
        } finally {
            deflater.end();
        }
        byte[] deflated = out.toByteArray();
        int damage = bytes.length < 2 ? 0 : bytes[bytes.length - 1] & 0xFF;
        if (damage >= WHOLE) {
            deflated[(damage - WHOLE) * deflated.length / WHOLE] = bytes[bytes.length - 2];
        }
        return deflated;
    }

    static Map<String, byte[]> seeds() throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        byte[] bare = Seeds.bareIn(TransferSyntax.ExplicitVRLittleEndian);
        byte[] whole = Arrays.copyOf(bare, bare.length + 2);
        byte[] damaged = whole.clone();
        damaged[damaged.length - 1] = (byte) 200;
        seeds.put("whole", whole);
        seeds.put("damaged", damaged);
        return seeds;
    }
}
