/**
 * The protocol machine of the Upper Layer, as PS3.8 9.2 has it: states, events, actions, and the table that joins them.
 *
 * <p>{@link org.skiagraph.pdu.machine.TransitionTable} is the table as it is printed. {@link
 * org.skiagraph.pdu.machine.ProtocolMachine} goes by it; what its actions do to the world it asks of a {@link
 * org.skiagraph.pdu.machine.Provider}, so that it needs neither sockets nor clocks.
 */
@NullMarked
package org.skiagraph.pdu.machine;

import org.jspecify.annotations.NullMarked;
