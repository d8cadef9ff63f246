package org.skiagraph.model.charset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skiagraph.dictionary.Vr;

/**
 * The code of one byte, or of escape sequences that change what bytes mean. PS3.5 6.1.2.3 to 6.1.2.5, ISO/IEC 2022.
 *
 * <p>G0 is what bytes from 21H to 7EH mean, G1 what those from A0H do. What the first value declares is in force at the beginning
 * of each value, and again after each delimiter; others come into force by escape sequences. Escape sequences are understood
 * whatever was declared; only declared sets are written.
 *
 * @param g0 in force at the beginning
 * @param g1 in force at the beginning; null if there is none
 * @param declared all sets that may be written, in the order in which they are tried; those in force at the beginning first
 */
record Iso2022(GraphicSet g0, @Nullable GraphicSet g1, List<Designation> declared) implements TextCode {
    static final int ESCAPE = 0x1B;

    /** A set as one of the two code elements. */
    record Designation(GraphicSet set, boolean asG1) {}

    @Override
    public String decode(byte[] bytes, int offset, int length, Vr vr) {
        return new Iso2022Decoder(this, vr).decode(bytes, offset, length);
    }

    @Override
    public byte[] encode(String text, Vr vr) throws UnencodableException {
        return new Iso2022Encoder(this, vr).encode(text);
    }
}
