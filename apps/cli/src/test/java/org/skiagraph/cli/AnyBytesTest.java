package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** Whatever a file holds, {@code list}, {@code diff} and {@code edit} end with a result or one clear error. */
class AnyBytesTest {
    private static final List<TransferSyntax> SYNTAXES = List.of(
            TransferSyntax.ExplicitVRLittleEndian,
            TransferSyntax.ImplicitVRLittleEndian,
            TransferSyntax.ExplicitVRBigEndian,
            TransferSyntax.DeflatedExplicitVRLittleEndian);

    private static DataSet object() {
        DataSet object = SmallObjects.image()
                .set(Tag.SpecificCharacterSet, "ISO_IR 100")
                .set(Tag.PatientName, "M\u00fcller")
                .set(0x0009_0010, Vr.LO, "ACME")
                .set(0x0009_1001, Vr.LO, "x");
        object.setItems(Tag.ProcedureCodeSequence, new DataSet().set(Tag.CodeMeaning, "one"), new DataSet());
        return object;
    }

    private static byte[] bytes(TransferSyntax syntax) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DicomFile.of(object(), syntax).write(out, syntax, WriteOptions.standard());
        return out.toByteArray();
    }

    @Property(tries = 1500)
    void damageEndsInAResultOrOneError(
            @ForAll @Size(min = 1, max = 6) byte[] damage,
            @ForAll @IntRange(min = 0, max = 3) int syntax,
            @ForAll @IntRange(min = 128, max = 800) int at,
            @ForAll boolean cut)
            throws IOException {
        byte[] file = bytes(SYNTAXES.get(syntax));
        for (int i = 0; i < damage.length && at + i < file.length; i++) {
            file[at + i] = damage[i];
        }
        everythingEnds(cut ? Arrays.copyOf(file, Math.min(at, file.length)) : file);
    }

    @Property(tries = 500)
    void anyBytesBehindAGoodElementEndInAResultOrOneError(@ForAll @Size(max = 60) byte[] bytes) throws IOException {
        byte[] first = {8, 0, 0x60, 0, 'C', 'S', 2, 0, 'M', 'R'};
        byte[] file = Arrays.copyOf(first, first.length + bytes.length);
        System.arraycopy(bytes, 0, file, first.length, bytes.length);
        everythingEnds(file);
    }

    private static void everythingEnds(byte[] bytes) throws IOException {
        ends(Session.runWith(bytes, "list", "--level", "instance", "-"));
        ends(Session.runWith(
                bytes,
                "edit",
                "--set",
                "SpecificCharacterSet=ISO_IR 192",
                "--set",
                "ProcedureCodeSequence[+].CodeMeaning=x",
                "--delete-private",
                "--empty",
                "PatientName",
                "-",
                "-o",
                "-"));
        Path other = Files.createTempFile("other", ".dcm");
        try {
            Files.write(other, bytes(TransferSyntax.ExplicitVRLittleEndian));
            ends(Session.runWith(bytes, "diff", "-", other.toString()));
            ends(Session.runWith(bytes, "diff", "--json", other.toString(), "-"));
        } finally {
            Files.delete(other);
        }
    }

    private static void ends(Session session) {
        assertTrue(List.of(0, 2, 3).contains(session.exitCode()), session.err());
        assertFalse(session.err().contains("Exception"), session.err());
        session.err().lines().forEach(line -> assertTrue(line.startsWith("dicom "), session.err()));
    }
}
