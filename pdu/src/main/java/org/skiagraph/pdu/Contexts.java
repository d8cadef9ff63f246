package org.skiagraph.pdu;

import java.util.BitSet;

/** Which presentation context IDs were met: each may be there once, so that there are 128 at most. */
final class Contexts {
    private final BitSet met = new BitSet();

    void add(int id) {
        if (met.get(id)) {
            throw new IllegalArgumentException("presentation context ID " + id + " is there twice");
        }
        met.set(id);
    }
}
