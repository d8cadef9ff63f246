package org.skiagraph.pdu.association;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A log of bytes as a capture file, which programs that analyse networks read: each connection becomes one of TCP over IP, with the
 * headers that its bytes would have had. With TLS, what it has protected is in the file in the clear, passcodes included.
 *
 * <p>May be used by many threads. {@link #close()} closes the stream.
 */
public final class PcapLog implements ByteLog, Closeable, Flushable {
    private static final int MAGIC = 0xA1B2C3D4; // time in microseconds
    private static final int RAW_IP = 101;
    private static final int MOST = 65_535;
    private static final int SEGMENT = 32 << 10;
    private static final int V4_HEADER = 20;
    private static final int V6_HEADER = 40;
    private static final int TCP_HEADER = 20;
    private static final int TCP = 6;
    private static final int HOPS = 64;

    private static final int FIN = 0x01;
    private static final int SYN = 0x02;
    private static final int PUSH = 0x08;
    private static final int ACK = 0x10;

    private final OutputStream out;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * Begins a file.
     *
     * @param out best with a buffer
     */
    public PcapLog(OutputStream out, InstantSource clock) throws IOException {
        this.out = out;
        this.clock = clock;
        ByteBuffer header = ByteBuffer.allocate(24);
        header.putInt(MAGIC)
                .putShort((short) 2)
                .putShort((short) 4)
                .putLong(0)
                .putInt(MOST)
                .putInt(RAW_IP);
        out.write(header.array());
    }

    @Override
    public ByteLog.Connection opened(InetSocketAddress opener, InetSocketAddress other, boolean opened)
            throws IOException {
        Capture capture = new Capture(opener, other, opened);
        capture.handshake();
        return capture;
    }

    /** One connection: index 0 is the opener, 1 the other. */
    private final class Capture implements ByteLog.Connection {
        private final byte[][] addresses;
        private final int[] ports;
        private final int[] next = {1000, 2000}; // sequence numbers, any
        private final int mine;

        Capture(InetSocketAddress opener, InetSocketAddress other, boolean opened) {
            boolean v4 = opener.getAddress().getAddress().length == 4
                    && other.getAddress().getAddress().length == 4;
            addresses = new byte[][] {bytes(opener.getAddress(), v4), bytes(other.getAddress(), v4)};
            ports = new int[] {opener.getPort(), other.getPort()};
            mine = opened ? 0 : 1;
        }

        /** A mapped address, if only one of them is of the old kind. */
        private static byte[] bytes(InetAddress address, boolean v4) {
            byte[] bytes = address.getAddress();
            if (v4 || bytes.length == 16) {
                return bytes;
            }
            byte[] mapped = new byte[16];
            mapped[10] = (byte) 0xFF;
            mapped[11] = (byte) 0xFF;
            System.arraycopy(bytes, 0, mapped, 12, 4);
            return mapped;
        }

        void handshake() throws IOException {
            ByteBuffer nothing = ByteBuffer.allocate(0);
            lock.lock();
            try {
                packet(0, SYN, nothing);
                next[0]++;
                packet(1, SYN | ACK, nothing);
                next[1]++;
                packet(0, ACK, nothing);
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void bytes(Direction direction, ByteBuffer bytes) throws IOException {
            int from = direction == Direction.SENT ? mine : 1 - mine;
            lock.lock();
            try {
                while (bytes.hasRemaining()) {
                    ByteBuffer segment = bytes.slice(bytes.position(), Math.min(SEGMENT, bytes.remaining()));
                    bytes.position(bytes.position() + segment.remaining());
                    int length = segment.remaining();
                    packet(from, PUSH | ACK, segment);
                    next[from] += length;
                }
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void closed() throws IOException {
            ByteBuffer nothing = ByteBuffer.allocate(0);
            lock.lock();
            try {
                packet(mine, FIN | ACK, nothing);
                next[mine]++;
                packet(1 - mine, FIN | ACK, nothing);
                next[1 - mine]++;
                packet(mine, ACK, nothing);
                out.flush();
            } finally {
                lock.unlock();
            }
        }

        private void packet(int from, int flags, ByteBuffer data) throws IOException {
            int ipHeader = addresses[0].length == 4 ? V4_HEADER : V6_HEADER;
            ByteBuffer packet = ByteBuffer.allocate(ipHeader + TCP_HEADER + data.remaining());
            packet.position(ipHeader);
            tcpHeader(packet, from, flags);
            packet.put(data);
            int sum = pseudoHeader(from, packet.position() - ipHeader);
            int tcpEnd = packet.position();
            packet.putShort(ipHeader + 16, checksum(packet, ipHeader, tcpEnd, sum));
            packet.position(0);
            ipHeader(packet, from, tcpEnd);
            write(packet.array());
        }

        private void tcpHeader(ByteBuffer packet, int from, int flags) {
            packet.putShort((short) ports[from]).putShort((short) ports[1 - from]);
            packet.putInt(next[from]).putInt((flags & ACK) == 0 ? 0 : next[1 - from]);
            packet.put((byte) (TCP_HEADER / 4 << 4)).put((byte) flags);
            packet.putShort((short) MOST).putShort((short) 0).putShort((short) 0);
        }

        private void ipHeader(ByteBuffer packet, int from, int length) {
            if (addresses[0].length == 4) {
                packet.put((byte) 0x45).put((byte) 0).putShort((short) length);
                packet.putInt(0x4000).put((byte) HOPS).put((byte) TCP).putShort((short) 0);
                packet.put(addresses[from]).put(addresses[1 - from]);
                packet.putShort(10, checksum(packet, 0, V4_HEADER, 0));
            } else {
                packet.putInt(0x60000000).putShort((short) (length - V6_HEADER));
                packet.put((byte) TCP).put((byte) HOPS);
                packet.put(addresses[from]).put(addresses[1 - from]);
            }
        }

        private int pseudoHeader(int from, int length) {
            ByteBuffer pseudo = ByteBuffer.allocate(2 * addresses[0].length + 8);
            pseudo.put(addresses[from]).put(addresses[1 - from]).putInt(length).putInt(TCP);
            return sum(pseudo, 0, pseudo.capacity(), 0);
        }
    }

    /** RFC 1071. */
    private static short checksum(ByteBuffer bytes, int from, int to, int begun) {
        int sum = sum(bytes, from, to, begun);
        while (sum >>> 16 != 0) {
            sum = (sum & 0xFFFF) + (sum >>> 16);
        }
        return (short) ~sum;
    }

    private static int sum(ByteBuffer bytes, int from, int to, int begun) {
        int sum = begun;
        for (int i = from; i < to - 1; i += 2) {
            sum += bytes.getShort(i) & 0xFFFF;
            sum = (sum & 0xFFFF) + (sum >>> 16);
        }
        return (to - from) % 2 == 0 ? sum : sum + ((bytes.get(to - 1) & 0xFF) << 8);
    }

    /** Under the lock. */
    private void write(byte[] packet) throws IOException {
        Instant now = clock.instant();
        ByteBuffer header = ByteBuffer.allocate(16).order(ByteOrder.BIG_ENDIAN);
        header.putInt((int) now.getEpochSecond()).putInt(now.getNano() / 1000);
        header.putInt(packet.length).putInt(packet.length);
        out.write(header.array());
        out.write(packet);
    }

    @Override
    public void flush() throws IOException {
        lock.lock();
        try {
            out.flush();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            out.close();
        } finally {
            lock.unlock();
        }
    }
}
