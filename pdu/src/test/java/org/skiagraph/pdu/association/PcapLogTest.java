package org.skiagraph.pdu.association;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.pdu.Hex;

/** Capture files, read back field by field: RFC 791, 8200, 9293. */
class PcapLogTest {
    private static final Instant TIME = Instant.ofEpochSecond(1_700_000_000, 123_456_000);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private record Packet(int version, int from, int to, long sequence, int flags, byte[] data, int sum) {}

    /** Takes the file apart; checksums must give 0. */
    private List<Packet> packets() {
        ByteBuffer file = ByteBuffer.wrap(out.toByteArray());
        assertEquals(0xA1B2C3D4, file.getInt());
        file.position(20);
        assertEquals(101, file.getInt(), "bare IP");
        List<Packet> all = new ArrayList<>();
        while (file.hasRemaining()) {
            assertEquals(1_700_000_000, file.getInt());
            assertEquals(123_456, file.getInt());
            int length = file.getInt();
            assertEquals(length, file.getInt());
            all.add(packet(file.slice(file.position(), length)));
            file.position(file.position() + length);
        }
        return all;
    }

    private static Packet packet(ByteBuffer ip) {
        int version = ip.get(0) >> 4;
        int header = version == 4 ? 20 : 40;
        int addresses = version == 4 ? 12 : 8;
        int length = ip.capacity() - header;
        assertEquals(version == 4 ? ip.capacity() : length, ip.getShort(version == 4 ? 2 : 4) & 0xFFFF);
        if (version == 4) {
            assertEquals(0xFFFF, sum(ip, 0, 20, 0), "checksum of IP");
        }
        int pseudo = sum(ip, addresses, header, length + 6);
        byte[] data = new byte[length - 20];
        ip.get(header + 20, data);
        return new Packet(
                version,
                ip.getShort(header) & 0xFFFF,
                ip.getShort(header + 2) & 0xFFFF,
                ip.getInt(header + 4),
                ip.get(header + 13),
                data,
                sum(ip, header, ip.capacity(), pseudo));
    }

    private static int sum(ByteBuffer bytes, int from, int to, int begun) {
        int sum = begun;
        for (int i = from; i < to; i++) {
            sum += (bytes.get(i) & 0xFF) << ((i - from) % 2 == 0 ? 8 : 0);
        }
        while (sum > 0xFFFF) {
            sum = (sum & 0xFFFF) + (sum >> 16);
        }
        return sum;
    }

    private static InetSocketAddress at(String address, int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByName(address), port);
    }

    private void conversation(String opener, String other, int version) throws IOException {
        try (PcapLog log = new PcapLog(out, () -> TIME)) {
            ByteLog.Connection connection = log.opened(at(opener, 40_000), at(other, 104), true);
            connection.bytes(Direction.SENT, ByteBuffer.wrap(Hex.bytes("01 02 03")));
            connection.bytes(Direction.RECEIVED, ByteBuffer.wrap(Hex.bytes("04 05")));
            connection.closed();
        }
        List<Packet> packets = packets();
        assertEquals(8, packets.size());
        for (Packet packet : packets) {
            assertEquals(version, packet.version());
            assertEquals(0xFFFF, packet.sum(), "checksum of TCP");
        }
        assertArrayEquals(Hex.bytes("01 02 03"), packets.get(3).data());
        assertEquals(40_000, packets.get(3).from());
        assertArrayEquals(Hex.bytes("04 05"), packets.get(4).data());
        assertEquals(104, packets.get(4).from());
        assertEquals(packets.get(3).sequence() + 3, packets.get(5).sequence(), "what was sent counts");
        assertEquals(0x11, packets.get(5).flags(), "the end");
    }

    @Test
    void connectionsOfVersionFour() throws IOException {
        conversation("127.0.0.1", "192.0.2.7", 4);
    }

    @Test
    void connectionsOfVersionSix() throws IOException {
        conversation("::1", "2001:db8::1", 6);
    }

    @Test
    void connectionsOfBoth() throws IOException {
        conversation("127.0.0.1", "2001:db8::1", 6);
    }

    @Test
    void longBytesAreSeveralPackets() throws IOException {
        try (PcapLog log = new PcapLog(out, () -> TIME)) {
            log.opened(at("127.0.0.1", 1), at("127.0.0.1", 2), false)
                    .bytes(Direction.RECEIVED, ByteBuffer.allocate(100_000));
        }
        List<Packet> packets = packets();
        assertEquals(
                100_000,
                packets.stream().mapToInt(packet -> packet.data().length).sum());
        assertEquals(3 + 4, packets.size());
        assertEquals(1, packets.get(3).from(), "the other side has opened");
    }

    @Test
    void anAssociationIsLoggedFromBothSides() throws IOException {
        PcapLog log = new PcapLog(out, () -> TIME);
        ConnectionSettings settings = ConnectionSettings.standard();
        try (Server server = Server.start(settings)) {
            server.mustAnswer(settings.with(log));
        }
        List<Packet> packets = packets();
        assertTrue(packets.stream().anyMatch(packet -> packet.data().length > 0 && packet.data()[0] == 1));
        assertTrue(packets.stream().anyMatch(packet -> packet.data().length > 0 && packet.data()[0] == 6));
    }
}
