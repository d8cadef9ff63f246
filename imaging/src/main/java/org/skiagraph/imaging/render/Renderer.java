package org.skiagraph.imaging.render;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.imaging.Frame;
import org.skiagraph.model.DataSet;

/**
 * Draws frames of one Data Set: the plain way, without a presentation state. Immutable.
 *
 * <p>Grey goes through rescale or Modality LUT, then the caller's window, or the Data Set's, or its VOI LUT, or, where there is
 * none, from the least to the highest value of the frame (padding not counted); MONOCHROME1 is inverted. PALETTE COLOR, RGB and
 * the YBR interpretations become RGB. What is in the functional groups of the frame comes before what the Data Set says.
 */
public final class Renderer {
    private final DataSet dataSet;
    private final Optional<Window> window;

    private Renderer(DataSet dataSet, Optional<Window> window) {
        this.dataSet = dataSet;
        this.window = window;
    }

    /** A renderer for the frames of a Data Set. */
    public static Renderer of(DataSet dataSet) {
        return new Renderer(dataSet, Optional.empty());
    }

    /** The same with a window of the caller's. */
    public Renderer withWindow(Window wanted) {
        return new Renderer(dataSet, Optional.of(wanted));
    }

    /**
     * Draws a frame.
     *
     * @param number which frame of the Data Set it is, from 1
     * @param budget collects findings
     * @throws org.skiagraph.bounds.DataException if what it takes is broken or not supported
     */
    public Picture draw(Frame frame, int number, Budget budget) throws IOException {
        String photometric = frame.pixels().photometric();
        int samples = frame.pixels().samples();
        if (frame.pixels().real() && (samples > 1 || photometric.equals("PALETTE COLOR"))) {
            throw new UnsupportedDataException("float pixels that are not grey", Place.of("PhotometricInterpretation"));
        }
        if (samples == 1) {
            return switch (photometric) {
                case "PALETTE COLOR" -> palette(frame, budget);
                case "MONOCHROME1", "MONOCHROME2", "" ->
                    GreyPipeline.of(dataSet, number, frame, window, budget).draw(frame, budget);
                default -> throw unsupported(photometric, samples);
            };
        }
        if (samples == 3) {
            return switch (photometric) {
                case "RGB", "YBR_RCT", "YBR_ICT" -> ColorFrame.draw(frame, ColorFrame.Space.RGB, budget);
                case "YBR_FULL", "YBR_FULL_422" -> ColorFrame.draw(frame, ColorFrame.Space.FULL, budget);
                case "YBR_PARTIAL_422", "YBR_PARTIAL_420" -> ColorFrame.draw(frame, ColorFrame.Space.PARTIAL, budget);
                default -> throw unsupported(photometric, samples);
            };
        }
        throw unsupported(photometric, samples);
    }

    private static UnsupportedDataException unsupported(String photometric, int samples) {
        return new UnsupportedDataException(
                "Photometric Interpretation '" + photometric + "' of " + samples + " samples a pixel cannot be drawn",
                Place.of("PhotometricInterpretation"));
    }

    private Picture palette(Frame frame, Budget budget) throws IOException {
        Palette palette = Palette.of(dataSet, frame.pixels().signed(), budget);
        int width = frame.pixels().columns();
        int height = frame.pixels().rows();
        byte[] bytes = Picture.array(width, height, 3, budget);
        long[] row = new long[width];
        int to = 0;
        for (int y = 0; y < height; y++) {
            frame.row(y, row);
            for (int x = 0; x < width; x++) {
                int rgb = palette.rgb(row[x]);
                bytes[to++] = (byte) (rgb >> 16);
                bytes[to++] = (byte) (rgb >> 8);
                bytes[to++] = (byte) rgb;
            }
        }
        return new Picture(width, height, 3, bytes);
    }
}
