package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.MalformedDataException;

/**
 * A part of a tile's packets that stand in one order. T.800 A.6.6.
 *
 * @param firstResolution RSpoc
 * @param firstComponent CSpoc
 * @param layers LYEpoc: layers from 0 to before this one
 * @param endResolution REpoc: the one behind the last
 * @param endComponent CEpoc: the one behind the last
 */
public record ProgressionVolume(
        int firstResolution,
        int firstComponent,
        int layers,
        int endResolution,
        int endComponent,
        Progression progression) {
    static List<ProgressionVolume> read(Segment poc, int components) throws MalformedDataException {
        List<ProgressionVolume> volumes = new ArrayList<>();
        int bytes = components <= 256 ? 7 : 9;
        while (poc.left() >= bytes) {
            int firstResolution = poc.uint8();
            int firstComponent = poc.component(components);
            int layers = poc.uint16();
            int endResolution = poc.uint8();
            int endComponent = poc.component(components);
            int code = poc.uint8();
            volumes.add(new ProgressionVolume(
                    firstResolution,
                    firstComponent,
                    layers,
                    endResolution,
                    endComponent == 0 ? components : endComponent, // Table A.32: 0 stands for all that there may be
                    Progression.ofCode(code).orElseThrow(() -> poc.malformed("progression order " + code))));
        }
        return volumes;
    }
}
