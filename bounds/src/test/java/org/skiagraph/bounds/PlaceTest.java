package org.skiagraph.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void printsWhatItKnows() {
        assertEquals("offset 12", Place.at(12).toString());
        assertEquals("offset 12, SOS", Place.at(12, "SOS").toString());
        assertEquals("(0010,0010)", Place.of("(0010,0010)").toString());
        assertEquals("somewhere", Place.of("").toString());
    }

    @Test
    void movesIntoTheLayerAbove() {
        assertEquals(Place.at(112, "frame 1: SOS"), Place.at(12, "SOS").within(100, "frame 1"));
        assertEquals(Place.at(112, "frame 1"), Place.at(12).within(100, "frame 1"));
        assertEquals(Place.at(112, "SOS"), Place.at(12, "SOS").within(100, ""));
    }

    @Test
    void whereOneLayerHasNoOffsetTheOtherIsTaken() {
        assertEquals(Place.at(100, "frame 1: SOS"), Place.of("SOS").within(100, "frame 1"));
        assertEquals(Place.of("frame 1: SOS"), Place.at(12, "SOS").within(Place.NO_OFFSET, "frame 1"));
    }

    @Test
    void isItsOwnLocator() {
        Place place = Place.at(1);
        assertSame(place, place.place());
    }
}
