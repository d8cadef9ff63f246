package org.skiagraph.compression.jpeg;

import java.util.List;

/**
 * A scan header. T.81 B.2.3.
 *
 * @param components which of the frame's components, by their index there
 * @param dcTables the DC or lossless table of each, as the header has it: not all scans need one
 * @param acTables the AC table of each, likewise
 * @param start Ss: first coefficient, or the predictor of lossless scans
 * @param end Se: last coefficient
 * @param high Ah: point transform of the scan before that this one refines; 0 in a first scan
 * @param low Al: point transform
 * @param position of its marker
 * @param dataPosition of the first byte of entropy-coded data
 */
record ScanHeader(
        List<Integer> components,
        List<Integer> dcTables,
        List<Integer> acTables,
        int start,
        int end,
        int high,
        int low,
        long position,
        long dataPosition) {

    ScanHeader {
        components = List.copyOf(components);
        dcTables = List.copyOf(dcTables);
        acTables = List.copyOf(acTables);
    }
}
