package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.StreamColour;

/**
 * All that a stream carries beside its picture. T.87 annex C.
 *
 * @param image size, components and precision; the colour that a SPIFF header or a colour transform tells
 * @param componentIds by which the stream names its components
 * @param scans in the order of the stream
 * @param mappingTables in the order of their ids; not applied
 * @param transform what was done to red, green and blue; a decoder undoes it
 * @param spiff the SPIFF header, if the stream begins with one
 * @param applications comments and application data in the order of the stream, without those that are told above
 */
public record JpegLsHeader(
        ImageHeader image,
        List<Integer> componentIds,
        List<JpegLsScan> scans,
        List<MappingTable> mappingTables,
        ColourTransform transform,
        Optional<SpiffHeader> spiff,
        List<ApplicationSegment> applications) {
    /** Copies the lists. */
    public JpegLsHeader {
        componentIds = List.copyOf(componentIds);
        scans = List.copyOf(scans);
        mappingTables = List.copyOf(mappingTables);
        applications = List.copyOf(applications);
    }

    /**
     * Reads all segments of a stream; the data of its scans are passed over.
     *
     * @param budget is charged what is held; collects findings
     * @throws org.skiagraph.bounds.MalformedDataException if a segment breaks T.87
     * @throws org.skiagraph.bounds.UnsupportedDataException if the stream is JPEG of another process
     */
    public static JpegLsHeader read(Source source, Budget budget) throws IOException {
        StreamReader reader = new StreamReader(source, budget);
        reader.begin();
        List<JpegLsScan> scans = new ArrayList<>();
        do {
            scans.add(reader.scan());
            reader.skipData();
        } while (reader.nextScan());
        return new JpegLsHeader(
                imageOf(reader),
                reader.frame().components().stream().map(FrameComponent::id).toList(),
                scans,
                reader.mappingTables(),
                reader.transform(),
                reader.spiff(),
                reader.applications());
    }

    /** The image as far as the stream was read. */
    static ImageHeader imageOf(StreamReader reader) {
        StreamColour stated = reader.spiff().map(SpiffHeader::colour).orElse(StreamColour.UNSTATED);
        boolean mixed = reader.transform() != ColourTransform.NONE;
        return reader.frame().image(mixed ? StreamColour.RGB : stated);
    }

    /** The most that a sample of any scan may be off; 0 if nothing was lost. */
    public int near() {
        return scans.stream().mapToInt(JpegLsScan::near).max().orElse(0);
    }
}
