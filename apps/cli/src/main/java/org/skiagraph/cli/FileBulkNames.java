package org.skiagraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.codec.document.BulkNames;
import org.skiagraph.codec.frames.FrameIndex;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.ElementPath;
import org.skiagraph.model.Fragments;

/**
 * Names values by where they are in a DICOM file, see {@link BulkUri}.
 *
 * @param file empty if it is no file, so that nothing can be named
 * @param source the file's bytes
 */
record FileBulkNames(Optional<Path> file, Source source, TransferSyntax syntax) implements BulkNames {
    @Override
    public String uriOf(ElementPath path, DataElement element, Optional<FrameIndex> frames) throws IOException {
        if (file.isEmpty()) {
            throw new UnsupportedDataException(
                    "values of standard input cannot be named by a URI; use --bulk inline or --bulk omit",
                    Place.of(path.toString()));
        }
        Map<String, String> query = new LinkedHashMap<>();
        Optional<Fragments> fragments = element.fragments();
        if (fragments.isPresent() && isHere(fragments.get())) {
            encapsulated(query, fragments.get(), frames);
        } else if (fragments.isEmpty() && element.bulk().orElseThrow().source() == source) {
            plain(query, element);
        } else {
            query.put(BulkUri.ELEMENT, path.toString());
            query.put(BulkUri.SYNTAX, syntax.uid().toString());
        }
        return new BulkUri(file.get().toAbsolutePath().normalize(), query).toString();
    }

    /** Whether all of them are bytes of the file; empty ones may be anywhere. */
    private boolean isHere(Fragments fragments) {
        return isHere(fragments.offsetTable()) && fragments.stream().allMatch(this::isHere);
    }

    private boolean isHere(BulkData bytes) {
        return bytes.source() == source || bytes.length() == 0;
    }

    private static void plain(Map<String, String> query, DataElement element) {
        BulkData bytes = element.bulk().orElseThrow();
        query.put(BulkUri.OFFSET, Long.toString(bytes.offset()));
        query.put(BulkUri.LENGTH, Long.toString(bytes.length()));
        if (element.isBigEndian() && element.vr().swapUnit() > 1) {
            query.put(BulkUri.SWAP, Integer.toString(element.vr().swapUnit()));
        }
    }

    private void encapsulated(Map<String, String> query, Fragments fragments, Optional<FrameIndex> index) {
        query.put(BulkUri.SYNTAX, syntax.uid().toString());
        if (fragments.offsetTable().length() > 0) {
            query.put(BulkUri.TABLE, range(fragments.offsetTable()));
        }
        if (index.isEmpty()) {
            query.put(BulkUri.FRAGMENTS, ranges(fragments));
            return;
        }
        StringBuilder frames = new StringBuilder();
        for (int i = 1; i <= index.get().frames(); i++) {
            frames.append(i == 1 ? "" : ";").append(ranges(index.get().parts(i)));
        }
        query.put(BulkUri.FRAMES, frames.toString());
    }

    private static String ranges(List<BulkData> parts) {
        StringBuilder text = new StringBuilder();
        for (BulkData part : parts) {
            text.append(text.isEmpty() ? "" : ",").append(range(part));
        }
        return text.toString();
    }

    private static String range(BulkData bytes) {
        return bytes.offset() + ":" + bytes.length();
    }
}
