package org.skiagraph.cli;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.Difference;
import org.skiagraph.model.DifferingByte;

/** Prints differences: a line for what the first file has, and one for what the second has, or a JSON object for both. */
final class DiffPrinter {
    private final TextOutput out;
    private final boolean json;

    DiffPrinter(TextOutput out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** Begins the differences of two files. */
    void title(Input left, Input right) throws OutputClosedException {
        if (!json) {
            out.line(Problem.printable("# " + left.name() + " | " + right.name()));
        }
    }

    /** A file that only one of the folders has. */
    void only(DiffPairs.Pair pair) throws OutputClosedException {
        String file = pair.left().or(pair::right).orElseThrow().toString();
        if (json) {
            out.line(new Json()
                    .put(pair.left().isPresent() ? "a" : "b", file)
                    .put("only", pair.left().isPresent() ? "a" : "b")
                    .toString());
        } else {
            out.line(Problem.printable((pair.left().isPresent() ? "# only in A: " : "# only in B: ") + file));
        }
    }

    /** One difference. */
    void print(Input left, Input right, Difference difference) throws IOException {
        Optional<DifferingByte> first = difference.firstDifferingByte();
        if (json) {
            out.line(object(left, right, difference, first).toString());
            return;
        }
        line("< ", difference, difference.left(), difference.right(), first);
        line("> ", difference, difference.right(), difference.left(), first);
    }

    private void line(
            String mark,
            Difference difference,
            Optional<DataElement> element,
            Optional<DataElement> other,
            Optional<DifferingByte> first)
            throws IOException {
        if (element.isPresent()) {
            String value = DiffValue.text(element.get(), other, first);
            String end = value.isEmpty() ? "" : ": " + value;
            String tag = Tags.toText(element.get().tag());
            out.line(mark + tag + " " + element.get().vr() + " " + difference.path() + end);
        }
    }

    private static Json object(Input left, Input right, Difference difference, Optional<DifferingByte> first)
            throws IOException {
        Json object = new Json()
                .put("a", left.name())
                .put("b", right.name())
                .put("path", difference.path().toString())
                .put("tag", digits(difference.path().tag()));
        if (difference.left().isPresent()) {
            object.put("left", value(difference.left().get(), difference.right(), first));
        }
        if (difference.right().isPresent()) {
            object.put("right", value(difference.right().get(), difference.left(), first));
        }
        boolean isText =
                difference.left().isPresent() && difference.left().get().vr().isText();
        if (first.isPresent() && !isText) {
            first.get().fragment().ifPresent(fragment -> object.put("fragment", fragment));
            object.put("byte", first.get().offset());
        }
        return object;
    }

    private static Json value(DataElement element, Optional<DataElement> other, Optional<DifferingByte> first)
            throws IOException {
        Json value = new Json().put("vr", element.vr().name());
        if (element.sequence().isPresent()) {
            return value.put("items", element.sequence().get().size());
        }
        return value.put("length", element.length()).put("value", DiffValue.text(element, other, first));
    }

    private static String digits(int tag) {
        return Tags.toText(tag).replaceAll("[(),]", "");
    }
}
