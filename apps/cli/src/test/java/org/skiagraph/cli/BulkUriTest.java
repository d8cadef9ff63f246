package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;

class BulkUriTest {
    private static final Path BASE = Path.of("/none/folder");

    private static BulkUri parse(String text) throws UnsupportedDataException {
        return BulkUri.parse(text, BASE, Place.at(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///none/a.dcm?offset=1&length=2",
                "file:///none/u%CC%88.dcm?offset=1&length=2", // not composed
                "file:///none/l%FC.dcm?offset=1&length=2", // not UTF-8
                "file:///none/%E6%97%A5.dcm?syntax=1.2&frames=0:4,8:4;20:2",
                "file:///none/a%2520b%3Fc%23d&e=f;g+h.dcm?element=(0008,1140)%5B1%5D.PixelData"
            })
    void namesOfAnyBytesStayWhatTheyAre(String text) throws UnsupportedDataException {
        assertEquals(text, parse(text).toString());
    }

    @Test
    void readsAName() throws UnsupportedDataException {
        BulkUri uri = parse("file:///none/a%20b.dcm?element=(0008,1140)%5B1%5D.PixelData&table=");
        assertEquals(Path.of("/none/a b.dcm"), uri.file());
        assertEquals(Map.of("element", "(0008,1140)[1].PixelData", "table", ""), uri.query());
        assertEquals(Optional.empty(), uri.get(BulkUri.SYNTAX));
        assertEquals(
                BASE.resolveSibling("b").resolve("c"),
                parse("/none/folder/../b/c").file());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:foo",
                "file:",
                "file://host/a",
                "//host/a",
                "file:///a%00",
                "http://a/b",
                "jar:file:///a!/b",
                "C:\\a",
                "C:/a",
                "urn:a",
                "mailto:a",
                "%zz",
                "file://",
                "a b"
            })
    void anyOtherUriIsUnsupported(String text) {
        assertThrows(UnsupportedDataException.class, () -> parse(text));
    }

    @Test
    void aLongQueryIsReadOnceAndOnlyWhatIsKnownIsKept() throws UnsupportedDataException {
        StringBuilder query = new StringBuilder("a?");
        for (int i = 0; i < 300_000; i++) {
            query.append(i).append('&');
        }
        BulkUri uri = assertTimeout(
                Duration.ofSeconds(20),
                () -> parse(query.append("offset=1&other=2").toString()));
        assertEquals(Map.of("offset", "1"), uri.query());
    }
}
