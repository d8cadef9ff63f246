package org.skiagraph.bounds;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Paths made from names that others chose: a UID, a file ID, an entry of an archive, a path given for mirroring.
 *
 * <p>The only place where such a name becomes a path. It looks at the name alone: that no symbolic link inside the folder
 * leads out of it is for whoever lets others make links there.
 */
public final class SafePath {
    /** Bytes of one part of a path that every common file system takes. */
    private static final int MAX_PART_BYTES = 255;

    /** Bytes of a whole path that every common system takes; more parts than that would also take long to put together. */
    private static final int MAX_NAME_BYTES = 4096;

    /** Names that are devices on Windows, with any extension; the ports also with a digit set high. */
    private static final Set<String> DEVICES = Set.of("CON", "CONIN$", "CONOUT$", "PRN", "AUX", "NUL");

    private static final Set<String> PORTS = Set.of("COM", "LPT");
    private static final String PORT_DIGITS = "123456789\u00B9\u00B2\u00B3";

    private SafePath() {}

    /**
     * The path of a foreign name inside a folder, always below it.
     *
     * <p>Slash and backslash both separate parts; separators at the start, doubled ones and parts that are {@code .} are
     * dropped, so that an absolute name lands inside, too.
     *
     * @param name not empty after that; no part of it {@code ..}, with a control character, longer than 255 bytes, or such
     *     that the folder's file system knows no file of that name; all of it not longer than 4096 bytes
     * @param where the place of the name in the bytes it came from
     * @throws MalformedDataException if the name breaks one of these rules
     */
    public static Path below(Path folder, String name, Locator where) throws MalformedDataException {
        if (name.length() > MAX_NAME_BYTES || bytes(name) > MAX_NAME_BYTES) {
            throw refused(name, "has more than " + MAX_NAME_BYTES + " bytes", where);
        }
        Path path = folder;
        int parts = 0;
        for (String part : name.split("[/\\\\]")) {
            if (!part.isEmpty() && !part.equals(".")) {
                path = path.resolve(checked(folder, part, name, where));
                parts++;
            }
        }
        if (parts == 0) {
            throw refused(name, "names no file", where);
        }
        return path;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Path checked(Path folder, String part, String name, Locator where) throws MalformedDataException {
        if (part.equals("..")) {
            throw refused(name, "leads out of its folder", where);
        }
        if (part.chars().anyMatch(c -> c < ' ' || c >= 0x7F && c < 0xA0)) {
            throw refused(name, "has a control character", where);
        }
        if (bytes(part) > MAX_PART_BYTES) {
            throw refused(name, "has a part of more than " + MAX_PART_BYTES + " bytes", where);
        }
        if (folder.getFileSystem().getSeparator().equals("\\") && isReservedOnWindows(part)) {
            throw refused(name, "is no file name on this system", where);
        }
        try {
            Path one = folder.getFileSystem().getPath(part);
            if (!one.isAbsolute() && one.getRoot() == null && one.getNameCount() == 1) {
                return one;
            }
        } catch (InvalidPathException e) {
            throw refused(name, "is no file name on this system", where);
        }
        throw refused(name, "leads out of its folder", where);
    }

    /** True for what Windows takes as a device, a stream of another file, or another name with its end cut off. */
    static boolean isReservedOnWindows(String part) {
        int dot = part.indexOf('.');
        String stem = dot < 0 ? part : part.substring(0, dot);
        return isDevice(stem.strip().toUpperCase(Locale.ROOT))
                || part.indexOf(':') >= 0
                || part.endsWith(".")
                || part.endsWith(" ");
    }

    private static boolean isDevice(String stem) {
        return DEVICES.contains(stem)
                || (stem.length() == 4
                        && PORTS.contains(stem.substring(0, 3))
                        && PORT_DIGITS.indexOf(stem.charAt(3)) >= 0);
    }

    private static MalformedDataException refused(String name, String why, Locator where) {
        String shown = name.length() > 80 ? name.substring(0, 80) + "..." : name;
        return new MalformedDataException("the name \"" + shown + "\" " + why, where.place());
    }
}
