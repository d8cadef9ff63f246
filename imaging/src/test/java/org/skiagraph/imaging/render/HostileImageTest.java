package org.skiagraph.imaging.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Workers;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.imaging.Frame;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/** Descriptions that contradict themselves give a picture or our own exception, and nothing else. */
class HostileImageTest {
    private static final int[] NUMBERS = {
        Tag.SamplesPerPixel,
        Tag.Rows,
        Tag.Columns,
        Tag.BitsAllocated,
        Tag.BitsStored,
        Tag.HighBit,
        Tag.PixelRepresentation,
        Tag.PlanarConfiguration,
        Tag.PixelPaddingValue,
        Tag.PixelPaddingRangeLimit
    };
    private static final int[] USUAL = {0, 1, 2, 3, 4, 7, 8, 12, 16, 24, 31, 32, 64, 255, 32_768, 65_535};
    private static final String[] INTERPRETATIONS = {
        "MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_422", "XYZ", ""
    };
    private static final String[] DECIMALS = {"0", "1", "-1", "1e308", "-1e-308", "9e999", "x", "0.5", "40\\400", ""};
    private static final TransferSyntax[] SYNTAXES = {
        TransferSyntax.ExplicitVRLittleEndian,
        TransferSyntax.RLELossless,
        TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian
    };

    @Property(tries = 3000)
    void isDrawnOrRefused(@ForAll Random random) throws IOException {
        DataSet image = image(random);
        TransferSyntax syntax = SYNTAXES[random.nextInt(SYNTAXES.length)];
        Budget budget = Limits.standard().with(Limit.HELD_BYTES, 1 << 20).open();
        try {
            Frames frames = Frames.of(image, syntax, FrameCodecs.standard(), budget);
            int number = 1 + random.nextInt(Math.min(3, frames.count()));
            Frame frame = frames.decode(number, Workers.none(), budget);
            Picture picture = Renderer.of(image).draw(frame, number, budget);
            assertEquals(frame.pixels().rows(), picture.height());
        } catch (DataException refused) {
            assertFalse(refused.text().isEmpty());
        }
    }

    private static DataSet image(Random random) {
        DataSet image = new DataSet();
        boolean sane = random.nextBoolean();
        int allocated = List.of(1, 8, 16, 32).get(random.nextInt(4));
        int[] likely = {random.nextBoolean() ? 1 : 3, 4, 5, allocated, allocated, allocated - 1, 0, 0, 0, 0};
        for (int i = 0; i < NUMBERS.length; i++) {
            if (random.nextInt(sane ? 12 : 3) == 0) {
                image.set(NUMBERS[i], Vr.US, USUAL[random.nextInt(USUAL.length)]);
            } else if (random.nextInt(20) != 0) {
                image.set(NUMBERS[i], Vr.US, likely[i]);
            }
        }
        image.set(Tag.NumberOfFrames, Vr.IS, random.nextInt(3) == 0 ? random.nextInt() : 1);
        text(image, Tag.PhotometricInterpretation, Vr.CS, INTERPRETATIONS, random);
        for (int tag : new int[] {Tag.RescaleSlope, Tag.RescaleIntercept, Tag.WindowCenter, Tag.WindowWidth}) {
            if (random.nextInt(3) == 0) {
                text(image, tag, Vr.DS, DECIMALS, random);
            }
        }
        tables(image, random);
        pixels(image, random);
        return image;
    }

    private static void text(DataSet image, int tag, Vr vr, String[] texts, Random random) {
        image.setUnchecked(tag, vr, texts[random.nextInt(texts.length)]);
    }

    private static void tables(DataSet image, Random random) {
        for (int sequence : new int[] {Tag.ModalityLUTSequence, Tag.VOILUTSequence}) {
            if (random.nextInt(4) == 0) {
                DataSet item = new DataSet();
                table(item, Tag.LUTDescriptor, Tag.LUTData, random);
                image.setItems(sequence, item);
            }
        }
        table(image, Tag.RedPaletteColorLookupTableDescriptor, Tag.RedPaletteColorLookupTableData, random);
        table(image, Tag.GreenPaletteColorLookupTableDescriptor, Tag.GreenPaletteColorLookupTableData, random);
        table(image, Tag.BluePaletteColorLookupTableDescriptor, Tag.BluePaletteColorLookupTableData, random);
    }

    private static void table(DataSet dataSet, int descriptor, int data, Random random) {
        long[] numbers = new long[random.nextInt(8) == 0 ? random.nextInt(5) : 3];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = USUAL[random.nextInt(USUAL.length)];
        }
        if (numbers.length > 0) {
            byte[] cells = new byte[numbers.length * 2];
            for (int i = 0; i < numbers.length; i++) {
                cells[2 * i] = (byte) numbers[i];
                cells[2 * i + 1] = (byte) (numbers[i] >> 8);
            }
            dataSet.setBytes(descriptor, Vr.US, cells);
        }
        dataSet.setBytes(data, Vr.OW, new byte[2 * random.nextInt(70)]);
    }

    private static void pixels(DataSet image, Random random) {
        byte[] cells = new byte[8 * random.nextInt(40)];
        random.nextBytes(cells);
        switch (random.nextInt(6)) {
            case 0 -> image.setBytes(Tag.FloatPixelData, Vr.OF, cells);
            case 1 -> image.setBytes(Tag.DoubleFloatPixelData, Vr.OD, cells);
            case 2 -> image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(cells))));
            default -> image.setBytes(Tag.PixelData, Vr.OW, cells);
        }
    }
}
