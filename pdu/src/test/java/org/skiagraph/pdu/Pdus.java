package org.skiagraph.pdu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any PDUs. */
final class Pdus {
    private Pdus() {}

    private static Arbitrary<Oid> oids() {
        return Arbitraries.strings()
                .withChars("0123456789.")
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(Oid::of);
    }

    private static Arbitrary<Octets> octets(int most) {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(most).map(Octets::of);
    }

    private static Arbitrary<AeTitle> titles() {
        return Arbitraries.strings()
                .withCharRange('!', '[')
                .withCharRange(']', '~')
                .ofMinLength(1)
                .ofMaxLength(16)
                .map(AeTitle::of);
    }

    private static Arbitrary<UnknownItem> unknown() {
        return Combinators.combine(Arbitraries.integers().between(0x60, 0xFF), octets(40))
                .as(UnknownItem::new);
    }

    private static Arbitrary<UserItem> userItem() {
        Arbitrary<Integer> shorts = Arbitraries.integers().between(0, 0xFFFF);
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Arbitraries.oneOf(List.of(
                Arbitraries.longs().between(0, 0xFFFF_FFFFL).map(MaximumLength::new),
                oids().map(ImplementationClass::new),
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .ofMinLength(1)
                        .ofMaxLength(16)
                        .map(ImplementationVersion::new),
                Combinators.combine(shorts, shorts).as(AsynchronousWindow::new),
                Combinators.combine(oids(), flags, flags).as(RoleSelection::new),
                Combinators.combine(oids(), octets(30)).as(ExtendedNegotiation::new),
                Combinators.combine(
                                Arbitraries.integers().between(0, 255),
                                oids(),
                                oids(),
                                oids().list().ofMaxSize(4),
                                octets(9))
                        .as(CommonExtendedNegotiation::new),
                Combinators.combine(Arbitraries.integers().between(0, 255), flags, octets(50), octets(20))
                        .as(UserIdentity::new),
                octets(30).map(UserIdentityResponse::new),
                unknown()));
    }

    /** Those that may be there once are there once. */
    private static Arbitrary<UserInformation> users() {
        return userItem().list().ofMaxSize(8).map(items -> {
            Set<Integer> met = new HashSet<>();
            List<UserItem> kept = new ArrayList<>();
            for (UserItem item : items) {
                boolean many = item instanceof RoleSelection
                        || item instanceof ExtendedNegotiation
                        || item instanceof CommonExtendedNegotiation
                        || item instanceof UnknownItem;
                if (met.add(item.itemType()) || many) {
                    kept.add(item);
                }
            }
            return new UserInformation(kept);
        });
    }

    private static Arbitrary<List<Integer>> ids() {
        return Arbitraries.integers().between(0, 127).set().ofMaxSize(5).map(set -> set.stream()
                .map(i -> 2 * i + 1)
                .collect(Collectors.toList()));
    }

    private static Arbitrary<Pdu> requests() {
        Arbitrary<List<ProposedContext>> contexts = ids().flatMap(ids -> Combinators.combine(
                        oids(),
                        oids().list().ofMinSize(1).ofMaxSize(4),
                        unknown().list().ofMaxSize(1))
                .as((syntax, syntaxes, unknown) -> ids.stream()
                        .map(id -> new ProposedContext(id, syntax, syntaxes, unknown))
                        .toList()));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 0xFFFF),
                        titles(),
                        titles(),
                        contexts,
                        users(),
                        unknown().list().ofMaxSize(2),
                        oids())
                .as((version, called, calling, proposed, user, unknown, context) -> new AssociateRequest(
                        version,
                        AssociateRequest.of(called, calling, List.of(), user).titles(),
                        context,
                        proposed,
                        user,
                        unknown));
    }

    private static Arbitrary<Pdu> accepts() {
        Arbitrary<List<AnsweredContext>> contexts = ids().flatMap(ids -> Combinators.combine(
                        Arbitraries.of(ContextResult.class),
                        oids().optional(),
                        unknown().list().ofMaxSize(1))
                .as((result, syntax, unknown) -> ids.stream()
                        .map(id -> new AnsweredContext(
                                id,
                                syntax.isEmpty() && result == ContextResult.ACCEPTANCE
                                        ? ContextResult.NO_REASON
                                        : result,
                                syntax,
                                unknown))
                        .toList()));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 0xFFFF),
                        Arbitraries.bytes().array(byte[].class).ofSize(AssociateRequest.TITLES),
                        oids(),
                        contexts,
                        users(),
                        unknown().list().ofMaxSize(2))
                .as((version, titles, context, answered, user, unknown) ->
                        new AssociateAccept(version, Octets.of(titles), context, answered, user, unknown));
    }

    private static Arbitrary<Pdu> data() {
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 127).map(i -> 2 * i + 1), flags, flags, octets(200))
                .as(PresentationDataValue::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(DataTransfer::new);
    }

    /** Any of the seven. */
    static Arbitrary<Pdu> all() {
        Arbitrary<Integer> bytes = Arbitraries.integers().between(0, 255);
        return Arbitraries.oneOf(List.of(
                requests(),
                accepts(),
                data(),
                Combinators.combine(bytes, bytes, bytes).as((a, b, c) -> new AssociateReject(a, b, c)),
                Combinators.combine(bytes, bytes).as((a, b) -> new Abort(a, b)),
                Arbitraries.of(new ReleaseRequest(), new ReleaseResponse())));
    }
}
