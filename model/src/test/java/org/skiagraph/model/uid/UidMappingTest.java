package org.skiagraph.model.uid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.SopClassUid;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.dictionary.WellKnownUid;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.testing.DataSets;

class UidMappingTest {
    private static final UidMapping MAPPING = mapping("a key that nobody can guess");

    private static UidMapping mapping(String key) {
        return UidMapping.keyedBy(key.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<DataSet> dataSets() {
        return DataSets.all();
    }

    /** RFC 4231, test case 2: HMAC-SHA-256 with the key "Jefe", here 16 bytes long by the zeros that HMAC adds anyway. */
    @Test
    void isTheBeginningOfTheHash() {
        byte[] key = Arrays.copyOf("Jefe".getBytes(StandardCharsets.UTF_8), 16);
        Uid mapped = UidMapping.keyedBy(key).map(Uid.unchecked("what do ya want for nothing?"));
        assertEquals("2.25." + new BigInteger("5bdcc146bf60754e6a042426089575c7", 16), mapped.toString());
    }

    @Property(tries = 200)
    void theSameGivesTheSame(@ForAll("dataSets") DataSet dataSet) {
        DataSet once = dataSet.copy();
        DataSet again = dataSet.copy();
        MAPPING.apply(once);
        mapping("a key that nobody can guess").apply(again);
        assertEquals(once, again);
        assertEquals(dataSet.size(), once.size());
    }

    @Test
    void anotherKeyGivesOthers() {
        Uid uid = Uid.of("1.2.3");
        assertNotEquals(
                MAPPING.map(uid), mapping("another key nobody can guess").map(uid));
        assertNotEquals(MAPPING.map(uid), MAPPING.map(Uid.of("1.2.4")));
        assertTrue(MAPPING.map(uid).isValid());
    }

    @Test
    void mapsInstancesAtAnyDepthAndLeavesClasses() {
        Uid uid = Uid.of("1.2.3.4");
        DataSet item = new DataSet()
                .set(Tag.ReferencedSOPClassUID, SopClassUid.CTImageStorage)
                .set(Tag.ReferencedSOPInstanceUID, uid);
        DataSet dataSet = new DataSet()
                .set(Tag.SOPClassUID, Uid.of("1.3.6.1.4.1.99.1"))
                .set(Tag.SOPInstanceUID, uid)
                .set(Tag.FrameOfReferenceUID, WellKnownUid.TalairachBrainAtlas)
                .set(Tag.FailedSOPInstanceUIDList, uid, Uid.of("1.2"))
                .setUnchecked(Tag.StudyInstanceUID, Vr.UI, "1.02.broken")
                .set(0x00290010, Vr.LO, "TEST")
                .set(0x00291001, Vr.UI, "1.2.3.4")
                .setEmpty(Tag.SeriesInstanceUID);
        dataSet.setItems(Tag.ReferencedImageSequence, item);
        MAPPING.apply(dataSet);
        Uid mapped = MAPPING.map(uid);
        assertEquals("1.3.6.1.4.1.99.1", dataSet.text(Tag.SOPClassUID, ""));
        assertEquals(mapped, dataSet.uid(Tag.SOPInstanceUID).orElseThrow());
        assertEquals(
                WellKnownUid.TalairachBrainAtlas,
                dataSet.uid(Tag.FrameOfReferenceUID).orElseThrow());
        assertEquals(
                List.of(mapped.toString(), MAPPING.map(Uid.of("1.2")).toString()),
                dataSet.texts(Tag.FailedSOPInstanceUIDList));
        assertTrue(dataSet.uid(Tag.StudyInstanceUID).orElseThrow().isValid());
        assertEquals(mapped.toString(), dataSet.text(0x00291001, ""));
        assertTrue(dataSet.element(Tag.SeriesInstanceUID).orElseThrow().isEmpty());
        assertEquals(
                mapped.toString(),
                dataSet.at("ReferencedImageSequence[1].ReferencedSOPInstanceUID")
                        .orElseThrow()
                        .text());
        assertEquals(
                SopClassUid.CTImageStorage, item.uid(Tag.ReferencedSOPClassUID).orElseThrow());
    }

    @Test
    void refusesKeysThatCanBeGuessed() {
        assertThrows(IllegalArgumentException.class, () -> UidMapping.keyedBy(new byte[15]));
    }

    @Test
    void uidsThatAreNotInMemoryAreNotPassedOverSilently() {
        byte[] uid = "1.2.3.45".getBytes(StandardCharsets.US_ASCII);
        Source elsewhere = new Source() {
            @Override
            public long size() {
                return uid.length;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) {
                throw new AssertionError("a mapping reads nothing");
            }
        };
        DataSet dataSet = new DataSet()
                .set(Tag.StudyInstanceUID, "1.2.3")
                .setBulk(Tag.SOPInstanceUID, Vr.UI, BulkData.of(elsewhere, 0, uid.length));
        DataSet before = dataSet.copy();
        assertThrows(IllegalArgumentException.class, () -> MAPPING.apply(dataSet));
        assertEquals(before, dataSet);
    }
}
