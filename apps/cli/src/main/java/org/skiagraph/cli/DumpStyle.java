package org.skiagraph.cli;

import java.util.List;
import org.skiagraph.model.ElementPath;

/**
 * What {@code dicom dump} shows, and how.
 *
 * @param depth levels of items shown
 * @param only the elements shown, with what is in them; all if empty
 * @param raw true for hexadecimal digits
 * @param namesPrivate true to look private elements up
 * @param full true for long values to their end
 * @param color true for a terminal that knows colours
 */
record DumpStyle(int depth, List<ElementPath> only, boolean raw, boolean namesPrivate, boolean full, boolean color) {}
