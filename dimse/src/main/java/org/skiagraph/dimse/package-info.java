/**
 * The messages of PS3.7 over associations of {@code org.skiagraph.pdu}, both roles. As yet there is C-ECHO, the Verification service class
 * of PS3.4 annex A.
 *
 * <p>{@link org.skiagraph.dimse.EchoUser} asks, {@link org.skiagraph.dimse.EchoProvider} answers. Commands are {@link
 * org.skiagraph.dimse.CommandSet}s.
 */
@NullMarked
package org.skiagraph.dimse;

import org.jspecify.annotations.NullMarked;
