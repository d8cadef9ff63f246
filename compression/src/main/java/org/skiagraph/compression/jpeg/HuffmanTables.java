package org.skiagraph.compression.jpeg;

import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/** Gives a scan its Huffman tables: those in force, or the ones that everybody means where there are none. */
final class HuffmanTables {
    private final Tables tables;
    private final ScanHeader scan;
    private final Findings findings;

    HuffmanTables(Tables tables, ScanHeader scan, Findings findings) {
        this.tables = tables;
        this.scan = scan;
        this.findings = findings;
    }

    /** The DC or lossless table of a component of the scan. */
    HuffmanDecoder dc(int component) throws MalformedDataException {
        int destination = destination(scan.dcTables().get(component));
        HuffmanDecoder table = tables.dc(destination);
        if (table == null) {
            report("DC", destination);
            table = new HuffmanDecoder(
                    destination == 0 ? HuffmanSpecification.DC_LUMINANCE : HuffmanSpecification.DC_CHROMINANCE);
            tables.setHuffman(false, destination, table);
        }
        return table;
    }

    /** The AC table of a component of the scan. */
    HuffmanDecoder ac(int component) throws MalformedDataException {
        int destination = destination(scan.acTables().get(component));
        HuffmanDecoder table = tables.ac(destination);
        if (table == null) {
            report("AC", destination);
            table = new HuffmanDecoder(
                    destination == 0 ? HuffmanSpecification.AC_LUMINANCE : HuffmanSpecification.AC_CHROMINANCE);
            tables.setHuffman(true, destination, table);
        }
        return table;
    }

    private int destination(int selected) throws MalformedDataException {
        if (selected >= Tables.DESTINATIONS) {
            throw new MalformedDataException("SOS: Huffman table " + selected, Place.at(scan.position(), "SOS"));
        }
        return selected;
    }

    private void report(String kind, int destination) throws MalformedDataException {
        String text = kind + " table " + destination + " is not defined";
        findings.report(JpegQuirks.MISSING_HUFFMAN_TABLE, Place.at(scan.position(), "SOS"), text);
    }
}
