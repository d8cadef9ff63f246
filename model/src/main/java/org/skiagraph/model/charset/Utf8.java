package org.skiagraph.model.charset;

import java.nio.charset.StandardCharsets;
import org.skiagraph.dictionary.Vr;

/** {@code ISO_IR 192}: Unicode in UTF-8. */
enum Utf8 implements TextCode {
    INSTANCE;

    @Override
    public String decode(byte[] bytes, int offset, int length, Vr vr) {
        return new String(bytes, offset, length, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] encode(String text, Vr vr) throws UnencodableException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw new UnencodableException(text.charAt(i));
                }
                i++;
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
