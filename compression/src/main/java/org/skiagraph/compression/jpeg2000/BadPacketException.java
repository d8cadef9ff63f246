package org.skiagraph.compression.jpeg2000;

/** A packet says what cannot be, or is cut off. Only the tile it is of is concerned. */
final class BadPacketException extends Exception {
    private static final long serialVersionUID = 1;

    private final String text;
    private final boolean cut;

    private BadPacketException(String text, boolean cut) {
        super(text, null, false, false);
        this.text = text;
        this.cut = cut;
    }

    static BadPacketException of(String text) {
        return new BadPacketException(text, false);
    }

    /** The bytes end before the packet does. */
    static BadPacketException cut() {
        return new BadPacketException("the tile's bytes end within a packet", true);
    }

    /** Packets are wanted that nothing names. */
    static BadPacketException missing() {
        return new BadPacketException("the progression does not come to all packets", true);
    }

    /** Packets were passed over by lengths that are not those of all. */
    static BadPacketException lengths() {
        return new BadPacketException("PLT has other lengths than the packets", false);
    }

    /** What the packet says. */
    String text() {
        return text;
    }

    boolean isCut() {
        return cut;
    }
}
