package org.skiagraph.cli;

import org.skiagraph.model.DataSetDiff;

/**
 * What {@code dicom diff} looks at, and how it tells.
 *
 * @param elements which elements
 * @param metaIgnored true to leave the File Meta Information out
 * @param json true for one JSON object a line
 * @param allowed for each file
 */
record DiffOptions(DataSetDiff elements, boolean metaIgnored, boolean json, Allowed allowed) {}
