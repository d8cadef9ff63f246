package org.skiagraph.pdu;

import java.util.Optional;

/** What became of a proposed presentation context. PS3.8 9.3.3.2, Table 9-18. */
public enum ContextResult {
    /** It may be used. */
    ACCEPTANCE("acceptance"),
    /** The application does not want it. */
    USER_REJECTION("user rejection"),
    /** The Upper Layer does not want it. */
    NO_REASON("no reason"),
    /** Nobody here serves its abstract syntax. */
    ABSTRACT_SYNTAX_NOT_SUPPORTED("abstract syntax not supported"),
    /** Nobody here reads any of its transfer syntaxes. */
    TRANSFER_SYNTAXES_NOT_SUPPORTED("transfer syntaxes not supported");

    private static final ContextResult[] ALL = values();

    private final String word;

    ContextResult(String word) {
        this.word = word;
    }

    /** The byte in the item. */
    public int code() {
        return ordinal();
    }

    /** In words. */
    public String word() {
        return word;
    }

    /** The result with this byte. */
    public static Optional<ContextResult> ofCode(int code) {
        return code < 0 || code >= ALL.length ? Optional.empty() : Optional.of(ALL[code]);
    }
}
