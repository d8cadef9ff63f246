package org.skiagraph.conformance.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.cli.DicomCommand;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;

/** {@code dicom edit}, {@code list} and {@code diff} on all of the corpus, in 64 MiB. */
class EditListDiffCommandTest {
    @TempDir
    Path folder;

    private static Program.Output run(String... words) throws IOException, InterruptedException {
        Program.Output output = Jvm.run("64m", 120, DicomCommand.class.getName(), List.of(words));
        output.err().lines().forEach(line -> assertTrue(line.startsWith("dicom " + words[0] + ": "), line));
        assertFalse(output.err().contains("Exception"), output.err());
        return output;
    }

    @Test
    void listsAllInstancesOfWholeAndBrokenFiles() throws IOException, InterruptedException {
        Program.Output whole =
                run("list", "--level", "patient", Corpus.root().resolve("dicom").toString());
        assertEquals(0, whole.exitCode(), whole.err());
        long lines = whole.out().lines().count();
        assertTrue(lines > 50, whole.out());
        Program.Output broken = run("list", Corpus.root().resolve("broken").toString());
        assertTrue(broken.exitCode() == 0 || broken.exitCode() == 3, broken.err());
    }

    @Test
    void everyFileIsTheSameAsItself() throws IOException, InterruptedException {
        String dicom = Corpus.root().resolve("dicom").toString();
        Program.Output output = run("diff", dicom, dicom);
        assertEquals(0, output.exitCode(), output.err());
        int files = Corpus.files("dicom").size();
        assertEquals("# " + files + " the same, 0 different, 0 only in A, 0 only in B\n", output.out());
    }

    /** Odd lengths are padded, which is a difference of the bytes: those files are among the ones of identity.tsv. */
    @Test
    void editingChangesWhatWasAskedForAndNothingElse() throws IOException, InterruptedException {
        Path dicom = Corpus.root().resolve("dicom");
        Program.Output edit = run(
                "edit",
                "--unchecked",
                "--set",
                "PatientComments=changed",
                "--set",
                "RequestAttributesSequence[+].ScheduledProcedureStepID=1",
                "--out-dir",
                folder.toString(),
                dicom.toString());
        assertEquals(3, edit.exitCode(), edit.err());
        Path edited = Path.of(folder + dicom.toString());
        Program.Output diff = run(
                "diff",
                "--ignore-meta",
                "--ignore-group-lengths",
                "--ignore",
                "PatientComments",
                "--ignore",
                "RequestAttributesSequence",
                dicom.toString(),
                edited.toString());
        List<String> identity = IdentityTest.listed();
        List<String> unexpected = new ArrayList<>();
        diff.out().lines().forEach(line -> {
            if (line.startsWith("# only in A: ")) {
                String name = Corpus.name(Path.of(line.substring("# only in A: ".length())));
                assertTrue(ReadingTest.NO_DICOM.contains(name), line);
            } else if (line.startsWith("# /")) {
                String name = Corpus.name(Path.of(line.substring(2, line.indexOf(" | "))));
                if (!identity.contains(name)) {
                    unexpected.add(name);
                }
            }
        });
        assertEquals(List.of(), unexpected, diff.out());
        assertTrue(diff.out().contains(", 0 only in B\n"), diff.out());
    }
}
