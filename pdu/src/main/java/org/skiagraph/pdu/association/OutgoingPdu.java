package org.skiagraph.pdu.association;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** A P-DATA-TF that is ready to go: some buffers, and perhaps a part of a file behind them. */
record OutgoingPdu(ByteBuffer[] parts, @Nullable FileChannel file, long position, long count) {
    static OutgoingPdu of(ByteBuffer... parts) {
        return new OutgoingPdu(parts, null, 0, 0);
    }
}
