package org.skiagraph.conformance.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skiagraph.bounds.Limits;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.Program;
import org.skiagraph.conformance.Report;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Transcoder;
import org.skiagraph.model.DataSet;

/** What we write, each VR in each transfer syntax, is read by the dumps of three others and shown with the same values. */
class DumpPeersTest {
    @TempDir
    Path folder;

    private Path write(DataSet dataSet, TransferSyntax syntax) throws IOException {
        Path file = folder.resolve(syntax.keyword() + ".dcm");
        Transcoder.of(FrameCodecs.standard())
                .transcode(
                        DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian),
                        syntax,
                        Limits.standard().open())
                .write(file, syntax, WriteOptions.standard());
        return file;
    }

    private Program.Output dump(Peer peer, Path file) throws IOException, InterruptedException {
        return peer == Peer.DCMDUMP
                ? peer.run(folder, "+L", "-Un", file.toString())
                : peer.run(folder, file.toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"DCMDUMP", "GDCMDUMP", "DCDUMP"})
    void showsTheSameValuesOfEachVrInEachSyntax(Peer peer) throws IOException, InterruptedException {
        peer.require();
        DataSet dataSet = EveryVr.make();
        Report report = new Report("peer", "syntax", "vr", "result");
        List<String> wrong = new ArrayList<>();
        for (TransferSyntax syntax : EveryVr.SYNTAXES) {
            Program.Output output = dump(peer, write(dataSet, syntax));
            Map<Vr, List<String>> differences = PeerComparison.of(dataSet, Dump.of(peer, output.out() + output.err()));
            assertEquals(EnumSet.allOf(Vr.class), differences.keySet());
            for (Vr vr : Vr.values()) {
                Optional<Exclusion> exclusion = Exclusion.of(peer, syntax, vr);
                boolean same = differences.get(vr).isEmpty();
                if (!same && exclusion.isEmpty()) {
                    wrong.add(syntax + " " + vr + " " + differences.get(vr));
                }
                String told = exclusion.map(Exclusion::reason).orElse(String.valueOf(differences.get(vr)));
                report.row(peer.command(), syntax.keyword(), vr.name(), same ? "same" : told);
            }
            boolean refused = Exclusion.of(peer, syntax, Vr.CS).isPresent();
            assertTrue(refused || output.exitCode() == 0, syntax + ": " + output.err());
        }
        report.write("peers-" + peer.command() + ".tsv");
        assertEquals(List.of(), wrong);
    }

    @Test
    void theCoverageDocumentIsThatOfTheseExclusions() throws IOException {
        Report.writeText("coverage.md", Coverage.document());
        assertEquals(Coverage.document(), Files.readString(Jvm.project().resolve("docs/coverage.md")));
    }
}
