package org.skiagraph.compression.jpeg;

/**
 * One component as it will be coded. T.81 A.1.1, A.2.
 *
 * @param index from 0
 * @param identifier by which scans name it
 * @param factors its sampling factors
 * @param width columns as coded
 * @param height rows as coded
 * @param sourceWidth columns as the caller gives them
 * @param sourceHeight rows as the caller gives them
 * @param scaleX columns of the caller that are averaged to one
 * @param scaleY rows of the caller that are averaged to one
 * @param quantisation number of its quantisation table
 * @param huffman number of its Huffman tables
 * @param across data units of a row: blocks, or samples of the lossless process
 * @param down rows of data units
 */
record PlannedComponent(
        int index,
        int identifier,
        SamplingFactors factors,
        int width,
        int height,
        int sourceWidth,
        int sourceHeight,
        int scaleX,
        int scaleY,
        int quantisation,
        int huffman,
        int across,
        int down) {
    /** True if samples are averaged. */
    boolean isScaled() {
        return scaleX > 1 || scaleY > 1;
    }
}
