package org.skiagraph.compression.jpeg2000;

import java.util.Optional;

/** In which order packets stand: layer, resolution, component, position. T.800 Table A.16. */
public enum Progression {
    /** Layer, resolution, component, position. */
    LRCP,
    /** Resolution, layer, component, position. */
    RLCP,
    /** Resolution, position, component, layer. */
    RPCL,
    /** Position, component, resolution, layer. */
    PCRL,
    /** Component, position, resolution, layer. */
    CPRL;

    static Optional<Progression> ofCode(int code) {
        return code < values().length ? Optional.of(values()[code]) : Optional.empty();
    }
}
