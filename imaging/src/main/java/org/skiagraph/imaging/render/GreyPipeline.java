package org.skiagraph.imaging.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.imaging.Frame;
import org.skiagraph.imaging.PixelDescription;
import org.skiagraph.model.DataSet;

/** Stored values to grey: modality, VOI, presentation. PS3.4 N.2. */
final class GreyPipeline {
    /** A Modality or VOI LUT Sequence with an item that says nothing. */
    static final Quirk EMPTY_TABLE = new Quirk(
            "empty-look-up-table",
            "PS3.3 C.11.1",
            "a look-up table's item has no descriptor",
            "drawn as if the sequence were not there",
            "dicom/dwv/leadtools-flowers-8-mono2-rle.dcm");

    /** A Presentation LUT Shape that says the contrary of Photometric Interpretation. */
    static final Quirk SHAPE_DIFFERS = new Quirk(
            "presentation-lut-shape-differs",
            "PS3.3 C.7.6.1",
            "Presentation LUT Shape is not that of the Photometric Interpretation",
            "Photometric Interpretation counts",
            "no file of the corpus");

    /** Values of at most so many bits go through a table made once a frame. */
    private static final int TABLE_BITS = 16;

    private final @Nullable LookUpTable modality;
    private final double slope;
    private final double intercept;
    private final @Nullable LookUpTable voi;
    private final @Nullable Window window;
    private final boolean inverted;

    private GreyPipeline(
            @Nullable LookUpTable modality,
            double slope,
            double intercept,
            @Nullable LookUpTable voi,
            @Nullable Window window,
            boolean inverted) {
        this.modality = modality;
        this.slope = slope;
        this.intercept = intercept;
        this.voi = voi;
        this.window = window;
        this.inverted = inverted;
    }

    static GreyPipeline of(DataSet dataSet, int number, Frame frame, Optional<Window> wanted, Budget budget)
            throws IOException {
        DataSet rescale = group(dataSet, number, Tag.PixelValueTransformationSequence);
        DataSet voiGroup = group(dataSet, number, Tag.FrameVOILUTSequence);
        List<DataSet> modalityItems = dataSet.items(Tag.ModalityLUTSequence);
        boolean signed = frame.pixels().signed();
        LookUpTable modality = tableOf(modalityItems, signed, budget);
        double slope = modality != null ? 1 : rescale.decimal(Tag.RescaleSlope, 1);
        double intercept = modality != null ? 0 : rescale.decimal(Tag.RescaleIntercept, 0);
        Optional<Window> window = wanted.or(() -> Window.of(voiGroup));
        LookUpTable voi = null;
        if (window.isEmpty()) {
            boolean signedValues = modality == null && (signed || intercept < 0 || slope < 0);
            voi = tableOf(voiGroup.items(Tag.VOILUTSequence), signedValues, budget);
        }
        boolean inverted = isInverted(dataSet, frame.pixels().photometric(), budget);
        GreyPipeline pipeline =
                new GreyPipeline(modality, slope == 0 ? 1 : slope, intercept, voi, window.orElse(null), inverted);
        return voi != null || window.isPresent() ? pipeline : pipeline.withWindow(pipeline.range(dataSet, frame));
    }

    /**
     * C.7.6.1, table C.7-9: of an image, Presentation LUT Shape must be INVERSE for MONOCHROME1 and IDENTITY for MONOCHROME2, so that it adds
     * nothing; where the two differ, Photometric Interpretation, which every image has, counts.
     */
    private static boolean isInverted(DataSet dataSet, String photometric, Budget budget) throws IOException {
        boolean inverted = photometric.equals("MONOCHROME1");
        String shape = dataSet.text(Tag.PresentationLUTShape, "");
        if (!shape.isEmpty() && shape.equals("INVERSE") != inverted) {
            budget.findings()
                    .report(
                            SHAPE_DIFFERS,
                            Place.of("PresentationLUTShape"),
                            "Presentation LUT Shape " + shape + " of " + photometric);
        }
        return inverted;
    }

    /** The table of the first item; one that is empty is told and taken for none. */
    private static @Nullable LookUpTable tableOf(List<DataSet> items, boolean signed, Budget budget)
            throws IOException {
        if (items.isEmpty()) {
            return null;
        }
        if (items.get(0).integers(Tag.LUTDescriptor).length == 0) {
            budget.findings().report(EMPTY_TABLE, Place.of("LUTDescriptor"), "a look-up table without descriptor");
            return null;
        }
        return LookUpTable.ofItem(items.get(0), signed);
    }

    /** The functional group of a frame, or what all frames share, or the Data Set itself. PS3.3 C.7.6.16. */
    private static DataSet group(DataSet dataSet, int number, int macro) {
        List<DataSet> perFrame = dataSet.items(Tag.PerFrameFunctionalGroupsSequence);
        List<DataSet> own = number <= perFrame.size() ? perFrame.get(number - 1).items(macro) : List.of();
        if (!own.isEmpty()) {
            return own.get(0);
        }
        List<DataSet> shared = dataSet.items(Tag.SharedFunctionalGroupsSequence);
        List<DataSet> common = shared.isEmpty() ? List.of() : shared.get(0).items(macro);
        return common.isEmpty() ? dataSet : common.get(0);
    }

    private GreyPipeline withWindow(Window automatic) {
        return new GreyPipeline(modality, slope, intercept, voi, automatic, inverted);
    }

    private Window range(DataSet dataSet, Frame frame) {
        PixelDescription pixels = frame.pixels();
        Padding padding = Padding.of(dataSet, pixels);
        double[] row = new double[pixels.columns()];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < pixels.rows(); y++) {
            frame.realRow(y, row);
            for (double stored : row) {
                double value = modality(stored);
                if (Double.isFinite(value) && !padding.covers(stored)) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
        }
        return least > most ? Window.between(0, 1) : Window.between(least, most);
    }

    private double modality(double stored) {
        return modality != null ? modality.entry((long) stored) : stored * slope + intercept;
    }

    private byte grey(double stored) {
        double value = modality(stored);
        double grey = voi != null
                ? Math.min(1, (double) voi.entry(Math.round(value)) / voi.highest())
                : window == null ? 0 : window.grey(value);
        int level = (int) (grey * 255 + 0.5);
        return (byte) (inverted ? 255 - level : level);
    }

    Picture draw(Frame frame, Budget budget) throws LimitExceededException {
        PixelDescription pixels = frame.pixels();
        int width = pixels.columns();
        int height = pixels.rows();
        byte[] bytes = Picture.array(width, height, 1, budget);
        if (pixels.real() || pixels.stored() > TABLE_BITS) {
            drawOneByOne(frame, bytes);
            return new Picture(width, height, 1, bytes);
        }
        long[] row = new long[width];
        byte[] table = table(pixels);
        int least = pixels.signed() ? -(table.length / 2) : 0;
        for (int y = 0; y < height; y++) {
            frame.row(y, row);
            int to = y * width;
            for (int x = 0; x < width; x++) {
                bytes[to + x] = table[(int) row[x] - least];
            }
        }
        return new Picture(width, height, 1, bytes);
    }

    private void drawOneByOne(Frame frame, byte[] bytes) {
        int width = frame.pixels().columns();
        double[] row = new double[width];
        for (int y = 0; y < frame.pixels().rows(); y++) {
            frame.realRow(y, row);
            for (int x = 0; x < width; x++) {
                bytes[y * width + x] = grey(row[x]);
            }
        }
    }

    private byte[] table(PixelDescription pixels) {
        byte[] table = new byte[1 << pixels.stored()];
        int least = pixels.signed() ? -(table.length / 2) : 0;
        for (int i = 0; i < table.length; i++) {
            table[i] = grey(least + i);
        }
        return table;
    }
}
