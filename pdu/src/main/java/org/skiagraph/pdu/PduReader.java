package org.skiagraph.pdu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/**
 * Reads PDUs from bytes. PS3.8 9.3.
 *
 * <p>Every length is checked against what holds it. What is held of a PDU is some times its bytes at most.
 */
public final class PduReader {
    /** What A-ASSOCIATE-RJ, A-RELEASE-RQ, A-RELEASE-RP and A-ABORT have behind their header. */
    private static final int SHORT_PDU = 4;

    private PduReader() {}

    /**
     * Checks type and length before anything behind the header is read.
     *
     * @param budget of its limits those on PDUs count
     * @return the type
     * @throws MalformedDataException if the type is none of the seven, or the length is none of that type
     * @throws LimitExceededException if it is longer than allowed
     */
    public static PduType check(PduHeader header, Budget budget) throws MalformedDataException, LimitExceededException {
        Place place = Place.at(0, "PDU header");
        Optional<PduType> type = PduType.ofCode(header.code());
        if (type.isEmpty()) {
            throw new MalformedDataException("PDU type %02XH is none".formatted(header.code()), place);
        }
        switch (type.get()) {
            case ASSOCIATE_RQ, ASSOCIATE_AC -> budget.require(Limit.ASSOCIATE_BYTES, header.length(), place);
            case P_DATA_TF -> budget.require(Limit.PDU_BYTES, header.length(), place);
            default -> {
                if (header.length() != SHORT_PDU) {
                    throw new MalformedDataException(
                            type.get().word() + " has a length of " + header.length() + ", not 4", place);
                }
            }
        }
        return type.get();
    }

    /**
     * Reads a PDU.
     *
     * @param bytes header and content of exactly one PDU
     * @throws MalformedDataException if they break PS3.8 9.3; its offset counts from the first byte of the PDU
     * @throws LimitExceededException if it is longer than allowed
     */
    public static Pdu read(byte[] bytes, Budget budget) throws MalformedDataException, LimitExceededException {
        if (bytes.length < Pdu.HEADER_BYTES) {
            throw new MalformedDataException("a PDU of " + bytes.length + " bytes has no header", Place.at(0));
        }
        PduHeader header = PduHeader.read(bytes, 0);
        PduType type = check(header, budget);
        if (header.length() != bytes.length - Pdu.HEADER_BYTES) {
            throw new MalformedDataException(
                    type.word() + " has a length of " + header.length() + ", and " + (bytes.length - Pdu.HEADER_BYTES)
                            + " bytes are there",
                    Place.at(2, "PDU length"));
        }
        return read(type, new ItemInput(bytes, Pdu.HEADER_BYTES, bytes.length, type.word(), budget));
    }

    private static Pdu read(PduType type, ItemInput in) throws MalformedDataException {
        return switch (type) {
            case ASSOCIATE_RQ -> AssociateReader.request(in);
            case ASSOCIATE_AC -> AssociateReader.accept(in);
            case ASSOCIATE_RJ -> reject(in);
            case P_DATA_TF -> data(in);
            case RELEASE_RQ -> new ReleaseRequest();
            case RELEASE_RP -> new ReleaseResponse();
            case ABORT -> abort(in);
        };
    }

    private static Pdu reject(ItemInput in) throws MalformedDataException {
        in.skip(1, "reserved byte");
        return new AssociateReject(in.uint8("result"), in.uint8("source"), in.uint8("reason"));
    }

    private static Pdu abort(ItemInput in) throws MalformedDataException {
        in.skip(2, "reserved bytes");
        return new Abort(in.uint8("source"), in.uint8("reason"));
    }

    private static Pdu data(ItemInput in) throws MalformedDataException {
        List<PresentationDataValue> values = new ArrayList<>();
        while (in.hasMore()) {
            byte[] fields =
                    in.octets(PdvHeader.BYTES, "presentation data value header").toArray();
            PdvHeader header = PdvHeader.read(fields, 0);
            checkLength(header, in.left(), in.place());
            Octets fragment = in.octets((int) header.length(), "fragment");
            values.add(in.made(
                    () -> new PresentationDataValue(header.contextId(), header.command(), header.last(), fragment)));
        }
        return in.made(() -> new DataTransfer(values));
    }

    /**
     * Checks a presentation data value against the PDU that holds it.
     *
     * @param left bytes of the PDU behind the header
     * @throws MalformedDataException if it is shorter than its header, or longer than the PDU
     */
    public static void checkLength(PdvHeader header, long left, Place place) throws MalformedDataException {
        if (header.length() < 0 || header.length() > left) {
            throw new MalformedDataException(
                    "presentation data value has a length of " + (header.length() + PdvHeader.COUNTED)
                            + ", and the PDU " + (left + PdvHeader.COUNTED) + " bytes for it",
                    place);
        }
    }
}
