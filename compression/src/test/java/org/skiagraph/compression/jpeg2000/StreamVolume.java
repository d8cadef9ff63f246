package org.skiagraph.compression.jpeg2000;

/** One change of the progression order: an entry of POC. Ends are not in it. T.800 A.6.6. */
record StreamVolume(
        int firstResolution, int firstComponent, int endLayer, int endResolution, int endComponent, int order) {
    boolean contains(ReferencePacket packet) {
        return packet.resolution() >= firstResolution
                && packet.resolution() < endResolution
                && packet.component() >= firstComponent
                && packet.component() < endComponent
                && packet.layer() < endLayer;
    }
}
