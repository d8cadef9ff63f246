package org.skiagraph.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.document.BulkFinder;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.ElementPath;
import org.skiagraph.model.Fragments;

/**
 * Finds the values that a {@link BulkUri} names, in files below the folders that the user allows: a document is foreign, and must
 * not put any file of this machine into an object. Closing it closes the files.
 */
final class FileBulkFinder implements BulkFinder, Closeable {
    private final Path base;
    private final List<Path> allowed;
    private final TemporaryStore store;
    private final Budget budget;
    private final Map<Path, Source> sources = new HashMap<>();
    private final Map<Path, DicomFile> files = new HashMap<>();
    private final Map<Fragments, Uid> syntaxes = new IdentityHashMap<>();

    /**
     * A finder.
     *
     * @param base the document's folder: what relative URIs are relative to
     * @param allowed folders with files that may be read
     */
    FileBulkFinder(Path base, List<Path> allowed, TemporaryStore store, Budget budget) {
        this.base = base;
        this.allowed = List.copyOf(allowed);
        this.store = store;
        this.budget = budget;
    }

    /** The transfer syntax that fragments which were found here are in. */
    Optional<Uid> syntaxOf(Fragments fragments) {
        return Optional.ofNullable(syntaxes.get(fragments));
    }

    @Override
    public DataElement find(int tag, Vr vr, String text, Place place) throws IOException {
        BulkUri uri = BulkUri.parse(text, base, place);
        Path file = allowed(uri.file(), place);
        Optional<String> parts = uri.get(BulkUri.FRAMES).or(() -> uri.get(BulkUri.FRAGMENTS));
        if (parts.isPresent()) {
            if (tag != Tag.PixelData || (vr != Vr.OB && vr != Vr.OW)) {
                throw new MalformedDataException(
                        "fragments where " + Tags.toText(tag) + " of " + vr + " has no such", place);
            }
            Fragments fragments = fragments(uri, parts.get(), source(file), place);
            uri.get(BulkUri.SYNTAX).ifPresent(named -> syntaxes.put(fragments, Uid.unchecked(named)));
            return DataElement.ofFragments(tag, vr, fragments);
        }
        if (uri.get(BulkUri.ELEMENT).isPresent()) {
            return element(file, uri.get(BulkUri.ELEMENT).get(), vr, place).withTag(tag);
        }
        BulkData bytes = uri.get(BulkUri.OFFSET).isPresent()
                ? range(source(file), number(uri, BulkUri.OFFSET, place), number(uri, BulkUri.LENGTH, place), place)
                : BulkData.of(source(file), 0, source(file).size());
        boolean swapped = uri.get(BulkUri.SWAP).isPresent();
        if (swapped && (vr.swapUnit() == 1 || number(uri, BulkUri.SWAP, place) != vr.swapUnit())) {
            throw new MalformedDataException("swap=" + uri.get(BulkUri.SWAP).get() + " is not of " + vr, place);
        }
        return DataElement.ofBulk(tag, vr, bytes, swapped);
    }

    private Path allowed(Path file, Place place) throws IOException {
        Path real = file.toRealPath();
        for (Path folder : allowed) {
            if (real.startsWith(folder.toRealPath())) {
                return regular(real, place);
            }
        }
        throw new UnsupportedDataException(
                file + " is in none of the folders that may be read; allow one by --bulk-dir DIR", place);
    }

    /** What is no file may have no bytes for as long as one waits. */
    private static Path regular(Path file, Place place) throws DataException {
        if (!Files.isRegularFile(file)) {
            throw new UnsupportedDataException(file + " is no file", place);
        }
        return file;
    }

    private Source source(Path file) throws IOException {
        Source source = sources.get(file);
        if (source == null) {
            source = Source.open(file);
            sources.put(file, source);
        }
        return source;
    }

    private static long number(BulkUri uri, String name, Place place) throws DataException {
        return number(uri.get(name).orElse(""), name, place);
    }

    private static long number(String text, String name, Place place) throws DataException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MalformedDataException("'" + text + "' is no number of " + name, place);
        }
    }

    private static BulkData range(Source source, long offset, long length, Place place) throws DataException {
        if (offset < 0 || length < 0 || offset > source.size() - length) {
            throw new MalformedDataException(
                    length + " bytes at " + offset + " are not within the " + source.size() + " of the file named",
                    place);
        }
        return BulkData.of(source, offset, length);
    }

    private Fragments fragments(BulkUri uri, String parts, Source source, Place place) throws IOException {
        List<BulkData> all = new ArrayList<>();
        for (int from = 0; from < parts.length(); ) {
            int end = endOfRange(parts, from);
            if (end > from) {
                budget.spend(Limit.ITEMS, 1, place);
                budget.spend(Limit.HELD_BYTES, 96, place);
                all.add(range(source, parts.substring(from, end), place));
            }
            from = end + 1;
        }
        Optional<String> table = uri.get(BulkUri.TABLE);
        return Fragments.of(table.isPresent() ? range(source, table.get(), place) : BulkData.of(new byte[0]), all);
    }

    private static int endOfRange(String parts, int from) {
        int end = from;
        while (end < parts.length() && parts.charAt(end) != ',' && parts.charAt(end) != ';') {
            end++;
        }
        return end;
    }

    private static BulkData range(Source source, String text, Place place) throws DataException {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new MalformedDataException("'" + text + "' is no offset:length", place);
        }
        long offset = number(text.substring(0, colon), BulkUri.OFFSET, place);
        return range(source, offset, number(text.substring(colon + 1), BulkUri.LENGTH, place), place);
    }

    private DataElement element(Path file, String path, Vr vr, Place place) throws IOException {
        DicomFile dicom = files.get(file);
        if (dicom == null) {
            dicom = DicomFile.read(source(file), ReadOptions.standard().withBulkStore(store), budget);
            files.put(file, dicom);
        }
        try {
            DicomFile of = dicom;
            DataElement element = of.dataSet()
                    .element(ElementPath.parse(path))
                    .orElseThrow(() -> new MalformedDataException("there is no " + path + " in the file named", place));
            if (element.vr() != vr || vr == Vr.SQ || vr.usesCharacterSet()) { // text might be in another character set
                throw new MalformedDataException(
                        path + " in the file named is of " + element.vr() + ", and no value of bytes of " + vr, place);
            }
            element.fragments()
                    .ifPresent(fragments ->
                            syntaxes.put(fragments, of.transferSyntax().uid()));
            return element;
        } catch (IllegalArgumentException e) {
            throw new MalformedDataException("'" + path + "' is no path of an element", place);
        }
    }

    @Override
    public void close() throws IOException {
        for (Source source : sources.values()) {
            source.close();
        }
    }
}
