package org.skiagraph.compression.jpeg2000;

/** One packet: which one it is. */
record ReferencePacket(int tile, int component, int resolution, ReferencePrecinct precinct, int layer) {}
