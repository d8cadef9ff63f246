package org.skiagraph.conformance.conversion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.skiagraph.dictionary.PrivateDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/** Two Data Sets, before and after a conversion: what was lost, and what no {@link Loss} explains. */
final class Comparison {
    private final TransferSyntax through;
    private final Map<Loss, Integer> losses = new EnumMap<>(Loss.class);
    private final List<String> unexplained = new ArrayList<>();
    private int equal;

    Comparison(TransferSyntax through) {
        this.through = through;
    }

    /** How often each was met. */
    Map<Loss, Integer> losses() {
        return losses;
    }

    /** Elements that differ, are missing or were added, for no reason. */
    List<String> unexplained() {
        return unexplained;
    }

    /** How many elements are the same. */
    int equal() {
        return equal;
    }

    void compare(String path, DataSet before, DataSet after) throws IOException {
        TreeSet<Integer> tags = new TreeSet<>(Tags::compare);
        for (int tag : before.tags()) {
            tags.add(tag);
        }
        for (int tag : after.tags()) {
            tags.add(tag);
        }
        for (int tag : tags) {
            Optional<DataElement> was = before.element(tag);
            Optional<DataElement> is = after.element(tag);
            String place = path + Tags.toText(tag);
            if (was.isPresent() && is.isPresent()) {
                element(place, was.get(), is.get(), before);
            } else {
                unexplained.add(place + (is.isPresent() ? " was added" : " is missing"));
            }
        }
    }

    private void element(String place, DataElement was, DataElement is, DataSet around) throws IOException {
        if (was.sequence().isPresent() && is.sequence().isPresent()) {
            items(place, was, is, around);
            return;
        }
        if (was.equals(is)) {
            equal++;
            return;
        }
        explain(place, was, is, around);
        if (was.sequence().isPresent()) {
            List<DataSet> items = change(was, is, around).afterAsItems();
            for (int i = 0; i < Math.min(items.size(), was.sequence().get().size()); i++) {
                compare(place + "[" + i + "]", was.sequence().get().get(i), items.get(i));
            }
        }
    }

    private void items(String place, DataElement was, DataElement is, DataSet around) throws IOException {
        List<DataSet> before = was.sequence().orElseThrow();
        List<DataSet> after = is.sequence().orElseThrow();
        if (was.vr() != is.vr() && !(!through.isExplicitVr() && was.vr() == Vr.UN && is.vr() == Vr.SQ)) {
            explain(place, was, is, around);
        }
        if (before.size() != after.size()) {
            unexplained.add(place + " has " + after.size() + " items, not " + before.size());
            return;
        }
        equal++;
        for (int i = 0; i < before.size(); i++) {
            compare(place + "[" + i + "]", before.get(i), after.get(i));
        }
    }

    private void explain(String place, DataElement was, DataElement is, DataSet around) throws IOException {
        Optional<Loss> loss = Loss.of(change(was, is, around));
        if (loss.isPresent()) {
            losses.merge(loss.get(), 1, Integer::sum);
        } else {
            unexplained.add(place + ": " + was + " became " + is);
        }
    }

    private Loss.Change change(DataElement was, DataElement is, DataSet around) {
        return new Loss.Change(was, is, through, around.integer(Tag.BitsAllocated, 0), privateVr(was.tag(), around));
    }

    private static Vr privateVr(int tag, DataSet around) {
        if (!Tags.isPrivate(tag) || Tags.element(tag) < 0x1000) {
            return Vr.UN;
        }
        String creator = around.text(Tags.privateCreatorTag(tag), "");
        return PrivateDictionary.standard().vr(creator, tag);
    }
}
