package org.skiagraph.conformance.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.codec.WriteOptions.Lengths;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.Program;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Transcoder;

/** Real files, written by us in Explicit VR Little Endian where that can be, are accepted by DCMTK without a word. */
class CorpusPeersTest {
    @TempDir
    Path folder;

    @Test
    void dcmdumpAcceptsEveryFileThatWeRewrite() throws IOException, InterruptedException {
        Peer.DCMDUMP.require();
        List<String> files = new ArrayList<>();
        for (Path file : Corpus.files("dicom")) {
            String name = Corpus.name(file).replace('/', '_') + ".dcm";
            if (rewrite(file, folder.resolve(name), Lengths.values()[files.size() % Lengths.values().length])) {
                files.add(name);
            }
        }
        assertTrue(files.size() >= 220, "only " + files.size());
        Program.Output output = Peer.DCMDUMP.run(folder, files.toArray(String[]::new));
        assertEquals(
                "", output.err().lines().filter(line -> line.startsWith("E:")).collect(Collectors.joining("\n")));
        assertEquals(0, output.exitCode());
    }

    /** False for what is no DICOM or has pixel data that cannot be decoded yet. */
    private static boolean rewrite(Path file, Path to, Lengths lengths) throws IOException {
        TransferSyntax syntax = TransferSyntax.ExplicitVRLittleEndian;
        try (DicomFile dicom = DicomFile.open(file)) {
            Transcoder.of(FrameCodecs.standard())
                    .transcode(dicom, syntax, Limits.standard().open())
                    .write(to, syntax, WriteOptions.standard().withLengths(lengths));
            return true;
        } catch (DataException e) {
            return false;
        }
    }
}
