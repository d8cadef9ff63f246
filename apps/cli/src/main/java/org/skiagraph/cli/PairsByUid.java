package org.skiagraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skiagraph.bounds.DataException;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.dictionary.Tag;

/**
 * Files of the same SOP Instance UID in two folders. Where a folder has several of one UID, they are paired in the order of
 * their paths. What has no such UID has no pair.
 */
final class PairsByUid implements DiffPairs {
    private static final ReadOptions UP_TO_UID = ReadOptions.standard().withStopBefore(Tag.SOPInstanceUID + 1);

    private final Inputs leftFiles;
    private final Inputs rightFiles;
    private final Allowed allowed;
    private final Set<Path> unpaired = new LinkedHashSet<>(); // of the second folder, in its order
    private final Map<String, Deque<Path>> byUid = new HashMap<>();
    private boolean listed;

    PairsByUid(Path left, Path right, Terminal terminal, Allowed allowed) {
        leftFiles = Inputs.of(left, terminal);
        rightFiles = Inputs.of(right, terminal);
        this.allowed = allowed;
    }

    @Override
    public Optional<Pair> next() throws UnreadableFolderException {
        if (!listed) {
            list();
        }
        Optional<Path> left = leftFiles.next().flatMap(Input::path);
        if (left.isEmpty()) {
            return nextUnpaired();
        }
        Deque<Path> same = byUid.get(uid(left.get()));
        Path right = same == null ? null : same.poll();
        if (right == null) {
            return Optional.of(Pair.onlyLeft(left.get()));
        }
        unpaired.remove(right);
        return Optional.of(Pair.of(left.get(), right));
    }

    /** Goes on where it was, if a folder could not be listed. */
    private void list() throws UnreadableFolderException {
        for (Optional<Path> file = rightFiles.next().flatMap(Input::path);
                file.isPresent();
                file = rightFiles.next().flatMap(Input::path)) {
            String uid = uid(file.get());
            unpaired.add(file.get());
            if (!uid.isEmpty()) {
                byUid.computeIfAbsent(uid, u -> new ArrayDeque<>()).add(file.get());
            }
        }
        listed = true;
    }

    private Optional<Pair> nextUnpaired() {
        Iterator<Path> rest = unpaired.iterator();
        if (!rest.hasNext()) {
            return Optional.empty();
        }
        Path right = rest.next();
        rest.remove();
        return Optional.of(Pair.onlyRight(right));
    }

    /** The UID, or an empty text for what has none or is no DICOM file. */
    private String uid(Path file) throws UnreadableFolderException {
        try (DicomFile dicom = DicomFile.open(file, UP_TO_UID, allowed.open())) {
            return dicom.dataSet().text(Tag.SOPInstanceUID, "");
        } catch (DataException notDicom) {
            return "";
        } catch (IOException e) {
            throw new UnreadableFolderException(file, e);
        }
    }
}
