package org.skiagraph.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;

/**
 * The URI by which a document names a value in a DICOM file: that of the file, and in its query what of it.
 *
 * <ul>
 *   <li>{@code offset} and {@code length}: bytes of the file; {@code swap}, if they are big endian, how many are a number.
 *   <li>{@code frames}: of encapsulated pixel data the fragments, each {@code offset:length}, those of one frame with commas and
 *       frames with semicolons between, or {@code fragments} where
 *       it cannot be said which is whose; {@code table}, the Basic Offset Table; {@code syntax}, the transfer syntax they are in.
 *   <li>{@code element}: the path of an element, where bytes of the file are not those of the value, because it is deflated.
 * </ul>
 *
 * @param file where the value is
 * @param query what of it, by name
 */
record BulkUri(Path file, Map<String, String> query) {
    /** A value that is so many bytes at a place in the file. */
    static final String OFFSET = "offset";

    static final String LENGTH = "length";
    static final String SWAP = "swap";
    static final String FRAMES = "frames";
    static final String FRAGMENTS = "fragments";
    static final String TABLE = "table";
    static final String SYNTAX = "syntax";
    static final String ELEMENT = "element";

    private static final Set<String> NAMES = Set.of(OFFSET, LENGTH, SWAP, FRAMES, FRAGMENTS, TABLE, SYNTAX, ELEMENT);

    /** The value of a name in the query, if it is there. */
    Optional<String> get(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /**
     * Reads one.
     *
     * @param base what a relative one is relative to
     * @throws UnsupportedDataException if it is another URI
     */
    static BulkUri parse(String text, Path base, Place place) throws UnsupportedDataException {
        try {
            URI uri = base.toUri().resolve(new URI(text));
            if (!"file".equals(uri.getScheme())) {
                throw new UnsupportedDataException(text + " names no file: nothing is fetched from elsewhere", place);
            }
            Path file = Path.of(bare(uri)).normalize();
            return new BulkUri(file, query(uri.getQuery() == null ? "" : uri.getQuery()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new UnsupportedDataException("'" + text + "' is no URI of a file", place);
        }
    }

    /** What is known of a query; it may be as long as the document. */
    private static Map<String, String> query(String all) {
        Map<String, String> query = new LinkedHashMap<>();
        for (int from = 0; from < all.length(); ) {
            int next = all.indexOf('&', from);
            int end = next < 0 ? all.length() : next;
            String part = all.substring(from, end);
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            if (NAMES.contains(name)) {
                query.put(name, equals < 0 ? "" : part.substring(equals + 1));
            }
            from = end + 1;
        }
        return query;
    }

    /** Without the query. What is escaped stays so: bytes of a name need not be characters, nor composed ones. */
    private static URI bare(URI uri) throws URISyntaxException {
        if (uri.isOpaque()) {
            throw new URISyntaxException(uri.toString(), "no path");
        }
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        return new URI(new URI(uri.getScheme() + "://" + authority + uri.getRawPath()).toASCIIString());
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        query.forEach((name, value) ->
                all.append(all.isEmpty() ? "" : "&").append(name).append('=').append(value));
        try {
            URI asked = new URI(null, null, "/", all.toString(), null);
            String named = asked.toASCIIString().substring(1);
            return bare(file.toUri()) + named.replace("[", "%5B").replace("]", "%5D"); // RFC 3986 3.4
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path that is no URI: " + file, e);
        }
    }
}
