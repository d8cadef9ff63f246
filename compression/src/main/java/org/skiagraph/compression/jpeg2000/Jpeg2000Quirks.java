package org.skiagraph.compression.jpeg2000;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/** The known ways in which JPEG 2000 streams depart from T.800 and are read all the same. */
public final class Jpeg2000Quirks {
    private static final String NONE = "no file of the corpus";

    /** Rsiz says what is not so. */
    public static final Quirk CAPABILITIES = new Quirk(
            "j2k-capabilities",
            "T.800 A.5.1",
            "Rsiz asks for extensions of T.801, or for T.814 without a CAP segment",
            "the stream is read as one of T.800",
            NONE);

    /** A segment stands where none such may. */
    public static final Quirk FOREIGN_SEGMENT = new Quirk(
            "j2k-foreign-segment",
            "T.800 A.2",
            "a segment that T.800 does not have, or not in that header",
            "it is passed over",
            "broken/j2k/fz_00029-jasper-uninitvalue-jpc_pi_nextcprl.jp2");

    /** There are too few step sizes. */
    public static final Quirk MISSING_STEPS = new Quirk(
            "j2k-missing-step-sizes",
            "T.800 A.6.4",
            "QCD or QCC has fewer step sizes than there are subbands",
            "those missing are taken to be 0, exponent and mantissa",
            "codestreams/j2k/opj/4241ac039aba57e6a9c948d519d94216_asan_heap-oob_14650f2_7469_602.jp2");

    /** A tile-part is not of this image. */
    public static final Quirk FOREIGN_TILE_PART = new Quirk(
            "j2k-foreign-tile-part",
            "T.800 A.4.2",
            "a tile-part of a tile that the image does not have, or SOT of another length than 10",
            "it is passed over; the image is incomplete",
            "broken/j2k/issue363-4723.jp2");

    /** The length of a tile-part is wrong. */
    public static final Quirk WRONG_PSOT = new Quirk(
            "j2k-wrong-psot",
            "T.800 A.4.2",
            "behind a tile-part, as long as Psot says, there is neither SOT nor EOC nor the end of the stream",
            "the tile-part goes on to the next SOT, or to the end",
            "broken/j2k/fz_00029-jasper-uninitvalue-jpc_pi_nextcprl.jp2");

    /** EOC is missing. */
    public static final Quirk NO_EOC = new Quirk(
            "j2k-missing-eoc",
            "T.800 A.4.4",
            "behind the last tile-part there is no EOC",
            "the stream ends there",
            "codestreams/j2k/opj/file409752.jp2");

    /** Bytes stand behind EOC. */
    public static final Quirk BYTES_AFTER_END = new Quirk(
            "j2k-bytes-after-eoc",
            "T.800 A.4.4",
            "more than one byte follows EOC",
            "they are ignored",
            "broken/j2k/1336.pdf.asan.47.376.jp2");

    /** The stream is cut off. */
    public static final Quirk TRUNCATED = new Quirk(
            "j2k-truncated",
            "T.800 A.4.2",
            "a tile-part or a packet goes on behind the end of its bytes, or packets are missing",
            "what is there is decoded; the image is incomplete",
            "broken/j2k/v4dwt_interleave_h.gsr105.j2k");

    /** A packet cannot be read. */
    public static final Quirk BAD_PACKET = new Quirk(
            "j2k-bad-packet",
            "T.800 B.10",
            "a packet header says what cannot be",
            "the tile is decoded from the packets before it; the image is incomplete",
            "broken/j2k/1802.pdf.SIGSEGV.36e.894.jp2");

    /** The header of a tile cannot be read. */
    public static final Quirk BAD_TILE = new Quirk(
            "j2k-bad-tile",
            "T.800 A.4",
            "the header of a tile-part is not as it must be, or a tile has no tile-part",
            "its samples are 0; the image is incomplete",
            "broken/j2k/2236.pdf.SIGSEGV.398.1376.jp2");

    /** A code block is not as it says. */
    public static final Quirk BAD_BLOCK = new Quirk(
            "j2k-bad-code-block",
            "T.800 D.4 and D.5",
            "a segmentation symbol is not 1010, a segment does not end as predictable termination does, or a code block has more bit"
                    + " planes than its subband",
            "what was decoded is kept; the image is incomplete",
            "codestreams/j2k/opj/issue399.j2k");

    /** Components cannot be mixed. */
    public static final Quirk NO_COMPONENT_TRANSFORM = new Quirk(
            "j2k-component-transform",
            "T.800 G.2",
            "a component transform where there are fewer than three components, or they differ in size or transform",
            "none is applied",
            "codestreams/j2k/opj/issue725.jp2");

    /** A box of the file around the stream is not as it must be. */
    public static final Quirk BAD_BOX = new Quirk(
            "jp2-bad-box",
            "T.800 I.4",
            "a box of a JP2 file has a length that cannot be, or content that cannot be read",
            "it is taken to be absent; the code stream counts",
            "codestreams/j2k/opj/broken1.jp2");

    /** The boxes contradict the stream. */
    public static final Quirk CONTRADICTING_BOX = new Quirk(
            "jp2-contradicts-stream",
            "T.800 I.5.3.1",
            "the image header box, or bits per component, give another size, number or depth of components than SIZ",
            "the code stream counts",
            "broken/j2k/issue395.jp2");

    /** A box that must be there is missing. */
    public static final Quirk MISSING_BOX = new Quirk(
            "jp2-missing-box",
            "T.800 I.5",
            "a JP2 file without a header box, image header or colour specification, or with them in another order",
            "what is there is read",
            "codestreams/j2k/opj/issue364-903.jp2");

    private static final List<Quirk> ALL = List.of(
            CAPABILITIES,
            FOREIGN_SEGMENT,
            MISSING_STEPS,
            FOREIGN_TILE_PART,
            WRONG_PSOT,
            NO_EOC,
            BYTES_AFTER_END,
            TRUNCATED,
            BAD_PACKET,
            BAD_TILE,
            BAD_BLOCK,
            NO_COMPONENT_TRANSFORM,
            BAD_BOX,
            CONTRADICTING_BOX,
            MISSING_BOX);

    private Jpeg2000Quirks() {}

    /** All of them. */
    public static List<Quirk> all() {
        return ALL;
    }
}
