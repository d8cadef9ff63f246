package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;

/**
 * The parameters of coding in force: those of the main header, or of a tile, which begins with a copy of them. What a segment says of
 * one component precedes what another says of all, and what a tile says precedes the main header. T.800 A.6.1 to A.6.5.
 */
final class Parameters {
    private final int components;
    private @Nullable CodingStyle[] styles;
    private @Nullable Quantization[] quantizations;
    private int[] roiShifts;
    private boolean[] ownStyle; // given for the component, in this header
    private boolean[] ownQuantization;
    private boolean shared; // the arrays are those of the main header
    private List<ProgressionVolume> changes = List.of();
    private boolean ownChanges;
    private Progression progression = Progression.LRCP;
    private int layers;
    private boolean componentTransform;
    private boolean startMarkers;
    private boolean endMarkers;

    /** Nothing is known yet. */
    Parameters(int components) {
        this.components = components;
        this.styles = new CodingStyle[components];
        this.quantizations = new Quantization[components];
        this.roiShifts = new int[components];
        this.ownStyle = new boolean[components];
        this.ownQuantization = new boolean[components];
    }

    private Parameters(Parameters main) {
        this.components = main.components;
        this.styles = main.styles;
        this.quantizations = main.quantizations;
        this.roiShifts = main.roiShifts;
        this.ownStyle = main.ownStyle;
        this.ownQuantization = main.ownQuantization;
        this.shared = true;
        this.changes = main.changes;
        this.progression = main.progression;
        this.layers = main.layers;
        this.componentTransform = main.componentTransform;
        this.startMarkers = main.startMarkers;
        this.endMarkers = main.endMarkers;
    }

    /** A copy for the header of a tile; it costs little until the tile says something of its own. */
    Parameters ofTile() {
        return new Parameters(this);
    }

    private void beOwn() {
        if (shared) {
            styles = styles.clone();
            quantizations = quantizations.clone();
            roiShifts = roiShifts.clone();
            ownStyle = new boolean[components];
            ownQuantization = new boolean[components];
            shared = false;
        }
    }

    /** Takes a segment; false if it is none that says something of coding. */
    boolean take(Segment segment) throws MalformedDataException, UnsupportedDataException {
        switch (segment.marker()) {
            case Marker.COD -> takeCod(segment);
            case Marker.COC -> {
                beOwn();
                int component = component(segment);
                int flags = segment.uint8();
                styles[component] = CodingStyle.read(segment, (flags & 1) != 0);
                ownStyle[component] = true;
            }
            case Marker.QCD -> {
                beOwn();
                Quantization all = Quantization.read(segment);
                for (int i = 0; i < components; i++) {
                    quantizations[i] = ownQuantization[i] ? quantizations[i] : all;
                }
            }
            case Marker.QCC -> {
                beOwn();
                int component = component(segment);
                quantizations[component] = Quantization.read(segment);
                ownQuantization[component] = true;
            }
            case Marker.RGN -> takeRgn(segment);
            case Marker.POC -> takePoc(segment);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeCod(Segment cod) throws MalformedDataException, UnsupportedDataException {
        int flags = cod.uint8();
        int code = cod.uint8();
        progression = Progression.ofCode(code).orElseThrow(() -> cod.malformed("progression order " + code));
        layers = cod.uint16();
        int transform = cod.uint8();
        if (layers == 0 || transform > 1) {
            throw cod.malformed(layers + " layers, component transform " + transform);
        }
        componentTransform = transform == 1;
        startMarkers = (flags & 2) != 0;
        endMarkers = (flags & 4) != 0;
        CodingStyle all = CodingStyle.read(cod, (flags & 1) != 0);
        beOwn();
        for (int i = 0; i < components; i++) {
            styles[i] = ownStyle[i] ? styles[i] : all;
        }
    }

    private void takeRgn(Segment rgn) throws MalformedDataException, UnsupportedDataException {
        int component = component(rgn);
        int style = rgn.uint8();
        if (style != 0) {
            throw new UnsupportedDataException("a region of interest of style " + style, rgn.place());
        }
        beOwn();
        roiShifts[component] = rgn.uint8();
    }

    private void takePoc(Segment poc) throws MalformedDataException {
        List<ProgressionVolume> read = ProgressionVolume.read(poc, components);
        List<ProgressionVolume> all = new ArrayList<>(ownChanges ? changes : List.of());
        all.addAll(read);
        changes = List.copyOf(all);
        ownChanges = true;
    }

    private int component(Segment segment) throws MalformedDataException {
        int component = segment.component(components);
        if (component >= components) {
            throw segment.malformed("component " + component + " of " + components);
        }
        return component;
    }

    /** Checks that everything is there that decoding needs. */
    void requireWhole(Budget budget, Locator where) throws MalformedDataException {
        for (int i = 0; i < components; i++) {
            CodingStyle style = styles[i];
            Quantization quantization = quantizations[i];
            if (style == null || layers == 0) {
                throw new MalformedDataException("there is no COD for component " + i, where.place());
            }
            if (quantization == null) {
                throw new MalformedDataException("there is no QCD for component " + i, where.place());
            }
            if (!quantization.covers(style.levels())) {
                String text = quantization.exponents().size() + " step sizes for " + style.levels()
                        + " decomposition levels of component " + i;
                budget.findings().report(Jpeg2000Quirks.MISSING_STEPS, where, text);
            }
        }
    }

    /** How a component is coded, once {@link #requireWhole} has passed. */
    CodingStyle style(int component) {
        return Optional.ofNullable(styles[component]).orElseThrow();
    }

    Quantization quantization(int component) {
        return Optional.ofNullable(quantizations[component]).orElseThrow();
    }

    int roiShift(int component) {
        return roiShifts[component];
    }

    int layers() {
        return layers;
    }

    Progression progression() {
        return progression;
    }

    boolean componentTransform() {
        return componentTransform;
    }

    /** True if SOP segments may stand before packets. */
    boolean startMarkers() {
        return startMarkers;
    }

    /** True if EPH markers stand behind the headers of packets. */
    boolean endMarkers() {
        return endMarkers;
    }

    List<ProgressionVolume> changes() {
        return changes;
    }

    /** In which order packets stand: the changes if there are any, or one volume of everything. */
    List<ProgressionVolume> volumes() {
        return changes.isEmpty()
                ? List.of(new ProgressionVolume(0, 0, layers, Integer.MAX_VALUE, components, progression))
                : changes;
    }

    int components() {
        return components;
    }

    @Override
    public String toString() {
        return "styles " + Arrays.toString(styles) + ", quantizations " + Arrays.toString(quantizations);
    }
}
