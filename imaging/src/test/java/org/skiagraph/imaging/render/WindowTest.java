package org.skiagraph.imaging.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.DataSet;

/** The formulas of PS3.3 C.11.2.1.2 and C.11.2.1.3 by values worked out by hand, for an output from 0 to 1. */
class WindowTest {
    private static final double ERROR = 1e-12;

    @ParameterizedTest
    @CsvSource({
        // the Standard's own examples: c=2048, w=4096: black at and below 0, white above 4095
        "2048, 4096, 0, 0",
        "2048, 4096, -1, 0",
        "2048, 4096, 4095, 1",
        "2048, 4096, 4096, 1",
        // y = (x - (c - 0.5)) / (w - 1) + 0.5 with c=100, w=11: (x - 99.5) / 10 + 0.5
        "100, 11, 99.5, 0.5",
        "100, 11, 100, 0.55",
        "100, 11, 95, 0.05",
        "100, 11, 94.5, 0",
        "100, 11, 104, 0.95",
        // w=1: a threshold at c - 0.5
        "2048, 1, 2047.5, 0",
        "2048, 1, 2048, 1",
        // c=0, w=100 and c=0, w=1
        "0, 100, -50, 0",
        "0, 100, 49, 1",
        "0, 1, -1, 0",
        "0, 1, 0, 1"
    })
    void linear(double center, double width, double value, double grey) {
        assertEquals(grey, new Window(center, width, Window.Function.LINEAR).grey(value), ERROR);
    }

    @ParameterizedTest
    @CsvSource({"100, 10, 95, 0", "100, 10, 100, 0.5", "100, 10, 102.5, 0.75", "100, 10, 105, 1", "0, 0.5, 0.125, 0.75"
    })
    void linearExact(double center, double width, double value, double grey) {
        assertEquals(grey, new Window(center, width, Window.Function.LINEAR_EXACT).grey(value), ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 10, 100, 0.5",
        "100, 10, 105, 0.8807970779778824", // 1 / (1 + e^-2)
        "100, 10, 90, 0.017986209962091555", // 1 / (1 + e^4)
        "0, 1, -1e300, 0"
    })
    void sigmoid(double center, double width, double value, double grey) {
        assertEquals(grey, new Window(center, width, Window.Function.SIGMOID).grey(value), ERROR);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, -5", "NaN, 1", "1, NaN", "1, Infinity"})
    void impossibleWindowsAreTheCallersMistake(double center, double width) {
        assertThrows(IllegalArgumentException.class, () -> new Window(center, width, Window.Function.LINEAR));
    }

    @ParameterizedTest
    @CsvSource({"-1e308, 1e308", "-1.7976931348623157E308, 1.7976931348623157E308", "5, 5", "1e-300, 2e-300", "-3, 9"})
    void anyTwoFiniteValuesMakeAWindow(double least, double most) {
        Window window = Window.between(least, most);
        assertTrue(window.grey(least) <= window.grey(most));
        assertEquals(0.5, window.grey(least / 2 + most / 2), ERROR);
    }

    private static DataSet windowed(String center, String width) {
        return new DataSet().set(Tag.WindowCenter, center).set(Tag.WindowWidth, width);
    }

    @Test
    void theFirstWindowOfADataSetCounts() {
        DataSet dataSet = new DataSet().set(Tag.WindowCenter, "40", "300").set(Tag.WindowWidth, "400", "1500");
        assertEquals(
                new Window(40, 400, Window.Function.LINEAR), Window.of(dataSet).orElseThrow());
    }

    @Test
    void theFunctionIsThatOfTheDataSet() {
        DataSet dataSet = windowed("40", "400").set(Tag.VOILUTFunction, "SIGMOID");
        assertEquals(Window.Function.SIGMOID, Window.of(dataSet).orElseThrow().function());
        dataSet.set(Tag.VOILUTFunction, "LINEAR_EXACT");
        assertEquals(
                Window.Function.LINEAR_EXACT, Window.of(dataSet).orElseThrow().function());
    }

    @Test
    void aWidthBelowOneCannotBeLinear() {
        assertEquals(
                Window.Function.LINEAR_EXACT,
                Window.of(windowed("0.5", "0.5")).orElseThrow().function());
    }

    @ParameterizedTest
    @CsvSource({"40, 0", "40, -1", "9e999, 1", "9e308, 9e308"})
    void anImpossibleWindowOfADataSetIsNone(String center, String width) {
        assertTrue(Window.of(windowed(center, width)).isEmpty());
    }
}
