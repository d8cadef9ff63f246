package org.skiagraph.conformance.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skiagraph.conformance.Peer;
import org.skiagraph.dictionary.Tags;

/** What a peer's dump shows: for each tag its values in the order of their places, at whatever depth. */
final class Dump {
    /** A line of dcmdump or gdcmdump: {@code (gggg,eeee) VR value # length, ...}. */
    private static final Pattern LINE = Pattern.compile(
            "^ *\\((\\p{XDigit}{4}),(\\p{XDigit}{4})\\) (?:[A-Z?]{2}) (?:\\([A-Z]{2}[^)]*\\) )?(.*?) +# *(\\d+),.*$",
            Pattern.MULTILINE);

    /** An element of dcdump: {@code (0xgggg,0xeeee) VR name VR=<VR> VL=<0xlength> value}. */
    private static final Pattern ELEMENT =
            Pattern.compile("\\(0x(\\p{XDigit}{4}),0x(\\p{XDigit}{4})\\)[^\\n]*?VR=<..> +VL=<0x(\\p{XDigit}+)> *"
                    + "(\\[[^\\]]*\\]|<[^>]*>|\\{[^}]*\\}|)");

    /**
     * A value as it is shown.
     *
     * @param length the length in bytes that is shown with it; -1 for undefined length
     */
    record Value(String text, long length) {}

    private final Map<Integer, List<Value>> values = new HashMap<>();

    private Dump() {}

    /**
     * Takes a dump apart.
     *
     * @param text standard output, and standard error, where dcdump writes
     */
    static Dump of(Peer peer, String text) {
        Dump dump = new Dump();
        boolean hexadecimal = peer == Peer.DCDUMP;
        Matcher matcher = (hexadecimal ? ELEMENT : LINE).matcher(text);
        while (matcher.find()) {
            int tag = Tags.of(Integer.parseInt(matcher.group(1), 16), Integer.parseInt(matcher.group(2), 16));
            String value = matcher.group(hexadecimal ? 4 : 3);
            long length = hexadecimal ? Long.parseLong(matcher.group(3), 16) : Long.parseLong(matcher.group(4));
            dump.values.computeIfAbsent(tag, t -> new ArrayList<>()).add(new Value(value, length));
        }
        return dump;
    }

    /** All values of a tag. */
    List<Value> values(int tag) {
        return values.getOrDefault(tag, List.of());
    }
}
