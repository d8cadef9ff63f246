package org.skiagraph.codec.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.skiagraph.bounds.Source;
import org.skiagraph.model.BulkData;

/** XML text in UTF-8: XML 1.0. */
final class XmlOutput {
    private static final int BASE64_CHUNK = 3 << 12;
    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;

    XmlOutput(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    }

    /** Markup. */
    void markup(String text) throws IOException {
        out.write(text);
    }

    /**
     * Text between or within markup: what would be taken for markup, or be changed by a reader, as character references.
     *
     * @return false if a character was in it that XML has not
     */
    boolean text(String text) throws IOException {
        boolean all = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                case '"' -> out.write("&quot;");
                case '\r' -> out.write("&#13;");
                case '\n', '\t' -> out.write(c);
                default -> {
                    if (isPair(text, i)) {
                        out.write(c);
                        out.write(text.charAt(++i));
                    } else if (c < ' ' || Character.isSurrogate(c) || c >= 0xFFFE) {
                        out.write(REPLACEMENT);
                        all = false;
                    } else {
                        out.write(c);
                    }
                }
            }
        }
        return all;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    /** The value of an attribute of XML, in which lines and tabulators would become spaces. */
    boolean attribute(String text) throws IOException {
        if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0) {
            return text(text);
        }
        boolean all = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n' || c == '\t') {
                out.write("&#" + c + ";");
            } else {
                all &= text(Character.toString(c));
            }
        }
        return all;
    }

    /** Base 64 without line breaks. */
    void base64(BulkData bytes) throws IOException {
        Source source = bytes.open();
        byte[] chunk = new byte[(int) Math.min(BASE64_CHUNK, bytes.length())];
        for (long done = 0; done < bytes.length(); done += chunk.length) {
            int n = (int) Math.min(chunk.length, bytes.length() - done);
            source.readFully(done, chunk, 0, n);
            out.write(Base64.getEncoder().encodeToString(n == chunk.length ? chunk : Arrays.copyOf(chunk, n)));
        }
    }

    void flush() throws IOException {
        out.flush();
    }
}
