package org.skiagraph.dictionary;

/** What a registered UID identifies. PS3.6 A. */
public enum UidType {
    /** What an Application Context is, of which there is one. PS3.7 A.2.1. */
    APPLICATION_CONTEXT("Application Context Name"),
    /** A model of Application Hosting. PS3.19. */
    APPLICATION_HOSTING_MODEL("Application Hosting Model"),
    /** A scheme that codes come from. PS3.16. */
    CODING_SCHEME("Coding Scheme"),
    /** A group of codes. PS3.16. */
    CONTEXT_GROUP("Context Group Name"),
    /** The registry of UIDs, as a Coding Scheme. PS3.6. */
    UID_REGISTRY("DICOM UIDs as a Coding Scheme"),
    /** An attribute or class of the LDAP schema. PS3.15 H. */
    LDAP_OID("LDAP OID"),
    /** A resource that maps content. PS3.16. */
    MAPPING_RESOURCE("Mapping Resource"),
    /** SOP Classes negotiated under one UID. PS3.4. */
    META_SOP_CLASS("Meta SOP Class"),
    /** A class of Service-Object Pairs. PS3.4. */
    SOP_CLASS("SOP Class"),
    /** A service, for extended negotiation. PS3.4. */
    SERVICE_CLASS("Service Class"),
    /** A clock. PS3.3 C.7.4.2. */
    SYNCHRONIZATION_FRAME_OF_REFERENCE("Synchronization Frame of Reference"),
    /** A template of a CDA document. PS3.20. */
    TEMPLATE("Template UID"),
    /** An encoding. PS3.5. */
    TRANSFER_SYNTAX("Transfer Syntax"),
    /** An instance that every application knows. PS3.4. */
    SOP_INSTANCE("Well-known SOP Instance"),
    /** An atlas or other space. PS3.3 C.7.4.1. */
    FRAME_OF_REFERENCE("Well-known frame of reference");

    private final String title;

    UidType(String title) {
        this.title = title;
    }

    /** The words of PS3.6 A. */
    public String title() {
        return title;
    }

    static UidType ofTitle(String title) {
        for (UidType type : values()) {
            if (type.title.equals(title)) {
                return type;
            }
        }
        throw new IllegalArgumentException("No type of UID: " + title);
    }
}
