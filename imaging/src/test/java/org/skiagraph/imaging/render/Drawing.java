package org.skiagraph.imaging.render;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Workers;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.Images;
import org.skiagraph.model.DataSet;

/** Draws frames of Data Sets for tests. */
final class Drawing {
    private Drawing() {}

    static int[] draw(DataSet dataSet) throws IOException {
        return draw(dataSet, 1, Optional.empty(), Images.free());
    }

    static int[] draw(DataSet dataSet, Budget budget) throws IOException {
        return draw(dataSet, 1, Optional.empty(), budget);
    }

    static int[] draw(DataSet dataSet, int number, Optional<Window> window, Budget budget) throws IOException {
        Frames frames = Frames.of(dataSet, TransferSyntax.ExplicitVRLittleEndian, FrameCodecs.standard(), budget);
        Renderer plain = Renderer.of(dataSet);
        Picture picture = window.map(plain::withWindow)
                .orElse(plain)
                .draw(frames.decode(number, Workers.none(), budget), number, budget);
        int[] levels = new int[picture.bytes().length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = picture.bytes()[i] & 0xFF;
        }
        return levels;
    }
}
