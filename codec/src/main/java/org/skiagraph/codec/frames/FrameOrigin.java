package org.skiagraph.codec.frames;

/** What told where the frames are. */
public enum FrameOrigin {
    /** There is one frame, and all fragments are its own. */
    SINGLE_FRAME,
    /** The Extended Offset Table, PS3.3 C.7.6.3.1.8. */
    EXTENDED_TABLE,
    /** The Basic Offset Table, PS3.5 A.4. */
    BASIC_TABLE,
    /** There are as many fragments as frames, and a frame has at least one. */
    FRAGMENT_EACH,
    /** No table: as many fragments as there are frames begin as a code stream of JPEG, JPEG-LS or JPEG 2000 does. */
    CODE_STREAM_STARTS,
    /** A guess: nothing but that all frames can have equally many fragments. */
    EQUAL_SHARES,
    /** Frames of native pixel data follow each other and have one size, PS3.5 8.1.1. */
    ARITHMETIC;

    /** True if frames may as well be elsewhere. */
    public boolean isGuess() {
        return this == EQUAL_SHARES;
    }
}
