package org.skiagraph.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Files of the same path below two folders. Both are walked in step, so that neither is held. */
final class PairsByPath implements DiffPairs {
    private final Path left;
    private final Path right;
    private final Inputs leftFiles;
    private final Inputs rightFiles;
    private Optional<Path> nextLeft = Optional.empty();
    private Optional<Path> nextRight = Optional.empty();

    PairsByPath(Path left, Path right, Terminal terminal) {
        this.left = left;
        this.right = right;
        leftFiles = Inputs.of(left, terminal);
        rightFiles = Inputs.of(right, terminal);
    }

    @Override
    public Optional<Pair> next() throws UnreadableFolderException {
        nextLeft = nextLeft.isPresent() ? nextLeft : leftFiles.next().flatMap(Input::path);
        nextRight = nextRight.isPresent() ? nextRight : rightFiles.next().flatMap(Input::path);
        if (nextLeft.isEmpty() && nextRight.isEmpty()) {
            return Optional.empty();
        }
        int order = nextLeft.isEmpty()
                ? 1
                : nextRight.isEmpty()
                        ? -1
                        : compare(left.relativize(nextLeft.get()), right.relativize(nextRight.get()));
        Pair pair = new Pair(order <= 0 ? nextLeft : Optional.empty(), order >= 0 ? nextRight : Optional.empty());
        nextLeft = order <= 0 ? Optional.empty() : nextLeft;
        nextRight = order >= 0 ? Optional.empty() : nextRight;
        return Optional.of(pair);
    }

    /** The order of the walk: name by name, and not as the whole paths are ordered, where a dot comes before a slash. */
    static int compare(Path a, Path b) {
        Iterator<Path> names = b.iterator();
        for (Path name : a) {
            if (!names.hasNext()) {
                return 1;
            }
            int order = name.compareTo(names.next());
            if (order != 0) {
                return order;
            }
        }
        return names.hasNext() ? -1 : 0;
    }
}
