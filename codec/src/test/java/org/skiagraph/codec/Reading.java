package org.skiagraph.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.DataSet;

/** What the tests of this package do with bytes over and over. */
final class Reading {
    private Reading() {}

    static DicomFile read(byte[] bytes) throws IOException {
        return read(bytes, Limits.standard().open());
    }

    static DicomFile read(byte[] bytes, Budget budget) throws IOException {
        return DicomFile.read(Source.of(bytes), ReadOptions.standard(), budget);
    }

    static DicomFile strictly(byte[] bytes) throws IOException {
        return read(bytes, new Budget(Limits.standard(), System::nanoTime, true));
    }

    static List<String> quirks(DicomFile file) {
        return file.findings().counts().keySet().stream().map(q -> q.id()).toList();
    }

    static byte[] written(DicomFile file) throws IOException {
        return written(file, file.transferSyntax(), WriteOptions.standard());
    }

    static byte[] written(DicomFile file, TransferSyntax syntax, WriteOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out, syntax, options);
        return out.toByteArray();
    }

    static byte[] written(DataSet dataSet, TransferSyntax syntax) throws IOException {
        return written(DicomFile.of(dataSet, syntax), syntax, WriteOptions.standard());
    }
}
