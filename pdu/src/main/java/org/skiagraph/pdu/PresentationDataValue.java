package org.skiagraph.pdu;

/**
 * A presentation data value: one fragment of a command or of a Data Set. PS3.8 9.3.5.1, annex E.
 *
 * @param contextId odd, 1 to 255
 * @param command true for a command, false for a Data Set
 * @param last true if the command or Data Set ends with it
 * @param fragment behind the message control header
 */
public record PresentationDataValue(int contextId, boolean command, boolean last, Octets fragment) {
    /** Checks the ID. */
    public PresentationDataValue {
        Codes.requireContextId(contextId);
    }

    /** What stands before the fragment. */
    PdvHeader header() {
        return new PdvHeader(contextId, command, last, fragment.size());
    }
}
