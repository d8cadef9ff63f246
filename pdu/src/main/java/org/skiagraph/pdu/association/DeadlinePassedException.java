package org.skiagraph.pdu.association;

import java.io.IOException;

/** A transport waited until its deadline. Its user knows what for, and says so. */
final class DeadlinePassedException extends IOException {
    private static final long serialVersionUID = 1;

    DeadlinePassedException() {
        super("deadline passed");
    }
}
