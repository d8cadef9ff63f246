package org.skiagraph.pdu.tls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLParameters;

/**
 * A Secure Transport Connection Profile: which versions of TLS and which cipher suites may be used. PS3.15 annex B.
 *
 * <p>A JVM may lack some of them, or forbid them by its own settings: {@link #missing} says which.
 */
public enum TlsProfile {
    /** BCP 195 as of RFC 9325. PS3.15 B.12, since 2022. */
    BCP195_RFC9325(Suites.V12_V13, Suites.concat(Suites.V13, Suites.ECDHE_GCM), false),
    /** BCP 195 as of RFC 9325, with the suites of RFC 7525 for older peers. PS3.15 B.13, since 2022. */
    BCP195_RFC9325_MODIFIED(Suites.V12_V13, Suites.concat(Suites.V13, Suites.ECDHE_GCM, Suites.DHE_GCM), false),
    /** BCP 195 as of RFC 7525. PS3.15 B.9. */
    BCP195(
            Suites.V12_V13,
            Suites.concat(Suites.V13, Suites.ECDHE_GCM, Suites.DHE_GCM, Suites.FORWARD_SECRET_CBC),
            false),
    /** BCP 195 without older versions. PS3.15 B.10. */
    BCP195_NON_DOWNGRADING(Suites.V12_V13, Suites.concat(Suites.V13, Suites.ECDHE_GCM, Suites.DHE_GCM), false),
    /** BCP 195 with these suites and no others, and keys of 2048 bits, of curves 256, or more. PS3.15 B.11. */
    BCP195_EXTENDED(Suites.V12, Suites.concat(Suites.ECDHE_GCM, Suites.DHE_GCM), true),
    /** The AES profile, retired in 2018: RSA without forward secrecy. JDK 24 and later forbid it by default. PS3.15 B.3. */
    AES_RETIRED(Suites.V12, Suites.RSA_CBC, false);

    /** Lists that the constants need before the enum has fields. */
    private static final class Suites {
        static final List<String> V12 = List.of("TLSv1.2");
        static final List<String> V12_V13 = List.of("TLSv1.3", "TLSv1.2");
        static final List<String> V13 =
                List.of("TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256", "TLS_CHACHA20_POLY1305_SHA256");
        static final List<String> ECDHE_GCM = List.of(
                "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
                "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
                "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");
        static final List<String> DHE_GCM =
                List.of("TLS_DHE_RSA_WITH_AES_256_GCM_SHA384", "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256");
        static final List<String> FORWARD_SECRET_CBC = List.of(
                "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
                "TLS_DHE_RSA_WITH_AES_128_CBC_SHA256",
                "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
                "TLS_DHE_RSA_WITH_AES_128_CBC_SHA");
        static final List<String> RSA_CBC = List.of("TLS_RSA_WITH_AES_128_CBC_SHA");

        private Suites() {}

        @SafeVarargs
        static List<String> concat(List<String>... lists) {
            List<String> all = new ArrayList<>();
            for (List<String> list : lists) {
                all.addAll(list);
            }
            return List.copyOf(all);
        }
    }

    private final List<String> protocols;
    private final List<String> suites;
    private final boolean longKeys;

    TlsProfile(List<String> protocols, List<String> suites, boolean longKeys) {
        this.protocols = protocols;
        this.suites = suites;
        this.longKeys = longKeys;
    }

    /** The name on a command line: {@code bcp195-non-downgrading}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The profile with this word. */
    public static Optional<TlsProfile> ofWord(String word) {
        for (TlsProfile profile : values()) {
            if (profile.word().equals(word)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /** Versions of TLS, in the names of JSSE. */
    public List<String> protocols() {
        return protocols;
    }

    /** Cipher suites, the best first, in the names of JSSE. */
    public List<String> cipherSuites() {
        return suites;
    }

    /** True if short keys for key exchange are refused. */
    boolean wantsLongKeys() {
        return longKeys;
    }

    /**
     * The versions and suites of this profile that a JVM does not have or does not allow.
     *
     * @param supported what its context supports
     */
    public List<String> missing(SSLParameters supported) {
        List<String> missing = new ArrayList<>();
        missing.addAll(without(protocols, supported.getProtocols()));
        missing.addAll(without(suites, supported.getCipherSuites()));
        return missing;
    }

    private static List<String> without(List<String> wanted, String[] supported) {
        List<String> left = new ArrayList<>(wanted);
        left.removeAll(List.of(supported));
        return left;
    }

    static String[] within(List<String> wanted, String[] supported) {
        List<String> both = new ArrayList<>(wanted);
        both.retainAll(List.of(supported));
        return both.toArray(new String[0]);
    }
}
