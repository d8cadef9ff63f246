package org.skiagraph.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skiagraph.imaging.Images.bytes;
import static org.skiagraph.imaging.Images.colour;
import static org.skiagraph.imaging.Images.described;
import static org.skiagraph.imaging.Images.free;
import static org.skiagraph.imaging.Images.withPixels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Finding;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.BulkStore;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.codec.frames.FrameIndex;
import org.skiagraph.codec.frames.FrameOrigin;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.rle.RleEncoder;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.DataSetBuilder;
import org.skiagraph.model.Fragments;

class TranscoderTest {
    private static final TransferSyntax NATIVE = TransferSyntax.ExplicitVRLittleEndian;
    private static final TransferSyntax RLE = TransferSyntax.RLELossless;
    private static final TransferSyntax ENCAPSULATED = TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian;
    private static final long FRAME = (1L << 31) + 1;

    private static DataSet transcoded(DataSet dataSet, TransferSyntax from, TransferSyntax to) throws IOException {
        return Transcoder.of(FrameCodecs.standard())
                .transcode(DicomFile.of(dataSet, from), to, free())
                .dataSet();
    }

    /** Written, read again. */
    private static DataSet stored(DataSet dataSet, TransferSyntax syntax) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DicomFile.of(dataSet, syntax).write(out, syntax, WriteOptions.standard());
        return DicomFile.read(Source.of(out.toByteArray()), ReadOptions.standard(), free())
                .dataSet();
    }

    @Provide
    static Arbitrary<DataSet> images() {
        return Images.arbitrary();
    }

    @Property(tries = 200)
    void rleAndBackIsTheSame(@ForAll("images") DataSet image) throws IOException {
        DataSet encoded = stored(transcoded(image, NATIVE, RLE), RLE);
        assertEquals(image, transcoded(encoded, RLE, NATIVE));
    }

    @Property(tries = 200)
    void encapsulatedAndBackIsTheSame(@ForAll("images") DataSet image) throws IOException {
        DataSet encapsulated = stored(transcoded(image, NATIVE, ENCAPSULATED), ENCAPSULATED);
        assertEquals(image, transcoded(encapsulated, ENCAPSULATED, NATIVE));
    }

    @Property(tries = 100)
    void rleToEncapsulatedToRleIsTheSame(@ForAll("images") DataSet image) throws IOException {
        DataSet encoded = transcoded(image, NATIVE, RLE);
        assertEquals(encoded, transcoded(transcoded(encoded, RLE, ENCAPSULATED), ENCAPSULATED, RLE));
    }

    @Test
    void nativeToNativeTouchesNothing() throws IOException {
        DataSet image = withPixels(described(1, 2, 8), 1, 2);
        assertSame(image, transcoded(image, NATIVE, TransferSyntax.ImplicitVRLittleEndian));
    }

    @Test
    void theOffsetTableSaysWhereFramesBegin() throws IOException {
        DataSet image = withPixels(described(1, 3, 8).set(Tag.NumberOfFrames, 2), 1, 2, 3, 4, 5, 6);
        Fragments fragments =
                transcoded(image, NATIVE, ENCAPSULATED).fragments(Tag.PixelData).orElseThrow();
        assertArrayEquals(
                bytes(0, 0, 0, 0, 12, 0, 0, 0), fragments.offsetTable().readAll());
    }

    /** A store that makes of each frame two gigabytes and a byte. */
    private static BulkStore.Entry enlarged(long length) {
        return new BulkStore.Entry() {
            @Override
            public OutputStream out() {
                return OutputStream.nullOutputStream();
            }

            @Override
            public BulkData finish() {
                return BulkData.of(new Zeros(FRAME), 0, FRAME);
            }
        };
    }

    private record Zeros(long size) implements Source {
        @Override
        public int read(long position, byte[] target, int offset, int length) {
            int n = (int) Math.min(length, size - position);
            Arrays.fill(target, offset, offset + Math.max(n, 0), (byte) 0);
            return n <= 0 && length > 0 ? -1 : n;
        }
    }

    @Test
    void offsetsBeyondThirtyTwoBitsGoIntoTheExtendedTable() throws IOException {
        DataSet image = withPixels(described(1, 3, 8).set(Tag.NumberOfFrames, 3), 1, 2, 3, 4, 5, 6, 7, 8, 9);
        DataSet turned = Transcoder.of(FrameCodecs.standard())
                .with(TranscoderTest::enlarged)
                .transcode(DicomFile.of(image, NATIVE), ENCAPSULATED, free())
                .dataSet();
        assertEquals(
                0, turned.fragments(Tag.PixelData).orElseThrow().offsetTable().length());
        long step = FRAME + 1 + 8;
        assertArrayEquals(
                new long[] {0, step, 2 * step},
                turned.element(Tag.ExtendedOffsetTable).orElseThrow().integers());
        assertArrayEquals(
                new long[] {FRAME, FRAME, FRAME},
                turned.element(Tag.ExtendedOffsetTableLengths).orElseThrow().integers());
        Budget budget = free();
        FrameIndex index = FrameIndex.of(turned, budget);
        assertEquals(FrameOrigin.EXTENDED_TABLE, index.origin());
        assertEquals(FRAME, index.length(3));
        assertTrue(budget.findings().isEmpty());
    }

    @Test
    void tablesOfTheOldFormGo() throws IOException {
        DataSet image = withPixels(described(1, 2, 8), 1, 2);
        DataSet encapsulated = transcoded(image, NATIVE, ENCAPSULATED)
                .setBytes(Tag.ExtendedOffsetTable, Vr.OV, new byte[8])
                .setBytes(Tag.ExtendedOffsetTableLengths, Vr.OV, new byte[8]);
        assertEquals(image, transcoded(encapsulated, ENCAPSULATED, NATIVE));
    }

    @Test
    void nativeIconsStayAndEncodedIconsFollow() throws IOException {
        DataSet image = withPixels(described(1, 2, 8), 1, 2);
        DataSet icon = withPixels(described(1, 2, 8), 8, 9);
        image.setItems(Tag.IconImageSequence, icon.copy());
        DataSet encoded = transcoded(image, NATIVE, RLE);
        assertEquals(icon, encoded.items(Tag.IconImageSequence).get(0));

        DataSet rleIcon = transcoded(icon, NATIVE, RLE);
        encoded.setItems(Tag.IconImageSequence, rleIcon.copy());
        assertEquals(image, transcoded(encoded, RLE, NATIVE));
    }

    @Test
    void theOriginalIsLeftAlone() throws IOException {
        DataSet image = withPixels(described(1, 2, 8), 1, 2);
        image.setItems(Tag.IconImageSequence, withPixels(described(1, 1, 8), 1, 0));
        DataSet before = image.copy();
        transcoded(image, NATIVE, RLE);
        assertEquals(before, image);
    }

    @Test
    void bigEndianPixelsOfThePrivateSyntaxAreTurned() throws IOException {
        TransferSyntax ge = TransferSyntax.of(Uid.of("1.2.840.113619.5.2")).orElseThrow();
        DataSet image = described(1, 2, 16).setBytes(Tag.PixelData, Vr.OW, bytes(1, 2, 3, 4));
        DataSet turned = transcoded(image, ge, NATIVE);
        assertEquals(described(1, 2, 16).setBytes(Tag.PixelData, Vr.OW, bytes(2, 1, 4, 3)), turned);
        assertEquals(turned, transcoded(transcoded(image, ge, RLE), RLE, NATIVE));
    }

    @Test
    void bigEndianPixelsInItemsAreTurnedToo() throws IOException {
        TransferSyntax ge = TransferSyntax.of(Uid.of("1.2.840.113619.5.2")).orElseThrow();
        DataSet icon = described(1, 2, 16).setBytes(Tag.PixelData, Vr.OW, bytes(5, 6, 7, 8));
        DataSet image = described(1, 2, 16).setBytes(Tag.PixelData, Vr.OW, bytes(1, 2, 3, 4));
        image.setItems(Tag.IconImageSequence, icon.copy());
        DataSet turnedIcon = described(1, 2, 16).setBytes(Tag.PixelData, Vr.OW, bytes(6, 5, 8, 7));
        for (TransferSyntax to : List.of(NATIVE, RLE)) {
            DataSet turned = transcoded(image, ge, to);
            assertEquals(turnedIcon, turned.items(Tag.IconImageSequence).get(0), to.name());
        }
    }

    @Test
    void nothingIsConvertedToThePrivateSyntaxWhosePixelsNoOneWrites() throws IOException {
        TransferSyntax ge = TransferSyntax.of(Uid.of("1.2.840.113619.5.2")).orElseThrow();
        DataSet image = described(1, 2, 16).setBytes(Tag.PixelData, Vr.OW, bytes(1, 2, 3, 4));
        assertThrows(UnsupportedDataException.class, () -> transcoded(image, NATIVE, ge));
        assertThrows(UnsupportedDataException.class, () -> transcoded(transcoded(image, NATIVE, RLE), RLE, ge));
        assertSame(image, transcoded(image, ge, ge));
    }

    @Test
    void theCellsOfAFrameAreChargedWhileItIsEncoded() throws IOException {
        DataSet image = withPixels(described(1, 2, 8), 1, 2);
        DicomFile file = DicomFile.of(image, NATIVE);
        Budget budget = Limits.standard().with(Limit.HELD_BYTES, 38).open(); // twice 2, and 3 codes with a slack of 32
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> Transcoder.of(FrameCodecs.standard())
                        .transcode(file, RLE, budget));
        assertEquals(39, e.wanted());
        assertEquals(38, budget.left(Limit.HELD_BYTES));
    }

    @Test
    void aDamagedFrameIsDecodedWithAFinding() throws IOException {
        DataSet image = transcoded(withPixels(described(2, 2, 8), 1, 2, 3, 4), NATIVE, RLE);
        byte[] stream = image.fragments(Tag.PixelData).orElseThrow().get(0).readAll();
        byte[] half = Arrays.copyOf(stream, 64 + 3); // one row of two
        image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(half))));
        Budget budget = free();
        DataSet turned = Transcoder.of(FrameCodecs.standard())
                .transcode(DicomFile.of(image, RLE), NATIVE, budget)
                .dataSet();
        assertEquals(withPixels(described(2, 2, 8), 1, 2, 0, 0), turned);
        assertTrue(Frames.anyIncomplete(budget));
        Finding last = budget.findings().list().get(budget.findings().list().size() - 1);
        assertEquals("incomplete-frame: part of frame 1 is missing (PixelData, PS3.5 8.2)", last.toString());
        assertFalse(Frames.anyIncomplete(free()));
    }

    @Test
    void whatHasNoCodecIsRefused() {
        DataSet image = described(1, 2, 8);
        image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(bytes(1, 2)))));
        UnsupportedDataException e = assertThrows(
                UnsupportedDataException.class, () -> transcoded(image, TransferSyntax.JPEGExtended35, NATIVE));
        assertEquals("pixel data in JPEG Extended (Process 3 and 5) cannot be decoded", e.text());
    }

    @Test
    void whatAnEncodingCannotHoldIsRefused() {
        DataSet wide = described(1, 2, 64).setBytes(Tag.PixelData, Vr.OW, new byte[16]);
        assertThrows(UnsupportedDataException.class, () -> transcoded(wide, NATIVE, RLE));
        DataSet half = withPixels(colour(1, 2, "YBR_FULL_422", false), 1, 2, 3, 4);
        assertThrows(UnsupportedDataException.class, () -> transcoded(half, NATIVE, RLE));
    }

    @Test
    void halfChrominanceStaysInEncapsulatedUncompressed() throws IOException {
        DataSet half = withPixels(colour(1, 2, "YBR_FULL_422", false), 1, 2, 3, 4);
        assertEquals(half, transcoded(transcoded(half, NATIVE, ENCAPSULATED), ENCAPSULATED, NATIVE));
    }

    @Test
    void chrominanceThatADecoderGaveForEachPixelIsCalledThat() throws IOException {
        DataSet image = colour(1, 2, "YBR_FULL_422", false);
        Frame all = new Frame(PixelDescription.of(image, free()), bytes(1, 2, 3, 4, 5, 6));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new RleEncoder()
                .encode(all.pixels().cells(), SampleSource.of(PixelBytes.samples(all)), stream, Workers.none(), free());
        image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(stream.toByteArray()))));
        assertEquals(withPixels(colour(1, 2, "YBR_FULL", false), 1, 2, 3, 4, 5, 6), transcoded(image, RLE, NATIVE));
    }

    @Test
    void moreThanALengthCanSayIsRefusedBeforeDecoding() {
        DataSet image = described(65_535, 65_535, 16);
        image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(bytes(1, 2)))));
        Transcoder transcoder = Transcoder.of(FrameCodecs.standard());
        assertThrows(
                UnsupportedDataException.class,
                () -> transcoder.transcode(
                        DicomFile.of(image, RLE), NATIVE, Limits.none().open()));
    }

    @Test
    void aDocumentWithoutPixelsOnlyChangesItsName() throws IOException {
        DataSet document = new DataSet().set(Tag.PatientName, "A^B");
        assertEquals(document, transcoded(document, NATIVE, RLE));
        assertFalse(transcoded(document, NATIVE, RLE).contains(Tag.PixelData));
    }

    /** The depth of nesting is for the caller to limit, and not Java's stack. */
    @Test
    void goesIntoItemsNestedDeeperThanJavasStack() throws IOException {
        DataSetBuilder builder = DataSetBuilder.copying(false);
        for (int i = 0; i < 50_000; i++) {
            builder.beginSequence(Tag.ContentSequence, Vr.SQ, true);
            builder.beginItem(true);
        }
        DataSet deep = builder.build();
        DicomFile file = DicomFile.of(deep, TransferSyntax.ExplicitVRLittleEndian);
        DicomFile rle = Transcoder.of(FrameCodecs.standard())
                .transcode(file, TransferSyntax.RLELossless, Limits.none().open());
        assertEquals(deep, rle.dataSet());
    }
}
