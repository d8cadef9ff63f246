package org.skiagraph.cli.listing;

import java.util.Comparator;
import org.skiagraph.dictionary.Tag;

/**
 * One file of an instance.
 *
 * @param path the file, or the archive and the entry in it
 * @param uid SOP Instance UID
 * @param classUid SOP Class UID
 * @param transferSyntax its UID, or empty
 * @param number Instance Number, as it is written
 * @param bytes of the file
 * @param duplicate true if the instance was there before
 */
public record Instance(
        String path, String uid, String classUid, String transferSyntax, String number, long bytes, boolean duplicate) {
    static final Comparator<Instance> ORDER =
            Comparator.comparing(Instance::number, NumberOrder.ORDER).thenComparing(Instance::path);

    static Instance of(InstanceHeader header, String path, long bytes, boolean duplicate) {
        return new Instance(
                path,
                header.instanceUid(),
                header.classUid(),
                header.transferSyntax(),
                header.text(Tag.InstanceNumber),
                bytes,
                duplicate);
    }

    long heldBytes() {
        return 200L
                + 2L * (path.length() + uid.length() + classUid.length() + transferSyntax.length() + number.length());
    }
}
