package org.skiagraph.codec.findings;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.Token;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** Goes through a reader's tokens to the end and has each looked at. */
final class Walk {
    private static final int MAX_SHORT_LENGTH = 0xFFFE;

    private final DicomReader reader;
    private final Optional<Source> source;
    private final Budget budget;
    private final AtElement here;
    private final TextCheck texts;
    private final OffsetTables tables;
    private final MetaCheck meta;
    private final Deque<Scope> open = new ArrayDeque<>(); // the Data Set and the items around the element at hand
    private final ElementDictionary dictionary = ElementDictionary.standard();

    private Scope scope;
    private long endOfLast; // of what came before the token at hand
    private boolean cut; // the bytes end within an element

    Walk(DicomReader reader, Optional<Source> source, Budget budget) {
        this.reader = reader;
        this.source = source;
        this.budget = budget;
        this.here = new AtElement(reader, budget);
        this.texts = new TextCheck(reader, here);
        this.tables = new OffsetTables(reader, here);
        this.meta = new MetaCheck(here);
        this.scope = new Scope(SpecificCharacterSet.DEFAULT, here);
    }

    Inspection toEnd() throws IOException {
        for (Token token = reader.next(); token != Token.END; token = reader.next()) {
            here.begin();
            long endOfValue = reader.valueOffset() + reader.remaining();
            look(token);
            boolean value = token == Token.ELEMENT || token == Token.FRAGMENT || token == Token.META_ELEMENT;
            endOfLast = value ? endOfValue : reader.offset();
            cut |= reader.isTruncated();
        }
        endScope();
        TransferSyntax syntax = reader.transferSyntax().orElseThrow();
        return new Inspection(meta.kind(reader.preamble().length > 0), syntax, budget.findings());
    }

    private void look(Token token) throws IOException {
        switch (token) {
            case META_ELEMENT -> metaElement();
            case DATA_SET -> beginDataSet();
            case ELEMENT -> element();
            case SEQUENCE -> sequence();
            case ITEM -> {
                open.push(scope);
                scope = new Scope(scope.charset(), here);
            }
            case ITEM_END -> {
                endScope();
                scope = open.pop();
            }
            case FRAGMENTS -> {
                scope.begin(reader.tag(), endOfLast);
                if (reader.tag() == Tag.PixelData) { // no other fragments have tables
                    tables.begin(scope.pixels(), reader.transferSyntax().orElseThrow());
                } else {
                    tables.beginWithout();
                }
            }
            case FRAGMENT -> tables.fragment();
            case FRAGMENTS_END -> tables.end();
            case SEQUENCE_END, END -> {}
        }
    }

    /** Where a group would have ended is not known of one that was cut off. */
    private void endScope() throws IOException {
        if (!cut) {
            scope.end(endOfLast);
        }
    }

    private void metaElement() throws IOException {
        byte[] value = reader.vr().isText() ? texts.check(SpecificCharacterSet.DEFAULT) : new byte[0];
        meta.note(reader.tag(), reader.length(), value);
    }

    private void beginDataSet() throws IOException {
        meta.end();
        Preamble.check(reader.preamble(), source, here);
    }

    private void sequence() throws IOException {
        scope.begin(reader.tag(), endOfLast);
        if (Tags.isPrivateCreator(reader.tag())) {
            scope.note(reader, new byte[0]);
        } else if (reader.vr() == Vr.UN) { // which only Explicit VR can say
            reportUnknown(dictionary.vr(reader.tag()), true);
        }
    }

    private void element() throws IOException {
        int tag = reader.tag();
        Vr vr = reader.vr();
        scope.begin(tag, endOfLast);
        if (reader.isTruncated()) {
            scope.pixels().checkNative(reader, here);
            return;
        }
        if (vr == Vr.UN) {
            unknown();
            return;
        }
        checkLength(vr);
        if (isGuessed(tag)) {
            return;
        }
        if (vr.isText()) {
            note(texts.check(scope.charset()));
        } else {
            scope.pixels().checkNative(reader, here);
            noteIfShort();
        }
    }

    private void noteIfShort() throws IOException {
        note(reader.remaining() <= Scope.NOTED ? reader.readValue() : new byte[0]);
    }

    /** That the bytes end within a value is known of a stream when it was read. */
    private void note(byte[] value) throws IOException {
        if (!reader.isTruncated()) {
            scope.note(reader, value);
        }
    }

    /** The VR of a private element that does not name it comes from a dictionary that no one vouches for. */
    private boolean isGuessed(int tag) {
        return Tags.isPrivate(tag) && !Tags.isPrivateCreator(tag) && !reader.isExplicitVr();
    }

    private void checkLength(Vr vr) throws IOException {
        int unit = Math.max(vr.valueBytes(), vr.swapUnit());
        long length = reader.length();
        if (unit > 1 && (length & 1) == 0 && length % unit != 0 && !isGuessed(reader.tag())) {
            here.found(ValueQuirks.VALUE_LENGTH, length + " bytes of " + vr + ", which has " + unit + " each");
        }
    }

    private void unknown() throws IOException {
        int tag = reader.tag();
        Vr known = dictionary.vr(tag);
        if (Tags.isPrivateCreator(tag)) {
            noteIfShort();
            return;
        }
        if (!reader.isExplicitVr()) {
            return;
        }
        boolean couldBeSequence = known == Vr.SQ || known == Vr.UN;
        reportUnknown(known, couldBeSequence && UnknownValue.holdsItems(reader));
    }

    /** What UN hides: a sequence or a VR that anyone knows. */
    private void reportUnknown(Vr known, boolean items) throws IOException {
        String name = Tags.toText(reader.tag());
        boolean empty = reader.length() == 0;
        if (known == Vr.SQ && (items || empty)) {
            here.found(ValueQuirks.SQ_AS_UN, name + " is a sequence and has the VR UN");
        } else if (known == Vr.UN && items && reader.length() > 0) {
            here.found(ValueQuirks.ITEMS_AS_UN, reader.length() + " bytes of UN are items");
        } else if (known != Vr.UN
                && known != Vr.SQ
                && (!known.hasShortLength() || reader.length() <= MAX_SHORT_LENGTH)) {
            here.found(ValueQuirks.KNOWN_AS_UN, name + " is " + known + " and has the VR UN");
        }
    }
}
