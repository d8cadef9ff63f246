package org.skiagraph.samples;

import java.util.Locale;

/** The kinds of picture that codecs are measured on, one drawing each. Drawing a large one takes a second or two. */
public enum ImageClass {
    /** A CT slice: 512 × 512, grey, 12 bits. */
    CT,
    /** An MR slice, noisier: 512 × 512, grey, 12 bits. */
    MR,
    /** A radiograph: 2500 × 3000, grey, 12 bits. */
    CR,
    /** The radiograph cut to 8 bits. */
    CR8,
    /** An ultrasound frame: 1024 × 768, RGB. */
    US,
    /** A tile of a slide: 1024 × 1024, RGB. */
    WSI;

    /** The name in tables of results: {@code ct}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Draws it: always the same. */
    public Drawing draw() {
        return switch (this) {
            case CT -> new Phantom(512, 512, 1024, 380, 44).draw(1);
            case MR -> new Phantom(512, 512, 1100, 900, 110).draw(2);
            case CR -> new Phantom(2500, 3000, 1500, 500, 50).draw(3);
            case CR8 -> CR.draw().toEightBits();
            case US -> new Ultrasound(1024, 768).draw(4);
            case WSI -> new Tissue(1024, 1024).draw(5);
        };
    }
}
