package org.skiagraph.conformance.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.document.DocumentOptions;
import org.skiagraph.codec.document.JsonWriter;
import org.skiagraph.codec.document.XmlReader;
import org.skiagraph.codec.document.XmlWriter;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.Program;
import org.skiagraph.conformance.Report;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.ByteSwap;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/**
 * What DCMTK's {@code dcm2xml} makes of native files is read by us as the same Data Set that our own XML gives. Both are compared
 * as JSON, so that only what documents say counts. Where they differ is in {@code xml.tsv} beside this class.
 */
class XmlPeerTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void ourXmlSaysWhatThatOfDcmtkSays() throws IOException, InterruptedException {
        Peer.DCM2XML.require();
        Report report = new Report("path", "attribute", "ours", "dcmtk");
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Path file : Corpus.files("dicom")) {
            if (!isNative(file)) {
                continue;
            }
            Program.Output theirs = Peer.DCM2XML.run(file.getParent(), "-nat", "+U8", "+M", "+Eb", file.toString());
            if (theirs.exitCode() != 0) {
                continue;
            }
            compared++;
            byte[] xml = theirs.out().getBytes(StandardCharsets.ISO_8859_1);
            DataSet ours = ours(file);
            for (JsonComparison.Difference d : JsonComparison.between(json(ours), json(asOurs(read(xml), ours)))) {
                report.row(Corpus.name(file), d.path(), d.ours(), d.theirs());
                different.add(Exceptions.row(Corpus.name(file), d));
            }
        }
        report.write("xml-peer.tsv");
        assertTrue(compared > 180, compared + " files compared");
        assertEquals(Exceptions.listed("xml.tsv"), String.join("\n", different));
    }

    private static boolean isNative(Path file) throws IOException {
        try (DicomFile dicom = DicomFile.open(file)) {
            return dicom.dataSet().fragments(Tag.PixelData).isEmpty();
        } catch (DataException e) {
            return false;
        }
    }

    private static DataSet ours(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DicomFile dicom = DicomFile.open(file)) {
            XmlWriter writer = new XmlWriter(
                    out, DocumentOptions.standard(), Limits.standard().open());
            writer.write(dicom.dataSet());
            writer.flush();
        }
        return read(out.toByteArray());
    }

    /** DCMTK has words in big endian in XML, and in little endian in JSON; and it always declares a character set. */
    private static DataSet asOurs(DataSet theirs, DataSet ours) throws IOException {
        if (!ours.contains(Tag.SpecificCharacterSet)) {
            theirs.remove(Tag.SpecificCharacterSet);
        }
        Deque<DataSet> open = new ArrayDeque<>(List.of(theirs));
        while (!open.isEmpty()) {
            DataSet dataSet = open.pop();
            for (int tag : dataSet.tags()) {
                DataElement e = dataSet.element(tag).orElseThrow();
                dataSet.items(tag).forEach(open::push);
                if (e.isPlain() && !e.vr().isText() && isBytes(e.vr()) && e.vr().swapUnit() > 1) {
                    byte[] bytes = e.readBytes();
                    ByteSwap.reverse(bytes, 0, bytes.length, e.vr().swapUnit());
                    dataSet.setBytes(tag, e.vr(), bytes);
                }
            }
        }
        return theirs;
    }

    private static boolean isBytes(Vr vr) {
        return vr.name().startsWith("O");
    }

    private static DataSet read(byte[] xml) throws IOException {
        return XmlReader.of(new ByteArrayInputStream(xml), Limits.standard().open())
                .read()
                .dataSet();
    }

    private static JsonNode json(DataSet dataSet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter writer = new JsonWriter(
                out, DocumentOptions.standard(), Limits.standard().open());
        writer.write(dataSet);
        writer.flush();
        return MAPPER.readTree(out.toByteArray());
    }
}
