package org.skiagraph.codec.document;

import org.skiagraph.model.DataSet;

/**
 * A Data Set that was read from a document.
 *
 * @param meta its File Meta Information; empty if there was none, as the models have it
 * @param dataSet all other elements, with text in UTF-8
 */
public record Document(DataSet meta, DataSet dataSet) {}
