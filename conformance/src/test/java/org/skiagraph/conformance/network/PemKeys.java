package org.skiagraph.conformance.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;

/** A key and its certificate as PEM files, which every TLS stack reads. */
record PemKeys(Path key, Path certificate) {
    private static final String PASSPHRASE = "changeit";
    private static final long SECONDS = 60;

    static PemKeys make(Path folder, String name) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve(name + ".p12");
        Program.Output output = Program.run(
                folder,
                SECONDS,
                List.of(
                        Jvm.tool("keytool"),
                        "-genkeypair",
                        "-alias",
                        "one",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "3650",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSPHRASE,
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048"));
        assertEquals(0, output.exitCode(), output.err());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSPHRASE.toCharArray());
        }
        Key key = keys.getKey("one", PASSPHRASE.toCharArray());
        return new PemKeys(
                write(folder.resolve(name + ".key"), "PRIVATE KEY", key.getEncoded()),
                write(
                        folder.resolve(name + ".crt"),
                        "CERTIFICATE",
                        keys.getCertificate("one").getEncoded()));
    }

    private static Path write(Path file, String label, byte[] bytes) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(file, "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }
}
