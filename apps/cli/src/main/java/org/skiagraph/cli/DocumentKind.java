package org.skiagraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.document.BulkFinder;
import org.skiagraph.codec.document.Document;
import org.skiagraph.codec.document.DocumentOptions;
import org.skiagraph.codec.document.JsonReader;
import org.skiagraph.codec.document.JsonWriter;
import org.skiagraph.codec.document.XmlReader;
import org.skiagraph.codec.document.XmlWriter;
import org.skiagraph.model.DataSet;

/** The two kinds of documents that a Data Set is written as. */
enum DocumentKind {
    /** The DICOM JSON model, PS3.18 F. */
    JSON("json", "DICOM JSON, PS3.18 F") {
        @Override
        void write(DataSet meta, DataSet dataSet, OutputStream out, DocumentOptions options, Budget budget)
                throws IOException {
            JsonWriter writer = new JsonWriter(out, options, budget);
            writer.write(meta, dataSet);
            writer.flush();
        }

        @Override
        void write(DicomReader reader, OutputStream out, DocumentOptions options, Budget budget) throws IOException {
            JsonWriter writer = new JsonWriter(out, options, budget);
            writer.write(reader);
            writer.flush();
        }

        @Override
        List<Document> read(InputStream in, BulkFinder finder, TemporaryStore store, Budget budget) throws IOException {
            return JsonReader.of(in, budget).with(finder).with(store).readAll();
        }
    },
    /** The Native DICOM Model, PS3.19 A.1. */
    XML("xml", "Native DICOM Model in XML, PS3.19 A.1") {
        @Override
        void write(DataSet meta, DataSet dataSet, OutputStream out, DocumentOptions options, Budget budget)
                throws IOException {
            XmlWriter writer = new XmlWriter(out, options, budget);
            writer.write(meta, dataSet);
            writer.flush();
        }

        @Override
        void write(DicomReader reader, OutputStream out, DocumentOptions options, Budget budget) throws IOException {
            XmlWriter writer = new XmlWriter(out, options, budget);
            writer.write(reader);
            writer.flush();
        }

        @Override
        List<Document> read(InputStream in, BulkFinder finder, TemporaryStore store, Budget budget) throws IOException {
            return XmlReader.of(in, budget).with(finder).with(store).readAll();
        }
    };

    private final String word;
    private final String title;

    DocumentKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The name of the sub-command that writes it, and the ending of its files. */
    String word() {
        return word;
    }

    /** What it is called in the help. */
    String title() {
        return title;
    }

    /** Writes a Data Set in memory. */
    abstract void write(DataSet meta, DataSet dataSet, OutputStream out, DocumentOptions options, Budget budget)
            throws IOException;

    /** Writes what a reader reads. */
    abstract void write(DicomReader reader, OutputStream out, DocumentOptions options, Budget budget)
            throws IOException;

    /** Reads all Data Sets of a document. */
    abstract List<Document> read(InputStream in, BulkFinder finder, TemporaryStore store, Budget budget)
            throws IOException;
}
