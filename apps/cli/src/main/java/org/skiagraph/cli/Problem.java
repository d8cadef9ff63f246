package org.skiagraph.cli;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.LimitExceededException;

/**
 * Why a file failed, as it is told to people and to programs.
 *
 * @param path the file as it was named
 * @param kind one word for programs: that of {@link DataException#kind()}, or {@code missing}, {@code denied}, {@code exists}, {@code
 *     io}
 * @param place where in the file, or empty
 * @param text what is wrong, without a full stop
 * @param advice what to do, or empty
 */
record Problem(String path, String kind, String place, String text, String advice) {
    /** An RLE stream does not know its shape, so that a wrong one looks like damage. */
    private static final String CHECK_CODE_STREAM =
            "check that it is a whole code stream, and of the --size, --components and --bits given";

    /** Pixel data of which a part is missing, and was made up as 0. */
    static Problem incomplete(String path, String command) {
        String advice = command.startsWith("codec") ? CHECK_CODE_STREAM : "get the file again from where it came";
        return new Problem(path, "damaged", "", "part of the pixel data is missing, and 0 in the result", advice);
    }

    /** The problem behind an exception. */
    static Problem of(String path, IOException e) {
        if (e instanceof DataException data) {
            return ofData(path, data);
        }
        if (e instanceof RefusedOutputException refused) {
            return refused.problem(path);
        }
        if (e instanceof RefusedEditException refused) {
            return refused.problem(path);
        }
        if (e instanceof FileNotFoundException) { // what java.io says, whatever the reason
            return of(path, new File(path).exists() ? new AccessDeniedException(path) : new NoSuchFileException(path));
        }
        if (e instanceof NoSuchFileException missing) {
            return new Problem(path, "missing", "", "no such file" + other(path, missing.getFile()), "check the path");
        }
        if (e instanceof AccessDeniedException denied) {
            return new Problem(
                    path, "denied", "", "access denied" + other(path, denied.getFile()), "check its permissions");
        }
        if (e instanceof FileAlreadyExistsException there) {
            return new Problem(
                    path, "exists", "", there.getFile() + " is there already", "use --force to overwrite it");
        }
        String message = e.getMessage();
        return new Problem(path, "io", "", message == null ? e.getClass().getSimpleName() : message, "");
    }

    private static Problem ofData(String path, DataException e) {
        String place = e.place().toString().replace("somewhere", "");
        if (e instanceof LimitExceededException limit) {
            String text = limit.wanted() + " is more than the " + limit.allowed() + " "
                    + limit.limit().meaning() + " allowed";
            return new Problem(
                    path, e.kind(), place, text, "use --limit " + limit.limit().word() + "=" + limit.wanted());
        }
        String advice = place.equals(Outputs.PLACE) ? "name the input without '..', or by its full path" : "";
        return new Problem(path, e.kind(), place, e.text(), advice);
    }

    private static String other(String path, String file) {
        return file == null || file.equals(path) ? "" : ": " + file;
    }

    /** For people: {@code dicom SUB: FILE: PLACE: CAUSE; ADVICE}, one line whatever the file put into it. */
    String line(String command) {
        StringBuilder line =
                new StringBuilder("dicom ").append(command).append(": ").append(path);
        if (!place.isEmpty()) {
            line.append(": ").append(place);
        }
        line.append(": ").append(text);
        String whatToDo = advice.isEmpty() ? adviceTo(command) : advice;
        if (!whatToDo.isEmpty()) {
            line.append("; ").append(whatToDo);
        }
        return printable(line.toString());
    }

    /** What to do about a file that is not as it should be, where nothing better is known. */
    private String adviceTo(String command) {
        boolean codeStream = command.startsWith("codec");
        if (text.startsWith("neither a DICOM file")) {
            return "check that it is a DICOM file";
        }
        if (kind.equals("malformed") && command.equals("codec encode")) {
            return "check that it is a whole image file";
        }
        if (command.startsWith("from-")) {
            return kind.equals("malformed")
                    ? "check that it is a document of 'dicom " + command.substring(5) + "'"
                    : "";
        }
        return switch (kind) {
            case "malformed" ->
                codeStream
                        ? CHECK_CODE_STREAM
                        : command.equals("list")
                                ? ""
                                : command.equals("dump")
                                        ? "check that it is a DICOM file"
                                        : "'dicom dump' shows what is in it";
            case "unsupported" -> codeStream ? "" : "README.md lists what is not supported";
            default -> "";
        };
    }

    /** For programs: {@code {"path":…,"error":{"kind":…,"place":…,"text":…}}}. */
    String json() {
        Json error = new Json().put("kind", kind).put("place", place).put("text", text);
        return new Json().put("path", path).put("error", error).toString();
    }

    /** A text without what could end the line or command the terminal. */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control =
                    Character.isISOControl(c) || c >= '\u2028' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
            clean.append(control ? '?' : c);
        }
        return clean.toString();
    }
}
