package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.skiagraph.compression.jpeg2000.block.Orientation;

/** The marker segments that say how a stream is coded. T.800 A.5 and A.6. */
final class ReferenceParameters {
    private final StreamOptions options;

    ReferenceParameters(StreamOptions options) {
        this.options = options;
    }

    byte[] siz() {
        StreamGrid grid = options.grid;
        ReferenceArea image = grid.image();
        ReferenceBytes bytes = new ReferenceBytes().put(2, 0).put(4, image.x1()).put(4, image.y1());
        bytes.put(4, image.x0()).put(4, image.y0());
        bytes.put(4, grid.tileWidth()).put(4, grid.tileHeight());
        bytes.put(4, grid.tileX()).put(4, grid.tileY());
        bytes.put(2, options.components.size());
        for (StreamComponent component : options.components) {
            bytes.put(1, component.precision() - 1 | (component.signed() ? 0x80 : 0));
            bytes.put(1, component.dx()).put(1, component.dy());
        }
        return bytes.segment(0xFF51);
    }

    /** COD, COC, QCD, QCC and RGN of the main header, or of that of a tile. */
    List<byte[]> all(int tile) {
        List<byte[]> segments = new ArrayList<>();
        if (options.cods.containsKey(tile)) {
            segments.add(cod(options.cod(tile)));
        }
        options.cocs.forEach((scope, coding) -> {
            if (scope.tile() == tile) {
                segments.add(coc(scope.component(), coding));
            }
        });
        options.steps.forEach((scope, steps) -> {
            if (scope.tile() == tile) {
                segments.add(quantisation(scope, steps));
            }
        });
        options.rois.forEach((scope, shift) -> {
            if (scope.tile() == tile) {
                segments.add(
                        component(scope.component()).put(1, 0).put(1, shift).segment(0xFF5E));
            }
        });
        return segments;
    }

    private int componentBytes() {
        return options.components.size() < 257 ? 1 : 2;
    }

    private ReferenceBytes component(int component) {
        return new ReferenceBytes().put(componentBytes(), component);
    }

    private static byte[] cod(StreamCod cod) {
        int scod = (cod.coding().precincts().isEmpty() ? 0 : 1) | (cod.sop() ? 2 : 0) | (cod.eph() ? 4 : 0);
        ReferenceBytes bytes = new ReferenceBytes().put(1, scod);
        bytes.put(1, cod.order()).put(2, cod.layers()).put(1, cod.mixed() ? 1 : 0);
        return coding(bytes, cod.coding()).segment(0xFF52);
    }

    private byte[] coc(int component, StreamCoding coding) {
        return coding(component(component).put(1, coding.precincts().isEmpty() ? 0 : 1), coding)
                .segment(0xFF53);
    }

    private static ReferenceBytes coding(ReferenceBytes bytes, StreamCoding coding) {
        bytes.put(1, coding.levels());
        bytes.put(1, coding.blockWidth() - 2).put(1, coding.blockHeight() - 2).put(1, coding.style());
        bytes.put(1, coding.reversible() ? 1 : 0);
        coding.precincts().forEach(precinct -> bytes.put(1, precinct));
        return bytes;
    }

    private byte[] quantisation(StreamScope scope, StreamSteps steps) {
        boolean all = scope.component() == StreamScope.ALL;
        ReferenceBytes bytes = all ? new ReferenceBytes() : component(scope.component());
        bytes.put(1, steps.guardBits() << 5 | steps.kind().ordinal());
        int levels = steps.kind() == StreamSteps.Kind.DERIVED ? 0 : levels(scope);
        for (int resolution = 0; resolution <= levels; resolution++) {
            for (Orientation orientation : Orientation.values()) {
                if ((orientation == Orientation.LL) == (resolution == 0)) {
                    int entry = steps.entry(resolution, orientation);
                    boolean none = steps.kind() == StreamSteps.Kind.NONE;
                    bytes.put(none ? 1 : 2, none ? entry >> 11 << 3 : entry);
                }
            }
        }
        return bytes.segment(all ? 0xFF5C : 0xFF5D);
    }

    /** The most levels of what a marker segment is about. */
    private int levels(StreamScope scope) {
        boolean everywhere = scope.tile() == StreamScope.ALL;
        boolean all = scope.component() == StreamScope.ALL;
        return IntStream.range(everywhere ? 0 : scope.tile(), everywhere ? options.grid.tiles() : scope.tile() + 1)
                .flatMap(tile -> IntStream.range(
                                all ? 0 : scope.component(), all ? options.components.size() : scope.component() + 1)
                        .map(component -> options.coding(tile, component).levels()))
                .max()
                .orElseThrow();
    }

    byte[] poc(List<StreamVolume> volumes) {
        ReferenceBytes bytes = new ReferenceBytes();
        for (StreamVolume volume : volumes) {
            bytes.put(1, volume.firstResolution()).put(componentBytes(), volume.firstComponent());
            bytes.put(2, volume.endLayer()).put(1, volume.endResolution());
            bytes.put(componentBytes(), volume.endComponent()).put(1, volume.order());
        }
        return bytes.segment(0xFF5F);
    }
}
