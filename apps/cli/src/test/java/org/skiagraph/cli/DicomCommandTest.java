package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DicomCommandTest {
    static List<String> names() {
        return Subcommands.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameMakesTheSubcommandOfThatName(String name) {
        assertEquals(name, Subcommands.create(name).usage().name());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySubcommandHasHelpWithAnExampleOfItself(String name) {
        Session session = Session.run((name + " --help").split(" "));
        assertEquals(0, session.exitCode(), session.err());
        assertTrue(session.out().startsWith("usage: dicom " + name + " "), session.out());
        assertTrue(session.out().contains("\nexample: dicom " + name + " "), session.out());
    }

    @Test
    void theHelpListsAllSubcommands() {
        Session session = Session.run("--help");
        assertEquals(0, session.exitCode());
        for (String name : Subcommands.NAMES) {
            assertTrue(session.out().contains("\n  " + name + " "), session.out());
        }
    }

    @Test
    void aGroupHasHelp() {
        Session session = Session.run("codec", "--help");
        assertEquals(0, session.exitCode());
        assertTrue(session.out().contains("codec decode"), session.out());
    }

    @Test
    void nothingAtAllIsWrongUsage() {
        Session session = Session.run();
        assertEquals(1, session.exitCode());
        assertTrue(session.err().startsWith("usage: "), session.err());
    }

    @Test
    void aMistypedSubcommandIsSuggested() {
        Session session = Session.run("cdec", "info");
        assertEquals(1, session.exitCode());
        assertEquals(
                "dicom: unknown sub-command 'cdec' (did you mean codec?); 'dicom --help' lists them\n", session.err());
    }

    @Test
    void aMistypedSecondWordIsSuggested() {
        Session session = Session.run("codec", "inof");
        assertEquals(1, session.exitCode());
        assertEquals("dicom: 'codec' needs one of info, decode, encode (did you mean info?)\n", session.err());
    }

    @Test
    void aMistypedOptionIsSuggested() {
        Session session = Session.run("codec", "info", "--hsah", "x.rle");
        assertEquals(1, session.exitCode());
        assertTrue(session.err().contains("unknown option --hsah (did you mean --hash?)"), session.err());
    }

    @Test
    void theVersionNamesTheJdk() {
        Session session = Session.run("--version");
        assertEquals(0, session.exitCode());
        assertTrue(session.out().contains("JDK " + System.getProperty("java.runtime.version")), session.out());
    }

    @Test
    void nothingToReadIsWrongUsage() {
        Session session = Session.run("codec", "info");
        assertEquals(1, session.exitCode());
        assertEquals("dicom codec info: no file given; - is standard input\n", session.err());
    }

    private static int runInto(String failure, ByteArrayOutputStream err) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), new TextOutput(full), new TextOutput(err), false, false);
        return DicomCommand.run(new String[] {"--version"}, terminal);
    }

    @Test
    void aReaderThatSawEnoughIsNoFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(0, runInto("Broken pipe", err));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskBehindStandardOutputIsAFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, runInto("No space left on device", err));
        assertEquals(
                "dicom: standard output: No space left on device; what was written is not whole\n",
                err.toString(StandardCharsets.UTF_8));
    }
}
