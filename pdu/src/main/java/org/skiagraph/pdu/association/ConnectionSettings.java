package org.skiagraph.pdu.association;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Limits;
import org.skiagraph.pdu.ImplementationClass;
import org.skiagraph.pdu.ImplementationVersion;
import org.skiagraph.pdu.MaximumLength;
import org.skiagraph.pdu.Oid;
import org.skiagraph.pdu.PdvHeader;
import org.skiagraph.pdu.tls.TlsSettings;

/**
 * What both roles need to know of a connection. Immutable; begin with {@link #standard()}.
 *
 * @param timeouts how long each wait may take
 * @param limits what the bytes of the other side may cost
 * @param strict true if what is wrong and could be survived ({@link org.skiagraph.pdu.PduQuirks}) ends the association
 * @param maximumLength of a P-DATA-TF that comes, as it is announced; 0 announces any length, which then is bounded by the limit on
 *     PDUs
 * @param sendAtMost of a P-DATA-TF that goes, even if the other side takes more
 * @param implementation what this side calls itself
 * @param tls if the connection is to be one of TLS
 * @param byteLog is given all bytes
 * @param observer is told what happens
 * @param nanoClock nanoseconds from any origin
 */
public record ConnectionSettings(
        Timeouts timeouts,
        Limits limits,
        boolean strict,
        long maximumLength,
        int sendAtMost,
        ImplementationClass implementation,
        ImplementationVersion version,
        Optional<TlsSettings> tls,
        Optional<ByteLog> byteLog,
        Observer observer,
        LongSupplier nanoClock) {
    /** Content of a P-DATA-TF if nothing else is wanted. */
    private static final int STANDARD_LENGTH = 128 << 10;

    /** A header and two bytes. */
    static final int LEAST_LENGTH = PdvHeader.BYTES + 2;

    private static final ConnectionSettings STANDARD = new ConnectionSettings(
            Timeouts.standard(),
            Limits.standard(),
            false,
            STANDARD_LENGTH,
            STANDARD_LENGTH,
            new ImplementationClass(Oid.of("2.25.327946290527402986124301264891735926541")),
            new ImplementationVersion("SKIAGRAPH_0.1.0"),
            Optional.empty(),
            Optional.empty(),
            Observer.NONE,
            System::nanoTime);

    /** Checks both lengths. */
    public ConnectionSettings {
        if (maximumLength != 0 && maximumLength < LEAST_LENGTH || maximumLength > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("maximum length " + maximumLength + " is not 0 or 8 to 4294967295");
        }
        if (sendAtMost < LEAST_LENGTH) {
            throw new IllegalArgumentException("at most " + sendAtMost + " bytes are too few to send any data");
        }
    }

    /** The defaults: 128 KiB a P-DATA-TF both ways, the standard timeouts and limits, no TLS. */
    public static ConnectionSettings standard() {
        return STANDARD;
    }

    /** These with other timeouts. */
    public ConnectionSettings with(Timeouts other) {
        return new ConnectionSettings(
                other,
                limits,
                strict,
                maximumLength,
                sendAtMost,
                implementation,
                version,
                tls,
                byteLog,
                observer,
                nanoClock);
    }

    /** These with other limits. */
    public ConnectionSettings with(Limits other) {
        return new ConnectionSettings(
                timeouts,
                other,
                strict,
                maximumLength,
                sendAtMost,
                implementation,
                version,
                tls,
                byteLog,
                observer,
                nanoClock);
    }

    /** These with TLS. */
    public ConnectionSettings with(TlsSettings other) {
        return new ConnectionSettings(
                timeouts,
                limits,
                strict,
                maximumLength,
                sendAtMost,
                implementation,
                version,
                Optional.of(other),
                byteLog,
                observer,
                nanoClock);
    }

    /** These with a log of all bytes. */
    public ConnectionSettings with(ByteLog other) {
        return new ConnectionSettings(
                timeouts,
                limits,
                strict,
                maximumLength,
                sendAtMost,
                implementation,
                version,
                tls,
                Optional.of(other),
                observer,
                nanoClock);
    }

    /** These with an observer. */
    public ConnectionSettings with(Observer other) {
        return new ConnectionSettings(
                timeouts,
                limits,
                strict,
                maximumLength,
                sendAtMost,
                implementation,
                version,
                tls,
                byteLog,
                other,
                nanoClock);
    }

    /**
     * These with other lengths of P-DATA-TF.
     *
     * @param announced what this side takes, or 0 for any length
     * @param sent what this side sends at most
     */
    public ConnectionSettings withLengths(long announced, int sent) {
        return new ConnectionSettings(
                timeouts, limits, strict, announced, sent, implementation, version, tls, byteLog, observer, nanoClock);
    }

    /** These, refusing what could be survived. */
    public ConnectionSettings withStrictness(boolean wanted) {
        return new ConnectionSettings(
                timeouts,
                limits,
                wanted,
                maximumLength,
                sendAtMost,
                implementation,
                version,
                tls,
                byteLog,
                observer,
                nanoClock);
    }

    MaximumLength announced() {
        return new MaximumLength(maximumLength);
    }

    /** What a P-DATA-TF may hold that comes, in earnest. */
    long receiveAtMost() {
        long limit = limits.of(Limit.PDU_BYTES);
        return maximumLength == 0 ? limit : Math.min(limit, maximumLength);
    }
}
