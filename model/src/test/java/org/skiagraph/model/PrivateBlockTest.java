package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Vr;

/** PS3.5 7.8.1. */
class PrivateBlockTest {
    @Test
    void reservesTheFirstFreeBlock() {
        DataSet dataSet = new DataSet();
        PrivateBlock a = PrivateBlock.findOrReserve(dataSet, 0x0029, "A");
        PrivateBlock b = PrivateBlock.findOrReserve(dataSet, 0x0029, "B");
        assertEquals(new PrivateBlock(0x0029, "A", 0x10), a);
        assertEquals(new PrivateBlock(0x0029, "B", 0x11), b);
        assertEquals(a, PrivateBlock.findOrReserve(dataSet, 0x0029, "A"));
        assertEquals(0x002911FF, b.tag(0xFF));
        assertEquals("B", dataSet.text(0x00290011, ""));
        assertEquals(Optional.empty(), PrivateBlock.find(dataSet, 0x0031, "A"));
    }

    @Test
    void doesNotReserveABlockThatHasElementsWithoutACreator() {
        DataSet dataSet = new DataSet().set(0x00291005, Vr.LO, "orphan");
        assertEquals(0x11, PrivateBlock.findOrReserve(dataSet, 0x0029, "A").block());
    }

    @Test
    void findsACreatorWithSpacesBehindIt() {
        DataSet dataSet = new DataSet().set(0x00290042, Vr.LO, "ODD");
        assertEquals(
                0x42, PrivateBlock.find(dataSet, 0x0029, "ODD").orElseThrow().block());
    }

    @Test
    void refusesWhatIsNotPrivate() {
        DataSet dataSet = new DataSet();
        assertThrows(IllegalArgumentException.class, () -> PrivateBlock.find(dataSet, 0x0028, "A"));
        PrivateBlock block = new PrivateBlock(0x0029, "A", 0x10);
        assertThrows(IllegalArgumentException.class, () -> block.tag(0x100));
        assertThrows(IllegalArgumentException.class, () -> block.tag(-1));
    }

    @Test
    void aGroupHas240Blocks() {
        DataSet dataSet = new DataSet();
        for (int i = 0; i < 240; i++) {
            PrivateBlock.findOrReserve(dataSet, 0x0029, "C" + i);
        }
        assertEquals(
                0xFF, PrivateBlock.find(dataSet, 0x0029, "C239").orElseThrow().block());
        assertThrows(IllegalArgumentException.class, () -> PrivateBlock.findOrReserve(dataSet, 0x0029, "X"));
    }

    @Test
    void spacesAroundACreatorMeanNothing() {
        DataSet dataSet = new DataSet();
        PrivateBlock block = PrivateBlock.findOrReserve(dataSet, 0x0029, "ODD ");
        assertEquals(block, PrivateBlock.findOrReserve(dataSet, 0x0029, "ODD "));
        assertEquals(block, PrivateBlock.findOrReserve(dataSet, 0x0029, " ODD"));
        assertEquals(new PrivateBlock(0x0029, "ODD", 0x10), block);
        assertEquals(1, dataSet.size());
    }

    @Test
    void aBlockHasACreator() {
        DataSet dataSet = new DataSet();
        assertThrows(IllegalArgumentException.class, () -> PrivateBlock.find(dataSet, 0x0029, ""));
        assertThrows(IllegalArgumentException.class, () -> PrivateBlock.findOrReserve(dataSet, 0x0029, " "));
        assertEquals(0, dataSet.size());
    }

    @Test
    void refusesGroupsAndBlocksThatAreNone() {
        DataSet dataSet = new DataSet();
        assertThrows(IllegalArgumentException.class, () -> PrivateBlock.find(dataSet, 0x1_0029, "A"));
        assertThrows(IllegalArgumentException.class, () -> new PrivateBlock(0x0028, "A", 0x10));
        assertThrows(IllegalArgumentException.class, () -> new PrivateBlock(0x0029, "A", 0x0F));
        assertThrows(IllegalArgumentException.class, () -> new PrivateBlock(0x0029, "A", 0x100));
    }
}
