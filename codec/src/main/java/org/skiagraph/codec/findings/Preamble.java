package org.skiagraph.codec.findings;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;

/**
 * What a preamble makes of a file for those who know no DICOM. PS3.10 7.1 leaves its content to anyone, so that a file may be TIFF
 * as well; PS3.10 7.5 warns of programs.
 */
final class Preamble {
    /** The first bytes of programs, in hexadecimal digits, with their names. */
    private static final List<List<String>> PROGRAMS = List.of(
            List.of("4d5a", "a program for DOS or Windows"),
            List.of("7f454c46", "a program in ELF"),
            List.of("feedface", "a program in Mach-O"),
            List.of("feedfacf", "a program in Mach-O"),
            List.of("cefaedfe", "a program in Mach-O"),
            List.of("cffaedfe", "a program in Mach-O"),
            List.of("cafebabe", "a program in Mach-O, or a class for the JVM"),
            List.of("2321", "a script"),
            List.of("6465780a", "a program in DEX"),
            List.of("0061736d", "a program in WebAssembly"));

    /** The first bytes of other files. TIFF is none of them, since PS3.10 7.1 names it as what a DICOM file may be too. */
    private static final List<List<String>> OTHERS = List.of(
            List.of("89504e47", "a PNG file"),
            List.of("ffd8ff", "a JPEG file"),
            List.of("47494638", "a GIF file"),
            List.of("52494646", "a RIFF file"),
            List.of("25504446", "a PDF document"),
            List.of("504b0304", "a zip archive"),
            List.of("1f8b08", "a gzip archive"));

    private static final int LITTLE = 0x4949;
    private static final int BIG = 0x4D4D;
    private static final int TIFF = 42;
    private static final int BIG_TIFF = 43;

    private final byte[] bytes;
    private final boolean big;

    private Preamble(byte[] bytes, boolean big) {
        this.bytes = bytes;
        this.big = big;
    }

    /**
     * Looks at a preamble.
     *
     * @param source the whole file, without which it cannot be told whether it is TIFF
     */
    static void check(byte[] preamble, Optional<Source> source, AtElement here) throws IOException {
        if (preamble.length == 0) {
            return;
        }
        String digits = HexFormat.of().formatHex(preamble, 0, 4);
        report(digits, PROGRAMS, ValueQuirks.EXECUTABLE_PREAMBLE, here);
        report(digits, OTHERS, ValueQuirks.FOREIGN_PREAMBLE, here);
        int order = Bytes.uint16B(preamble, 0);
        if (source.isPresent() && (order == LITTLE || order == BIG)) {
            new Preamble(preamble, order == BIG).checkTiff(source.get(), here);
        }
    }

    private static void report(String digits, List<List<String>> types, Quirk quirk, AtElement here)
            throws IOException {
        for (List<String> type : types) {
            if (digits.startsWith(type.get(0))) {
                here.foundAt(Place.at(0), quirk, "the preamble is that of " + type.get(1));
            }
        }
    }

    /** TIFF 6.0, section 2: an offset leads to a directory, which counts its entries. */
    private void checkTiff(Source file, AtElement here) throws IOException {
        int version = (int) number(bytes, 2, 2);
        if (version != TIFF && version != BIG_TIFF) {
            return;
        }
        boolean large = version == BIG_TIFF;
        long offset = large ? number(bytes, 8, 8) : number(bytes, 4, 4);
        int countBytes = large ? 8 : 2;
        int entry = large ? 20 : 12;
        if (!isDirectory(file, offset, countBytes, entry)) {
            here.foundAt(
                    Place.at(0),
                    ValueQuirks.FALSE_PREAMBLE,
                    "the preamble says TIFF, and there is no directory at " + Long.toUnsignedString(offset));
        }
    }

    private boolean isDirectory(Source file, long offset, int countBytes, int entry) throws IOException {
        if (offset < 8 || offset > file.size() - countBytes) {
            return false;
        }
        byte[] counted = new byte[countBytes];
        file.readFully(offset, counted, 0, countBytes);
        long entries = number(counted, 0, countBytes);
        return entries > 0 && entries <= (file.size() - offset - countBytes) / entry;
    }

    private long number(byte[] from, int at, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            int index = big ? at + i : at + length - 1 - i;
            number = number << 8 | from[index] & 0xFF;
        }
        return number;
    }
}
