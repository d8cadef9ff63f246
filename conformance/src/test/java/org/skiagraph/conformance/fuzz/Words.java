package org.skiagraph.conformance.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;

/** Words that a fuzzer would need long to find. A char is a byte. */
final class Words {
    private static final int ITEM = 0xFFFEE000;
    private static final int ITEM_END = 0xFFFEE00D;
    private static final int SEQUENCE_END = 0xFFFEE0DD;

    /** Tags that the reader, or a Data Set, treats as none other. */
    private static final int[] TAGS = {
        ITEM,
        ITEM_END,
        SEQUENCE_END,
        Tag.FileMetaInformationGroupLength,
        Tag.TransferSyntaxUID,
        Tag.SpecificCharacterSet,
        Tag.PatientName,
        Tag.ContentSequence,
        Tag.NumberOfFrames,
        Tag.Rows,
        Tag.Columns,
        Tag.BitsAllocated,
        Tag.SamplesPerPixel,
        Tag.ExtendedOffsetTable,
        Tag.ExtendedOffsetTableLengths,
        Tag.FloatPixelData,
        Tag.PixelData,
        Tag.DataSetTrailingPadding,
        0x00090010,
        0x00091001,
        0x00080000,
    };

    private Words() {}

    /** Tags in both byte orders, VRs, lengths, delimiters, and transfer syntaxes. */
    static List<String> ofFiles() {
        List<String> words = new ArrayList<>(List.of("DICM", "\u00ff\u00ff\u00ff\u00ff", "\u0000\u0000\u0000\u0000"));
        for (int tag : TAGS) {
            words.add(tag(tag, false));
            words.add(tag(tag, true));
        }
        for (Vr vr : Vr.values()) {
            words.add(vr.name());
            words.add(vr.name() + "\u0000\u0000\u00ff\u00ff\u00ff\u00ff");
        }
        words.add(tag(ITEM, false) + "\u00ff\u00ff\u00ff\u00ff");
        words.add(tag(ITEM_END, false) + "\u0000\u0000\u0000\u0000");
        words.add(tag(SEQUENCE_END, false) + "\u0000\u0000\u0000\u0000");
        for (TransferSyntax syntax : List.of(
                TransferSyntax.ImplicitVRLittleEndian,
                TransferSyntax.ExplicitVRLittleEndian,
                TransferSyntax.ExplicitVRBigEndian,
                TransferSyntax.DeflatedExplicitVRLittleEndian,
                TransferSyntax.RLELossless)) {
            words.add(syntax.uid().toString());
        }
        words.addAll(ofText());
        return words;
    }

    private static String tag(int tag, boolean bigEndian) {
        char[] bytes = {(char) (tag >>> 24), (char) (tag >>> 16 & 0xFF), (char) (tag >>> 8 & 0xFF), (char) (tag & 0xFF)
        };
        return bigEndian ? new String(bytes) : new String(new char[] {bytes[1], bytes[0], bytes[3], bytes[2]});
    }

    /** Escape sequences, Defined Terms, and delimiters. PS3.3 C.12.1.1.2. */
    static List<String> ofText() {
        List<String> words = new ArrayList<>(Declared.TERMS);
        for (String end : List.of(
                "(B", "(J", ")I", "-A", "-B", "-C", "-D", "-F", "-G", "-H", "-L", "-M", "-T", "-b", "$B", "$(D", "$)A",
                "$)C", "$@", "%G", "%/@")) {
            words.add("\u001b" + end);
        }
        words.addAll(List.of(
                "\\", "^", "=", "\r\n", "\f", "\u0000", "\u00a5", "\u0081\u0030\u0081\u0030", "\u00ef\u00bf\u00bd"));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Names and values of the DICOM JSON model. PS3.18 F.2. */
    static List<String> ofJson() {
        List<String> words = new ArrayList<>(List.of(
                "\"vr\":\"",
                "\"Value\":[",
                "\"InlineBinary\":\"",
                "\"BulkDataURI\":\"",
                "\"Alphabetic\":\"",
                "\"Ideographic\":",
                "\"Phonetic\":",
                "null",
                "true",
                "\\u0000",
                "\\ud83d\\ude00",
                "\\\\",
                "NaN",
                "-Infinity",
                "1e400",
                "18446744073709551615",
                "\u00ef\u00bb\u00bf",
                "{}",
                "[]",
                "},{",
                "]},\""));
        for (Vr vr : Vr.values()) {
            words.add("\"vr\":\"" + vr.name() + "\",");
        }
        for (int tag : TAGS) {
            words.add(String.format("\"%08X\":{", tag));
        }
        return words;
    }

    /** Names and values of the Native DICOM Model. PS3.19 A.1. */
    static List<String> ofXml() {
        List<String> words = new ArrayList<>(List.of(
                "<DicomAttribute tag=\"",
                "</DicomAttribute>",
                "<Value number=\"1\">",
                "</Value>",
                "<Item number=\"1\">",
                "</Item>",
                "<PersonName number=\"1\">",
                "</PersonName>",
                "<Alphabetic>",
                "</Alphabetic>",
                "<FamilyName>",
                "</FamilyName>",
                "<InlineBinary>",
                "</InlineBinary>",
                "<BulkData uri=\"x\"/>",
                "privateCreator=\"A\"",
                "keyword=\"",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "&#13;",
                "&amp;",
                "<!DOCTYPE a [",
                "<?xml version=\"1.1\"?>",
                "encoding=\"UTF-16\"",
                "xmlns:a=\"b\"",
                "<NativeDicomModel>",
                "</NativeDicomModel>",
                "number=\"2147483647\""));
        for (Vr vr : Vr.values()) {
            words.add(" vr=\"" + vr.name() + "\"");
        }
        for (int tag : TAGS) {
            words.add(String.format("tag=\"%08X\"", tag));
        }
        return words;
    }

    /** A dictionary in the form of libFuzzer: a word a line, quoted. */
    static String file(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append('"');
            for (byte b : word.getBytes(StandardCharsets.ISO_8859_1)) {
                text.append(String.format("\\x%02X", b));
            }
            text.append("\"\n");
        }
        return text.toString();
    }

    /** Headers of items and sub-items with likely lengths, and names. */
    static List<String> ofPdus() {
        List<String> words =
                new ArrayList<>(List.of("1.2.840.10008.3.1.1.1", "1.2.840.10008.1.2", "\u0000\u0003" + "1.2"));
        for (char type : "\u0010\u0020\u0021\u0030\u0040\u0050\u0051\u0052\u0053\u0054\u0055\u0056\u0057\u0058\u0059"
                .toCharArray()) {
            for (String length :
                    List.of("\u0000\u0000", "\u0000\u0001", "\u0000\u0004", "\u0000\u0008", "\u00ff\u00ff")) {
                words.add(type + "\u0000" + length);
            }
        }
        return words;
    }
}
