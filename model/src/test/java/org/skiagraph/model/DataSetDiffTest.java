package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.testing.DataSets;

class DataSetDiffTest {
    private static final DataSetDiff DIFF = DataSetDiff.ofEverything();

    @Provide
    Arbitrary<DataSet> dataSets() {
        return DataSets.all();
    }

    @Property(tries = 300)
    void thereIsNoneExactlyIfTheyAreEqual(@ForAll("dataSets") DataSet left, @ForAll("dataSets") DataSet right)
            throws IOException {
        assertEquals(List.of(), DIFF.between(left, left.copy()));
        assertEquals(List.of(), DIFF.between(left, Parsing.parsed(left, true)));
        assertEquals(left.equals(right), DIFF.between(left, right).isEmpty());
    }

    @Property(tries = 300)
    void theOtherWayRoundItIsTheSame(@ForAll("dataSets") DataSet left, @ForAll("dataSets") DataSet right)
            throws IOException {
        List<Difference> turned = DIFF.between(right, left).stream()
                .map(d -> new Difference(d.path(), d.right(), d.left()))
                .toList();
        assertEquals(turned, DIFF.between(left, right));
    }

    @Property(tries = 300)
    void eachNamesTheElementsThatAreThere(@ForAll("dataSets") DataSet left, @ForAll("dataSets") DataSet right)
            throws IOException {
        for (Difference difference : DIFF.between(left, right)) {
            assertEquals(left.element(difference.path()), difference.left());
            assertEquals(right.element(difference.path()), difference.right());
        }
    }

    private static List<String> paths(DataSetDiff diff, DataSet left, DataSet right) throws IOException {
        return diff.between(left, right).stream().map(d -> d.path().toString()).toList();
    }

    @Test
    void goesInOrderAndIntoItems() throws IOException {
        DataSet left =
                new DataSet().set(Tag.PatientID, "1").set(Tag.PatientName, "a").set(Tag.Rows, 1);
        left.setItems(Tag.ReferencedImageSequence, item("1.1"), item("1.2"));
        DataSet right =
                new DataSet().set(Tag.PatientID, "2").set(Tag.Modality, "CT").set(Tag.Rows, 1);
        right.setItems(Tag.ReferencedImageSequence, item("1.1"), item("1.3"), item("1.4"));
        assertEquals(
                List.of(
                        "Modality",
                        "ReferencedImageSequence",
                        "ReferencedImageSequence[2].ReferencedSOPInstanceUID",
                        "PatientName",
                        "PatientID"),
                paths(DIFF, left, right));
        Difference id = DIFF.between(left, right).get(4);
        assertEquals("PatientID: LO 1 | LO 2", id.toString());
        assertEquals(
                "Modality: absent | CS CT", DIFF.between(left, right).get(0).toString());
    }

    private static DataSet item(String uid) {
        return new DataSet().set(Tag.ReferencedSOPInstanceUID, uid);
    }

    @Test
    void doesNotLookAtWhatIsIgnored() throws IOException {
        DataSet left = new DataSet()
                .set(0x00280000, Vr.UL, 10)
                .set(Tag.PatientID, "1")
                .set(0x00290010, "A")
                .set(0x00291001, Vr.LO, "x");
        left.setItems(Tag.ReferencedImageSequence, new DataSet().set(Tag.PatientID, "1"));
        DataSet right = new DataSet();
        right.setItems(Tag.ReferencedImageSequence, new DataSet());
        assertEquals(5, DIFF.between(left, right).size());
        assertEquals(
                List.of(),
                DIFF.ignoring(Tag.PatientID)
                        .ignoringPrivate()
                        .ignoringGroupLengths()
                        .between(left, right));
        assertEquals(List.of("(0028,0000)"), paths(DIFF.ignoring(Tag.PatientID).ignoringPrivate(), left, right));
        DataSetDiff notPublic = DIFF.ignoring(Tag.PatientID, Tags.of(0x0028, 0));
        assertEquals(List.of("(0029,0010)", "(0029,1001)"), paths(notPublic, left, right));
        assertEquals(
                3,
                DIFF.ignoring(Tag.ReferencedImageSequence, Tag.PatientID)
                        .between(left, right)
                        .size());
    }

    @Test
    void readsValuesThatAreElsewhere() throws IOException {
        byte[] bytes = new byte[200_000];
        DataSet left =
                new DataSet().setBulk(Tag.PixelData, Vr.OW, BulkData.of(new HiddenSource(bytes.clone()), 0, 200_000));
        DataSet right = new DataSet().setBulk(Tag.PixelData, Vr.OW, BulkData.of(bytes));
        assertEquals(List.of(), DIFF.between(left, right));
        bytes[199_999] = 1;
        assertEquals(List.of("PixelData"), paths(DIFF, left, right));
        DataSet shorter = new DataSet().setBulk(Tag.PixelData, Vr.OW, BulkData.of(new byte[2]));
        assertEquals(List.of("PixelData"), paths(DIFF, left, shorter));
    }

    @Test
    void doesNotLookAtIgnoredPathsNorAtWhatIsInThem() throws IOException {
        DataSet left = new DataSet().set(Tag.PatientID, "1");
        left.setItems(Tag.ReferencedImageSequence, item("1.1"), item("1.2"));
        DataSet right = new DataSet().set(Tag.PatientID, "2");
        right.setItems(Tag.ReferencedImageSequence, item("1.3"), item("1.4"));
        ElementPath first = ElementPath.parse("ReferencedImageSequence[1].ReferencedSOPInstanceUID");
        assertEquals(
                List.of("ReferencedImageSequence[2].ReferencedSOPInstanceUID", "PatientID"),
                paths(DIFF.ignoring(first), left, right));
        ElementPath all = ElementPath.of(Tag.ReferencedImageSequence);
        assertEquals(List.of("PatientID"), paths(DIFF.ignoring(all, first), left, right));
        assertEquals(List.of(), paths(DIFF.ignoring(all).ignoring(Tag.PatientID), left, right));
    }

    @Test
    void saysInWhichByteValuesBeginToDiffer() throws IOException {
        byte[] bytes = new byte[200_000];
        byte[] other = bytes.clone();
        other[150_000] = 1;
        assertEquals(
                Optional.of(new DifferingByte(OptionalInt.empty(), 150_000)),
                firstByte(pixels(new HiddenSource(bytes)), pixels(new HiddenSource(other))));
        assertEquals(
                Optional.of(new DifferingByte(OptionalInt.empty(), 100)),
                firstByte(pixels(Source.of(bytes)), pixels(Source.of(bytes, 0, 100))));
        assertEquals(Optional.empty(), firstByte(new DataSet(), pixels(Source.of(bytes))));
    }

    @Test
    void saysInWhichFragmentValuesBeginToDiffer() throws IOException {
        DataSet left = fragments(new byte[0], new byte[2], new byte[] {1, 2});
        assertEquals(
                Optional.of(new DifferingByte(OptionalInt.of(2), 1)),
                firstByte(left, fragments(new byte[0], new byte[2], new byte[] {1, 3})));
        assertEquals(
                Optional.of(new DifferingByte(OptionalInt.of(0), 0)),
                firstByte(left, fragments(new byte[4], new byte[2], new byte[] {1, 2})));
        assertEquals(
                Optional.of(new DifferingByte(OptionalInt.of(2), 0)),
                firstByte(left, fragments(new byte[0], new byte[2])));
    }

    private static Optional<DifferingByte> firstByte(DataSet left, DataSet right) throws IOException {
        List<Difference> found = DIFF.between(left, right);
        assertEquals(1, found.size());
        return found.get(0).firstDifferingByte();
    }

    private static DataSet pixels(Source source) {
        return new DataSet().setBulk(Tag.PixelData, Vr.OB, BulkData.of(source, 0, source.size()));
    }

    private static DataSet fragments(byte[] table, byte[]... fragments) {
        List<BulkData> list = Arrays.stream(fragments).map(BulkData::of).toList();
        return new DataSet().setFragments(Tag.PixelData, Vr.OB, Fragments.of(BulkData.of(table), list));
    }

    @Test
    void endsWhereTheReceiverDoes() {
        DataSet left = new DataSet().set(Tag.PatientName, "a").set(Tag.PatientID, "1");
        List<Difference> taken = new ArrayList<>();
        assertThrows(
                IOException.class,
                () -> DIFF.between(left, new DataSet(), difference -> {
                    taken.add(difference);
                    throw new IOException("enough");
                }));
        assertEquals(1, taken.size());
    }

    @Test
    void failsIfAValueCannotBeRead() {
        DataSet left = new DataSet()
                .setBulk(Tag.PixelData, Vr.OW, BulkData.of(new HiddenSource(new byte[2]).thatFails(), 0, 2));
        DataSet right = new DataSet().setBulk(Tag.PixelData, Vr.OW, BulkData.of(new byte[2]));
        assertThrows(IOException.class, () -> DIFF.between(left, right));
    }

    @Test
    void comparesFragmentsAndTheirOffsetTable() throws IOException {
        BulkData a = BulkData.of(new byte[] {1, 2});
        BulkData hidden = BulkData.of(new HiddenSource(new byte[] {1, 2}), 0, 2);
        DataSet left = new DataSet().setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(a)));
        assertEquals(
                List.of(),
                DIFF.between(left, new DataSet().setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(hidden)))));
        for (Fragments other : List.of(
                Fragments.of(List.of(a, a)),
                Fragments.of(BulkData.of(new byte[4]), List.of(a)),
                Fragments.of(List.of(BulkData.of(new byte[2]))))) {
            DataSet right = new DataSet().setFragments(Tag.PixelData, Vr.OB, other);
            assertEquals(List.of("PixelData"), paths(DIFF, left, right));
        }
        DataSet plain = new DataSet().setBytes(Tag.PixelData, Vr.OB, new byte[] {1, 2});
        assertEquals(List.of("PixelData"), paths(DIFF, left, plain));
    }

    @Test
    void aVrIsADifference() throws IOException {
        DataSet left = new DataSet().set(Tag.PatientID, "1");
        assertEquals(List.of("PatientID"), paths(DIFF, left, new DataSet().set(Tag.PatientID, Vr.SH, "1")));
    }

    @Test
    void textThatIsElsewhereIsComparedAsText() throws IOException {
        byte[] latin = "Müller".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = "Müller ".getBytes(StandardCharsets.UTF_8);
        DataSet left = new DataSet()
                .set(Tag.SpecificCharacterSet, "ISO_IR 100")
                .setBulk(Tag.LongCodeValue, Vr.UC, BulkData.of(new HiddenSource(latin), 0, latin.length));
        DataSet right = new DataSet()
                .set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .setBulk(Tag.LongCodeValue, Vr.UC, BulkData.of(new HiddenSource(utf8), 0, utf8.length));
        DataSetDiff diff = DIFF.ignoring(Tag.SpecificCharacterSet);
        assertEquals(List.of(), diff.between(left, right));
        DataSet misread = new DataSet()
                .set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .setBulk(Tag.LongCodeValue, Vr.UC, BulkData.of(new HiddenSource(latin), 0, latin.length));
        assertEquals(1, diff.between(left, misread).size());
    }
}
