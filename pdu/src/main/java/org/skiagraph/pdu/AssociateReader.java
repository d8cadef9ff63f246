package org.skiagraph.pdu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.MalformedDataException;

/** Reads what A-ASSOCIATE-RQ and -AC have in common, which is all but their presentation contexts. PS3.8 9.3.2, 9.3.3. */
final class AssociateReader {
    static final int APPLICATION_CONTEXT = 0x10;
    static final int PROPOSED = 0x20;
    static final int ANSWERED = 0x21;
    static final int ABSTRACT_SYNTAX = 0x30;
    static final int TRANSFER_SYNTAX = 0x40;
    static final int USER_INFORMATION = 0x50;

    private final ItemInput in;
    private final int contextType;
    private final int version;
    private final Octets titles;
    private final List<ProposedContext> proposed = new ArrayList<>();
    private final List<AnsweredContext> answered = new ArrayList<>();
    private final List<UnknownItem> unknown = new ArrayList<>();
    private final Contexts ids = new Contexts();
    private @Nullable Oid applicationContext;
    private @Nullable UserInformation user;

    private AssociateReader(ItemInput in, int contextType) throws MalformedDataException {
        this.in = in;
        this.contextType = contextType;
        this.version = in.uint16("protocol version");
        in.skip(2, "reserved field");
        this.titles = in.octets(AssociateRequest.TITLES, "AE titles");
    }

    static AssociateRequest request(ItemInput in) throws MalformedDataException {
        AssociateReader reader = new AssociateReader(in, PROPOSED);
        reader.reportNuls();
        reader.readItems();
        Oid context = reader.context();
        return in.made(() -> new AssociateRequest(
                reader.version, reader.titles, context, reader.proposed, reader.information(), reader.unknown));
    }

    static AssociateAccept accept(ItemInput in) throws MalformedDataException {
        AssociateReader reader = new AssociateReader(in, ANSWERED);
        reader.readItems();
        Oid context = reader.context();
        return in.made(() -> new AssociateAccept(
                reader.version, reader.titles, context, reader.answered, reader.information(), reader.unknown));
    }

    private void reportNuls() throws MalformedDataException {
        byte[] fields = titles.toArray();
        for (int i = 0; i < 2 * AeTitle.SIZE; i++) {
            if (fields[i] == 0) {
                in.budget().findings().report(PduQuirks.NUL_IN_TITLE, in, "an AE title has bytes of 0");
                return;
            }
        }
    }

    private void readItems() throws MalformedDataException {
        while (in.hasMore()) {
            int type = in.uint8("type of an item");
            in.skip(1, "reserved byte of an item");
            if (type == APPLICATION_CONTEXT) {
                requireOnce(applicationContext, "application context");
                applicationContext = in.item("application context").oid("application context name");
            } else if (type == USER_INFORMATION) {
                requireOnce(user, "user information");
                user = UserItemReader.read(in.item("user information"));
            } else if (type == contextType) {
                readContext(in.item("presentation context"));
            } else {
                unknown.add(UserItemReader.unknown(type, in.item("an item")));
            }
        }
    }

    private void requireOnce(@Nullable Object item, String name) throws MalformedDataException {
        if (item != null) {
            throw in.malformed("the " + name + " item is there twice");
        }
    }

    private Oid context() throws MalformedDataException {
        Oid found = applicationContext;
        if (found == null) {
            throw in.malformed("there is no application context item");
        }
        return found;
    }

    /** Without the item nothing was negotiated, which every part of it has a default for. */
    private UserInformation information() {
        UserInformation found = user;
        return found == null ? UserInformation.of() : found;
    }

    /** IDs are checked at once, so that of a million contexts only the first 129 are read. */
    private void readContext(ItemInput item) throws MalformedDataException {
        int id = item.uint8("presentation context ID");
        item.made(() -> {
            Codes.requireContextId(id);
            ids.add(id);
            return id;
        });
        item.skip(1, "reserved byte");
        int result = item.uint8("result");
        item.skip(1, "reserved byte");
        if (contextType == PROPOSED) {
            proposed.add(proposal(id, item));
        } else {
            answered.add(answer(id, result, item));
        }
    }

    private static ProposedContext proposal(int id, ItemInput item) throws MalformedDataException {
        List<Oid> abstractSyntaxes = new ArrayList<>(1);
        List<Oid> transferSyntaxes = new ArrayList<>();
        List<UnknownItem> unknown = new ArrayList<>(0);
        while (item.hasMore()) {
            int type = item.uint8("type of a sub-item");
            item.skip(1, "reserved byte of a sub-item");
            switch (type) {
                case ABSTRACT_SYNTAX ->
                    abstractSyntaxes.add(item.item("abstract syntax").oid("abstract syntax name"));
                case TRANSFER_SYNTAX ->
                    transferSyntaxes.add(item.item("transfer syntax").oid("transfer syntax name"));
                default -> unknown.add(UserItemReader.unknown(type, item.item("a sub-item")));
            }
        }
        if (abstractSyntaxes.size() != 1) {
            throw item.malformed(
                    "presentation context " + id + " has " + abstractSyntaxes.size() + " abstract syntaxes, not one");
        }
        return item.made(() -> new ProposedContext(id, abstractSyntaxes.get(0), transferSyntaxes, unknown));
    }

    private static AnsweredContext answer(int id, int code, ItemInput item) throws MalformedDataException {
        Optional<ContextResult> result = ContextResult.ofCode(code);
        if (result.isEmpty()) {
            throw item.malformed("result " + code + " of presentation context " + id + " is none");
        }
        List<Oid> syntaxes = new ArrayList<>(1);
        List<UnknownItem> unknown = new ArrayList<>(0);
        while (item.hasMore()) {
            int type = item.uint8("type of a sub-item");
            item.skip(1, "reserved byte of a sub-item");
            if (type == TRANSFER_SYNTAX) {
                addSyntax(syntaxes, result.get(), item.item("transfer syntax"));
            } else {
                unknown.add(UserItemReader.unknown(type, item.item("a sub-item")));
            }
        }
        if (syntaxes.size() > 1) {
            throw item.malformed(
                    "presentation context " + id + " is answered with " + syntaxes.size() + " transfer syntaxes");
        }
        return item.made(
                () -> new AnsweredContext(id, result.get(), syntaxes.stream().findFirst(), unknown));
    }

    /** Of a context that was not accepted the name is not to be looked at, and often empty. */
    private static void addSyntax(List<Oid> syntaxes, ContextResult result, ItemInput item)
            throws MalformedDataException {
        if (result == ContextResult.ACCEPTANCE || item.hasMore()) {
            syntaxes.add(item.oid("transfer syntax name"));
        }
    }
}
