package org.skiagraph.compression.jpeg2000;

/** A component: what SIZ says of it. */
record StreamComponent(int precision, boolean signed, int dx, int dy) {
    static StreamComponent unsigned(int precision) {
        return new StreamComponent(precision, false, 1, 1);
    }

    static StreamComponent signed(int precision) {
        return new StreamComponent(precision, true, 1, 1);
    }

    StreamComponent every(int columns, int rows) {
        return new StreamComponent(precision, signed, columns, rows);
    }

    long least() {
        return signed ? -1L << precision - 1 : 0;
    }

    long most() {
        return (1L << (signed ? precision - 1 : precision)) - 1;
    }

    /** What is subtracted from samples. T.800 G.1.2. */
    long shift() {
        return signed ? 0 : 1L << precision - 1;
    }
}
