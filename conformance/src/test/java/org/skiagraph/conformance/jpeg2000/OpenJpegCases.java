package org.skiagraph.conformance.jpeg2000;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What OpenJPEG is asked to encode.
 *
 * @param image as {@link DrawnImage#of} reads it
 * @param options of {@code opj_compress}
 */
record OpenJpegCases(String image, List<String> options) {
    private static final String NONE = "";

    /** Pictures, from 1 to 16 bits, signed and not, one to four components, sub-sampled. */
    private static final List<String> IMAGES = List.of(
            "61x47 1x8u",
            "64x64 3x8u",
            "40x53 1x8s",
            "57x33 1x12u",
            "45x61 1x12s",
            "53x42 1x16u",
            "38x59 1x16s",
            "33x21 3x16u",
            "70x35 1x1u",
            "39x44 4x8u",
            "60x46 4x8u/2",
            "130x110 1x8u");

    private static final List<String> STYLES_THAT_BYPASS = List.of("-M 1 ", "-M 5 ", "-M 21 ", "-M 63 ");
    private static final List<String> STYLES_THAT_TERMINATE = List.of("-M 4 ", "-M 5 ", "-M 21 ", "-M 63 ");

    private static final List<List<String>> OPTIONS = List.of(
            IMAGES,
            List.of("-p LRCP", "-p RLCP", "-p RPCL", "-p PCRL", "-p CPRL"),
            List.of(NONE, "-t 32,24", "-t 50,37", "-t 512,512"),
            List.of(NONE, "-d 5,3", "-d 17,40 -T 3,20", "-d 64,33 -T 60,30"),
            List.of(NONE, "-c [128,64]", "-c [32,16],[64,64]", "-c [16,16]"),
            List.of(NONE, "-b 32,32", "-b 4,4", "-b 16,64", "-b 256,4"),
            List.of(NONE, "-M 1", "-M 2", "-M 4", "-M 8", "-M 16", "-M 32", "-M 5", "-M 10", "-M 21", "-M 42", "-M 63"),
            List.of(NONE, "-r 20,8,1", "-q 30,40", "-r 15,5"),
            List.of(NONE, "-n 1", "-n 2", "-n 4", "-n 10"),
            List.of(NONE, "-I"),
            List.of(NONE, "-SOP", "-EPH", "-SOP -EPH"),
            List.of(NONE, "-TP R", "-TP L", "-TP C"),
            List.of(NONE, "-TLM", "-PLT", "-TLM -PLT"),
            List.of(NONE, "-mct 0", "-mct 1"),
            List.of(NONE, "-GuardBits 1", "-GuardBits 4"),
            List.of(NONE, "-ROI c=0,U=7"));

    /**
     * Changes of progression, which name tiles from 1, resolutions, components and layers. Of volumes that overlap, and of a tile
     * with one change where another tile has two, OpenJPEG 2.5.0 does not write every packet.
     */
    private static final List<OpenJpegCases> CHANGES = List.of(
            of("64x64 3x8u", "-POC T1=0,0,1,6,3,LRCP"),
            of("64x64 3x8u", "-POC T1=0,0,1,3,3,RPCL/T1=3,0,1,6,3,CPRL"),
            of("64x64 3x8u", "-n 3 -POC T1=0,0,1,3,1,PCRL/T1=0,1,1,3,3,RLCP"),
            of("64x64 3x8u", "-n 4 -r 20,5,1 -POC T1=0,0,3,2,3,RLCP/T1=2,0,3,4,3,CPRL"),
            of("64x64 3x8u", "-n 4 -r 20,5,1 -POC T1=0,0,3,4,1,PCRL/T1=0,1,3,4,3,RPCL"),
            of("64x64 1x8u", "-n 4 -r 20,5,1 -c [32,32] -POC T1=0,0,3,2,1,PCRL/T1=2,0,3,4,1,RPCL"),
            of("64x64 1x12s", "-n 4 -q 30,40,50 -I -POC T1=0,0,3,2,1,LRCP/T1=2,0,3,4,1,RLCP"),
            of("64x64 4x8u/2", "-n 3 -mct 0 -POC T1=0,0,1,2,4,CPRL/T1=2,0,1,3,4,LRCP"),
            of("64x64 3x8u", "-t 32,64 -n 3 -POC T2=0,0,1,2,3,RPCL/T2=2,0,1,3,3,LRCP"),
            of(
                    "64x64 3x8u",
                    "-t 32,64 -n 3 -POC T1=0,0,1,2,3,CPRL/T1=2,0,1,3,3,LRCP/T2=0,0,1,2,3,RPCL/T2=2,0,1,3,3,LRCP"),
            of("64x64 3x8u", "-t 32,32 -n 3 -SOP -EPH -TLM -POC T1=0,0,1,2,3,CPRL/T1=2,0,1,3,3,LRCP"));

    private static OpenJpegCases of(String image, String options) {
        return new OpenJpegCases(image, List.of(options.split(" ")));
    }

    static OptionMatrix matrix() {
        return new OptionMatrix(OPTIONS, row -> isPossible(String.join(" ", row), DrawnImage.of(row.get(0))));
    }

    static List<OpenJpegCases> all() {
        List<OpenJpegCases> all = new ArrayList<>();
        for (List<String> row : matrix().rows()) {
            List<String> options = new ArrayList<>();
            row.subList(1, row.size()).forEach(value -> options.addAll(Arrays.asList(value.split(" "))));
            options.removeIf(String::isEmpty);
            all.add(new OpenJpegCases(row.get(0), options));
        }
        all.addAll(CHANGES);
        all.addAll(PARTS);
        return all;
    }

    /** Tile-parts that OpenJPEG 2.5.0 encodes although there are several precincts, or tiles that begin off the origin. */
    private static final List<OpenJpegCases> PARTS = List.of(
            of("61x47 1x8u", "-p PCRL -c [32,16],[64,64] -n 2 -TP C"),
            of("57x33 1x12u", "-p RPCL -t 50,37 -c [16,16] -n 2 -TP R"),
            of("64x64 3x8u", "-p CPRL -c [32,32] -n 3 -TP C"),
            of("61x47 1x8u", "-p LRCP -d 17,40 -T 3,20 -n 3 -r 20,8,1 -TP L"),
            of("64x64 3x8u", "-p RLCP -d 17,40 -T 3,20 -n 3 -TP R"));

    private static boolean isPossible(String row, DrawnImage image) {
        boolean mixes = image.components() >= 3 && image.step() == 1;
        return !(row.contains("-mct 1") && !mixes)
                && !(image.step() > 1 && (!row.contains("-mct 0") || row.contains("-d ")))
                && hasTilesFor(levels(row), row, image)
                // T.800 B.6: a precinct of a resolution but the lowest has two columns and rows at least
                && !(row.contains("-c ") && levels(row) > (row.contains("[16,16]") ? 4 : 5))
                // where resolutions have several precincts or none, OpenJPEG 2.5.0 fails or does not write every packet
                && !(row.contains("-TP") && (row.contains("-c ") || row.contains("-T ") || hasEmptyResolutions(row)))
                // its buffer is too small for blocks of 16 samples that are ended with each pass
                && !(row.contains("-b 4,4") && STYLES_THAT_TERMINATE.stream().anyMatch(row::contains))
                && !(row.contains("-ROI") && isUnsureOfRegions(row));
    }

    /** OpenJPEG 2.5.0 decodes regions of interest with bypass otherwise than it encodes them; with 9/7 half a step is lost. */
    private static boolean isUnsureOfRegions(String row) {
        return row.contains("-I") || STYLES_THAT_BYPASS.stream().anyMatch(row::contains);
    }

    private static boolean hasEmptyResolutions(String row) {
        boolean small = row.contains("-t ") && !row.contains("-t 512");
        boolean offset = row.contains("-d ");
        return small && levels(row) > (offset ? 0 : 1) || offset && levels(row) > 5;
    }

    private static int levels(String row) {
        Matcher matcher = Pattern.compile("-n (\\d+)").matcher(row);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) - 1 : 5;
    }

    /** OpenJPEG 2.5.0 refuses tiles, whole ones, that come to less than a sample; of 9/7 it breaks on the last ones. */
    private static boolean hasTilesFor(int levels, String row, DrawnImage image) {
        Matcher matcher = Pattern.compile("-t (\\d+),(\\d+)").matcher(row);
        boolean tiled = matcher.find();
        int width = tiled ? Integer.parseInt(matcher.group(1)) : image.width();
        int height = tiled ? Integer.parseInt(matcher.group(2)) : image.height();
        boolean small = tiled && width < 512 || row.contains("-d ") && levels > 5;
        return 1 << levels <= Math.min(width, height) && !(small && row.contains("-I") && levels > 1);
    }

    /**
     * True if a code block may end before its segmentation symbol or without a predictable termination: OpenJPEG 2.5.0 cuts passes
     * off for a rate, and its own decoder warns of it.
     */
    boolean mayEndEarly() {
        Matcher matcher = Pattern.compile("-M (\\d+)").matcher(String.join(" ", options));
        return !isLossless() && matcher.find() && (Integer.parseInt(matcher.group(1)) & (16 | 32)) != 0;
    }

    /** True if what was encoded is the picture. A rate of 1 is none, where it is that of noise with much termination. */
    boolean isLossless() {
        String all = String.join(" ", options);
        return !all.contains("-I") && !all.contains("-q") && !all.contains("-r ");
    }
}
