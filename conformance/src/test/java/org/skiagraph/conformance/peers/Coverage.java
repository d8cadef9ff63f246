package org.skiagraph.conformance.peers;

import java.util.Optional;
import org.skiagraph.conformance.Peer;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;

/** The table peer × syntax × VR, as {@code docs/coverage.md} has it. */
final class Coverage {
    private static final Peer[] PEERS = {Peer.DCMDUMP, Peer.GDCMDUMP, Peer.DCDUMP};

    private Coverage() {}

    /** The document. */
    static String document() {
        StringBuilder text = new StringBuilder("""
                # Who reads what we write

                A made Data Set holds each VR of PS3.5 6.2: public, private and in items of items, with several values where a VR may have
                them. It is written in each transfer syntax and dumped by DCMTK 3.6.7 (`dcmdump`), GDCM 3.0.21 (`gdcmdump`) and dicom3tools
                (`dcdump`), as Debian has them. ✓: the dump shows each element of this VR with the length and the values that were written.
                A number is the reason why a peer cannot show it.

                This command compares every cell and makes this document, as `conformance/target/reports/coverage.md`, and the run's own
                tables beside it (`peers-*.tsv`). A cell that does not hold fails it:

                    CI=true mvn -pl conformance -am verify

                """);
        for (Peer peer : PEERS) {
            table(text, peer);
        }
        for (int i = 0; i < Exclusion.ALL.size(); i++) {
            text.append(i + 1)
                    .append(". ")
                    .append(Exclusion.ALL.get(i).reason())
                    .append(".\n");
        }
        return text.append("""

                        # RLE across implementations

                        `dcmdrle` and `gdcmconv -w` decode the RLE that we encode, and we decode that of `dcmcrle` and `gdcmconv --rle`, to the
                        same pixels: 8 and 16 bits, one and three samples, by pixel and by plane, one frame and many (`RlePeersTest`). Except:
                        GDCM 3.0.21 decodes and encodes more than one sample of more than 8 bits wrongly, and does not encode an odd number of bytes.

                        # JPEG-LS across implementations

                        CharLS 2.4.1 gives the same bytes as we for the same image and parameters, and each decodes the other's to the same samples: 2 to 16 bits, one, three and four
                        components, every interleave mode, NEAR 0, 1, 3 and 100, own thresholds and RESET, colour transforms (`CharLsTest`). `dcmdjpls` decodes the
                        objects that we encode, and we decode those of `dcmcjpls` with `+el`, `+pc` and `+en`, `+il`, `+is` and `+in` (`JpegLsPeersTest`). The suite of T.87 that is in the corpus is
                        decoded exactly, and encoded to its own bytes (`CorpusStreamsTest`). Except:
                        CharLS encodes four interleaved samples of 8 bits otherwise than the Standard says, breaks on another RESET than the default where samples are interleaved, and
                        does not follow MAXVAL. DCMTK 3.6.7 encodes no signed samples with loss.
                        Own round trip only: mapping tables, sizes above 65535, the number of lines behind the first scan, MAXVAL, more than four components, and lines
                        that fill a group of a sub-sampled component. The suite has one stream with sub-sampled components, whose groups are whole. CharLS reads our restart markers and does not write any.

                        # JPEG that we encode

                        With the same options as `cjpeg` (libjpeg-turbo) we write the same bytes: baseline and progressive, grey, YCbCr and RGB, eight sets of
                        sampling factors, qualities 1 to 100, restarts by MCUs and by rows, tables given and made, six sizes (`JpegEncodingPeersTest`). `djpeg`
                        reads what `cjpeg` does not write, to the samples of our decoder: SOF1, spectral selection alone, scans apart, 16-bit tables. `dcmdjpeg`
                        and `gdcmconv -w` read the lossless process exactly, 8 to 16 bits, all predictors, grey and RGB, and the extended and progressive ones of 8
                        to 12 bits within the quantisation. Except: GDCM 3.0.21 decodes more than one sample of more than 8 bits wrongly, and cuts off from above
                        what a lossy picture has beyond its stored bits.

                        # JPEG 2000 across implementations

                        We decode what OpenJPEG 2.5.0 encodes: 173 streams of `opj_compress`, in which each two values of its options are together where they
                        may be (`OpenJpegTest`, `opj-matrix.tsv`): 1 to 16 bits, signed and not, one to four components, sub-sampled; all progressions and changes of them,
                        tiles, offsets of image and tiles, precincts, code blocks from 4 × 4 to 256 × 4, each bit of the code-block style and mixtures of them, layers by rate and quality,
                        1 to 10 resolutions, 5/3 and 9/7, SOP, EPH, tile-parts, TLM, PLT, the component transform, guard bits, a scaled-up component. Of the 34 without loss the samples are the
                        source's, of the 139 others those of `opj_decompress`: equal with 5/3, within 1 with 9/7, and 2 of 16 bits. So are 15 parts
                        (`opj-parts.tsv`: `-r`, `-l` and `-d` of `opj_decompress`), and the 9 streams of the corpus of which it has no samples (`opj-streams.tsv`).
                        GDCM 3.0.21 (`gdcmconv --j2k`): 13 native files of the corpus, 8 to 16 bits, signed and not, grey and RGB, one frame and many, come back as they were, and with loss as
                        `gdcmconv -w` has them (`Jpeg2000PeersTest`). Of the 34 files of the corpus in .90 and .91 the 25 without loss give the expected hash, 7 with loss are within 2 of the expected
                        samples, or 16 of 16 bits (`ReadingTest`, `pixels.tsv`), and 2 are as GDCM decodes them. The suite of T.803 and the bare streams: [jpeg2000](jpeg2000.md).

                            CI=true mvn -q -pl conformance -am -Dquick -Dtest='OpenJpegTest,CorpusStreamsTest,Jpeg2000PeersTest,ReadingTest' -Dsurefire.failIfNoSpecifiedTests=false verify

                        Not compared, since OpenJPEG 2.5.0 does otherwise with its own streams: it does not write every packet with `-TP` where resolutions of a tile have several precincts or none, nor of
                        changes of progression whose volumes overlap; it decodes a scaled-up component with bypass otherwise than it encoded it, and with 9/7 loses half a step; its
                        buffer is too small for blocks of 16 samples that end with each pass; 9/7 of one row or column ends with a failed assertion. Where it cuts blocks off for a rate, their segmentation
                        symbols and predictable terminations may be missing, which we report (`j2k-bad-code-block`). It does not write PPM, PPT, PLM, CRG, COC or QCC, and is asked for 16 bits at the most: the rest is
                        checked with streams of our own, and with those of the suite. GDCM encodes no frames of less than 32 pixels across, no odd number of bytes, and no
                        several frames of RGB of more than 8 bits.

                        # Real files

                        `dcmdump` accepts without an error each file of the corpus that we write in Explicit VR Little Endian, with lengths as
                        read, defined and undefined (`CorpusPeersTest`).
                        """).toString();
    }

    private static void table(StringBuilder text, Peer peer) {
        text.append("## ").append(peer.command()).append("\n\n| VR |");
        for (TransferSyntax syntax : EveryVr.SYNTAXES) {
            text.append(' ').append(syntax.keyword()).append(" |");
        }
        text.append("\n|---|").append("---|".repeat(EveryVr.SYNTAXES.length)).append('\n');
        for (Vr vr : Vr.values()) {
            text.append("| ").append(vr).append(" |");
            for (TransferSyntax syntax : EveryVr.SYNTAXES) {
                Optional<Exclusion> exclusion = Exclusion.of(peer, syntax, vr);
                String cell = exclusion.isEmpty() ? "✓" : String.valueOf(1 + Exclusion.ALL.indexOf(exclusion.get()));
                text.append(' ').append(cell).append(" |");
            }
            text.append('\n');
        }
        text.append('\n');
    }
}
