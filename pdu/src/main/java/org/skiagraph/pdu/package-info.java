/**
 * The seven PDUs of the Upper Layer and every item in them, as records with a reader and a writer. PS3.8 9.3, PS3.7 D.3.3.
 *
 * <p>Start with {@link org.skiagraph.pdu.PduReader} and {@link org.skiagraph.pdu.PduWriter}; to talk to someone, with {@code
 * org.skiagraph.pdu.association}. Records are immutable and check themselves: what breaks the Standard cannot be made. Lengths
 * are checked where they are read, and items that nobody knows are kept.
 *
 * <p>Nothing here knows of DIMSE: data are bytes of a presentation context, of a command or of a Data Set.
 */
@NullMarked
package org.skiagraph.pdu;

import org.jspecify.annotations.NullMarked;
