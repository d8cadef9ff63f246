package org.skiagraph.pdu.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.skiagraph.bounds.MalformedDataException;

/** Whose certificates are believed. */
public final class Trust {
    private final Optional<KeyStore> store;

    private Trust(Optional<KeyStore> store) {
        this.store = store;
    }

    /** Those that the JVM believes. */
    public static Trust system() {
        return new Trust(Optional.empty());
    }

    /** These, and what they have signed. */
    public static Trust of(List<X509Certificate> certificates) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (int i = 0; i < certificates.size(); i++) {
                store.setCertificateEntry("trusted" + i, certificates.get(i));
            }
            return new Trust(Optional.of(store));
        } catch (GeneralSecurityException e) {
            throw Pem.malformed("the certificates cannot be trusted: " + e.getMessage(), e, "certificates");
        }
    }

    /**
     * Those of a PEM file, and what they have signed.
     *
     * @throws MalformedDataException if the file has none
     */
    public static Trust pem(Path certificates) throws IOException {
        return of(Pem.read(certificates).certificates());
    }

    /**
     * Those of a PKCS#12 file, and what they have signed.
     *
     * @throws MalformedDataException if the file is none, or has another passphrase
     */
    public static Trust pkcs12(Path file, char[] passphrase) throws IOException {
        return new Trust(Optional.of(Identity.load(file, passphrase)));
    }

    TrustManager[] trustManagers() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store.orElse(null));
        return factory.getTrustManagers();
    }
}
