package org.skiagraph.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Workers;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.NativeFrames;

/** SHA-256 of the pixel data of all frames as the corpus defines it: little endian, by pixel, nothing interpreted. */
public final class PixelHash {
    private PixelHash() {}

    /** Of a file's frames. */
    public static String of(Frames frames, Budget budget) throws IOException {
        MessageDigest digest = sha256();
        write(frames, new DigestOutputStream(OutputStream.nullOutputStream(), digest), budget);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The bytes of which {@link #of} gives the hash. */
    public static byte[] bytes(Frames frames, Budget budget) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(frames, out, budget);
        return out.toByteArray();
    }

    private static void write(Frames frames, OutputStream out, Budget budget) throws IOException {
        NativeFrames pixels = new NativeFrames(frames.pixels().byPixel(), out);
        for (int i = 1; i <= frames.count(); i++) {
            pixels.add(frames.decode(i, Workers.none(), budget));
        }
        pixels.finish();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
