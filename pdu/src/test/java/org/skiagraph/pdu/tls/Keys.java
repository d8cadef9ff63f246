package org.skiagraph.pdu.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A key and its certificate, made by the JDK's keytool, which alone can. */
public record Keys(Path pkcs12, PrivateKey key, X509Certificate certificate) {
    /** Of the files. */
    public static final char[] PASSPHRASE = "changeit".toCharArray();

    /** Makes one. */
    public static Keys make(Path folder, String name, String algorithm) {
        Path file = folder.resolve(name + ".p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
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
                file.toString(),
                "-storepass",
                new String(PASSPHRASE),
                "-keyalg",
                algorithm));
        command.addAll(algorithm.equals("RSA") ? List.of("-keysize", "2048") : List.of("-groupname", "secp256r1"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(name + ".log").toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(Files.readString(folder.resolve(name + ".log")));
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, PASSPHRASE);
            }
            return new Keys(
                    file, (PrivateKey) store.getKey("one", PASSPHRASE), (X509Certificate) store.getCertificate("one"));
        } catch (IOException | InterruptedException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** As an identity. */
    public Identity identity() throws IOException {
        return Identity.of(key, List.of(certificate));
    }

    /** Who believes it. */
    public Trust trust() throws IOException {
        return Trust.of(List.of(certificate));
    }
}
