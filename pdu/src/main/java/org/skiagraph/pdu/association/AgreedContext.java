package org.skiagraph.pdu.association;

import org.skiagraph.pdu.Oid;

/** A presentation context that both sides have agreed on. */
public record AgreedContext(int id, Oid abstractSyntax, Oid transferSyntax) {}
