package org.skiagraph.compression.jpeg;

import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/**
 * A component in a scan: how its data units lie in the MCUs. T.81 A.2.
 *
 * @param index of the component in the frame
 * @param across units in a row of an MCU: H, or 1 if the component is alone in the scan
 * @param down rows of units in an MCU: V, or 1 if the component is alone in the scan
 */
record ScanComponent(int index, JpegComponent component, int across, int down) {
    static ScanComponent[] of(FrameHeader frame, ScanHeader scan) {
        ScanComponent[] all = new ScanComponent[scan.components().size()];
        for (int i = 0; i < all.length; i++) {
            int index = scan.components().get(i);
            JpegComponent component = frame.components().get(index);
            all[i] = all.length == 1
                    ? new ScanComponent(index, component, 1, 1)
                    : new ScanComponent(index, component, component.horizontal(), component.vertical());
        }
        return all;
    }

    /** MCUs in a row of a scan. */
    static int mcusAcross(FrameHeader frame, ScanComponent[] components) {
        return components.length == 1 ? frame.unitsAcross(components[0].component()) : frame.mcusAcross();
    }

    /** Rows of MCUs of a scan. */
    static int mcusDown(FrameHeader frame, ScanComponent[] components) {
        return components.length == 1 ? frame.unitsDown(components[0].component()) : frame.mcusDown();
    }

    /** The quantisation table that this component needs. */
    QuantisationTable quantisation(Tables tables, ScanHeader scan) throws MalformedDataException {
        QuantisationTable table = tables.quantisation(component.table());
        if (table == null) {
            throw new MalformedDataException(
                    "quantisation table " + component.table() + " is not defined", Place.at(scan.position(), "SOS"));
        }
        return table;
    }
}
