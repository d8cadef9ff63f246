package org.skiagraph.pdu.association;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skiagraph.pdu.PduType;

/** The longest P-DATA-TF each way. */
final class PduLengths implements Observer {
    private final Map<Direction, Long> most = new ConcurrentHashMap<>();

    @Override
    public void pdu(Direction direction, PduType type, long length) {
        if (type == PduType.P_DATA_TF) {
            most.merge(direction, length, Math::max);
        }
    }

    long most(Direction direction) {
        return most.getOrDefault(direction, 0L);
    }
}
