package org.skiagraph.model.uid;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.UidDictionary;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/**
 * Another UID for each UID, always the same one: what refers to each other still does, in all objects that one key maps, in
 * any order and on any day. Who does not have the key cannot find the way back.
 *
 * <p>The new UID is {@code 2.25.} and the first 128 bits of HMAC-SHA-256 of the old one's text, so there is no table to keep.
 * Immutable.
 */
public final class UidMapping {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_KEY_BYTES = 16;
    private static final int UID_BYTES = 16;

    private final SecretKeySpec key;

    private UidMapping(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * The mapping of a key.
     *
     * @param secret at least 16 bytes that nobody can guess; copied
     */
    public static UidMapping keyedBy(byte[] secret) {
        if (secret.length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "a key of " + secret.length + " bytes can be guessed; give " + LEAST_KEY_BYTES + " or more");
        }
        return new UidMapping(new SecretKeySpec(secret, ALGORITHM));
    }

    /**
     * The new UID. One that the Standard registers (a SOP Class, a Transfer Syntax, a well-known instance) stays as it is,
     * since it says what something is, and so does an empty one.
     */
    public Uid map(Uid old) {
        boolean stays =
                old.toString().isEmpty() || UidDictionary.standard().entry(old).isPresent();
        return stays ? old : ofHash(old.toString());
    }

    private Uid ofHash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Uid.of("2.25." + new BigInteger(1, Arrays.copyOf(hash, UID_BYTES)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /**
     * Maps the values of UI at any depth, in place: also of private elements, and values that break the form of a UID. Those
     * of elements that name a kind and not a thing stay: classes, Transfer Syntaxes, coding schemes and context groups, and
     * who implemented or extended them.
     *
     * @throws IllegalArgumentException if UIDs are outside of memory, where they are not mapped; nothing is changed then
     */
    public void apply(DataSet dataSet) {
        List<Runnable> changes = new ArrayList<>();
        Deque<DataSet> open = new ArrayDeque<>();
        open.push(dataSet);
        while (!open.isEmpty()) {
            DataSet at = open.pop();
            for (DataElement element : at) {
                if (element.vr() == Vr.UI && !namesKind(element.tag())) {
                    requireInMemory(element);
                    changes.add(() -> mapElement(at, element));
                }
                element.sequence().ifPresent(items -> items.forEach(open::push));
            }
        }
        changes.forEach(Runnable::run);
    }

    private static void requireInMemory(DataElement element) {
        if (element.encoded().isEmpty()) {
            throw new IllegalArgumentException(
                    Tags.toText(element.tag()) + " has UIDs outside of memory, which are not mapped; set it anew");
        }
    }

    private static boolean namesKind(int tag) {
        return switch (tag) {
            case Tag.AffectedSOPClassUID,
                    Tag.RequestedSOPClassUID,
                    Tag.MediaStorageSOPClassUID,
                    Tag.TransferSyntaxUID,
                    Tag.ImplementationClassUID,
                    Tag.RTVCommunicationSOPClassUID,
                    Tag.PrivateInformationCreatorUID,
                    Tag.PrivateRecordUID,
                    Tag.ReferencedSOPClassUIDInFile,
                    Tag.ReferencedTransferSyntaxUIDInFile,
                    Tag.ReferencedRelatedGeneralSOPClassUIDInFile,
                    Tag.SOPClassUID,
                    Tag.RelatedGeneralSOPClassUID,
                    Tag.OriginalSpecializedSOPClassUID,
                    Tag.SOPClassesInStudy,
                    Tag.CodingSchemeUID,
                    Tag.ContextGroupExtensionCreatorUID,
                    Tag.ContextUID,
                    Tag.MappingResourceUID,
                    Tag.StoredInstanceTransferSyntaxUID,
                    Tag.ReferencedSOPClassUID,
                    Tag.SOPClassesSupported,
                    Tag.AvailableTransferSyntaxUID,
                    Tag.FlowTransferSyntaxUID,
                    Tag.MACCalculationTransferSyntaxUID,
                    Tag.EncryptedContentTransferSyntaxUID,
                    Tag.PertinentSOPClassesInStudy,
                    Tag.PertinentSOPClassesInSeries -> true;
            default -> false;
        };
    }

    private void mapElement(DataSet dataSet, DataElement element) {
        List<String> old = element.texts();
        String[] mapped = new String[old.size()];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = map(Uid.unchecked(old.get(i))).toString();
        }
        if (!Arrays.asList(mapped).equals(old)) {
            dataSet.setUnchecked(element.tag(), Vr.UI, String.join("\\", mapped));
        }
    }
}
