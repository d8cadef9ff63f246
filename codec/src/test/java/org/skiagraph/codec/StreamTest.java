package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.dictionary.Tag;

/** What comes through a channel, whose end nobody knows before it is there, is read as the same bytes of an array are. */
class StreamTest {
    private static DicomFile streamed(byte[] bytes) throws IOException {
        var budget = Limits.forHeap(16 << 20).open();
        ReadableByteChannel channel = Channels.newChannel(new ByteArrayInputStream(bytes));
        ReadOptions options = ReadOptions.standard();
        return DicomFile.make(Optional.empty(), DicomReader.open(channel, options, budget), options, budget);
    }

    private static void assertReadAlike(byte[] bytes) throws IOException {
        DicomFile whole = Reading.read(bytes);
        DicomFile stream = streamed(bytes);
        assertEquals(whole.dataSet(), stream.dataSet());
        assertEquals(Reading.quirks(whole), Reading.quirks(stream));
    }

    @Test
    void aVrInImplicitVrIsRecognised() throws IOException {
        assertReadAlike(TypedBytes.implicitFile()
                .implicit(Tag.ImageType, "ORIGINAL")
                .explicit(Tag.Modality, "CS", "CT")
                .implicit(Tag.PatientID, "4711")
                .bytes());
    }

    /** As a length, the damaged VR is more than there is, which a stream knows only when it has looked for its end. */
    @Test
    void aDamagedFirstVrIsNoLength() throws IOException {
        byte[] bytes = TypedBytes.explicitFile()
                .explicit(Tag.SpecificCharacterSet, "C\u0013", "ISO_IR 100")
                .explicit(Tag.Modality, "CS", "CT")
                .bytes();
        assertReadAlike(bytes);
        assertEquals("CT", streamed(bytes).dataSet().text(Tag.Modality, ""));
    }

    @Test
    void aVrInImplicitVrIsRecognisedFarFromTheEnd() throws IOException {
        byte[] bytes = TypedBytes.implicitFile()
                .implicit(Tag.ImageType, "ORIGINAL")
                .explicit(Tag.Modality, "CS", "CT")
                .implicit(Tag.PixelData, new byte[100_000])
                .bytes();
        assertReadAlike(bytes);
        assertEquals("CT", streamed(bytes).dataSet().text(Tag.Modality, ""));
    }

    @Test
    void aDeclaredLengthCostsNothingWhereTheBytesEnd() throws IOException {
        assertReadAlike(TypedBytes.explicitFile()
                .explicit(Tag.Modality, "CS", "CT")
                .explicitHeader(Tag.ExtendedOffsetTable, "OV", 0xFFFF_FFF0L)
                .raw(new byte[10])
                .bytes());
        assertReadAlike(TypedBytes.implicitFile()
                .implicit(Tag.Modality, "CT")
                .implicitHeader(Tag.PatientName, 0x7FFF_FFF0L)
                .text("Doe")
                .bytes());
    }

    @Test
    void anEndWithinADefinedLengthIsTruncation() throws IOException {
        assertReadAlike(TypedBytes.explicitFile()
                .explicitHeader(Tag.ReferencedSeriesSequence, "SQ", 1000)
                .item(8)
                .explicitHeader(Tag.CodeValue, "SH", 0)
                .bytes());
    }

    @Test
    void metaThatEndsEarlyIsRefused() {
        byte[] bytes = new TypedBytes()
                .raw(new byte[128])
                .text("DICM")
                .explicitHeader(Tag.ImplementationClassUID, "UI", 10)
                .text("1.2")
                .bytes();
        assertThrows(MalformedDataException.class, () -> Reading.read(bytes));
        assertThrows(MalformedDataException.class, () -> streamed(bytes));
    }

    @Test
    void aCodeStreamIsNoDataSet() {
        byte[] jpeg = new TypedBytes()
                .hex("FFD8 FFE0 0010 4A46")
                .raw(new byte[1 << 20])
                .bytes();
        assertThrows(MalformedDataException.class, () -> Reading.read(jpeg));
        assertThrows(MalformedDataException.class, () -> streamed(jpeg));
        byte[] jpeg2000 = new TypedBytes()
                .hex("FF4F FF51 002F 0000")
                .raw(new byte[4 << 20])
                .bytes();
        assertThrows(MalformedDataException.class, () -> Reading.read(jpeg2000));
        assertThrows(MalformedDataException.class, () -> streamed(jpeg2000));
    }

    @Test
    void aChannelThatNowAndThenGivesNothingIsReadOn() throws IOException {
        byte[] bytes =
                TypedBytes.explicitFile().explicit(Tag.Modality, "CS", "CT").bytes();
        var budget = Limits.standard().open();
        DicomReader reader = DicomReader.open(new Slow(bytes), ReadOptions.standard(), budget);
        DicomFile file = DicomFile.make(Optional.empty(), reader, ReadOptions.standard(), budget);
        assertArrayEquals(bytes, Reading.written(file));
    }

    @Test
    void aChannelThatGivesNothingForEverIsAnError() {
        IOException e = assertThrows(
                IOException.class,
                () -> DicomReader.open(
                        new Slow(new byte[0]),
                        ReadOptions.standard(),
                        Limits.standard().open()));
        assertEquals("the channel gives no bytes and does not end: slow", e.getMessage());
    }

    @Test
    void aChannelThatDoesNotBlockIsTheCallersMistake() throws IOException {
        Pipe pipe = Pipe.open();
        try (Pipe.SourceChannel source = pipe.source();
                Pipe.SinkChannel sink = pipe.sink()) {
            source.configureBlocking(false);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> DicomReader.open(
                            source, ReadOptions.standard(), Limits.standard().open()));
            sink.write(ByteBuffer.allocate(1));
        }
    }

    /** Gives a byte, then none, in turn; without bytes it never ends. */
    private static final class Slow implements ReadableByteChannel {
        private final byte[] bytes;
        private int done;
        private boolean rests;

        Slow(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(ByteBuffer target) {
            rests = !rests;
            if (rests || bytes.length == 0) {
                return 0;
            }
            if (done == bytes.length) {
                return -1;
            }
            target.put(bytes[done++]);
            return 1;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}

        @Override
        public String toString() {
            return "slow";
        }
    }
}
