package org.skiagraph.dimse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.DicomWriter;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.model.DataSet;
import org.skiagraph.pdu.association.IncomingData;

/**
 * A command: the elements of group 0000 that say what a message is. Always in Implicit VR Little Endian. PS3.7 6.3, annex E.
 *
 * @param elements all of group 0000; the group length follows from them when they are written
 */
public record CommandSet(DataSet elements) {
    /** Command Data Set Type of a message without a Data Set. PS3.7 9.3. */
    public static final int NO_DATA_SET = 0x0101;

    /** Longer ones are nothing that PS3.7 knows. */
    private static final int MOST_BYTES = 1 << 20;

    private static final WriteOptions WITH_LENGTH =
            WriteOptions.standard().withGroupLengths(WriteOptions.GroupLengths.ALL);

    /** A command of this field, without a Data Set. */
    static CommandSet of(int commandField, Uid sopClass) {
        DataSet elements = new DataSet();
        elements.set(Tag.AffectedSOPClassUID, sopClass);
        elements.set(Tag.CommandField, commandField);
        elements.set(Tag.CommandDataSetType, NO_DATA_SET);
        return new CommandSet(elements);
    }

    /**
     * Reads a command to its end.
     *
     * @throws MalformedDataException if it is none, has other groups than 0000, or more than 1 MiB
     */
    public static CommandSet read(IncomingData in, Budget budget) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        if (bytes.length == MOST_BYTES) {
            throw malformed("a command has more than " + MOST_BYTES + " bytes");
        }
        return read(bytes, budget);
    }

    /**
     * Reads a command.
     *
     * @throws MalformedDataException if it is none, or has other groups than 0000
     */
    public static CommandSet read(byte[] bytes, Budget budget) throws IOException {
        ReadOptions options = ReadOptions.standard().withSyntax(TransferSyntax.ImplicitVRLittleEndian);
        DataSet elements = DicomFile.read(Source.of(bytes), options, budget).dataSet();
        if (elements.isEmpty() || elements.tagAt(elements.size() - 1) >>> 16 != 0) {
            throw malformed("a command has elements of group 0000, and only those");
        }
        return new CommandSet(elements);
    }

    private static MalformedDataException malformed(String text) {
        return new MalformedDataException(text, Place.of("command"));
    }

    /** Writes it. */
    public void write(OutputStream out) throws IOException {
        DicomWriter writer = new DicomWriter(out, TransferSyntax.ImplicitVRLittleEndian);
        writer.dataSet(elements, WITH_LENGTH);
        writer.flush();
    }

    /** Its bytes. */
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    /** The number of an element, if it is there. */
    public OptionalInt number(int tag) throws IOException {
        return elements.contains(tag) ? OptionalInt.of(elements.integer(tag, -1)) : OptionalInt.empty();
    }

    /** The number of an element that has to be there. */
    int required(int tag, String name) throws IOException {
        OptionalInt number = number(tag);
        if (number.isEmpty() || number.getAsInt() < 0) {
            throw malformed("a command has no " + name);
        }
        return number.getAsInt();
    }

    /** The SOP Class that it is about. */
    public Optional<Uid> affectedSopClass() throws IOException {
        return elements.contains(Tag.AffectedSOPClassUID)
                ? Optional.of(Uid.unchecked(elements.text(Tag.AffectedSOPClassUID, "")))
                : Optional.empty();
    }

    /** True if a Data Set follows. */
    public boolean hasDataSet() throws IOException {
        return required(Tag.CommandDataSetType, "Command Data Set Type") != NO_DATA_SET;
    }
}
