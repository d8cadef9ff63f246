package org.skiagraph.conformance.jpeg2000;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.Program;

/** The programs of OpenJPEG, in a folder of their own. */
record OpenJpeg(Path folder) {
    /** Encodes a picture; nothing if that fails. */
    Optional<byte[]> encode(DrawnImage image, List<String> options) throws IOException, InterruptedException {
        Files.write(folder.resolve("in.rawl"), image.raw());
        Path stream = folder.resolve("out.j2k");
        Files.deleteIfExists(stream);
        List<String> arguments = new ArrayList<>(List.of("-i", "in.rawl", "-F", image.format(), "-o", "out.j2k"));
        arguments.addAll(options);
        Program.Output output = Peer.OPJ_COMPRESS.run(folder, arguments.toArray(String[]::new));
        return output.exitCode() == 0 ? Optional.of(Files.readAllBytes(stream)) : Optional.empty();
    }

    /** Decodes a stream to one image a component; nothing if it is refused. */
    Optional<List<Pgx>> decode(byte[] stream, List<String> options) throws IOException, InterruptedException {
        Files.write(folder.resolve("in.j2k"), stream);
        List<String> arguments = new ArrayList<>(List.of("-i", "in.j2k", "-o", "out.pgx"));
        arguments.addAll(options);
        for (int c = 0; Files.deleteIfExists(component(c)); c++) {} // of an earlier stream
        Program.Output output = Peer.OPJ_DECOMPRESS.run(folder, arguments.toArray(String[]::new));
        List<Pgx> components = new ArrayList<>();
        while (output.exitCode() == 0 && Files.exists(component(components.size()))) {
            components.add(Pgx.read(component(components.size())));
        }
        return components.isEmpty() ? Optional.empty() : Optional.of(components);
    }

    private Path component(int number) {
        return folder.resolve("out_" + number + ".pgx");
    }
}
