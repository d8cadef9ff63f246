package org.skiagraph.pdu.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;

/** Keys and certificates from PEM and PKCS#12. RFC 7468. */
class PemTest {
    @TempDir
    static Path folder;

    private static Keys keys;

    @BeforeAll
    static void makeKeys() {
        keys = Keys.make(folder, "one", "RSA");
    }

    private static String block(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + label
                + "-----\n";
    }

    private static PrivateKey key(String pem) throws IOException {
        return Pem.parse("test", pem).privateKey("secret".toCharArray());
    }

    private static PrivateKey elliptic() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        return generator.generateKeyPair().getPrivate();
    }

    /** What lies in the envelope of PKCS#8. */
    private static byte[] inner(PrivateKey key) throws DataException {
        Der fields = new Der(new Der(key.getEncoded()).read(Der.SEQUENCE));
        fields.read(Der.INTEGER);
        fields.read(Der.SEQUENCE);
        return fields.read(Der.OCTETS);
    }

    @Test
    void pkcs8() throws IOException, GeneralSecurityException {
        assertEquals(
                keys.key(), key("some words\n" + block("PRIVATE KEY", keys.key().getEncoded())));
        PrivateKey elliptic = elliptic();
        assertEquals(elliptic, key(block("PRIVATE KEY", elliptic.getEncoded())));
        PrivateKey edwards =
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        assertEquals(edwards, key(block("PRIVATE KEY", edwards.getEncoded())));
    }

    @Test
    void pkcs1() throws IOException {
        assertEquals(keys.key(), key(block("RSA PRIVATE KEY", inner(keys.key()))));
    }

    @Test
    void sec1() throws IOException, GeneralSecurityException {
        PrivateKey elliptic = elliptic();
        Der fields = new Der(new Der(inner(elliptic)).read(Der.SEQUENCE));
        byte[] version = fields.read(Der.INTEGER);
        byte[] number = fields.read(Der.OCTETS);
        Der envelope = new Der(new Der(elliptic.getEncoded()).read(Der.SEQUENCE));
        envelope.read(Der.INTEGER);
        Der algorithm = new Der(envelope.read(Der.SEQUENCE));
        algorithm.read(Der.OID);
        byte[] curve = Der.write(Der.OID, algorithm.read(Der.OID));
        byte[] sec1 = Der.write(
                Der.SEQUENCE,
                Der.write(Der.INTEGER, version),
                Der.write(Der.OCTETS, number),
                Der.write(Der.PARAMETERS, curve));
        ECPrivateKey read = assertInstanceOf(
                ECPrivateKey.class, key(block("EC PARAMETERS", curve) + block("EC PRIVATE KEY", sec1)));
        assertEquals(((ECPrivateKey) elliptic).getS(), read.getS());
        assertEquals(
                ((ECPrivateKey) elliptic).getParams().getOrder(),
                read.getParams().getOrder());
    }

    @Test
    void encryptedPkcs8() throws IOException, GeneralSecurityException {
        String algorithm = "PBEWithHmacSHA256AndAES_256";
        SecretKey secret =
                SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec("secret".toCharArray()));
        Cipher cipher = Cipher.getInstance(algorithm);
        cipher.init(Cipher.ENCRYPT_MODE, secret);
        AlgorithmParameters parameters = cipher.getParameters();
        byte[] encrypted = cipher.doFinal(keys.key().getEncoded());
        byte[] pbes2 = Der.write(Der.OID, HexFormat.of().parseHex("2a864886f70d01050d"));
        String pem = block(
                "ENCRYPTED PRIVATE KEY",
                Der.write(
                        Der.SEQUENCE,
                        Der.write(Der.SEQUENCE, pbes2, parameters.getEncoded()),
                        Der.write(Der.OCTETS, encrypted)));
        assertEquals(keys.key(), key(pem));
        assertThrows(MalformedDataException.class, () -> Pem.parse("test", pem).privateKey("wrong".toCharArray()));
    }

    @Test
    void certificatesWithTheirChain() throws IOException, GeneralSecurityException {
        String one = block("CERTIFICATE", keys.certificate().getEncoded());
        assertEquals(
                List.of(keys.certificate(), keys.certificate()),
                Pem.parse("test", one + one).certificates());
        Path file = folder.resolve("both.pem");
        Files.writeString(file, one + block("PRIVATE KEY", keys.key().getEncoded()));
        assertTrue(TlsSettings.of(TlsProfile.BCP195, Identity.pem(file, file, new char[0]), Trust.pem(file))
                .missing()
                .isEmpty());
    }

    @Test
    void pkcs12() throws IOException {
        Identity identity = Identity.pkcs12(keys.pkcs12(), Keys.PASSPHRASE);
        Trust trust = Trust.pkcs12(keys.pkcs12(), Keys.PASSPHRASE);
        assertEquals(
                TlsProfile.BCP195,
                TlsSettings.of(TlsProfile.BCP195, identity, trust).profile());
        assertThrows(MalformedDataException.class, () -> Identity.pkcs12(keys.pkcs12(), "wrong".toCharArray()));
        Path garbage = folder.resolve("garbage.p12");
        Files.write(garbage, new byte[100]);
        assertThrows(MalformedDataException.class, () -> Identity.pkcs12(garbage, Keys.PASSPHRASE));
    }

    @Test
    void whatIsNoPemIsRefused() {
        for (String text : List.of(
                "",
                "-----BEGIN PRIVATE KEY-----\nAAAA",
                "-----BEGIN ",
                block("PRIVATE KEY", new byte[0]),
                block("PRIVATE KEY", new byte[] {0x30, (byte) 0x84, 0x7F, 0, 0, 0}),
                block("RSA PRIVATE KEY", new byte[] {1}),
                block("EC PRIVATE KEY", new byte[] {0x30, 0}),
                block("CERTIFICATE", new byte[] {1, 2, 3}))) {
            assertThrows(MalformedDataException.class, () -> {
                Pem pem = Pem.parse("test", text);
                pem.certificates();
                pem.privateKey(new char[0]);
            });
            assertThrows(DataException.class, () -> key(text));
        }
        assertThrows(UnsupportedDataException.class, () -> key(block("DSA PRIVATE KEY", new byte[] {1})));
        String old = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----";
        assertTrue(assertThrows(UnsupportedDataException.class, () -> key(old))
                .getMessage()
                .contains("openssl pkcs8"));
    }

    @Test
    void everyTruncationOfAKeyIsRefused() {
        byte[] whole = keys.key().getEncoded();
        for (int n = 0; n < whole.length; n++) {
            byte[] cut = Arrays.copyOf(whole, n);
            assertThrows(DataException.class, () -> key(block("PRIVATE KEY", cut)));
        }
    }

    @Test
    void whoListensNeedsAnIdentity() throws IOException {
        TlsSettings anonymous = TlsSettings.anonymous(TlsProfile.BCP195, keys.trust());
        assertThrows(IllegalStateException.class, anonymous::server);
    }

    /** An encrypted key whose algorithm has these parameters. */
    private static String encrypted(byte[]... parameters) {
        byte[] pbes2 = HexFormat.of().parseHex("2a864886f70d01050d");
        byte[][] algorithm = new byte[parameters.length + 1][];
        algorithm[0] = Der.write(Der.OID, pbes2);
        System.arraycopy(parameters, 0, algorithm, 1, parameters.length);
        byte[] content = Der.write(Der.OCTETS, new byte[32]);
        return block("ENCRYPTED PRIVATE KEY", Der.write(Der.SEQUENCE, Der.write(Der.SEQUENCE, algorithm), content));
    }

    @Test
    void anEncryptedKeyThatIsDamagedIsMalformed() {
        List<String> damaged = List.of(
                block("ENCRYPTED PRIVATE KEY", new byte[0]),
                block("ENCRYPTED PRIVATE KEY", new byte[] {0x30, 0x50, 1}),
                encrypted(),
                encrypted(Der.write(Der.NULL)),
                encrypted(Der.write(Der.SEQUENCE)),
                encrypted(Der.write(Der.SEQUENCE, Der.write(Der.SEQUENCE, Der.write(Der.OID, new byte[] {42})))));
        for (String pem : damaged) {
            assertThrows(MalformedDataException.class, () -> key(pem), pem);
        }
    }
}
