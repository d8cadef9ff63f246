package org.skiagraph.isolated;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.codec.document.DocumentOptions;
import org.skiagraph.codec.document.JsonReader;
import org.skiagraph.codec.document.JsonWriter;
import org.skiagraph.codec.document.XmlReader;
import org.skiagraph.codec.document.XmlWriter;
import org.skiagraph.dictionary.PrivateDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dimse.EchoProvider;
import org.skiagraph.dimse.EchoUser;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.Transcoder;
import org.skiagraph.imaging.png.PngWriter;
import org.skiagraph.imaging.render.Picture;
import org.skiagraph.imaging.render.Renderer;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.association.Acceptor;
import org.skiagraph.pdu.association.Association;
import org.skiagraph.pdu.association.AssociationListener;
import org.skiagraph.pdu.association.ConnectionSettings;
import org.skiagraph.pdu.association.ListenerLimits;
import org.skiagraph.pdu.association.Requestor;

/** Reads, changes, compresses, writes, reads again and draws a file, with nothing but java.base. */
public final class Main {
    public static void main(String[] paths) throws Exception {
        Budget budget = Limits.standard().open();
        DicomFile file = DicomFile.read(Path.of(paths[0]));
        file.dataSet().set(Tag.PatientName, "Röntgen^Isolated");
        Path written = Path.of(paths[1]);
        Transcoder.of(FrameCodecs.standard())
                .transcode(file, TransferSyntax.RLELossless, budget)
                .write(written, TransferSyntax.RLELossless, WriteOptions.standard());
        try (DicomFile again = DicomFile.open(written, ReadOptions.standard(), budget);
                OutputStream out = Files.newOutputStream(Path.of(paths[2]))) {
            Frames frames = Frames.of(again, FrameCodecs.standard(), budget);
            Picture picture = Renderer.of(again.dataSet()).draw(frames.decode(1, Workers.none(), budget), 1, budget);
            try (PngWriter png = new PngWriter(out, picture.width(), picture.height(), picture.samples(), 8)) {
                int[] row = new int[picture.width() * picture.samples()];
                for (int y = 0; y < picture.height(); y++) {
                    picture.row(y, row);
                    png.row(row);
                }
                png.finish();
            }
            documents(again);
            echo();
            System.out.println(again.dataSet().text(Tag.PatientID, "?") + " " + picture.width() + "x" + picture.height()
                    + " " + (PrivateDictionary.standard().size() > 0));
        }
    }

    /** An echo over the wire. */
    private static void echo() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        ConnectionSettings settings = ConnectionSettings.standard();
        try (AssociationListener listener = AssociationListener.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Acceptor.of(EchoProvider.contexts(), settings),
                new EchoProvider(),
                threads,
                ListenerLimits.standard())) {
            threads.execute(listener);
            Requestor requestor = EchoUser.proposing(Requestor.of(AeTitle.of("A"), AeTitle.of("B"), settings));
            try (Association association = requestor.connect(listener.address())) {
                if (new EchoUser(association).echo() != 0) {
                    throw new IllegalStateException("no echo");
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    /** JSON needs nothing more; XML is written, and is refused in one way where the module that reads it is missing. */
    private static void documents(DicomFile file) throws Exception {
        Budget budget = Limits.standard().open();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonWriter json = new JsonWriter(bytes, DocumentOptions.standard().withoutBulk(), budget);
        json.write(file.dataSet());
        json.flush();
        JsonReader.of(new ByteArrayInputStream(bytes.toByteArray()), budget).readAll();
        bytes.reset();
        XmlWriter xml = new XmlWriter(bytes, DocumentOptions.standard().withoutBulk(), budget);
        xml.write(file.dataSet());
        xml.flush();
        try {
            XmlReader.of(new ByteArrayInputStream(bytes.toByteArray()), budget).read();
            throw new IllegalStateException("XML was read without java.xml");
        } catch (UnsupportedDataException expected) {
            budget.checkTime(expected.place()); // as it must be
        }
    }
}
