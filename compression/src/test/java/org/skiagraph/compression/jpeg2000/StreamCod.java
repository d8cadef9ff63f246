package org.skiagraph.compression.jpeg2000;

/**
 * What a COD marker segment says. T.800 A.6.1.
 *
 * @param order 0 to 4: LRCP, RLCP, RPCL, PCRL, CPRL
 * @param mixed true if the first three components are transformed to luminance and colour differences
 */
record StreamCod(int order, int layers, boolean mixed, boolean sop, boolean eph, StreamCoding coding) {
    static StreamCod of(StreamCoding coding) {
        return new StreamCod(0, 1, false, false, false, coding);
    }

    StreamCod order(int value) {
        return new StreamCod(value, layers, mixed, sop, eph, coding);
    }

    StreamCod layers(int value) {
        return new StreamCod(order, value, mixed, sop, eph, coding);
    }

    StreamCod mixed(boolean value) {
        return new StreamCod(order, layers, value, sop, eph, coding);
    }

    StreamCod markers(boolean sopAllowed, boolean ephUsed) {
        return new StreamCod(order, layers, mixed, sopAllowed, ephUsed, coding);
    }

    StreamCod coding(StreamCoding value) {
        return new StreamCod(order, layers, mixed, sop, eph, value);
    }
}
