package org.skiagraph.codec;

import java.io.IOException;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.DataSetBuilder;

/**
 * Makes a Data Set of the elements it is given, and File Meta Information of those of group 0002. They are put in order; of
 * elements with one tag the last stays. Text must be in the character set that the Data Set declares, or its items do.
 */
public final class DataSetCollector implements ElementHandler {
    private static final Place PLACE = Place.of("Data Set");
    private static final int META_GROUP = 2;

    /** Larger values are not copied together with the others. */
    private static final long MAX_COPIED = ReadOptions.DEFAULT_BULK_THRESHOLD;

    private final Budget budget;
    private final DataSetBuilder meta = DataSetBuilder.copying(false);
    private final DataSetBuilder dataSet = DataSetBuilder.copying(false);

    /** A collector that charges what it holds as {@link Limit#HELD_BYTES}. */
    public DataSetCollector(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void element(DataElement e) throws IOException {
        boolean isMeta = e.tag() >>> 16 == META_GROUP && dataSet.depth() == 0;
        DataSetBuilder builder = isMeta ? meta : dataSet;
        budget.spend(Limit.HELD_BYTES, DataSetReader.ELEMENT_BYTES, PLACE);
        if (e.fragments().isPresent()) {
            builder.fragments(e.tag(), e.vr(), e.fragments().get());
        } else if (e.encoded().isPresent()) {
            held(builder, e, e.encoded().get());
        } else {
            builder.bulk(e.tag(), e.vr(), e.littleEndian().orElseThrow());
        }
    }

    private void held(DataSetBuilder builder, DataElement e, ArraySlice bytes) throws IOException {
        if (bytes.length() > MAX_COPIED) {
            builder.bulk(e.tag(), e.vr(), e.littleEndian().orElseThrow());
            budget.spend(Limit.HELD_BYTES, bytes.length(), PLACE);
            return;
        }
        budget.spend(Limit.HELD_BYTES, bytes.length(), PLACE);
        if (e.isBigEndian()) {
            byte[] little = e.readBytes();
            builder.copy(e.tag(), e.vr(), little, 0, little.length);
        } else {
            builder.copy(e.tag(), e.vr(), bytes.array(), bytes.offset(), bytes.length());
        }
    }

    @Override
    public void beginSequence(int tag, Vr vr) throws IOException {
        if (tag >>> 16 == META_GROUP && dataSet.depth() == 0) {
            throw new MalformedDataException(Tags.toText(tag) + " is a sequence in File Meta Information", PLACE);
        }
        budget.spend(Limit.HELD_BYTES, DataSetReader.ELEMENT_BYTES, PLACE);
        dataSet.beginSequence(tag, vr, false);
    }

    @Override
    public void beginItem() throws IOException {
        budget.spend(Limit.HELD_BYTES, DataSetReader.ITEM_BYTES, PLACE);
        dataSet.beginItem(false);
    }

    @Override
    public void endItem() {
        dataSet.endItem();
    }

    @Override
    public void endSequence() {
        dataSet.endSequence();
    }

    /** The elements of group 0002; call it once, after the last element. */
    public DataSet meta() {
        return meta.build();
    }

    /** All others; call it once, after the last element. */
    public DataSet dataSet() {
        return dataSet.build();
    }
}
