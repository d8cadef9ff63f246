package org.skiagraph.pdu.association;

/** The connection was closed or broke while there was an association, or could not be made. PS3.8 7.4. */
public final class ConnectionLostException extends AssociationException {
    private static final long serialVersionUID = 1;

    ConnectionLostException(String text) {
        super(text);
    }

    ConnectionLostException(String text, Throwable cause) {
        super(text, cause);
    }
}
