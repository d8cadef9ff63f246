package org.skiagraph.pdu.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;

/** The certificates and the private key of a PEM file. RFC 7468. */
final class Pem {
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] RSA = HEX.parseHex("2a864886f70d010101");
    private static final byte[] RSA_PSS = HEX.parseHex("2a864886f70d01010a");
    private static final byte[] EC = HEX.parseHex("2a8648ce3d0201");
    private static final byte[] ED25519 = HEX.parseHex("2b6570");
    private static final byte[] ED448 = HEX.parseHex("2b6571");

    private final String name;
    private final List<Block> blocks;

    private Pem(String name, List<Block> blocks) {
        this.name = name;
        this.blocks = blocks;
    }

    private record Block(String label, byte[] bytes, boolean headers) {}

    static Pem read(Path file) throws IOException {
        return parse(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }

    static Pem parse(String name, String text) throws MalformedDataException {
        List<Block> blocks = new ArrayList<>();
        int at = text.indexOf(BEGIN);
        while (at >= 0) {
            int labelEnd = text.indexOf(DASHES, at + BEGIN.length());
            String label = labelEnd < 0 ? "" : text.substring(at + BEGIN.length(), labelEnd);
            int end = labelEnd < 0 ? -1 : text.indexOf(END + label + DASHES, labelEnd);
            if (end < 0) {
                throw new MalformedDataException(name + " has a PEM block without an end", Place.at(at, name));
            }
            blocks.add(block(name, label, text.substring(labelEnd + DASHES.length(), end), at));
            at = text.indexOf(BEGIN, end);
        }
        return new Pem(name, blocks);
    }

    private static Block block(String name, String label, String body, int at) throws MalformedDataException {
        boolean headers = body.contains(":");
        try {
            byte[] bytes = headers ? new byte[0] : Base64.getMimeDecoder().decode(body);
            return new Block(label, bytes, headers);
        } catch (IllegalArgumentException e) {
            throw new MalformedDataException(name + " has a PEM block that is not base 64", Place.at(at, name));
        }
    }

    static MalformedDataException malformed(String text, Throwable cause, String name) {
        MalformedDataException e = new MalformedDataException(text, Place.of(name));
        e.initCause(cause);
        return e;
    }

    List<X509Certificate> certificates() throws IOException {
        List<X509Certificate> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.label().endsWith("CERTIFICATE")) {
                found.add(certificate(block));
            }
        }
        if (found.isEmpty()) {
            throw new MalformedDataException(name + " has no PEM certificate", Place.of(name));
        }
        return found;
    }

    private X509Certificate certificate(Block block) throws IOException {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(block.bytes()));
        } catch (CertificateException e) {
            throw malformed(name + " has a PEM block that is no certificate: " + e.getMessage(), e, name);
        }
    }

    PrivateKey privateKey(char[] passphrase) throws IOException {
        for (Block block : blocks) {
            if (block.label().endsWith("PRIVATE KEY")) {
                return privateKey(block, passphrase);
            }
        }
        throw new MalformedDataException(name + " has no PEM private key", Place.of(name));
    }

    private PrivateKey privateKey(Block block, char[] passphrase) throws IOException {
        if (block.headers()) {
            throw new UnsupportedDataException(
                    name + " has a key in the encrypted form of SSLeay; convert it by 'openssl pkcs8 -topk8'",
                    Place.of(name));
        }
        try {
            return switch (block.label()) {
                case "PRIVATE KEY" -> key(block.bytes());
                case "ENCRYPTED PRIVATE KEY" -> key(decrypted(block.bytes(), passphrase));
                case "RSA PRIVATE KEY" -> key(wrapped(RSA, Der.write(Der.NULL), block.bytes()));
                case "EC PRIVATE KEY" -> key(wrapped(EC, curve(block.bytes()), block.bytes()));
                default ->
                    throw new UnsupportedDataException(
                            name + " has a key of the unknown form " + block.label(), Place.of(name));
            };
        } catch (GeneralSecurityException e) {
            throw malformed(name + " has a private key that cannot be used: " + e.getMessage(), e, name);
        }
    }

    /** PKCS#1 and SEC 1 are PKCS#8 without its envelope. */
    private static byte[] wrapped(byte[] algorithm, byte[] parameters, byte[] key) {
        return Der.write(
                Der.SEQUENCE,
                Der.write(Der.INTEGER, new byte[] {0}),
                Der.write(Der.SEQUENCE, Der.write(Der.OID, algorithm), parameters),
                Der.write(Der.OCTETS, key));
    }

    /** The parameters of a SEC 1 key, which name its curve. */
    private static byte[] curve(byte[] key) throws MalformedDataException {
        Der fields = new Der(new Der(key).read(Der.SEQUENCE));
        fields.read(Der.INTEGER);
        fields.read(Der.OCTETS);
        return fields.read(Der.PARAMETERS);
    }

    private PrivateKey key(byte[] pkcs8) throws GeneralSecurityException, IOException {
        Der fields = new Der(new Der(pkcs8).read(Der.SEQUENCE));
        fields.read(Der.INTEGER);
        byte[] algorithm = new Der(fields.read(Der.SEQUENCE)).read(Der.OID);
        return KeyFactory.getInstance(name(algorithm)).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    private String name(byte[] algorithm) throws UnsupportedDataException {
        byte[][] known = {RSA, RSA_PSS, EC, ED25519, ED448};
        String[] names = {"RSA", "RSASSA-PSS", "EC", "Ed25519", "Ed448"};
        for (int i = 0; i < known.length; i++) {
            if (Arrays.equals(known[i], algorithm)) {
                return names[i];
            }
        }
        throw new UnsupportedDataException(
                name + " has a key of the algorithm " + HEX.formatHex(algorithm), Place.of(name));
    }

    private EncryptedPrivateKeyInfo encrypted(byte[] bytes) throws IOException {
        try {
            EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(bytes);
            if (info.getAlgParameters() != null) {
                return info;
            }
        } catch (IOException e) {
            throw malformed(name + " has a private key that cannot be used: " + e.getMessage(), e, name);
        }
        throw new MalformedDataException(
                name + " has a private key that does not say how it is encrypted", Place.of(name));
    }

    private byte[] decrypted(byte[] bytes, char[] passphrase) throws GeneralSecurityException, IOException {
        EncryptedPrivateKeyInfo info = encrypted(bytes);
        boolean pbes2 = info.getAlgName().equals("PBES2") || info.getAlgName().equals("1.2.840.113549.1.5.13");
        // of PBES2 the parameters know the algorithm, and say it as their text
        String algorithm = pbes2 ? info.getAlgParameters().toString() : info.getAlgName();
        Cipher cipher = Cipher.getInstance(algorithm);
        cipher.init(
                Cipher.DECRYPT_MODE,
                SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(passphrase)),
                info.getAlgParameters());
        return info.getKeySpec(cipher).getEncoded();
    }
}
