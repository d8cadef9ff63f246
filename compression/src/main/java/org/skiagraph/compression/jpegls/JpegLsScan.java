package org.skiagraph.compression.jpegls;

import java.util.List;
import java.util.Optional;

/**
 * What a scan says of itself. T.87 C.2.3.
 *
 * @param components their numbers among those of the image, from 0
 * @param mappingTables for each of them the id of its mapping table, or 0
 * @param near the most that a sample may be off; 0 for none
 * @param interleave how the components are mixed
 * @param preset the parameters that the stream gave last before the scan, 0 for each default; empty if it gave none
 * @param restartInterval lines between restart markers, or 0
 */
public record JpegLsScan(
        List<Integer> components,
        List<Integer> mappingTables,
        int near,
        Interleave interleave,
        Optional<PresetParameters> preset,
        long restartInterval) {
    /** Copies the lists. */
    public JpegLsScan {
        components = List.copyOf(components);
        mappingTables = List.copyOf(mappingTables);
    }
}
