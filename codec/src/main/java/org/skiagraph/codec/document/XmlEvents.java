package org.skiagraph.codec.document;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/** The JDK's reader of XML as a stream, which knows no document type here, resolves nothing, and fails with our exceptions only. */
final class XmlEvents implements Locator {
    /** One name, attribute or comment is held as a whole by the reader, several times over. */
    private static final int TOKENS_OF_HEAP = 4;

    private final Budget budget;
    private final Counted in;
    private final XMLStreamReader reader;

    XmlEvents(InputStream bytes, Budget budget) throws IOException {
        this.budget = budget;
        this.in = new Counted(bytes, budget);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", "0"); // 100 since JDK 24: Limit.DEPTH says how deep
        factory.setXMLReporter((message, type, related, where) -> {}); // its own one prints to standard error
        factory.setXMLResolver((publicId, systemId, base, name) -> {
            throw new XMLStreamException("nothing is resolved");
        });
        try {
            this.reader = factory.createXMLStreamReader(XmlCharacters.of(in));
        } catch (XMLStreamException e) {
            throw failed(e, Place.at(0));
        } catch (RuntimeException e) { // the JDK's reader has some of its own for input that it does not expect
            throw new MalformedDataException("the document is no XML", Place.at(0));
        }
    }

    /** The next event that is an element's beginning or end, text, or the end. */
    int next() throws IOException {
        try {
            while (reader.hasNext()) {
                in.beginToken();
                int event = reader.next();
                budget.checkTime(this);
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.END_DOCUMENT -> {
                        return event;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return XMLStreamConstants.CHARACTERS;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw malformed("a document type or entity, which the model does not have");
                    default -> {} // comments and processing instructions say nothing
                }
            }
            return XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw failed(e, place());
        } catch (RuntimeException e) { // the JDK's reader has some of its own for input that it does not expect
            throw malformed("the document is no XML");
        }
    }

    private static IOException failed(XMLStreamException e, Place place) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof XMLStreamException wrapped && wrapped.getNestedException() instanceof IOException io) {
                return ours(io, place);
            }
            if (cause instanceof IOException io) {
                return ours(io, place);
            }
        }
        return new MalformedDataException(
                "the document is no XML: " + firstLine(String.valueOf(e.getMessage())), place);
    }

    /** Bytes that are no character of the encoding are an {@code IOException} of the JDK's reader. */
    private static IOException ours(IOException io, Place place) {
        return io instanceof CharConversionException || io instanceof CharacterCodingException
                ? new MalformedDataException("bytes that are no characters", place)
                : io;
    }

    /** The JDK puts a position before what is wrong, and the place has it already. */
    private static String firstLine(String message) {
        int behind = message.indexOf("Message: ");
        String text = behind < 0 ? message : message.substring(behind + "Message: ".length());
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    MalformedDataException malformed(String text) {
        return new MalformedDataException(text, place());
    }

    /** The name of the element at hand, whatever its namespace. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element at hand; empty text if it is not there. */
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The text at hand. */
    String text() {
        return reader.getText();
    }

    /** True if the text at hand is nothing but spaces. */
    boolean isSpace() {
        return reader.getText().isBlank();
    }

    @Override
    public Place place() {
        return Place.at(Math.max(0, reader.getLocation().getCharacterOffset()));
    }

    /** Bytes that are paid for, and of which one token may not have too many. */
    private static final class Counted extends InputStream {
        private final InputStream in;
        private final Budget budget;
        private final long most;
        private long read;
        private long tokenBegan;

        Counted(InputStream in, Budget budget) {
            this.in = in;
            this.budget = budget;
            this.most = budget.limits().of(Limit.VALUE_BYTES) / TOKENS_OF_HEAP;
        }

        void beginToken() {
            tokenBegan = read;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = in.read(target, offset, length);
            if (n > 0) {
                budget.spend(Limit.DOCUMENT_BYTES, n, () -> Place.at(read));
                read += n;
                if (read - tokenBegan > Math.max(most, 1 << 16)) {
                    throw new LimitExceededException(
                            Limit.VALUE_BYTES,
                            budget.limits().of(Limit.VALUE_BYTES),
                            (read - tokenBegan) * TOKENS_OF_HEAP,
                            Place.at(tokenBegan));
                }
            }
            return n;
        }
    }
}
