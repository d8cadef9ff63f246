package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the boxes of a JP2 or JPX file say beside the code stream. Nothing of it is applied to samples. T.800 annex I.
 *
 * @param brand of the file type box, {@code jp2 }
 * @param compatible brands that the file is compatible with
 * @param width of the image header box; 0 if there is none
 * @param height of the image header box
 * @param components of the image header box
 * @param precisions bits of each component, as image header or bits per component give them; may be empty
 * @param signed of each of these, true if it is two's complement
 * @param colours colour specifications in the order of the file
 * @param palette if there is one
 * @param mappings the component mapping, one a channel
 * @param channels the channel definitions
 * @param boxes all of the file and of its header box, in their order
 */
public record Jp2Header(
        String brand,
        List<String> compatible,
        long width,
        long height,
        int components,
        List<Integer> precisions,
        List<Boolean> signed,
        List<Jp2Colour> colours,
        Optional<Jp2Palette> palette,
        List<Jp2Mapping> mappings,
        List<Jp2Channel> channels,
        List<Jp2Box> boxes) {
    /** Copies the lists. */
    public Jp2Header {
        compatible = List.copyOf(compatible);
        precisions = List.copyOf(precisions);
        signed = List.copyOf(signed);
        colours = List.copyOf(colours);
        mappings = List.copyOf(mappings);
        channels = List.copyOf(channels);
        boxes = List.copyOf(boxes);
    }

    /** What is gathered of boxes. */
    static final class Builder {
        private static final int VARIES = 255;

        private String brand = "";
        private final List<String> compatible = new ArrayList<>();
        private long width;
        private long height;
        private int components;
        private final List<Integer> precisions = new ArrayList<>();
        private final List<Boolean> signed = new ArrayList<>();
        private final List<Jp2Colour> colours = new ArrayList<>();
        private Optional<Jp2Palette> palette = Optional.empty();
        private List<Jp2Mapping> mappings = List.of();
        private List<Jp2Channel> channels = List.of();
        private final List<Jp2Box> boxes = new ArrayList<>();

        void add(Jp2Box box) {
            boxes.add(box);
        }

        /** Takes the content of a box, if it is one that says something. */
        void take(String type, BoxContent box) throws BadBoxException {
            switch (type) {
                case "ftyp" -> takeFileType(box);
                case "ihdr" -> takeImageHeader(box);
                case "bpcc" -> {
                    precisions.clear();
                    signed.clear();
                    while (box.left() > 0) {
                        takeDepth(box.uint8());
                    }
                }
                case "colr" -> colours.add(Jp2Colour.read(box));
                case "pclr" -> palette = Optional.of(Jp2Palette.read(box));
                case "cmap" -> mappings = Jp2Mapping.read(box);
                case "cdef" -> channels = Jp2Channel.read(box);
                default -> {}
            }
        }

        private void takeFileType(BoxContent box) throws BadBoxException {
            brand = box.type();
            box.uint(4); // minor version
            while (box.left() >= 4) {
                compatible.add(box.type());
            }
        }

        private void takeImageHeader(BoxContent box) throws BadBoxException {
            height = box.uint(4);
            width = box.uint(4);
            components = box.uint16();
            int depth = box.uint8();
            for (int i = 0; i < components && depth != VARIES && precisions.size() < components; i++) {
                takeDepth(depth);
            }
        }

        private void takeDepth(int depth) {
            precisions.add((depth & 0x7F) + 1);
            signed.add((depth & 0x80) != 0);
        }

        boolean hasImageHeader() {
            return components > 0;
        }

        boolean hasColour() {
            return !colours.isEmpty();
        }

        Jp2Header build() {
            return new Jp2Header(
                    brand,
                    compatible,
                    width,
                    height,
                    components,
                    precisions,
                    signed,
                    colours,
                    palette,
                    mappings,
                    channels,
                    boxes);
        }
    }
}
