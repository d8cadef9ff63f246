/**
 * What TLS needs: profiles of PS3.15 annex B by name, keys and certificates from PEM or PKCS#12.
 *
 * <p>Start with {@link org.skiagraph.pdu.tls.TlsSettings}. All of it is immutable and may be used by many threads.
 */
@NullMarked
package org.skiagraph.pdu.tls;

import org.jspecify.annotations.NullMarked;
