package org.skiagraph.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;

/** Bare code streams of the corpus, and what decoding them gives. */
public final class CodeStreams {
    private CodeStreams() {}

    /**
     * What decoding a stream must give.
     *
     * @param path from the root of the corpus
     * @param status valid, damaged, broken or unsupported, by other decoders
     * @param components as {@link #components} says
     * @param sha256 of the planes, or {@code -}
     */
    public record Expected(String path, String status, String components, String sha256) {}

    /** The streams of one kind, {@code jpeg}, below a folder of the corpus. */
    public static List<Expected> expected(String kind, String folder) throws IOException {
        Path table = Corpus.root().resolve("expected/codestreams.tsv");
        List<String> lines = Files.readAllLines(table, StandardCharsets.ISO_8859_1);
        List<String> header = List.of(lines.get(0).split("\t"));
        List<Expected> all = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells[header.indexOf("kind")].equals(kind) && cells[0].startsWith(folder)) {
                all.add(new Expected(
                        cells[0],
                        cells[header.indexOf("status")],
                        cells[header.indexOf("components")],
                        cells[header.indexOf("sha256_planar")]));
            }
        }
        return all;
    }

    /** What came of a stream. */
    public record Decoded(ImageHeader header, List<Samples> planes, DecodeResult result, Budget budget) {
        /** Components as the corpus writes them: {@code 512x512:12u,...}. */
        public String components() {
            return header.components().stream().map(Component::toString).collect(Collectors.joining(","));
        }

        /** The quirks that were met. */
        public String findings() {
            return budget.findings().counts().keySet().stream().map(q -> q.id()).collect(Collectors.joining(" "));
        }

        /** The hash of the planes, as the corpus defines it. */
        public String sha256() {
            MessageDigest digest = digest();
            for (Samples plane : planes) {
                if (plane instanceof ByteSamples bytes) {
                    digest.update(bytes.array());
                } else if (plane instanceof ShortSamples shorts) {
                    byte[] little = new byte[shorts.array().length * 2];
                    for (int i = 0; i < shorts.array().length; i++) {
                        Bytes.put16L(little, 2 * i, shorts.array()[i]);
                    }
                    digest.update(little);
                } else if (plane instanceof IntSamples ints) {
                    byte[] little = new byte[ints.array().length * 4];
                    for (int i = 0; i < ints.array().length; i++) {
                        Bytes.put32L(little, 4 * i, ints.array()[i]);
                    }
                    digest.update(little);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Decodes a stream into planes of the narrowest cells. */
    public static Decoded decode(ImageDecoder decoder, byte[] stream) throws IOException {
        Source source = Source.of(stream);
        Budget budget = Limits.forHeap(256L << 20).open();
        ImageHeader header = decoder.readHeader(source, budget.limits().open());
        List<Samples> planes = new ArrayList<>();
        for (Component component : header.components()) {
            int samples = Math.toIntExact(component.samples());
            planes.add(
                    component.precision() <= 8
                            ? ByteSamples.plane(new byte[samples], component.width())
                            : component.precision() <= 16
                                    ? ShortSamples.plane(new short[samples], component.width())
                                    : IntSamples.plane(new int[samples], component.width()));
        }
        DecodeResult result = decoder.decode(source, DecodeRequest.all(), SampleTarget.of(planes), budget);
        return new Decoded(header, planes, result, budget);
    }
}
