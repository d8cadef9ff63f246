package org.skiagraph.cli;

import org.skiagraph.bounds.Limits;
import org.skiagraph.model.DataSetDiff;

/**
 * What {@code dicom diff} looks at, and how it tells.
 *
 * @param elements which elements
 * @param metaIgnored true to leave the File Meta Information out
 * @param json true for one JSON object a line
 * @param limits for each file
 */
record DiffOptions(DataSetDiff elements, boolean metaIgnored, boolean json, Limits limits) {}
