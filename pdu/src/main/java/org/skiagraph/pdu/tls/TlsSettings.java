package org.skiagraph.pdu.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;

/**
 * How TLS is to be: profile, own identity, whom to trust. PS3.15 annex B.
 *
 * <p>Immutable. Sessions are resumed among connections of one instance, so keep it.
 */
public final class TlsSettings {
    private final TlsProfile profile;
    private final SSLContext context;
    private final boolean identified;
    private final ClientCertificate clientCertificate;
    private final boolean hostNameChecked;
    private final Optional<String> serverName;
    private final List<String> applicationProtocols;

    private TlsSettings(
            TlsProfile profile,
            SSLContext context,
            boolean identified,
            ClientCertificate clientCertificate,
            boolean hostNameChecked,
            Optional<String> serverName,
            List<String> applicationProtocols) {
        this.profile = profile;
        this.context = context;
        this.identified = identified;
        this.clientCertificate = clientCertificate;
        this.hostNameChecked = hostNameChecked;
        this.serverName = serverName;
        this.applicationProtocols = applicationProtocols;
    }

    /** Settings for both roles, with an identity of this side, which whoever listens must have. */
    public static TlsSettings of(TlsProfile profile, Identity identity, Trust trust) throws IOException {
        return of(profile, Optional.of(identity), trust);
    }

    /** Settings to connect without proving who this side is. */
    public static TlsSettings anonymous(TlsProfile profile, Trust trust) throws IOException {
        return of(profile, Optional.empty(), trust);
    }

    /**
     * Who connects checks the name in the certificate of the other side, and who listens asks for none of the one that connects; {@link
     * #with} and {@link #withoutHostNameCheck} change that.
     *
     * @throws UnsupportedDataException if this JVM allows nothing of what the profile has
     */
    private static TlsSettings of(TlsProfile profile, Optional<Identity> identity, Trust trust) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            KeyManager[] keys = identity.isPresent() ? identity.get().keyManagers() : new KeyManager[0];
            context.init(keys, trust.trustManagers(), null);
            TlsSettings settings = new TlsSettings(
                    profile, context, identity.isPresent(), ClientCertificate.NONE, true, Optional.empty(), List.of());
            settings.requireSomething();
            return settings;
        } catch (GeneralSecurityException e) {
            throw Pem.malformed("keys and certificates cannot be used: " + e.getMessage(), e, "TLS");
        }
    }

    private void requireSomething() throws UnsupportedDataException {
        SSLParameters supported = context.getSupportedSSLParameters();
        if (TlsProfile.within(profile.cipherSuites(), supported.getCipherSuites()).length == 0
                || TlsProfile.within(profile.protocols(), supported.getProtocols()).length == 0) {
            throw new UnsupportedDataException(
                    "this JVM allows nothing of the TLS profile " + profile.word()
                            + "; its jdk.tls.disabledAlgorithms says what it forbids",
                    Place.of("TLS"));
        }
    }

    /** These settings, asking who connects for a certificate. */
    public TlsSettings with(ClientCertificate wanted) {
        return new TlsSettings(profile, context, identified, wanted, hostNameChecked, serverName, applicationProtocols);
    }

    /**
     * These settings without a look at the name in the other side's certificate: anyone who is trusted at all is taken for whom was
     * called.
     */
    public TlsSettings withoutHostNameCheck() {
        return new TlsSettings(
                profile, context, identified, clientCertificate, false, serverName, applicationProtocols);
    }

    /** These settings, calling the other side by this name (SNI) rather than by that of its address. */
    public TlsSettings withServerName(String name) {
        return new TlsSettings(
                profile,
                context,
                identified,
                clientCertificate,
                hostNameChecked,
                Optional.of(name),
                applicationProtocols);
    }

    /** These settings with application protocols to agree on one of (ALPN); none are registered for the Upper Layer. */
    public TlsSettings withApplicationProtocols(List<String> names) {
        return new TlsSettings(
                profile, context, identified, clientCertificate, hostNameChecked, serverName, List.copyOf(names));
    }

    /** The profile. */
    public TlsProfile profile() {
        return profile;
    }

    /** What of the profile this JVM does not have or does not allow. */
    public List<String> missing() {
        return profile.missing(context.getSupportedSSLParameters());
    }

    /** An engine of the side that connects. */
    public SSLEngine client(String host, int port) {
        String name = serverName.orElse(host);
        SSLEngine engine = context.createSSLEngine(name, port);
        engine.setUseClientMode(true);
        SSLParameters parameters = parameters();
        if (hostNameChecked) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        if (isName(name)) {
            parameters.setServerNames(List.of(new SNIHostName(name)));
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    /** SNI knows names, not addresses. */
    private static boolean isName(String host) {
        return host.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?") && !host.matches("[0-9.]+");
    }

    /**
     * An engine of the side that listens.
     *
     * @throws IllegalStateException if there is no identity to prove
     */
    public SSLEngine server() {
        if (!identified) {
            throw new IllegalStateException("who listens with TLS needs an identity");
        }
        SSLEngine engine = context.createSSLEngine();
        engine.setUseClientMode(false);
        SSLParameters parameters = parameters();
        parameters.setUseCipherSuitesOrder(true);
        if (clientCertificate == ClientCertificate.WANTED) {
            parameters.setWantClientAuth(true);
        } else if (clientCertificate == ClientCertificate.REQUIRED) {
            parameters.setNeedClientAuth(true);
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    private SSLParameters parameters() {
        SSLParameters supported = context.getSupportedSSLParameters();
        SSLParameters parameters = context.getDefaultSSLParameters();
        parameters.setProtocols(TlsProfile.within(profile.protocols(), supported.getProtocols()));
        parameters.setCipherSuites(TlsProfile.within(profile.cipherSuites(), supported.getCipherSuites()));
        parameters.setApplicationProtocols(applicationProtocols.toArray(new String[0]));
        if (profile.wantsLongKeys()) {
            parameters.setAlgorithmConstraints(new LongKeys());
        }
        return parameters;
    }
}
