package org.skiagraph.pdu.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/** A private key and the certificates that prove whose it is. */
public final class Identity {
    private static final String ALIAS = "identity";

    private final KeyStore store;
    private final char[] password;

    private Identity(KeyStore store, char[] password) {
        this.store = store;
        this.password = password;
    }

    /**
     * From a key and its certificates, its own first.
     *
     * @throws MalformedDataException if they do not belong together
     */
    public static Identity of(PrivateKey key, List<X509Certificate> certificates) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            char[] password = new char[0];
            store.setKeyEntry(ALIAS, key, password, certificates.toArray(new Certificate[0]));
            return new Identity(store, password);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw Pem.malformed("the key and its certificates are no identity: " + e.getMessage(), e, "key");
        }
    }

    /**
     * From PEM files; both may be the same file.
     *
     * @param certificates its own first
     * @param key PKCS#8, also encrypted, PKCS#1 or SEC 1
     * @param passphrase of an encrypted key; else not looked at
     * @throws MalformedDataException if a file is none of these
     */
    public static Identity pem(Path certificates, Path key, char[] passphrase) throws IOException {
        return of(Pem.read(key).privateKey(passphrase), Pem.read(certificates).certificates());
    }

    /**
     * From a PKCS#12 file.
     *
     * @throws MalformedDataException if the file is none, or has another passphrase
     */
    public static Identity pkcs12(Path file, char[] passphrase) throws IOException {
        return new Identity(load(file, passphrase), passphrase.clone());
    }

    static KeyStore load(Path file, char[] passphrase) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new java.io.ByteArrayInputStream(bytes), passphrase);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            MalformedDataException refused = new MalformedDataException(
                    file + " is no PKCS#12 file with this passphrase: " + e.getMessage(), Place.of("PKCS#12"));
            refused.initCause(e);
            throw refused;
        }
    }

    /** Those that choose a certificate by the name that the other side asks for, too. */
    KeyManager[] keyManagers() throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance("NewSunX509");
        factory.init(store, password);
        return factory.getKeyManagers();
    }
}
