/**
 * Associations over TCP and TLS, both roles. PS3.8 clauses 7 and 9, PS3.7 annex D.
 *
 * <p>To ask for one, make a {@link org.skiagraph.pdu.association.Requestor} and call {@code connect}. To take them, make an {@link
 * org.skiagraph.pdu.association.Acceptor} and open an {@link org.skiagraph.pdu.association.AssociationListener}. Either gives an {@link
 * org.skiagraph.pdu.association.Association}. An {@link org.skiagraph.pdu.association.AssociationPool} keeps those that may be used again.
 *
 * <p>Everything blocks, and no wait is without end: {@link org.skiagraph.pdu.association.Timeouts} has them all, writes included. There are
 * no threads here but those of the caller's executor, one for each association of a listener. Settings, requestors and acceptors are
 * immutable; an association is for one thread at a time.
 *
 * <p>With TLS, session keys, algorithms and trust are the JVM's. Elliptic curves need the module {@code jdk.crypto.ec} in an image that
 * is linked from a JDK before 22.
 */
@NullMarked
package org.skiagraph.pdu.association;

import org.jspecify.annotations.NullMarked;
