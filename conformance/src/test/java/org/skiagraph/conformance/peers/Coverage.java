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
