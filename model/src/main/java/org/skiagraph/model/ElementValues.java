package org.skiagraph.model;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.model.value.Age;
import org.skiagraph.model.value.Code;
import org.skiagraph.model.value.DicomDate;
import org.skiagraph.model.value.DicomDateTime;
import org.skiagraph.model.value.DicomTime;
import org.skiagraph.model.value.PersonName;

/**
 * What the elements of a {@link DataSet} say, in one line each: a tag in, a value out.
 *
 * <p>Where there is no such value (no element, an empty one, text of another form) there is nothing, or what the caller gives
 * instead. Getters of one value take the first; if any of several is of another form, there is none.
 */
public sealed interface ElementValues permits DataSet {
    /** The element of a tag. */
    Optional<DataElement> element(int tag);

    /** The value as text; see {@link DataElement#text()}. Empty if there is no element. */
    default Optional<String> text(int tag) {
        return element(tag).map(DataElement::text);
    }

    /** The value as text, or another if it is absent or empty. */
    default String text(int tag, String otherwise) {
        return text(tag).filter(t -> !t.isEmpty()).orElse(otherwise);
    }

    /** The values as text; none if it is absent. */
    default List<String> texts(int tag) {
        return element(tag).map(DataElement::texts).orElse(List.of());
    }

    /** The first value as a whole number of 32 bits, if it is one. */
    default OptionalInt integer(int tag) {
        OptionalLong first = longInteger(tag);
        return first.isEmpty() || first.getAsLong() != (int) first.getAsLong()
                ? OptionalInt.empty()
                : OptionalInt.of((int) first.getAsLong());
    }

    /** The first value as a whole number of 32 bits, or another if there is none. */
    default int integer(int tag, int otherwise) {
        return integer(tag).orElse(otherwise);
    }

    /** The first value as a whole number of 64 bits with a sign, if it is one. */
    default OptionalLong longInteger(int tag) {
        return element(tag).map(DataElement::firstInteger).orElse(OptionalLong.empty());
    }

    /** The values as whole numbers; see {@link DataElement#integers()}. */
    default long[] integers(int tag) {
        return element(tag).map(DataElement::integers).orElse(new long[0]);
    }

    /** The first value as a number, if it is one. */
    default OptionalDouble decimal(int tag) {
        double[] all = decimals(tag);
        return all.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(all[0]);
    }

    /** The first value as a number, or another if there is none. */
    default double decimal(int tag, double otherwise) {
        return decimal(tag).orElse(otherwise);
    }

    /** The values as numbers; see {@link DataElement#decimals()}. */
    default double[] decimals(int tag) {
        return element(tag).map(DataElement::decimals).orElse(new double[0]);
    }

    /** The first value as an exact number; see {@link DataElement#exactNumbers()}. */
    default Optional<BigDecimal> exactNumber(int tag) {
        return exactNumbers(tag).stream().findFirst();
    }

    /** The values as exact numbers; see {@link DataElement#exactNumbers()}. */
    default List<BigDecimal> exactNumbers(int tag) {
        return element(tag).map(DataElement::exactNumbers).orElse(List.of());
    }

    /** The values as tags, as of AT; see {@link DataElement#tags()}. */
    default int[] tags(int tag) {
        return element(tag).map(DataElement::tags).orElse(new int[0]);
    }

    /** The first value as a UID, as it stands, valid or not. */
    default Optional<Uid> uid(int tag) {
        return uids(tag).stream().findFirst();
    }

    /** The values as UIDs, as they stand, valid or not. */
    default List<Uid> uids(int tag) {
        return element(tag).map(DataElement::uids).orElse(List.of());
    }

    /** The first value as a person's name; any text is one. */
    default Optional<PersonName> personName(int tag) {
        return personNames(tag).stream().findFirst();
    }

    /** The values as names of persons. */
    default List<PersonName> personNames(int tag) {
        return element(tag).map(DataElement::personNames).orElse(List.of());
    }

    /** The first value as a date. */
    default Optional<DicomDate> date(int tag) {
        return dates(tag).stream().findFirst();
    }

    /** The values as dates. */
    default List<DicomDate> dates(int tag) {
        return element(tag).map(DataElement::dates).orElse(List.of());
    }

    /** The first value as a time. */
    default Optional<DicomTime> time(int tag) {
        return times(tag).stream().findFirst();
    }

    /** The values as times. */
    default List<DicomTime> times(int tag) {
        return element(tag).map(DataElement::times).orElse(List.of());
    }

    /** The first value as a date and time. */
    default Optional<DicomDateTime> dateTime(int tag) {
        return dateTimes(tag).stream().findFirst();
    }

    /** The values as dates and times. */
    default List<DicomDateTime> dateTimes(int tag) {
        return element(tag).map(DataElement::dateTimes).orElse(List.of());
    }

    /**
     * The date of one element with the time of another, for example of Study Date and Study Time, with Timezone Offset From
     * UTC if this Data Set says it.
     *
     * @return without a time if there is none or the date is not whole; empty if there is no date
     */
    default Optional<DicomDateTime> dateTime(int dateTag, int timeTag) {
        Optional<ZoneOffset> offset =
                text(Tag.TimezoneOffsetFromUTC).map(String::strip).flatMap(DicomDateTime::parseOffset);
        return date(dateTag).map(d -> new DicomDateTime(d, d.isComplete() ? time(timeTag) : Optional.empty(), offset));
    }

    /** The first value as an age. */
    default Optional<Age> age(int tag) {
        return element(tag).map(DataElement::ages).flatMap(a -> a.stream().findFirst());
    }

    /** What the first item of a code sequence says, if it is a code. */
    default Optional<Code> code(int tag) {
        return items(tag).stream().findFirst().flatMap(Code::of);
    }

    /** What the items of a code sequence say; items that are no code are left out. */
    default List<Code> codes(int tag) {
        return items(tag).stream().flatMap(item -> Code.of(item).stream()).toList();
    }

    /** The items of a sequence; none, and none can be added, if it is absent. */
    default List<DataSet> items(int tag) {
        return sequence(tag).<List<DataSet>>map(s -> s).orElse(List.of());
    }

    /** The sequence of a tag, to be read or changed. */
    default Optional<Sequence> sequence(int tag) {
        return element(tag).flatMap(DataElement::sequence);
    }

    /** The encoded value wherever it is; see {@link DataElement#bulk()}. */
    default Optional<BulkData> bulk(int tag) {
        return element(tag).flatMap(DataElement::bulk);
    }

    /** Encapsulated pixel data. */
    default Optional<Fragments> fragments(int tag) {
        return element(tag).flatMap(DataElement::fragments);
    }
}
