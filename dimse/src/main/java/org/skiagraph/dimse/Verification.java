package org.skiagraph.dimse;

import org.skiagraph.dictionary.Uid;
import org.skiagraph.pdu.Oid;

/** What C-ECHO is made of. PS3.4 annex A, PS3.7 9.1.5, 9.3.5. */
public final class Verification {
    /** Its SOP Class, as the Upper Layer names it. */
    public static final Oid ABSTRACT_SYNTAX = Oid.of("1.2.840.10008.1.1");

    /** Implicit VR Little Endian, the default. */
    public static final Oid IMPLICIT_LITTLE_ENDIAN = Oid.of("1.2.840.10008.1.2");

    /** Explicit VR Little Endian. */
    public static final Oid EXPLICIT_LITTLE_ENDIAN = Oid.of("1.2.840.10008.1.2.1");

    /** The status of success. */
    public static final int SUCCESS = 0x0000;

    static final Uid SOP_CLASS = Uid.of(ABSTRACT_SYNTAX.text());
    static final int ECHO_REQUEST = 0x0030;
    static final int ECHO_RESPONSE = 0x8030;
    static final int SOP_CLASS_NOT_SUPPORTED = 0x0122;
    static final int UNRECOGNIZED_OPERATION = 0x0211;

    private Verification() {}
}
