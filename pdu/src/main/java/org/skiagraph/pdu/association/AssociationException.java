package org.skiagraph.pdu.association;

import java.io.IOException;

/** An association ended otherwise than by release, or did not begin, though every byte of it may have been right. */
public abstract sealed class AssociationException extends IOException
        permits AssociationRejectedException,
                AssociationAbortedException,
                AssociationTimeoutException,
                ConnectionLostException {
    private static final long serialVersionUID = 1;

    AssociationException(String text) {
        super(text);
    }

    AssociationException(String text, Throwable cause) {
        super(text, cause);
    }
}
