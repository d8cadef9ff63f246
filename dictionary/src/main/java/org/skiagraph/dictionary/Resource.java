package org.skiagraph.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The bytes of the resources beside this class. */
final class Resource {
    private Resource() {}

    /** The bytes of a resource; empty if the jar or image leaves it out. */
    static Optional<byte[]> bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + name, e);
        }
    }
}
