package org.skiagraph.conformance.jpegls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.jpegls.JpegLsDecoder;
import org.skiagraph.compression.jpegls.JpegLsEncoder;
import org.skiagraph.compression.jpegls.JpegLsHeader;
import org.skiagraph.compression.jpegls.JpegLsOptions;
import org.skiagraph.conformance.CodeStreams;
import org.skiagraph.conformance.Corpus;

/**
 * A stream that was decoded.
 *
 * @param planes the samples of each component
 * @param findings what was found wrong
 */
record JlsStream(byte[] bytes, ImageHeader image, List<int[]> planes, boolean complete, List<String> findings) {
    /** The JPEG-LS streams of the corpus that are valid. */
    static List<CodeStreams.Expected> expected() throws IOException {
        return CodeStreams.expected("jpegls", "codestreams/jpegls/");
    }

    /** Decodes a stream of the corpus. */
    static JlsStream ofCorpus(String name) throws IOException {
        return of(Files.readAllBytes(Corpus.root().resolve(name)));
    }

    /** Decodes a stream. */
    static JlsStream of(byte[] bytes) throws IOException {
        Budget budget = Limits.standard().open();
        JpegLsDecoder decoder = new JpegLsDecoder();
        ImageHeader image =
                decoder.readHeader(Source.of(bytes), Limits.standard().open());
        List<Samples> target = new ArrayList<>();
        List<int[]> planes = new ArrayList<>();
        for (Component component : image.components()) {
            int[] plane = new int[(int) component.samples()];
            planes.add(plane);
            target.add(IntSamples.plane(plane, component.width()));
        }
        boolean complete = decoder.decode(Source.of(bytes), DecodeRequest.all(), SampleTarget.of(target), budget)
                .complete();
        List<String> findings =
                budget.findings().list().stream().map(f -> f.quirk().id()).toList();
        return new JlsStream(bytes, image, planes, complete, findings);
    }

    /** Encodes an image. */
    static byte[] encode(ImageHeader image, List<int[]> planes, JpegLsOptions options) throws IOException {
        List<Samples> samples = new ArrayList<>();
        for (int i = 0; i < planes.size(); i++) {
            samples.add(
                    IntSamples.plane(planes.get(i), image.components().get(i).width()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JpegLsEncoder(options)
                .encode(
                        image,
                        SampleSource.of(samples),
                        out,
                        Workers.none(),
                        Limits.standard().open());
        return out.toByteArray();
    }

    /** All that the stream says. */
    JpegLsHeader header() throws IOException {
        return JpegLsHeader.read(Source.of(bytes), Limits.standard().open());
    }

    /** As the tables write it. */
    String components() {
        return String.join(
                ",", image.components().stream().map(Component::toString).toList());
    }

    /** The hash of the planes as the tables have it. */
    String sha256() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int[] plane : planes) {
            for (int sample : plane) {
                all.write(sample);
                if (image.precision() > 8) {
                    all.write(sample >> 8);
                }
            }
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data of all scans, without segments. */
    static List<byte[]> scans(byte[] stream) {
        List<byte[]> scans = new ArrayList<>();
        int i = 2;
        while (i + 4 <= stream.length) {
            int marker = stream[i + 1] & 0xFF;
            i += 2 + ((stream[i + 2] & 0xFF) << 8 | stream[i + 3] & 0xFF);
            if (marker == 0xDA) {
                int from = i;
                while (stream[i] != (byte) 0xFF || stream[i + 1] >= 0 || (stream[i + 1] & 0xF8) == 0xD0) {
                    i++;
                }
                scans.add(Arrays.copyOfRange(stream, from, i));
            }
        }
        return scans;
    }

    static void assertSameScans(byte[] expected, byte[] actual, String what) {
        List<byte[]> own = scans(actual);
        List<byte[]> other = scans(expected);
        assertArrayEquals(new int[] {other.size()}, new int[] {own.size()}, what);
        for (int i = 0; i < own.size(); i++) {
            assertArrayEquals(other.get(i), own.get(i), what + ", scan " + i);
        }
    }
}
