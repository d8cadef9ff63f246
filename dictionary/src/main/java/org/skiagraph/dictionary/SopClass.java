package org.skiagraph.dictionary;

import java.util.List;

/**
 * A SOP Class or Meta SOP Class. PS3.4 B.5 and the annex named.
 *
 * @param uid     the UID
 * @param name    the name, for example {@code CT Image Storage}
 * @param keyword the keyword, for example {@code CTImageStorage}
 * @param ciod    the composite IOD of PS3.3, for example {@code CT Image}; empty if it has none
 * @param service the service, for example {@code Storage}; empty for some retired ones
 * @param annex   the annex of PS3.4, for example {@code B}; empty for some retired ones
 * @param dimse   the operations and notifications, for example {@code C-STORE}; {@code (media)} if only files have it
 * @param meta    whether it stands for many SOP Classes, see {@link SopClasses#members}
 * @param retired whether the Standard has given it up
 */
public record SopClass(
        Uid uid,
        String name,
        String keyword,
        String ciod,
        String service,
        String annex,
        List<String> dimse,
        boolean meta,
        boolean retired) {
    /** Copies the list. */
    public SopClass {
        dimse = List.copyOf(dimse);
    }

    /** Whether its instances are stored by C-STORE. */
    public boolean isStorage() {
        return dimse.contains("C-STORE") && service.endsWith("Storage");
    }
}
