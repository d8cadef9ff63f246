package org.skiagraph.model;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;
import org.skiagraph.model.value.Age;
import org.skiagraph.model.value.Code;
import org.skiagraph.model.value.DicomDate;
import org.skiagraph.model.value.DicomDateTime;
import org.skiagraph.model.value.DicomTime;
import org.skiagraph.model.value.PersonName;
import org.skiagraph.model.value.Range;

/**
 * An ordered set of Data Elements, each of another tag: PS3.5 chapter 7.
 *
 * <p>Getters name a tag and give what a caller wants in one line; where there is no such value they give nothing, or what the
 * caller says instead. Setters encode the value at once and check VR and multiplicity; what breaks them is an {@link
 * IllegalArgumentException}. Values that were not touched keep the bytes that were read.
 *
 * <pre>{@code
 * String name = dataSet.text(Tag.PatientName, "");
 * int rows = dataSet.integer(Tag.Rows, 0);
 * for (DataSet item : dataSet.items(Tag.ReferencedSeriesSequence)) { ... }
 * dataSet.set(Tag.PatientID, "4711");
 * dataSet.at("ReferencedSeriesSequence[1].SeriesInstanceUID");
 * }</pre>
 *
 * <p>May be read by many threads at once, and changed by one while no other reads.
 */
public final class DataSet implements ElementValues, Iterable<DataElement> {
    private static final byte[] NOTHING = {};

    private ElementTable table;
    private int first;
    private int size;
    private boolean owned;
    private boolean undefinedLength;
    private @Nullable DataSet parent;
    private SpecificCharacterSet inherited = SpecificCharacterSet.DEFAULT;
    private volatile @Nullable SpecificCharacterSet inForce;
    private volatile @Nullable Sequence @Nullable [] sequences; // those asked for, of a table that is shared

    /** An empty Data Set. */
    public DataSet() {
        this.table = new ElementTable(NOTHING, false, 8);
        this.owned = true;
    }

    /**
     * An empty Data Set that is to be an item where this character set is in force: its text is encoded in it, and it does
     * not declare it itself.
     */
    public static DataSet itemIn(SpecificCharacterSet inForce) {
        DataSet item = new DataSet();
        item.inherited = inForce;
        return item;
    }

    /** A run of a shared table. */
    DataSet(ElementTable table, int first, int size) {
        this.table = table;
        this.first = first;
        this.size = size;
    }

    // ---- what there is

    /** Number of elements, those in items not counted. */
    public int size() {
        return size;
    }

    /** True if there is no element. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** True if there is an element of this tag, empty or not. */
    public boolean contains(int tag) {
        return table.find(tag, first, size) >= 0;
    }

    /** The tags, in order. */
    public int[] tags() {
        return Arrays.copyOfRange(table.tags, first, first + size);
    }

    /** The tag of the element at a position, from 0. */
    public int tagAt(int position) {
        return table.tags[first + Objects.checkIndex(position, size)];
    }

    /** The element at a position, from 0, in the order of tags. */
    public DataElement elementAt(int position) {
        return elementOf(first + Objects.checkIndex(position, size));
    }

    @Override
    public Optional<DataElement> element(int tag) {
        int i = table.find(tag, first, size);
        return i < 0 ? Optional.empty() : Optional.of(elementOf(i));
    }

    /** The element that a path names, at any depth. */
    public Optional<DataElement> element(ElementPath path) {
        return path.itemOf(this).flatMap(item -> item.element(path.tag()));
    }

    /**
     * The element that a path names: {@code "ReferencedSeriesSequence[1].SeriesInstanceUID"}.
     *
     * @throws IllegalArgumentException if it is no path; see {@link ElementPath#parse}
     */
    public Optional<DataElement> at(String path) {
        return element(ElementPath.parse(path));
    }

    /**
     * The elements in the order of tags. Who walks through them may change this Data Set on the way, also take out the element
     * at hand: the next is always the first behind that one.
     */
    @Override
    public Iterator<DataElement> iterator() {
        return new Walk();
    }

    private final class Walk implements Iterator<DataElement> {
        private int next;
        private int last;

        @Override
        public boolean hasNext() {
            return position() < size;
        }

        @Override
        public DataElement next() {
            int at = position();
            if (at >= size) {
                throw new NoSuchElementException();
            }
            last = table.tags[first + at];
            next = at + 1;
            return elementAt(at);
        }

        /** Where the walk goes on, wherever the last element is now. */
        private int position() {
            if (next > 0 && (next > size || table.tags[first + next - 1] != last)) {
                int i = table.find(last, first, size);
                next = (i >= 0 ? i + 1 : -i - 1) - first;
            }
            return next;
        }
    }

    /** True if this is an item that was read with undefined length; a writer may write it the same way. */
    public boolean hasUndefinedLength() {
        return undefinedLength;
    }

    /** True if numbers that were read are big endian. */
    public boolean isBigEndian() {
        return table.bigEndian;
    }

    /** The Data Set of whose sequence this is an item. */
    public Optional<DataSet> parent() {
        return Optional.ofNullable(parent);
    }

    /** The character set in force: of this Data Set's own declaration, or of its parent's. PS3.3 C.12.1.1.2. */
    public SpecificCharacterSet characterSet() {
        SpecificCharacterSet set = inForce;
        if (set == null) {
            set = findCharacterSet();
            inForce = set;
        }
        return set;
    }

    private SpecificCharacterSet findCharacterSet() {
        DataSet at = this;
        while (true) {
            SpecificCharacterSet known = at.inForce;
            if (known != null) {
                return known;
            }
            int i = at.table.find(Tag.SpecificCharacterSet, at.first, at.size);
            if (i >= 0) {
                return SpecificCharacterSet.of(
                        at.rawElement(i, SpecificCharacterSet.DEFAULT).texts());
            }
            if (at.parent == null) {
                return at.inherited;
            }
            at = at.parent;
        }
    }

    // ---- changes

    /**
     * The VR that an element is set in, if the caller gives none: that of the element there is, unless it is UN, or else that of
     * the dictionary, for private elements of the private dictionary by the creator of their block.
     *
     * @throws IllegalArgumentException if none of them knows
     */
    public Vr vrFor(int tag) {
        return ValueEncoder.vrFor(this, tag);
    }

    /**
     * Sets text, several values for a multi-valued element. Each must have the form of its VR (PS3.5 6.2): what a query wants
     * beyond that is for {@link #setRange} and {@link #setUnchecked}.
     *
     * @throws IllegalArgumentException if the VR is not one of text, or does not permit such values, or the element not so many
     *     of them, or the character set in force has not all of the characters
     */
    public DataSet set(int tag, String... values) {
        return set(tag, ValueEncoder.vrFor(this, tag), values);
    }

    /** Sets text as a VR of the caller's choice, for example of a private element. */
    public DataSet set(int tag, Vr vr, String... values) {
        return set(ValueEncoder.ofTexts(this, tag, vr, values));
    }

    /**
     * Sets whole numbers, binary or as decimal text.
     *
     * @throws IllegalArgumentException if they are out of the VR's range, or too many
     */
    public DataSet set(int tag, long... values) {
        return set(tag, ValueEncoder.vrFor(this, tag), values);
    }

    /** Sets whole numbers as a VR of the caller's choice. */
    public DataSet set(int tag, Vr vr, long... values) {
        return set(ValueEncoder.ofIntegers(this, tag, vr, values));
    }

    /**
     * Sets numbers, binary or as decimal text; DS is rounded to its 16 characters.
     *
     * @throws IllegalArgumentException if the VR is not one of numbers, or they are too many
     */
    public DataSet set(int tag, double... values) {
        return set(tag, ValueEncoder.vrFor(this, tag), values);
    }

    /** Sets numbers as a VR of the caller's choice. */
    public DataSet set(int tag, Vr vr, double... values) {
        return set(ValueEncoder.ofDecimals(this, tag, vr, values));
    }

    /**
     * Sets decimal text to the last digit.
     *
     * @throws IllegalArgumentException if the VR is not DS or IS, or a number has not room in it: nothing is rounded
     */
    public DataSet set(int tag, BigDecimal... values) {
        return set(ValueEncoder.ofExactNumbers(this, tag, ValueEncoder.vrFor(this, tag), values));
    }

    /** Sets UIDs, which must be valid. */
    public DataSet set(int tag, Uid... values) {
        return setTexts(tag, values);
    }

    /** Sets names of persons. */
    public DataSet set(int tag, PersonName... values) {
        return setTexts(tag, values);
    }

    /** Sets dates; those of a DA must be whole. */
    public DataSet set(int tag, DicomDate... values) {
        return setTexts(tag, values);
    }

    /** Sets times. */
    public DataSet set(int tag, DicomTime... values) {
        return setTexts(tag, values);
    }

    /** Sets dates with times. */
    public DataSet set(int tag, DicomDateTime... values) {
        return setTexts(tag, values);
    }

    /** Sets ages. */
    public DataSet set(int tag, Age... values) {
        return setTexts(tag, values);
    }

    private DataSet setTexts(int tag, Object[] values) {
        return set(tag, Arrays.stream(values).map(Object::toString).toArray(String[]::new));
    }

    /**
     * Sets the range that a query is to match dates or times with. PS3.4 C.2.2.2.5.
     *
     * @throws IllegalArgumentException if the element's VR is none of DA, TM and DT, or has not such values
     */
    public DataSet setRange(int tag, Range<?> range) {
        Vr vr = ValueEncoder.vrFor(this, tag);
        if (vr != Vr.DA && vr != Vr.TM && vr != Vr.DT) {
            throw new IllegalArgumentException(Tags.toText(tag) + " is " + vr + ", which is matched by no range");
        }
        Class<?> type = vr == Vr.DA ? DicomDate.class : vr == Vr.TM ? DicomTime.class : DicomDateTime.class;
        Stream.of(range.start(), range.end()).flatMap(Optional::stream).forEach(end -> {
            if (!type.isInstance(end) || !ValueForm.holds(vr, end.toString())) {
                throw new IllegalArgumentException("'" + end + "' is not " + ValueForm.describe(vr));
            }
        });
        return setUnchecked(tag, vr, range.toString());
    }

    /**
     * Sets text as it stands, several values with backslashes between: for a query's wildcards, and to copy what breaks the
     * rules. Only that the characters are in the character set in force is checked.
     */
    public DataSet setUnchecked(int tag, Vr vr, String text) {
        return set(ValueEncoder.ofUncheckedText(this, tag, vr, text));
    }

    /** Sets a sequence of codes, an item each. */
    public DataSet setCode(int tag, Code... codes) {
        setItems(tag, Arrays.stream(codes).map(Code::toItem).toArray(DataSet[]::new));
        return this;
    }

    /** Sets an element without value, of the VR that the dictionary gives. */
    public DataSet setEmpty(int tag) {
        Vr vr = ValueEncoder.vrFor(this, tag);
        return set(DataElement.ofBytes(tag, vr, NOTHING, characterSet()));
    }

    /**
     * Sets encoded bytes, little endian.
     *
     * @param value kept, not copied; must not be changed any more
     * @throws IllegalArgumentException if their number is odd, or no multiple of the VR's unit
     */
    public DataSet setBytes(int tag, Vr vr, byte[] value) {
        if (vr == Vr.SQ || value.length % Math.max(2, Math.max(vr.valueBytes(), vr.swapUnit())) != 0) {
            throw new IllegalArgumentException(value.length + " bytes are no value of " + vr);
        }
        return set(DataElement.ofBytes(tag, vr, value, characterSet()));
    }

    /**
     * Sets a value that is somewhere else, little endian; text in the character set in force.
     *
     * @throws IllegalArgumentException if the VR is SQ, or the element Specific Character Set and the value not in memory
     */
    public DataSet setBulk(int tag, Vr vr, BulkData value) {
        if (vr == Vr.SQ) {
            throw new IllegalArgumentException("bulk data are no sequence");
        }
        return set(new DataElement(tag, vr, value, false, characterSet()));
    }

    /**
     * Sets encapsulated pixel data.
     *
     * @throws IllegalArgumentException if the element is Specific Character Set
     */
    public DataSet setFragments(int tag, Vr vr, Fragments value) {
        if (tag == Tag.SpecificCharacterSet) {
            throw noDeclaration();
        }
        put(tag, vr.ordinal(), value);
        return this;
    }

    /**
     * Sets a sequence with these items, which become this Data Set's. Their text is re-encoded if another character set is in
     * force here.
     *
     * @throws IllegalArgumentException if the dictionary gives the element another VR, or an item cannot be had: see {@link
     *     Sequence#add(int, DataSet)}
     */
    public Sequence setItems(int tag, DataSet... items) {
        ValueEncoder.checkSequence(tag);
        return putItems(tag, Vr.SQ, List.of(items));
    }

    private Sequence putItems(int tag, Vr vr, List<DataSet> items) {
        Sequence sequence = Sequence.ofNew(this, items);
        put(tag, vr.ordinal(), sequence);
        return sequence;
    }

    /** The sequence of a tag, new and empty if there was none. */
    public Sequence sequenceOrNew(int tag) {
        return sequence(tag).orElseGet(() -> setItems(tag));
    }

    /**
     * Sets an element as it is; its VR is not checked. Items of a sequence are copied. Text is re-encoded if another character
     * set is in force here, numbers if they are of the other byte order. Who sets many elements of another Data Set begins with
     * Specific Character Set.
     *
     * @throws IllegalArgumentException if text cannot be expressed in the character set in force here, or is not in memory and
     *     would have to be re-encoded, or if the element is Specific Character Set without text in memory
     */
    public DataSet set(DataElement element) {
        if (element.tag() == Tag.SpecificCharacterSet) {
            setCharacterSet(element);
        } else if (element.sequence().isPresent()) {
            List<DataSet> copies =
                    element.sequence().get().stream().map(DataSet::copy).toList();
            putItems(element.tag(), element.vr(), copies);
        } else if (element.vr() == Vr.SQ && element.isPlain() && element.isEmpty()) {
            putItems(element.tag(), Vr.SQ, List.of());
        } else {
            put(element.tag(), element.vr().ordinal(), inThisForm(element));
        }
        return this;
    }

    private Object inThisForm(DataElement element) {
        Vr vr = element.vr();
        Object object = element.object();
        boolean otherText = vr.usesCharacterSet() && !element.charset().equals(characterSet());
        if (object == null || (otherText && element.isPlain())) {
            return Reencoding.bytes(element, table.bigEndian, characterSet());
        }
        boolean otherOrder = element.isBigEndian() != table.bigEndian && vr.swapUnit() > 1;
        return otherOrder && object instanceof BulkData bulk ? bulk.withBytesSwapped(vr.swapUnit()) : object;
    }

    /**
     * Takes an element out, if it is there.
     *
     * @throws IllegalArgumentException if it is Specific Character Set, and text cannot be expressed in what is in force then
     */
    public DataSet remove(int tag) {
        if (tag == Tag.SpecificCharacterSet && contains(tag)) {
            changeCharacterSet(parent == null ? SpecificCharacterSet.DEFAULT : parent.characterSet());
        }
        own();
        int i = table.find(tag, 0, size);
        if (i >= 0) {
            releaseItems(i);
            table.remove(i);
            size--;
        }
        return this;
    }

    /** Takes out all elements, and with them the declaration of a character set. */
    public DataSet clear() {
        own();
        for (int i = 0; i < size; i++) {
            releaseItems(i);
        }
        table = new ElementTable(NOTHING, table.bigEndian, 8);
        size = 0;
        inherited = SpecificCharacterSet.DEFAULT;
        forgetCharacterSet();
        return this;
    }

    /** A deep copy, which is part of nothing. Encoded bytes and bulk data are shared, since they do not change. */
    public DataSet copy() {
        DataSet copy = new DataSet();
        Deque<Copying> open = new ArrayDeque<>(); // not Java's stack, since nesting may be deeper
        open.push(new Copying(this, copy));
        while (!open.isEmpty()) {
            Copying next = open.pop();
            next.copy.copyElements(next.original, open);
        }
        copy.inherited = characterSet();
        return copy;
    }

    private record Copying(DataSet original, DataSet copy) {}

    private void copyElements(DataSet original, Deque<Copying> open) {
        undefinedLength = original.undefinedLength;
        if (!original.owned && original.sequences == null) {
            table = original.table; // nothing below can have been changed
            first = original.first;
            size = original.size;
            owned = false;
            return;
        }
        table = new ElementTable(original.table.bytes, original.table.bigEndian, original.size);
        size = original.size;
        takeRun(original, from -> copySequence(from, open));
    }

    private Sequence copySequence(Sequence original, Deque<Copying> open) {
        List<DataSet> items = new ArrayList<>(original.size());
        for (DataSet item : original) {
            DataSet copy = new DataSet();
            open.push(new Copying(item, copy));
            items.add(copy);
        }
        return new Sequence(this, items, original.hasUndefinedLength());
    }

    // ---- inside

    private DataElement elementOf(int index) {
        return rawElement(index, characterSet());
    }

    private DataElement rawElement(int index, SpecificCharacterSet charset) {
        int kind = table.kinds[index];
        Vr vr = Vr.ofOrdinal(kind & ElementTable.VR_BITS);
        Object object = table.object(index);
        if (object == null && isSequence(index)) {
            object = sharedSequence(index);
        }
        if (object instanceof byte[] bytes) {
            return new DataElement(table.tags[index], vr, bytes, 0, bytes.length, table.bigEndian, charset);
        }
        if (object != null) {
            return new DataElement(table.tags[index], vr, object, table.bigEndian, charset);
        }
        return new DataElement(
                table.tags[index],
                vr,
                table.bytes,
                table.offsets[index],
                table.lengths[index],
                table.bigEndian,
                charset);
    }

    private boolean isSequence(int index) {
        return (table.kinds[index] & ElementTable.SEQUENCE) != 0;
    }

    /** The sequence of a shared table, made when it is first asked for, and the same one ever after. */
    private Sequence sharedSequence(int index) {
        Sequence[] made = sequences;
        Sequence sequence = made == null ? null : made[index - first];
        if (sequence != null) {
            return sequence;
        }
        synchronized (this) {
            made = sequences == null ? new Sequence[size] : sequences.clone();
            sequence = made[index - first];
            if (sequence == null) {
                sequence = makeSequence(index);
                made[index - first] = sequence;
                sequences = made;
            }
            return sequence;
        }
    }

    private Sequence makeSequence(int index) {
        int firstItem = table.offsets[index];
        List<DataSet> items = new ArrayList<>(table.lengths[index]);
        for (int i = firstItem; i < firstItem + table.lengths[index]; i++) {
            int form = table.itemSizes[i];
            DataSet item = new DataSet(table, table.itemFirsts[i], form & ~ElementTable.UNDEFINED_ITEM);
            item.undefinedLength = form < 0;
            items.add(item);
        }
        return new Sequence(this, items, (table.kinds[index] & ElementTable.UNDEFINED_LENGTH) != 0);
    }

    /** Before a change: takes this Data Set's run out of a shared table into one of its own. */
    private void own() {
        if (owned) {
            return;
        }
        DataSet shared = new DataSet(table, first, size);
        shared.sequences = sequences;
        shared.parent = parent;
        table = new ElementTable(table.bytes, table.bigEndian, size + 8);
        first = 0;
        owned = true;
        takeRun(shared, from -> from.isOwnedBy(this) ? from : new Sequence(this, from, from.hasUndefinedLength()));
        sequences = null;
    }

    private void takeRun(DataSet from, UnaryOperator<Sequence> toOwn) {
        for (int i = 0; i < from.size; i++) {
            int at = from.first + i;
            Object object = from.table.object(at);
            int kind = from.table.kinds[at];
            if (object instanceof Sequence || (object == null && from.isSequence(at))) {
                object = toOwn.apply(object instanceof Sequence s ? s : from.sharedSequence(at));
                kind |= ElementTable.SEQUENCE;
            }
            table.tags[i] = from.table.tags[at];
            table.put(i, kind, from.table.offsets[at], from.table.lengths[at], object);
        }
        table.count = from.size;
    }

    private void put(int tag, int kind, Object object) {
        own();
        int i = table.find(tag, 0, size);
        if (i < 0) {
            i = -i - 1;
            table.insert(i, tag);
            size++;
        } else {
            releaseItems(i);
        }
        table.put(i, kind | (object instanceof Sequence ? ElementTable.SEQUENCE : 0), 0, 0, object);
        if (tag == Tag.SpecificCharacterSet) {
            forgetCharacterSet();
        }
    }

    private void releaseItems(int index) {
        if (table.object(index) instanceof Sequence sequence) {
            sequence.detach();
        }
    }

    private static IllegalArgumentException noDeclaration() {
        return new IllegalArgumentException("Specific Character Set is text in memory, and nothing else");
    }

    private void setCharacterSet(DataElement declaration) {
        if (declaration.encoded().isEmpty()) {
            throw noDeclaration();
        }
        changeCharacterSet(SpecificCharacterSet.of(declaration.texts()));
        put(declaration.tag(), declaration.vr().ordinal(), Reencoding.bytes(declaration, false, characterSet()));
    }

    /** Re-encodes all text that another character set is to be in force for; nothing is changed if some cannot be. */
    private void changeCharacterSet(SpecificCharacterSet to) {
        if (!to.equals(characterSet())) {
            Reencoding.ofSubtree(this, to).apply();
        }
    }

    /** Replaces the encoded bytes of an element that is there. For re-encoding. */
    void replaceBytes(int tag, byte[] bytes) {
        own();
        int i = table.find(tag, 0, size);
        table.put(i, table.kinds[i], 0, 0, bytes);
    }

    /** Becomes an item that was read as part of a parent. */
    void adopt(DataSet holder) {
        parent = holder;
    }

    /** Becomes an item of a parent, with text in the parent's character set. */
    void moveInto(DataSet holder) {
        if (parent != null) {
            throw new IllegalArgumentException("the item is part of another Data Set already; copy it");
        }
        for (DataSet above = holder; above != null; above = above.parent) {
            if (above == this) {
                throw new IllegalArgumentException("a Data Set cannot be an item of itself");
            }
        }
        if (!contains(Tag.SpecificCharacterSet)) {
            changeCharacterSet(holder.characterSet());
        }
        parent = holder;
        forgetCharacterSet();
    }

    /** Is no longer part of its parent, and keeps the character set that its text is in. */
    void release() {
        inherited = characterSet();
        parent = null;
    }

    void inherit(SpecificCharacterSet set) {
        inherited = set;
        forgetCharacterSet();
    }

    private void forgetCharacterSet() {
        Deque<DataSet> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            DataSet at = open.pop();
            at.inForce = null;
            at.pushKnownItems(open);
        }
    }

    /** Items that nobody asked for have forgotten nothing. */
    private void pushKnownItems(Deque<DataSet> open) {
        Sequence[] made = sequences;
        for (int i = 0; i < size; i++) {
            Object object = table.object(first + i);
            Sequence sequence = object instanceof Sequence s ? s : made == null ? null : made[i];
            if (sequence != null) {
                sequence.forEach(open::push);
            }
        }
    }

    /** Bytes of all arrays behind this, those of what it shares with others included; bulk data elsewhere is not. */
    long heldBytes() {
        Sequence[] made = sequences;
        return table.heldBytes() + (made == null ? 0 : made.length * ElementTable.REFERENCE_BYTES);
    }

    boolean sharesMemoryWith(DataSet other) {
        return table == other.table;
    }

    /** Equal are Data Sets with equal elements. Values that are somewhere else are not read for it; see {@link BulkData}. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof DataSet set && DataSetEquality.of(this, set));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(tags());
    }

    /** The first elements, for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(size + " elements");
        for (int i = 0; i < Math.min(size, 5); i++) {
            text.append(i == 0 ? ": " : "; ").append(elementAt(i));
        }
        return text.append(size > 5 ? "; ..." : "").toString();
    }
}
