package org.skiagraph.codec.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;

/**
 * The characters of an XML document in the encoding that it declares: XML 1.0, appendix F. The JDK's reader, left to find them by
 * itself, prints to standard error what is wrong with bytes.
 */
final class XmlCharacters {
    private static final int DECLARATION = 256;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlCharacters() {}

    /** What reads them; bytes that are none end it with a {@link java.nio.charset.CharacterCodingException}. */
    static Reader of(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(DECLARATION);
        byte[] first = in.readNBytes(DECLARATION);
        in.reset();
        Charset charset = charset(in, first);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The encoding; a mark of UTF-8 is passed over, which is not part of the text. */
    private static Charset charset(InputStream in, byte[] first) throws IOException {
        if (begins(first, 0xFE, 0xFF) || begins(first, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (begins(first, 0, '<') || begins(first, '<', 0)) {
            return first[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        Matcher declared = ENCODING.matcher(new String(first, StandardCharsets.ISO_8859_1));
        return declared.lookingAt() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) throws UnsupportedDataException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedDataException("the encoding " + name + " is not known here", Place.at(0));
        }
    }

    private static boolean begins(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
