package org.skiagraph.conformance.peers;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skiagraph.conformance.Peer;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;

/**
 * What a peer cannot show, and why.
 *
 * @param syntaxes in which transfer syntaxes
 * @param vrs of which VRs
 * @param reason one sentence without a full stop
 */
record Exclusion(Peer peer, List<TransferSyntax> syntaxes, Set<Vr> vrs, String reason) {
    private static final List<TransferSyntax> EVERY_SYNTAX = List.of(EveryVr.SYNTAXES);

    /** All there are, in the order of their numbers in the document. */
    static final List<Exclusion> ALL = List.of(
            new Exclusion(
                    Peer.GDCMDUMP,
                    List.of(TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian),
                    EnumSet.allOf(Vr.class),
                    "GDCM 3.0.21 does not know Encapsulated Uncompressed and refuses the file"),
            new Exclusion(
                    Peer.DCDUMP,
                    List.of(TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian),
                    EnumSet.allOf(Vr.class),
                    "Debian's dcdump does not know Encapsulated Uncompressed and refuses the file"),
            new Exclusion(
                    Peer.DCDUMP,
                    List.of(TransferSyntax.DeflatedExplicitVRLittleEndian),
                    EnumSet.allOf(Vr.class),
                    "Debian's dcdump does not inflate: it reads the deflated bytes as elements and fails"),
            new Exclusion(
                    Peer.DCDUMP,
                    EVERY_SYNTAX,
                    EnumSet.of(Vr.OV, Vr.SV, Vr.UV),
                    "Debian's dcdump does not know this VR and skips the element"),
            new Exclusion(
                    Peer.DCDUMP,
                    EVERY_SYNTAX,
                    EnumSet.of(Vr.OD, Vr.OF, Vr.OL),
                    "Debian's dcdump shows the length of this VR and not its values"));

    /** The exclusion of one cell of the table. */
    static Optional<Exclusion> of(Peer peer, TransferSyntax syntax, Vr vr) {
        return ALL.stream()
                .filter(it -> it.peer == peer && it.syntaxes.contains(syntax) && it.vrs.contains(vr))
                .findFirst();
    }
}
