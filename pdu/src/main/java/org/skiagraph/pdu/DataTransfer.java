package org.skiagraph.pdu;

import java.util.List;

/**
 * P-DATA-TF: some fragments of one message. PS3.8 9.3.5.
 *
 * @param values at least one
 */
public record DataTransfer(List<PresentationDataValue> values) implements Pdu {
    /** Checks that there is one. */
    public DataTransfer {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("P-DATA-TF without a presentation data value");
        }
    }

    @Override
    public PduType type() {
        return PduType.P_DATA_TF;
    }
}
