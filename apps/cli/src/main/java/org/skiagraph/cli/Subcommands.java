package org.skiagraph.cli;

import java.util.List;

/** The sub-commands by name. Only the one that is called is loaded. */
final class Subcommands {
    /** All names, in the order of the help; a name may have two words. */
    static final List<String> NAMES = List.of(
            "dump",
            "findings",
            "list",
            "diff",
            "edit",
            "json",
            "xml",
            "from-json",
            "from-xml",
            "convert",
            "pixels",
            "render",
            "codec info",
            "codec decode",
            "codec encode",
            "echo");

    private Subcommands() {}

    /**
     * Makes the sub-command of a name.
     *
     * @param name one of {@link #NAMES}
     */
    static Subcommand create(String name) {
        return switch (name) {
            case "dump" -> new Dump();
            case "findings" -> new FindingsCommand();
            case "list" -> new ListFiles();
            case "diff" -> new Diff();
            case "edit" -> new Edit();
            case "json" -> new ToDocument(DocumentKind.JSON);
            case "xml" -> new ToDocument(DocumentKind.XML);
            case "from-json" -> new FromDocument(DocumentKind.JSON);
            case "from-xml" -> new FromDocument(DocumentKind.XML);
            case "convert" -> new Convert();
            case "pixels" -> new Pixels();
            case "render" -> new Render();
            case "codec info" -> new CodecInfo();
            case "codec decode" -> new CodecDecode();
            case "codec encode" -> new CodecEncode();
            case "echo" -> new Echo();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The name that begins a command line. */
    static String named(String[] words) throws UsageException {
        String first = words[0];
        if (NAMES.contains(first)) {
            return first;
        }
        List<String> inGroup =
                NAMES.stream().filter(name -> name.startsWith(first + " ")).toList();
        if (inGroup.isEmpty()) {
            throw new UsageException("unknown sub-command '" + first + "'" + Nearest.hint(first, firstWords())
                    + "; 'dicom --help' lists them");
        }
        String second = words.length > 1 ? words[1] : "";
        if (inGroup.contains(first + " " + second)) {
            return first + " " + second;
        }
        List<String> seconds =
                inGroup.stream().map(name -> name.substring(first.length() + 1)).toList();
        throw new UsageException(
                "'" + first + "' needs one of " + String.join(", ", seconds) + Nearest.hint(second, seconds));
    }

    private static List<String> firstWords() {
        return NAMES.stream().map(name -> name.split(" ")[0]).distinct().toList();
    }
}
